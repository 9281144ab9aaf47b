import { css } from 'lit';

export const remarkStyles = css`
  .remark {
    position: relative;
    display: grid;
    grid-template-columns: 1.25em minmax(0, 1fr);
    column-gap: 0.75em;
    margin: 0.375em 0;
    padding: 0.625em 0.75em;
    border-radius: 0.625em;
    overflow-wrap: break-word;
  }

  .remark > .icon {
    justify-self: center;
    margin-block-start: 0.1em;
    color: var(--_kind, var(--_muted));
    font-size: 1.125em;
  }

  .remark p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
    text-wrap: pretty;
  }

  .remark b {
    margin-inline-end: 0.35em;
    color: var(--_kind, inherit);
    font-weight: 650;
  }

  .remark[data-remark='warning'] {
    --_kind: var(--_danger);
  }

  .remark[data-remark='caution'] {
    --_kind: var(--_skip);
  }

  .remark[data-remark='tip'] {
    --_kind: var(--_done);
  }

  .remark:is([data-remark='warning'], [data-remark='caution']) {
    background: color-mix(in oklab, var(--_kind) 7%, transparent);
  }

  .remark:is([data-remark='warning'], [data-remark='caution']) p {
    color: inherit;
  }

  .remark:is([data-remark='note'], [data-remark='tip'], [data-remark='checklist']) {
    margin-block: 0 0.25em;
    padding-block: 0.25em 0.375em;
  }

  .remark[data-remark='heading'] {
    grid-template-columns: minmax(0, 1fr);
    margin-block: 0.5em 0;
    padding-block: 0.5em 0.125em;
  }

  .subheading {
    margin: 0;
    font: inherit;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .remark .links {
    margin-block-start: 0.125em;
  }
`;
