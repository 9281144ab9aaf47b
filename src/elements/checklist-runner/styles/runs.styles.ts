/** Runs that are open at once, and the clock of the one that is shown. */
import { css } from 'lit';

export const runsStyles = css`
  .runs {
    display: flex;
    flex-wrap: wrap;
    gap: 0.375em;
    padding: 1em var(--_pad) 0;
    font-size: 0.875em;
  }

  .runs li {
    min-inline-size: 0;
  }

  .runs button {
    display: grid;
    grid-template-columns: auto minmax(0, 1fr);
    align-items: center;
    column-gap: 0.5em;
    inline-size: 100%;
    padding: 0.375em 0.75em;
    border: 1px solid var(--_line);
    overflow-wrap: anywhere;
  }

  .runs [aria-current] {
    border-color: var(--_accent);
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
    box-shadow: inset 0 0 0 1px var(--_accent);
  }

  .runs small {
    grid-column: 2;
    color: var(--_muted);
    font-size: 0.9em;
  }

  .ring {
    inline-size: 1em;
    block-size: 1em;
    border-radius: 50%;
    background: conic-gradient(var(--_done-2) calc(var(--_share) * 1turn), var(--_line-strong) 0);
    mask: radial-gradient(closest-side, transparent 55%, #000 60%);
  }

  .clock {
    margin-inline-start: auto;
    border-radius: 99px;
    font-weight: 600;
  }

  .clock:has(button) {
    padding-inline: 0.75em 0.125em;
    border: 1px solid var(--_line);
  }

  .clock button {
    border-radius: 50%;
  }

  .clock[data-tone] {
    border-color: transparent;
    background: color-mix(in oklab, var(--_c) 12%, transparent);
    color: var(--_c);
  }

  .clock[data-tone] button {
    background: var(--_accent);
    color: var(--_on-accent);
  }

  .more {
    grid-template-columns: minmax(0, 1fr);
  }

  .more .field {
    flex: 1 1 10em;
    inline-size: auto;
  }

  .more label {
    font-size: 0.8125em;
    font-weight: 500;
  }

  @container (max-width: 30em) {
    .runs li {
      flex: 1 1 100%;
    }
  }
`;
