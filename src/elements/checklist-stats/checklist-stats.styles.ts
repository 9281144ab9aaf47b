import { css } from 'lit';

/** Sizes of the drawing, in em of the page's font; breakpoints follow text zoom for the same reason. */
export const statsStyles = css`
  .grid {
    display: grid;
    grid-template-columns: repeat(2, minmax(0, 1fr));
    gap: 0.5em;
  }

  dl {
    display: contents;
  }

  .tile,
  .chart {
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
    font-size: 1.1875em;
    font-weight: 620;
    letter-spacing: -0.02em;
    line-height: 1.3;
  }

  /* Each text in the direction of its own language: English stands in where a translation is missing. */
  :is(dd, dt, figcaption) :is(span, time),
  :is(small, .aside) {
    unicode-bidi: plaintext;
  }

  small {
    color: var(--_muted);
    font-size: 0.64em;
    font-weight: 450;
    letter-spacing: 0;
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
  }

  .most-skipped small {
    font-size: 0.867em;
  }

  @container (min-width: 34em) {
    .grid {
      grid-template-columns: repeat(4, minmax(0, 1fr));
    }

    .most-skipped {
      grid-column: span 2;
    }
  }

  /* Two columns of less than this would break "yesterday" in the middle. */
  @container (max-width: 17em) {
    .grid {
      grid-template-columns: minmax(0, 1fr);
    }
  }
`;
