import { css } from 'lit';

export const chartStyles = css`
  .chart {
    grid-column: 1 / -1;
    margin: 0;
    padding: 0.875em 0.875em 0.75em;
    border-radius: 0.625em;
    background: var(--_tint);
  }

  figcaption {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
    gap: 0 0.5em;
    margin-block-end: 0.625em;
    line-height: 1.35;
  }

  figcaption b {
    font-size: 1.25em;
    font-weight: 620;
    letter-spacing: -0.02em;
  }

  figcaption span {
    color: var(--_muted);
    font-size: 0.75em;
  }

  /* Time runs from left to right in the chart; inherited, rtl would swap what text-anchor means. */
  .chart svg {
    display: block;
    inline-size: 100%;
    /* The labels grow with the drawing: wider, they would outgrow the headline. */
    max-inline-size: 26em;
    block-size: auto;
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

  .goal {
    stroke: var(--_line-strong);
    stroke-dasharray: 2 3;
  }

  .full .bar {
    fill: var(--_done-2);
  }

  .partial .bar {
    fill: color-mix(in oklab, var(--_done-2) 30%, transparent);
    stroke: var(--_done-2);
  }

  .reset .bar {
    fill: transparent;
    stroke: var(--_line-strong);
  }

  .hatch {
    fill: none;
    stroke: var(--_line-strong);
  }

  .now .bar {
    fill: color-mix(in oklab, var(--_accent) 14%, transparent);
    stroke: var(--_accent);
    stroke-dasharray: 3 2;
  }

  .ghost {
    fill: color-mix(in oklab, currentColor 6%, transparent);
    stroke: color-mix(in oklab, currentColor 22%, transparent);
    stroke-dasharray: 2 2;
  }

  .promise {
    margin: 0.5em 0 0;
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .legend {
    display: flex;
    flex-wrap: wrap;
    gap: 0.25em 1em;
    margin: 0.5em 0 0;
    padding: 0;
    color: var(--_muted);
    font-size: 0.75em;
    list-style: none;
  }

  .legend li {
    display: inline-flex;
    align-items: center;
    gap: 0.4em;
    margin: 0;
  }

  .swatch {
    inline-size: 0.7em;
    block-size: 0.7em;
    border-radius: 0.2em;
  }

  .swatch.full {
    background: var(--_done-2);
  }

  .swatch.partial {
    background: color-mix(in oklab, var(--_done-2) 30%, transparent);
    box-shadow: inset 0 0 0 1px var(--_done-2);
  }

  .swatch.reset {
    background: repeating-linear-gradient(135deg, var(--_line-strong) 0 1px, transparent 1px 3px);
    box-shadow: inset 0 0 0 1px var(--_line-strong);
  }

  .swatch.now {
    border: 1px dashed var(--_accent);
  }

  .table {
    margin-block-start: 0.35em;
    color: var(--_muted);
    font-size: 0.75em;
  }

  .table summary {
    inline-size: fit-content;
    padding-block: 0.3em;
    min-block-size: 24px;
    cursor: pointer;
  }

  table {
    inline-size: 100%;
    border-collapse: collapse;
  }

  :is(td, th) {
    padding: 0.2em 0.4em 0.2em 0;
    border-block-end: 1px solid var(--_line);
    font-weight: 450;
    text-align: start;
  }

  tbody th {
    white-space: nowrap;
  }

  @container (min-width: 34em) {
    .chart {
      grid-column: span 2;
      grid-row: span 2;
    }

    /* Beside an open table the tiles would be as tall as it. */
    .chart:has([open]) {
      grid-column: 1 / -1;
      grid-row: auto;
    }
  }

  @container (max-width: 20em) {
    .chart {
      padding-inline: 0.75em;
    }
  }

  @media (forced-colors: active) {
    .chart svg,
    .swatch {
      forced-color-adjust: none;
    }

    .chart text {
      fill: CanvasText;
    }

    :is(.axis, .goal, .hatch, .ghost),
    :is(.reset, .partial, .now) .bar {
      stroke: CanvasText;
    }

    .full .bar {
      fill: Highlight;
    }

    .partial .bar {
      fill: GrayText;
    }

    .swatch {
      box-shadow: inset 0 0 0 1px CanvasText;
    }

    .swatch.full {
      background: Highlight;
    }

    .swatch.partial {
      background: GrayText;
    }
  }

  @media print {
    .table {
      display: none;
    }

    .chart :is(path, rect),
    .swatch {
      print-color-adjust: exact;
    }
  }
`;
