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
    text-wrap: balance;
  }

  .seal {
    display: grid;
    place-items: center;
    inline-size: 2em;
    block-size: 2em;
    margin-block-end: 0.5625em;
    border-radius: 50%;
    background: radial-gradient(
      circle at 50% 20%,
      color-mix(in oklab, var(--_done-2) 82%, white),
      var(--_done)
    );
    box-shadow:
      0 0 0 0.25em color-mix(in oklab, var(--_done) 12%, transparent),
      0 0 0 0.5625em color-mix(in oklab, var(--_done) 5%, transparent);
    color: var(--_on-done);
    font-size: 2em;
  }

  /* Green is for a whole run: the seal of a part of one is an outline in amber. */
  .partial > .seal {
    background: color-mix(in oklab, var(--_skip) 9%, transparent);
    box-shadow: inset 0 0 0 2px var(--_skip);
    color: var(--_skip);
  }

  .completion-title {
    border-radius: 0.25em;
    font-size: 1.25em;
  }

  .completion p {
    color: var(--_muted);
    font-size: 0.9375em;
  }

  .chips,
  .next {
    display: flex;
    flex-wrap: wrap;
    justify-content: center;
    gap: 0.5em;
    padding-block-start: 0.875em;
  }

  .chips li {
    padding: 0.3em 0.75em;
    border-radius: 99px;
    background: color-mix(in oklab, var(--_c) 9%, transparent);
    color: var(--_c);
    font-size: 0.8125em;
    font-weight: 500;
  }

  .chips .streak {
    --_c: var(--_streak);
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

  /* Thrown from behind the seal, each in a direction of its own. */
  .specks i {
    position: absolute;
    inset: 4.75em auto auto 50%;
    inline-size: 0.4em;
    block-size: 0.4em;
    border-radius: 1px;
    background: var(--_done-2);
    transform: rotate(calc(var(--_n) * 31deg)) translate(calc(4em + mod(var(--_n), 3) * 1.8em));
  }

  .specks i:nth-child(3n) {
    border-radius: 50%;
    background: var(--_streak);
  }

  .specks i:nth-child(3n + 1) {
    background: var(--_accent);
  }

  @container (max-width: 30em) {
    .next {
      justify-self: stretch;
    }

    .next > * {
      flex: auto;
    }
  }
`;
