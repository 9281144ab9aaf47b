/** What a row carries below its text: parts, commands, links, reasons, what a check found. */
import { css } from 'lit';

export const itemBelowStyles = css`
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
`;
