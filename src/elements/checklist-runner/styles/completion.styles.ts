import { css } from 'lit';

export const completionStyles = css`
  .completion {
    position: relative;
    display: grid;
    justify-items: center;
    gap: 0.125em;
    padding: 2.75em var(--_pad) 1.25em;
    border-block-end: 1px solid var(--_line);
    text-align: center;
  }

  .seal {
    position: relative;
    display: grid;
    place-items: center;
    inline-size: 4em;
    block-size: 4em;
    margin-block-end: 1.125em;
    border-radius: 50%;
    background: radial-gradient(
      circle at 50% 20%,
      color-mix(in oklab, var(--_done-2) 82%, white),
      var(--_done)
    );
    box-shadow:
      0 0 0 0.5em color-mix(in oklab, var(--_done) 12%, transparent),
      0 0 0 1.125em color-mix(in oklab, var(--_done) 5%, transparent);
    color: var(--_on-done);
  }

  .seal .icon {
    font-size: 2em;
    stroke-width: 2;
  }

  /* Green is for a whole run: the seal of a part of one is an outline in amber. */
  .partial .seal {
    background: color-mix(in oklab, var(--_skip) 9%, transparent);
    box-shadow:
      inset 0 0 0 2px var(--_skip),
      0 0 0 0.5em color-mix(in oklab, var(--_skip) 6%, transparent);
    color: var(--_skip);
  }

  .completion-title {
    margin: 0;
    font: inherit;
    font-size: 1.25em;
    font-weight: 650;
    letter-spacing: -0.017em;
    text-wrap: balance;
  }

  .completion-title:focus {
    outline: none;
  }

  .completion-title:focus-visible {
    border-radius: 0.25em;
    outline: 2px solid var(--_accent);
    outline-offset: 4px;
  }

  .completion p {
    margin: 0;
    color: var(--_muted);
    font-size: 0.9375em;
    text-wrap: balance;
  }

  .chips {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
    margin: 0.875em 0 0;
    padding: 0;
    list-style: none;
  }

  .chips li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    min-inline-size: 0;
    margin: 0;
    padding: 0.3em 0.75em;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_accent) 9%, transparent);
    color: var(--_accent);
    font-size: 0.8125em;
    font-weight: 500;
    text-align: start;
  }

  .chips .best {
    background: color-mix(in oklab, var(--_done) 9%, transparent);
    color: var(--_done);
  }

  .chips .streak {
    background: color-mix(in oklab, var(--_streak) 9%, transparent);
    color: var(--_streak);
  }

  .next {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.625em;
    margin-block-start: 1.25em;
  }

  .next .button {
    justify-content: center;
  }

  .completion-strip {
    inline-size: 100%;
    margin-block-start: 0.5em;
  }

  .specks {
    position: absolute;
    inset: 0;
    overflow: hidden;
    pointer-events: none;
  }

  .specks i {
    position: absolute;
    inset-block-start: 4.75em;
    inset-inline-start: 50%;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 1px;
    background: var(--_done-2);
  }

  .specks i:nth-child(4n + 1) {
    background: var(--_streak);
  }

  .specks i:nth-child(4n + 2) {
    background: var(--_accent);
  }

  .specks i:nth-child(4n) {
    inline-size: 0.2em;
    block-size: 0.65em;
    background: var(--_skip);
  }

  .specks i:nth-child(3n) {
    border-radius: 50%;
  }

  .specks i:nth-child(1) {
    translate: -7em -2em;
    rotate: -20deg;
  }

  .specks i:nth-child(2) {
    translate: -5.2em -3.6em;
    rotate: 30deg;
  }

  .specks i:nth-child(3) {
    translate: -3.4em -2.2em;
    rotate: 70deg;
  }

  .specks i:nth-child(4) {
    translate: 3.6em -2.6em;
    rotate: -50deg;
  }

  .specks i:nth-child(5) {
    translate: 5.2em -3.7em;
    rotate: 15deg;
  }

  .specks i:nth-child(6) {
    translate: 7em -1.8em;
    rotate: 45deg;
  }

  .specks i:nth-child(7) {
    translate: -8.2em 1em;
    rotate: 10deg;
  }

  .specks i:nth-child(8) {
    translate: 8.2em 1.2em;
    rotate: -30deg;
  }

  .specks i:nth-child(9) {
    translate: -6em 2.8em;
    rotate: 60deg;
  }

  .specks i:nth-child(10) {
    translate: 6.1em 3em;
    rotate: 20deg;
  }

  .specks i:nth-child(11) {
    translate: -4.3em 0.6em;
    rotate: -10deg;
  }

  .specks i:nth-child(12) {
    translate: 4.4em 0.4em;
    rotate: 80deg;
  }

  @container (max-width: 30em) {
    .completion {
      padding-inline: 1em;
    }

    .next {
      justify-self: stretch;
    }

    .next .button {
      flex: 1 1 auto;
    }
  }
`;
