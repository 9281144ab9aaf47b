import { css } from 'lit';

export const notesStyles = css`
  textarea.field {
    min-block-size: 7em;
    padding: 0.75em 0.875em;
    background: var(--_tint);
    line-height: 1.55;
  }

  [aria-invalid='true'] {
    border-color: var(--_danger);
  }

  .saved > .icon {
    color: var(--_done);
  }

  .failed {
    color: var(--_danger);
  }

  @media print {
    .head > .aside {
      display: none;
    }
  }
`;
