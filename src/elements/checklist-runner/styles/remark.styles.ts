/** Remarks between the rows: tips, cautions, warnings, headings. */
import { css } from 'lit';

export const remarkStyles = css`
  .remark {
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.75em;
    margin-block-end: 0.25em;
    padding: 0.375em 0.75em;
    border-radius: 0.625em;
  }

  .remark > .icon {
    justify-self: center;
    margin-block-start: 0.1em;
    color: var(--_c);
    font-size: 1.125em;
  }

  .remark p {
    color: var(--_muted);
    font-size: 0.875em;
    text-wrap: pretty;
  }

  .remark b {
    color: var(--_c);
  }

  [data-remark] {
    --_c: currentColor;
  }

  [data-remark='tip'] {
    --_c: var(--_done);
  }

  [data-remark='caution'] {
    --_c: var(--_skip);
  }

  [data-remark='warning'] {
    --_c: var(--_danger);
  }

  :is([data-remark='caution'], [data-remark='warning']) {
    padding-block: 0.625em;
    background: color-mix(in oklab, var(--_c) 7%, transparent);
  }

  [data-remark='heading'] {
    grid-template-columns: minmax(0, 1fr);
    padding-block: 0.75em 0;
  }
`;
