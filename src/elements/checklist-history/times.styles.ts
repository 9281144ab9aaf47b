import { css } from 'lit';

/** The plot and the table of a run's times. */
export const timesStyles = css`
  .pace {
    margin: 0.75em 0;
    padding: 0.875em;
    border-radius: 0.625em;
    background: var(--_tint);
  }

  figcaption b {
    font-size: 1.25em;
  }

  /* Steps run from left to right in every language. */
  .plot {
    position: relative;
    block-size: 8.5em;
    margin: 0.75em 0.5em 0.75em 3.25em;
    direction: ltr;
  }

  .plot svg {
    position: absolute;
    inline-size: 100%;
    block-size: 100%;
    overflow: visible;
  }

  .plot path {
    fill: none;
    stroke: var(--_line);
    vector-effect: non-scaling-stroke;
  }

  .plot .gap {
    fill: color-mix(in oklab, var(--_accent) 12%, transparent);
    stroke: none;
  }

  .plot .median,
  .range .median {
    stroke: var(--_line-strong);
    stroke-width: 1.5;
  }

  .plot .median {
    stroke-dasharray: 4 3;
  }

  .plot .best {
    stroke: var(--_done-2);
    stroke-width: 1.5;
  }

  .plot .mine {
    stroke: var(--_accent);
    stroke-width: 2.5;
  }

  .plot :is(b, small) {
    position: absolute;
    inset-block-start: var(--_y);
    translate: 0 -50%;
  }

  .plot small {
    inset-inline-end: calc(100% + 0.5em);
    font-size: 0.75em;
    white-space: nowrap;
  }

  .plot b {
    inset-inline-start: var(--_x);
    inline-size: 0.75em;
    block-size: 0.75em;
    border-radius: 50%;
    background: var(--_accent);
    translate: -50% -50%;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0 1em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .legend li::before {
    display: inline-block;
    inline-size: 1.25em;
    margin-inline-end: 0.4em;
    border-block-start: 2px solid var(--_accent);
    vertical-align: middle;
    content: '';
  }

  .legend :nth-child(2)::before {
    border-color: var(--_line-strong);
    border-style: dashed;
  }

  .legend :nth-child(3)::before {
    border-color: var(--_done-2);
  }

  .times {
    table-layout: auto;
  }

  .times :is(td, thead th + th) {
    text-align: end;
    white-space: nowrap;
  }

  .times thead th {
    color: var(--_muted);
    font-size: 0.857em;
  }

  .range svg {
    inline-size: 8.5em;
    block-size: 1em;
    overflow: visible;
    vertical-align: middle;
  }

  .track {
    stroke: var(--_line-strong);
    stroke-width: 3;
    stroke-linecap: round;
    opacity: 0.5;
  }

  .dot {
    fill: var(--_c);
  }

  @container (max-width: 30em) {
    .times tr {
      grid-template-columns: auto auto minmax(0, 1fr);
    }

    .range svg {
      inline-size: min(100%, 8.5em);
    }

    .times :is(thead, .best) {
      display: none;
    }
  }
`;
