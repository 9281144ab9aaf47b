import { css } from 'lit';

export const historyStyles = css`
  .bar,
  .filter,
  .month,
  .about {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  .hint,
  small,
  .month,
  dt,
  q {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  .bar {
    margin-block-start: 0.75em;
  }

  .bar > :first-child:not(button) {
    margin-inline-end: auto;
  }

  .message,
  .chosen {
    padding: 0.625em 0.75em;
    border-radius: 0.625em;
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
    font-size: 0.875em;
  }

  .menu {
    margin-block-start: 0.75em;
  }

  summary {
    list-style: none;
    cursor: pointer;
  }

  .danger {
    margin-inline-start: auto;
    color: var(--_danger);
  }

  /* Filter */
  .choice {
    display: flex;
    flex-wrap: wrap;
    border: 1px solid var(--_line);
    border-radius: 0.7em;
    background: var(--_tint);
  }

  .choice label {
    position: relative;
    padding: 0.4em 0.75em;
    border-radius: 0.6em;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 550;
  }

  .choice input {
    position: absolute;
    inset: 0;
    appearance: none;
    border-radius: inherit;
    cursor: pointer;
  }

  .choice label:has(:checked) {
    outline: 1px solid var(--_line-strong);
    outline-offset: -1px;
    background: var(--_surface);
    color: inherit;
  }

  .filter .field {
    flex: 1 1 11em;
    inline-size: auto;
    font-size: 0.875em;
  }

  /* Rows */
  .month {
    justify-content: space-between;
    margin-block: 0.875em 0.25em;
  }

  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto auto minmax(8em, 1fr) 11em 5em;
    gap: 0.25em 0.875em;
    align-items: center;
    margin-inline: -0.5em;
    padding: 0.5em;
    border-radius: 0.625em;
  }

  .row:hover {
    background: var(--_tint);
  }

  .row[data-chosen] {
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }

  .box {
    z-index: 1;
    inline-size: 1.25em;
    block-size: 1.25em;
    accent-color: var(--_accent);
  }

  .disc,
  .state {
    display: inline-grid;
    flex: none;
    place-items: center;
    inline-size: 1.75em;
    block-size: 1.75em;
    border-radius: 50%;
    background: color-mix(in oklab, var(--_c) 11%, transparent);
    color: var(--_c);
  }

  .state {
    inline-size: 1.25em;
    block-size: 1.25em;
    border-radius: 0.35em;
  }

  [data-outcome='completed'],
  [data-state='done'],
  [data-slower='false'] {
    --_c: var(--_done);
  }

  [data-outcome='partial'],
  [data-state='skipped'],
  [data-slower='true'] {
    --_c: var(--_skip);
  }

  [data-outcome='reset'],
  [data-state='not-applicable'],
  [data-state='open'] {
    --_c: var(--_muted);
  }

  [data-slower] {
    color: var(--_c);
  }

  .name {
    display: grid;
    line-height: 1.35;
  }

  .open {
    min-block-size: 0;
    font-size: 0.9375em;
    font-weight: 550;
  }

  /* The whole row opens the run, but for its box. */
  .open::after {
    content: '';
    position: absolute;
    inset: 0;
    border-radius: inherit;
  }

  .open:hover {
    background: none;
  }

  .badge {
    display: inline-flex;
    align-items: center;
    gap: 0.2em;
    color: var(--_done);
    font-size: 0.75em;
    font-weight: 600;
  }

  .took {
    font-size: 0.875em;
    font-weight: 550;
    text-align: end;
  }

  .strip {
    display: flex;
    gap: 1px;
    block-size: 0.5em;
    border-radius: 99px;
    overflow: hidden;
  }

  .strip i {
    flex: var(--_share) 0 0;
    background: var(--_tint-2);
  }

  .strip [data-state='done'] {
    background: var(--_done-2);
  }

  [data-outcome='reset'] .strip [data-state='done'],
  .strip [data-state='not-applicable'] {
    background: var(--_line-strong);
  }

  .strip [data-state='skipped'] {
    background: repeating-linear-gradient(135deg, var(--_skip) 0 1.5px, transparent 1.5px 4px);
  }

  .strip [data-state='deferred'] {
    background: var(--_accent);
  }

  /* One run */
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.5em;
    margin-block: 0.875em;
  }

  .facts div {
    padding: 0.625em 0.75em;
    border-radius: 0.625em;
    background: var(--_tint);
  }

  dd {
    font-weight: 620;
  }

  .panel > .strip {
    margin-block-end: 0.875em;
  }

  .steps li {
    display: flex;
    gap: 0.75em;
    padding-block: var(--_row);
    border-block-end: 1px solid var(--_hairline);
  }

  .steps .words {
    flex: 1;
    min-inline-size: 0;
  }

  q {
    display: block;
    margin-block-start: 0.25em;
    padding-inline-start: 0.75em;
    border-inline-start: 2px solid var(--_line);
    quotes: none;
    white-space: pre-wrap;
  }

  /* Two runs */
  table {
    inline-size: 100%;
    border-collapse: collapse;
    font-size: 0.875em;
    table-layout: fixed;
  }

  :is(th, td) {
    padding: 0.5em;
    border-block-end: 1px solid var(--_hairline);
    font-weight: 450;
    text-align: start;
    vertical-align: top;
  }

  th small {
    display: block;
  }

  tr[data-differs] {
    background: var(--_tint);
  }

  tr[data-differs] th {
    font-weight: 600;
  }

  .switch {
    display: inline-flex;
    gap: 0.5em;
    margin-inline-start: auto;
    font-size: 0.875em;
    accent-color: var(--_accent);
  }

  @container (max-width: 38em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .disc {
      display: none;
    }

    .row .strip {
      grid-column: 2 / -1;
      grid-row: 2;
    }
  }

  @container (max-width: 30em) {
    :is(table, thead, tbody) {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
    }

    tr > :first-child {
      grid-column: 1 / -1;
    }

    thead tr > :first-child {
      display: none;
    }

    :is(tbody th, td) {
      padding-block: 0.25em;
      border: 0;
    }

    td::before {
      content: attr(data-key) ' ';
      color: var(--_muted);
    }
  }

  @media print {
    :is(.filter, .bar, .menu, .box, .button) {
      display: none;
    }

    :is(li, tr) {
      break-inside: avoid;
    }
  }
`;
