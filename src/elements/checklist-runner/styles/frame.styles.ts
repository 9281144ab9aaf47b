/** What stands around the rows: layout, header, progress, messages, skeleton. */
import { css } from 'lit';

export const frameStyles = css`
  .layout,
  .main,
  .rail {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: 1em;
    align-items: start;
  }

  .layout:not(.with-panels) > .rail {
    display: contents;
  }

  @container (min-width: 54em) {
    .with-panels {
      grid-template-columns: minmax(0, 1fr) 21em;
    }
  }

  .header {
    display: grid;
    column-gap: 0.875em;
    padding: var(--_pad) var(--_pad) 0;
  }

  .with-icon {
    grid-template-columns: auto minmax(0, 1fr);
  }

  .icon-tile {
    grid-row: 1 / span 2;
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    border-radius: 0.55em;
    background: linear-gradient(
      160deg,
      color-mix(in oklab, var(--_accent) 16%, transparent),
      color-mix(in oklab, var(--_accent) 7%, transparent)
    );
    font-size: 1.5em;
    line-height: 1;
  }

  .title {
    align-self: end;
    font-size: 1.375em;
    line-height: 1.2;
    letter-spacing: -0.017em;
    text-wrap: balance;
  }

  .meta {
    display: flex;
    flex-wrap: wrap;
    gap: 0.125em 0.875em;
    padding-block-start: 0.45em;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .meta li,
  .clock,
  .saved,
  .chips li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }

  .description {
    grid-column: 1 / -1;
    max-inline-size: 68ch;
    padding-block-start: 1em;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: pretty;
  }

  .progress {
    padding: 1.125em var(--_pad) 0.875em;
    border-block-end: 1px solid var(--_line);
  }

  .progress-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.625em;
    font-size: 0.8125em;
  }

  .count b {
    font-size: 1.7em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.02em;
  }

  .count small {
    font-size: 1.15em;
  }

  .count small,
  .progress-words,
  .clock .icon {
    color: var(--_muted);
  }

  .progress-words > span + span::before {
    content: ' · ';
  }

  .strip {
    display: flex;
    gap: 3px;
    block-size: 0.5em;
    margin-block-start: 0.75em;
    border-radius: 99px;
    overflow: hidden;
  }

  .bar {
    gap: 0;
  }

  .strip i {
    flex: var(--_steps, 1);
    border-radius: 2px;
    background: var(--_tint-2);
    box-shadow: inset 0 0 0 1px var(--_edge, var(--_hairline));
  }

  .opens-group {
    margin-inline-start: 0.25em;
  }

  .strip [data-state='done'] {
    background: var(--_done-2);
  }

  .strip [data-state='skipped'] {
    --_edge: var(--_skip);
    background: repeating-linear-gradient(135deg, var(--_skip) 0 1.5px, transparent 1.5px 4.5px);
  }

  .strip [data-state='not-applicable'] {
    background: linear-gradient(var(--_line-strong) 0 0) center / 100% 2px no-repeat;
  }

  .strip [data-state='deferred'] {
    --_edge: var(--_accent);
    background: linear-gradient(to top, var(--_accent) 45%, transparent 45%);
  }

  .strip [data-state='current'] {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  [data-tone='warning'] {
    --_c: var(--_skip);
  }

  [data-tone='danger'] {
    --_c: var(--_danger);
  }

  .banner,
  .undo {
    margin: 1em var(--_pad) 0;
    border-radius: 0.625em;
    font-size: 0.875em;
  }

  .banner {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    gap: 0.125em 0.625em;
    padding: 0.75em 0.875em;
    border: 1px solid color-mix(in oklab, var(--_c) 24%, transparent);
    background: color-mix(in oklab, var(--_c) 9%, transparent);
  }

  .banner > .icon {
    grid-row: span 3;
    margin-block-start: 0.15em;
    color: var(--_c);
    font-size: 1.2em;
  }

  .banner p,
  .empty p {
    color: var(--_muted);
  }

  .problem {
    padding-block-end: 1.25em;
  }

  .undo {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.25em 0.75em;
    padding: 0.25em 0.25em 0.25em 0.75em;
    border: 1px solid var(--_line);
    background: var(--_tint-2);
  }

  .undo p {
    flex: 1 1 12em;
  }

  .undo .text {
    font-size: 1em;
    font-weight: 600;
  }

  .choices {
    display: grid;
    gap: 1em;
    padding: var(--_pad);
  }

  .choices ul {
    display: grid;
    justify-items: start;
    gap: 0.5em;
  }

  .choices small {
    color: var(--_muted);
  }

  .warnings {
    padding: 0.5em var(--_pad);
    border-block-start: 1px solid var(--_line);
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .changes s {
    margin-inline-start: 0.5em;
  }

  .changes {
    border-block: 0;
    border-block-end: 1px solid var(--_line);
  }

  .empty {
    padding: 2.25em var(--_pad);
    text-align: center;
  }

  /* A list that comes at once shows no skeleton. Not motion: without it a flash. */
  .loading {
    display: grid;
    gap: 1.25em;
    padding: var(--_pad);
    animation: appear 1ms 150ms both;
  }

  .loading i {
    block-size: 1em;
    border-radius: 0.35em;
    background: var(--_tint-2);
  }

  .loading i:nth-child(odd) {
    inline-size: 70%;
  }

  @keyframes appear {
    from {
      visibility: hidden;
    }
  }

  @container (max-width: 30em) {
    .meta {
      grid-column: 1 / -1;
    }

    .with-icon .title {
      grid-row: 1 / span 2;
      grid-column: 2;
      align-self: center;
    }

    .title {
      font-size: 1.125em;
    }

    .estimate:not(:only-child),
    .undo > .icon,
    .undo kbd {
      display: none;
    }

    .segments {
      gap: 2px;
    }
  }

  @container (max-width: 15em) {
    .icon-tile {
      display: none;
    }

    .with-icon .title {
      grid-column: 1 / -1;
    }

    .segments {
      gap: 1px;
    }
  }
`;
