/** A row, and what its state gives the parts of it. Shape, word and colour differ, never colour alone. */
import { css } from 'lit';

export const itemStyles = css`
  .items {
    padding: 0.5em calc(var(--_pad) - 0.75em);
  }

  /* Off-screen chunks cost nothing; their height is reserved, then remembered. */
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows) * 3.5em);
  }

  .chunk + .chunk {
    padding-block-start: 0;
  }

  .chunk:has(+ .chunk) {
    padding-block-end: 0;
  }

  .item {
    position: relative;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    padding-inline: 0.75em 0.5em;
    border-radius: 0.625em;
  }

  .item > * {
    grid-column: 1 / -1;
    min-inline-size: 0;
  }

  .item > .hit {
    grid-column: 1;
  }

  .item > .end {
    grid-column: 2;
  }

  .items > .item + .item::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 2.75em 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }

  .item:not(.parent):hover {
    background: var(--_tint);
  }

  .item:is(.current, :hover)::before,
  .item:is(.current, :hover) + .item::before {
    opacity: 0;
  }

  [data-state='done'] {
    --_c: var(--_done);
  }

  [data-state='skipped'] {
    --_c: var(--_skip);
    --_mark: inset(44% 18% 44% 18% round 1px);
  }

  [data-state='not-applicable'] {
    --_c: var(--_muted);
    --_mark: polygon(18% 74%, 74% 18%, 82% 26%, 26% 82%);
  }

  [data-state='deferred'] {
    --_c: var(--_accent);
    --_mark: polygon(40% 10%, 54% 10%, 54% 46%, 84% 62%, 77% 75%, 40% 56%);
  }

  .hit {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    align-items: start;
    padding-block: var(--_row);
  }
`;
