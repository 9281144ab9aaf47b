import { css } from 'lit';

export const progressStyles = css`
  .progress {
    padding: 1.125em var(--_pad) 0.875em;
    border-block-end: 1px solid var(--_line);
  }

  .progress-line {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0.125em 0.625em;
  }

  .count {
    font-size: 1.375em;
    font-weight: 650;
    line-height: 1.2;
    letter-spacing: -0.02em;
  }

  .count small {
    color: var(--_muted);
    font-size: 0.68em;
    font-weight: 500;
    letter-spacing: 0;
  }

  .progress-words {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .progress-words > span + span::before {
    content: ' · ';
  }

  .clock {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin-inline-start: auto;
    font-size: 0.8125em;
    font-weight: 600;
  }

  .clock .icon {
    color: var(--_muted);
  }

  .segments {
    display: flex;
    gap: 3px;
    block-size: 0.5em;
    margin-block-start: 0.75em;
  }

  .segments i {
    flex: 1;
    border-radius: 2px;
    background: var(--_tint-2);
    box-shadow: inset 0 0 0 1px var(--_hairline);
  }

  .segments .opens-group {
    margin-inline-start: 0.25em;
  }

  .segments i:first-child {
    border-start-start-radius: 99px;
    border-end-start-radius: 99px;
  }

  .segments i:last-child {
    border-start-end-radius: 99px;
    border-end-end-radius: 99px;
  }

  .bar {
    display: flex;
    block-size: 0.5em;
    margin-block-start: 0.75em;
    overflow: hidden;
    border-radius: 99px;
    background: var(--_tint-2);
    box-shadow: inset 0 0 0 1px var(--_hairline);
  }

  .bar i {
    inline-size: var(--_share, 0%);
  }

  i[data-segment='done'] {
    background: var(--_done-2);
    box-shadow: none;
  }

  i[data-segment='skipped'] {
    background: repeating-linear-gradient(135deg, var(--_skip) 0 1.5px, transparent 1.5px 4.5px);
  }

  i[data-segment='not-applicable'] {
    background: linear-gradient(var(--_line-strong) 0 0) center / 100% 2px no-repeat;
    box-shadow: none;
  }

  i[data-segment='deferred'] {
    background: linear-gradient(to top, var(--_accent) 45%, transparent 45%);
  }

  i[data-segment='current'] {
    background: color-mix(in oklab, var(--_accent) 12%, transparent);
    box-shadow: inset 0 0 0 1.5px var(--_accent);
  }

  /* Empty parts of a bar have no width; an outline would give them one. */
  .segments i[data-segment='skipped'] {
    box-shadow: inset 0 0 0 1px var(--_skip);
  }

  .segments i[data-segment='deferred'] {
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  @container (max-width: 30em) {
    .progress {
      padding-inline: 1em;
    }

    .estimate {
      display: none;
    }

    .estimate:only-child {
      display: inline;
    }

    .clock {
      font-size: 0.875em;
    }

    .segments {
      gap: 2px;
    }
  }

  @container (max-width: 15em) {
    .segments {
      gap: 1px;
    }
  }
`;
