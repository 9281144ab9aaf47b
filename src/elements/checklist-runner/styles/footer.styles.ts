import { css } from 'lit';

export const footerStyles = css`
  .footer {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.625em 0.75em;
    padding: 0.875em var(--_pad);
    border-block-start: 1px solid var(--_line);
  }

  .saved {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .saved[hidden] {
    display: none;
  }

  .saved .icon {
    color: var(--_done);
    font-size: 1.15em;
  }

  .saved.pending .icon {
    color: inherit;
  }

  .saved.not,
  .saved.not .icon {
    color: var(--_skip);
  }

  .label-line .saved {
    font-size: 1em;
  }

  /* What finds no room beside the rest goes to a second line, which is cut. */
  .keys {
    flex: 1 1 0;
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: 0.5em 1em;
    block-size: 1.75em;
    overflow: hidden;
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.75;
    white-space: nowrap;
  }

  .delete-history {
    appearance: none;
    min-block-size: 24px;
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0.2em;
    background: none;
    color: var(--_muted);
    font: inherit;
    font-size: 0.75em;
    letter-spacing: inherit;
    cursor: pointer;
  }

  .footer .button {
    white-space: nowrap;
  }

  .delete-history:hover {
    color: var(--_danger);
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }

  .finish-panel {
    display: grid;
    gap: 0.75em;
    padding: 1em var(--_pad) 1.125em;
    border-block-start: 1px solid var(--_line);
  }

  .finish-heading {
    margin: 0;
    font: inherit;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .finish-panel p {
    margin: 0.125em 0 0;
    color: var(--_muted);
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .open-steps {
    display: grid;
    margin: 0;
    padding: 0;
    border-radius: 0.625em;
    background: var(--_tint);
    list-style: none;
  }

  .open-steps li {
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    align-items: center;
    gap: 0.75em;
    margin: 0;
    padding: 0.375em 0.5em 0.375em 0.875em;
    font-size: 0.875em;
    overflow-wrap: break-word;
  }

  .open-steps li + li {
    border-block-start: 1px solid var(--_line);
  }

  .open-steps .more-steps {
    padding-block: 0.625em;
    color: var(--_muted);
  }

  .open-steps .number {
    margin-inline-end: 0.5em;
    color: var(--_muted);
  }

  .open-steps .button {
    padding: 0.25em 0.7em;
    border-color: transparent;
    background: none;
    color: var(--_accent);
    font-size: 0.9286em;
  }

  .open-steps .button:hover {
    background: var(--_tint-2);
  }

  @container (max-width: 44em) {
    .keys {
      display: none;
    }

    .saved {
      margin-inline-start: auto;
    }

    .label-line .saved {
      margin: 0;
    }
  }

  @container (max-width: 30em) {
    .footer,
    .finish-panel {
      padding-inline: 1em;
    }

    .footer .finish {
      flex: 1;
      justify-content: center;
    }

    .footer .saved {
      flex: 1 1 60%;
      margin: 0;
    }

    .finish-panel .panel-row .button {
      flex: 1 1 100%;
      justify-content: center;
    }
  }

  @container (max-width: 15em) {
    .footer .button {
      flex: 1 1 100%;
      justify-content: center;
      white-space: normal;
    }

    .open-steps li {
      grid-template-columns: minmax(0, 1fr);
      overflow-wrap: anywhere;
    }
  }
`;
