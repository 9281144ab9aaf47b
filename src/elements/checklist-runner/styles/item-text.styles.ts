/** What a row says: title, description, expected answer. */
import { css } from 'lit';

export const itemTextStyles = css`
  .title-line {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    font-weight: 500;
    line-height: 1.45;
  }

  .title-text {
    text-wrap: pretty;
  }

  .item-description {
    display: block;
    color: var(--_muted);
    font-size: 0.875em;
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

  .item:is(.aside, [data-state='done']) > .hit .title-line {
    font-weight: 450;
  }

  /* Not the line: muted badges inside a muted line would fall below 4.5 to 1. */
  .item:is(.aside, [data-state='done']) > .hit :is(.item-title, .expected) {
    color: var(--_muted);
  }

  .item[data-state='done'] > .hit .item-title {
    text-decoration: var(--checklist-done-decoration, none);
  }

  .current {
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
    box-shadow: inset 0 0 0 1px color-mix(in oklab, var(--_accent) 16%, transparent);
  }

  .current > .hit > .box {
    border-width: 2px;
    border-color: var(--_accent);
  }

  .current > .hit .title-line {
    font-weight: 600;
  }
`;
