import { css } from 'lit';

export const notesStyles = css`
  .panel {
    padding: var(--_pad);
  }

  .head {
    display: flex;
    align-items: center;
    gap: 0.5em;
    margin-block-end: 0.625em;
    white-space: nowrap;
  }

  .heading {
    margin: 0;
    color: inherit;
    font: inherit;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .status {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .status .icon {
    font-size: 1.15em;
  }

  .status.saved .icon {
    color: var(--_done);
  }

  .status.failed {
    color: var(--_danger);
    font-weight: 550;
  }

  textarea {
    display: block;
    inline-size: 100%;
    min-block-size: 7em;
    margin: 0;
    padding: 0.75em 0.875em;
    border: 1px solid var(--_line-strong);
    border-radius: 0.625em;
    background: var(--_tint);
    color: inherit;
    font: inherit;
    font-size: 0.9375em;
    line-height: 1.55;
    letter-spacing: inherit;
    resize: vertical;
    field-sizing: content;
  }

  textarea::placeholder {
    color: var(--_muted);
    opacity: 1;
  }

  textarea[aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .limit {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .limit.over {
    color: var(--_danger);
  }

  @container (max-width: 15em) {
    .head {
      flex-wrap: wrap;
      white-space: normal;
    }

    .status {
      margin: 0;
    }
  }

  @media print {
    .status {
      display: none;
    }
  }
`;
