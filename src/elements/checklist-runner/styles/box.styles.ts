/** The checkbox, and a row's look in each state: shape, word and colour differ, never colour alone. */
import { css } from 'lit';

export const boxStyles = css`
  .box {
    appearance: none;
    flex: none;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin: 0.125em 0 0;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.4em;
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }

  input.box {
    cursor: pointer;
  }

  .item:hover > label > .box:not(:checked) {
    border-color: var(--_accent);
  }

  .box::after {
    content: '';
    inline-size: 0.84em;
    block-size: 0.84em;
    background: var(--_on-done);
    clip-path: polygon(12% 52%, 24% 39%, 41% 57%, 77% 17%, 90% 28%, 42% 82%);
    scale: 0;
  }

  .box:checked,
  .box[data-box='done'] {
    border-color: var(--_done);
    background: var(--_done);
  }

  .box:is(:checked, [data-box='done'], [data-box='mixed'])::after,
  .aside > .hit > .box::after {
    scale: 1;
  }

  .box[data-box='mixed'] {
    border-color: var(--_done);
  }

  .box[data-box='mixed']::after {
    background: var(--_done);
    clip-path: inset(42% 18% 42% 18% round 1px);
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

  .item[data-state='done'] > .hit .expected {
    font-weight: 600;
  }

  .item[data-state='skipped'] > .hit > .box:not(:checked) {
    border-style: dashed;
    border-color: var(--_skip);
  }

  .item[data-state='skipped'] > .hit > .box:not(:checked)::after {
    background: var(--_skip);
    clip-path: inset(44% 18% 44% 18% round 1px);
  }

  .item[data-state='not-applicable'] > .hit > .box:not(:checked) {
    border-color: var(--_line-strong);
    background: var(--_tint-2);
  }

  .item[data-state='not-applicable'] > .hit > .box:not(:checked)::after {
    background: var(--_muted);
    clip-path: polygon(18% 74%, 74% 18%, 82% 26%, 26% 82%);
  }

  .item[data-state='deferred'] > .hit > .box:not(:checked) {
    border-color: var(--_accent);
  }

  .item[data-state='deferred'] > .hit > .box:not(:checked)::after {
    background: var(--_accent);
    clip-path: polygon(40% 10%, 54% 10%, 54% 46%, 84% 62%, 77% 75%, 40% 56%);
  }

  .current {
    background: var(--_wash);
    box-shadow: inset 0 0 0 1px var(--_ring);
  }

  .current:hover {
    background: color-mix(in oklab, var(--_accent) 10%, transparent);
  }

  .current > .hit > .box {
    border-width: 2px;
    border-color: var(--_accent);
  }

  .current > .hit .title-line {
    font-weight: 600;
  }

  input.box:disabled,
  .hit:has(:disabled) {
    cursor: default;
  }
`;
