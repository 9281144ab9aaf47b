/** A row: box, text, end, and what it carries below. Shape, word and colour differ, never colour alone. */
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

  .end {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    align-self: start;
    justify-content: flex-end;
    padding-block: calc(var(--_row) + 0.05em);
    padding-inline: 0.75em 0.25em;
  }

  .at {
    color: var(--_muted);
    font-size: 0.75em;
    line-height: 1.9;
    white-space: nowrap;
  }

  .split {
    padding-inline-end: 0.75em;
    font-variant-numeric: tabular-nums;
  }

  [data-pace='ahead'] {
    color: var(--_done);
  }

  [data-pace='behind'] {
    color: var(--_skip);
  }

  .tag,
  .badge {
    padding: 0 0.6em;
    border-radius: 99px;
    font-size: 0.75em;
    font-weight: 600;
    line-height: 1.7;
  }

  .tag {
    background: color-mix(in oklab, var(--_c) 9%, transparent);
    color: var(--_c);
  }

  .badge {
    display: inline-block;
    margin-inline-start: 0.35em;
    box-shadow: inset 0 0 0 1px color-mix(in oklab, currentColor 30%, transparent);
    color: var(--_muted);
    line-height: 1.5;
    vertical-align: 0.08em;
  }

  .badge.changed {
    color: var(--_accent);
  }

  .badge:is([data-priority='high'], [data-priority='critical'], [data-priority='urgent']) {
    color: var(--_danger);
  }

  .actions {
    display: flex;
    gap: 0.125em;
    margin-block: -0.25em;
    border-radius: 0.5em;
  }

  .actions .word,
  .open-panel > .end > .actions {
    display: none;
  }

  /* Fingers cannot hover: there the icons have a place of their own. */
  @media not ((any-pointer: coarse) and (hover: none)) {
    /* Hidden until wanted, but never out of the tab order. */
    .actions {
      position: absolute;
      inset-block-start: var(--_row);
      inset-inline-end: 0.375em;
      opacity: 0;
    }

    .current > .end {
      min-inline-size: 4.5em;
    }

    .item:is(:hover, :focus-within, .current) > .end > .actions {
      opacity: 1;
    }

    /* The time, and the word where it stands beside, give way to the icons. */
    @container (width > 30em) {
      .item:is(:hover, :focus-within, .current):not(.open-panel) > .end > :is(.at, .tag) {
        opacity: 0;
      }
    }
  }

  .parts {
    margin: -0.25em 0 0.5em 0.5625em;
    padding-inline-start: 0.75em;
    border-inline-start: 1px solid var(--_line);
    font-size: 0.9375em;
  }

  .parts > .item {
    --_row: 0.34em;
    padding-inline: 0.625em 0;
  }

  .clamp {
    display: -webkit-box;
    overflow: hidden;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    line-clamp: 2;
  }

  /* What a row carries below its text starts where the title starts. */
  .below {
    display: grid;
    justify-items: start;
    gap: 0.5em;
    margin: -0.25em 0 0.75em;
    margin-inline: calc(var(--_indent) / 0.875) 0.25em;
    font-size: 0.875em;
  }

  .below > .text {
    margin: -0.4em -0.75em;
    font-size: 1em;
  }

  .below [aria-expanded='true'] .icon {
    rotate: 180deg;
  }

  .command {
    justify-self: stretch;
    display: grid;
    grid-template-columns: minmax(0, 1fr) auto;
    border: 1px solid var(--_line);
    align-items: start;
    border-radius: 0.55em;
    background: var(--_tint);
  }

  .command code {
    padding: 0.6em 0.875em;
    text-align: left;
    white-space: pre-wrap;
  }

  .links {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1.125em;
  }

  .remembered {
    padding: 0.2em 0.75em;
    border-inline-start: 2px solid color-mix(in oklab, currentColor 18%, transparent);
    color: var(--_muted);
  }

  /* Not around it: the line breaks of the template would show. */
  .remembered span {
    white-space: pre-wrap;
  }

  .sensed {
    display: flex;
    gap: 0.6em;
    color: var(--_c);
  }

  .sensed .icon {
    margin-block-start: 0.25em;
  }

  [data-sensed] {
    --_c: var(--_muted);
  }

  [data-sensed='passed'] {
    --_c: var(--_done);
  }

  [data-sensed='failed'] {
    --_c: var(--_danger);
  }

  [data-sensed='overridden'] {
    --_c: var(--_skip);
  }

  [data-sensed='pending'] {
    --_c: var(--_accent);
  }

  .item[data-sensed='failed'] {
    background: color-mix(in oklab, var(--_c) 5%, transparent);
  }

  .item[data-sensed='failed'] > .hit > .box {
    border-color: var(--_c);
  }

  /* Never the filled green of a step that passed. */
  .item[data-sensed='overridden'] > .hit > .box {
    border-color: var(--_c);
    background: none;
  }

  .item[data-sensed='overridden'] > .hit > .box::after {
    background: var(--_c);
  }

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

  @container (max-width: 30em) {
    .title-line {
      flex-wrap: wrap;
      gap: 0 0.5em;
    }

    .title-text {
      flex: 1 1 100%;
    }

    .leader,
    .item > .end > .at {
      display: none;
    }

    .expected::before {
      content: '→ ' / '';
      color: var(--_muted);
      font-weight: 450;
    }

    .expected:dir(rtl)::before {
      content: '← ' / '';
    }

    .item:not(.parent) > .end {
      padding: 0;
    }

    /* Over the end of the title; the page's own ground is not known. */
    .item:is(:hover, :focus-within) > .end > .actions {
      background: var(--_surface);
      backdrop-filter: blur(0.5em);
    }

    /* The current row has room for words, under its text. */
    .item:is(.current, .aside, [data-sensed='failed'], [data-sensed='overridden'])
      > :is(.hit, .end) {
      grid-column: 1 / -1;
    }

    .item:is(.current, .aside, [data-sensed='failed'], [data-sensed='overridden']) > .end {
      justify-content: flex-start;
      margin: -0.5em 0 0.5em;
      margin-inline-start: var(--_indent);
    }

    .current > .end > .actions {
      position: static;
      flex-wrap: wrap;
      margin-inline-start: -0.5em;
    }

    .item.current > .end > .actions {
      background: none;
      backdrop-filter: none;
    }

    .current > .end > .tag + .actions {
      margin-inline-start: 0;
    }

    .current > .end .icon-button {
      grid-auto-flow: column;
      gap: 0.4em;
      inline-size: auto;
      padding-inline: 0.625em;
      font-size: 0.875em;
    }

    .current .word {
      display: inline;
    }

    .current > .end:not(:has(.actions)),
    .open-panel.current > .end {
      display: none;
    }
  }

  @container (max-width: 15em) {
    .below,
    .parts {
      margin-inline-start: 0;
    }
  }
`;
