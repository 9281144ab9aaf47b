/** The box of a row. */
import { css } from 'lit';

export const boxStyles = css`
  .box {
    appearance: none;
    display: grid;
    place-items: center;
    inline-size: 1.25em;
    block-size: 1.25em;
    margin-block-start: 0.125em;
    border: 1.5px solid var(--_line-strong);
    border-radius: 0.4em;
    background: var(--_surface);
  }

  label.hit:not(:has(:disabled)),
  .box:enabled {
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

  .box:is(:checked, [data-state='done']) {
    border-color: var(--_done);
    background: var(--_done);
  }

  .box:is(:checked, [data-state])::after,
  .aside > .hit > .box::after {
    scale: 1;
  }

  .box[data-state='open']::after {
    scale: 0;
  }

  .box[data-state='mixed']::after {
    background: var(--_done);
    clip-path: inset(42% 18% 42% 18% round 1px);
  }

  .aside > .hit > .box:not(:checked) {
    border-color: var(--_c);
  }

  .aside > .hit > .box:not(:checked)::after {
    background: var(--_c);
    clip-path: var(--_mark);
  }

  .item[data-state='skipped'] > .hit > .box {
    border-style: dashed;
  }

  .item[data-state='not-applicable'] > .hit > .box {
    background: var(--_tint-2);
  }
`;
