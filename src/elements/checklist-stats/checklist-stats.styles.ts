import { css } from 'lit';

/** Sizes of the drawing, in em of the page's font; breakpoints follow text zoom for the same reason. */
export const statsStyles = css`
  .panel {
    padding: var(--_pad);
  }

  .head {
    display: flex;
    align-items: baseline;
    gap: 0.5em;
    margin-block-end: 0.875em;
  }

  .heading {
    margin: 0;
    color: inherit;
    font: inherit;
    font-weight: 650;
    letter-spacing: -0.01em;
  }

  .since {
    margin-inline-start: auto;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
  }

  dl {
    display: contents;
  }

  .tile {
    display: flex;
    flex-direction: column;
    gap: 0.1em;
    min-inline-size: 0;
    padding: 0.75em 0.8125em 0.6875em;
    border-radius: 0.625em;
    background: var(--_tint);
  }

  dt {
    display: flex;
    align-items: center;
    gap: 0.45em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  dt .icon {
    font-size: 1.2em;
  }

  dd {
    margin: 0;
    font-size: 1.1875em;
    font-weight: 620;
    letter-spacing: -0.02em;
    line-height: 1.3;
    overflow-wrap: anywhere;
  }

  /* Each text in the direction of its own language: English stands in where a translation is missing. */
  :is(dd, dt, figcaption) :is(span, time),
  :is(small, .since) {
    unicode-bidi: plaintext;
  }

  small {
    color: var(--_muted);
    font-size: 0.64em;
    font-weight: 450;
    letter-spacing: 0;
    white-space: nowrap;
  }

  .completed.lit .icon {
    color: var(--_done);
  }

  .streak.lit {
    background: color-mix(in oklab, var(--_streak) 9%, transparent);
  }

  /* Muted is mixed from the colour around it: on the streak's own it would fall below contrast. */
  .streak.lit :is(.icon, dd, small) {
    color: var(--_streak);
  }

  .most-skipped {
    grid-column: 1 / -1;
  }

  .most-skipped dd {
    font-size: 0.9375em;
    font-weight: 550;
    letter-spacing: 0;
    line-height: 1.4;
  }

  .most-skipped small {
    font-size: 0.867em;
    white-space: normal;
  }

  @container (min-width: 34em) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .most-skipped {
      grid-column: span 2;
    }
  }

  @container (max-width: 20em) {
    .tile {
      padding-inline: 0.75em;
    }

    dd {
      font-size: 1.0625em;
    }
  }

  @container (max-width: 15em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }

    .head {
      flex-wrap: wrap;
    }

    .since {
      margin: 0;
    }

    small {
      white-space: normal;
    }
  }
`;
