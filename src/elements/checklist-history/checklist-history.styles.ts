import { css } from 'lit';

export const historyStyles = css`
  :is(.bar, .filter, .month, .about) {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: 0.5em 0.75em;
  }

  :is(.hint, .month, small, dt, q) {
    color: var(--_muted);
    font-size: 0.8125em;
  }

  :is(.bar, .menu, .month, .facts, .strip + .hint, table + .hint) {
    margin-block: 0.75em;
  }

  .month,
  .about {
    justify-content: space-between;
  }

  .message,
  .chosen {
    padding: 0.5em 0.75em;
    border-radius: 0.625em;
    font-size: 0.875em;
  }

  .message,
  .chosen,
  [data-chosen] {
    background: color-mix(in oklab, var(--_accent) 7%, transparent);
  }

  .bar > :not(.button):first-child {
    margin-inline-end: auto;
  }

  :is(summary, label).button {
    border-radius: 0.55em;
    cursor: pointer;
  }

  .danger {
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
    white-space: nowrap;
    padding: 0.4em 0.75em;
    border-radius: inherit;
    color: var(--_muted);
    font-size: 0.8125em;
    font-weight: 550;
  }

  .choice :checked {
    border: 1px solid var(--_line-strong);
  }

  .choice input,
  .open::after {
    position: absolute;
    inset: 0;
    appearance: none;
    border-radius: inherit;
    content: '';
    cursor: pointer;
  }

  .filter .field {
    flex: 1 1 11em;
    inline-size: auto;
    font-size: 0.875em;
  }

  /* Rows. The whole row opens the run, but for its box. */
  .row {
    position: relative;
    display: grid;
    grid-template-columns: auto auto minmax(0, 1fr) 11em minmax(7.25em, auto);
    gap: 0.25em 0.875em;
    align-items: center;
    margin-inline: -0.5em;
    padding: 0.5em;
    border-radius: 0.625em;
    line-height: 1.35;
  }

  .row:hover {
    background: var(--_tint);
  }

  input {
    accent-color: var(--_accent);
  }

  .about label {
    display: flex;
    gap: 0.5em;
    font-size: 0.875em;
  }

  .box {
    z-index: 1;
    inline-size: 1.25em;
    block-size: 1.25em;
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
    margin-inline-end: 0.4em;
    border-radius: 0.35em;
  }

  :is([data-outcome='completed'], [data-state='done'], [data-slower='false']) {
    --_c: var(--_done);
  }

  :is([data-outcome='partial'], [data-state='skipped'], [data-slower='true']) {
    --_c: var(--_skip);
  }

  :is([data-outcome='reset'], [data-state='not-applicable'], [data-state='open']) {
    --_c: var(--_line-strong);
  }

  [data-slower] {
    color: var(--_c);
  }

  .open,
  .took {
    min-block-size: 0;
    font-size: 0.9375em;
    font-weight: 550;
  }

  .open:hover {
    background: none;
  }

  .took {
    text-align: end;
    white-space: nowrap;
  }

  .badge {
    margin-inline-start: 0.5em;
    color: var(--_done);
    font-size: 0.75em;
    font-weight: 600;
  }

  :is(.name, th) small,
  q {
    display: block;
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
    background: var(--_c);
  }

  .strip [data-state='done'] {
    --_c: var(--_done-2);
  }

  .strip [data-state='deferred'] {
    --_c: var(--_accent);
  }

  [data-outcome='reset'] .strip [data-state='done'] {
    --_c: var(--_line-strong);
  }

  .strip [data-state='open'] {
    --_c: var(--_tint-2);
  }

  .strip [data-state='skipped'] {
    background: repeating-linear-gradient(135deg, var(--_c) 0 1.5px, transparent 1.5px 4px);
  }

  /* One run */
  .facts {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(7em, 1fr));
    gap: 0.5em;
  }

  .facts div {
    padding: 0.625em 0.75em;
    border-radius: 0.625em;
    background: var(--_tint);
  }

  dd {
    font-weight: 620;
  }

  .steps li {
    display: flex;
    gap: 0.35em;
    padding-block: var(--_row);
    border-block-end: 1px solid var(--_hairline);
  }

  .words {
    flex: 1;
    min-inline-size: 0;
  }

  q {
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

  [data-differs] {
    background: var(--_tint);
  }

  [data-differs] th {
    font-weight: 600;
  }

  @container (max-width: 38em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr) auto;
    }

    .disc {
      display: none;
    }

    .row .strip {
      grid-area: 2 / 2 / auto / -1;
    }
  }

  @container (max-width: 30em) {
    :is(table, tbody) {
      display: block;
    }

    tr {
      display: grid;
      grid-template-columns: 1fr 1fr;
      border-block-end: 1px solid var(--_hairline);
    }

    tbody th {
      grid-column: 1 / -1;
    }

    thead th:first-child {
      display: none;
    }

    :is(tbody th, td) {
      padding-block: 0.2em;
      border: 0;
    }

    td::before {
      color: var(--_muted);
      content: attr(data-key) ' ';
    }
  }

  @container (max-width: 22em) {
    .row {
      grid-template-columns: auto minmax(0, 1fr);
    }

    .took {
      grid-column: 2;
      text-align: start;
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
