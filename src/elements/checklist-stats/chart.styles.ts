import { css } from 'lit';

/** A bar and its swatch in the legend share their colours: fill or background, and edge. */
export const chartStyles = css`
  .chart {
    grid-column: 1 / -1;
  }

  .full {
    --_fill: var(--_done-2);
    --_edge: var(--_done-2);
  }

  .partial {
    --_fill: color-mix(in oklab, var(--_done-2) 30%, transparent);
    --_edge: var(--_done-2);
  }

  .reset {
    --_fill: transparent;
    --_edge: var(--_line-strong);
  }

  .now {
    --_fill: color-mix(in oklab, var(--_accent) 14%, transparent);
    --_edge: var(--_accent);
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    margin-block-end: 0.625em;
  }

  figcaption b {
    font-size: 1.25em;
    font-weight: 620;
    letter-spacing: -0.02em;
  }

  figcaption span,
  .legend,
  .table,
  .promise {
    color: var(--_muted);
    font-size: 0.75em;
  }

  /* Time runs from left to right in the chart; inherited, rtl would swap what text-anchor means. */
  .chart svg {
    display: block;
    inline-size: 100%;
    /* The labels grow with the drawing: wider, they would outgrow the headline. */
    max-inline-size: 26em;
    overflow: visible;
    direction: ltr;
  }

  .chart text {
    fill: var(--_muted);
    font-size: 10.5px;
  }

  .axis {
    stroke: var(--_line);
  }

  .goal,
  .hatch,
  .ghost {
    fill: none;
    stroke: var(--_line-strong);
  }

  .goal,
  .ghost {
    stroke-dasharray: 2 3;
  }

  .bar {
    fill: var(--_fill);
    stroke: var(--_edge);
  }

  .now .bar {
    stroke-dasharray: 3 2;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    padding-block-start: 0.5em;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
  }

  .swatch {
    inline-size: 0.7em;
    block-size: 0.7em;
    border: 1px solid var(--_edge);
    border-radius: 0.2em;
    background: var(--_fill);
  }

  .swatch.reset {
    background: repeating-linear-gradient(135deg, var(--_edge) 0 1px, transparent 1px 3px);
  }

  .swatch.now {
    border-style: dashed;
  }

  table {
    overflow-wrap: break-word;
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(td, th) {
    padding: 0.2em 0.4em 0.2em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 450;
    text-align: start;
  }

  @container (min-width: 34em) {
    /* Beside an open table the tiles would be as tall as it. */
    .chart:not(:has([open])) {
      grid-column: span 2;
      grid-row: span 2;
    }
  }

  @media print {
    .table {
      display: none;
    }
  }
`;
