import { css } from 'lit';

export const itemStyles = css`
  .items {
    margin: 0;
    padding: 0.5em calc(var(--_pad) - 0.75em);
    list-style: none;
  }

  /* Off-screen chunks cost nothing; their height is reserved, then remembered. */
  .chunk {
    content-visibility: auto;
    contain-intrinsic-block-size: auto calc(var(--_rows, 100) * 3.5em);
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
    align-items: start;
    margin: 0;
    padding-inline: 0.75em 0.5em;
    border-radius: 0.625em;
  }

  .item + .item::before {
    content: '';
    position: absolute;
    inset-block-start: 0;
    inset-inline: 2.75em 0.75em;
    border-block-start: 1px solid var(--_hairline);
  }

  .item:hover {
    background: var(--_tint);
  }

  .item:is(.current, :hover)::before,
  .item:is(.current, :hover) + .item::before,
  .remark + .item::before {
    opacity: 0;
  }

  .hit {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    column-gap: 0.75em;
    min-block-size: 24px;
    padding-block: var(--_row);
  }

  label.hit {
    cursor: pointer;
  }

  .text {
    min-inline-size: 0;
    overflow-wrap: break-word;
  }

  .title-line {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 500;
    line-height: 1.45;
  }

  .title-text {
    min-inline-size: 0;
    text-wrap: pretty;
  }

  .item-description {
    display: block;
    margin-block-start: 0.0625em;
    color: var(--_muted);
    font-size: 0.875em;
    line-height: 1.5;
    text-wrap: pretty;
  }

  .leader {
    flex: 1;
    min-inline-size: 1.5em;
    border-block-end: 2px dotted color-mix(in oklab, currentColor 26%, transparent);
    translate: 0 -0.2em;
  }

  .expected {
    font-weight: 650;
  }

  .end {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    min-block-size: 24px;
    padding-block: calc(var(--_row) + 0.05em);
    padding-inline: 0.75em 0.25em;
  }

  .at,
  .fraction {
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.9;
    white-space: nowrap;
  }

  .tag {
    padding: 0.05em 0.6em;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_skip) 9%, transparent);
    color: var(--_skip);
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.7;
    white-space: nowrap;
  }

  .tag[data-tag='not-applicable'] {
    background: var(--_tint-2);
    color: var(--_muted);
  }

  .tag[data-tag='deferred'] {
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    color: var(--_accent);
  }

  .parts {
    grid-column: 1 / -1;
    min-inline-size: 0;
    margin: -0.25em 0 0.5em;
    margin-inline-start: 0.5625em;
    padding: 0;
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
    list-style: none;
  }

  .parts > .item {
    padding-inline: 0.625em 0;
  }

  .parts > .item::before {
    display: none;
  }

  .parts .hit {
    padding-block: 0.34em;
  }

  .parts .title-line {
    font-size: 0.9375em;
    font-weight: 450;
  }

  .parts .box {
    inline-size: 1.125em;
    block-size: 1.125em;
  }

  .parts .end {
    padding-block: 0.4em;
  }

  .parent:hover {
    background: none;
  }

  .parent:hover + .item::before,
  .item + .parent:hover::before {
    opacity: 1;
  }
`;
