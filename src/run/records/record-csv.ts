/** Records as one table (RFC 4180), a row a step, that no spreadsheet takes for formulas. */
import type { RunRecord } from './run-record.js';

/**
 * A cell that begins like a formula is run by Excel, LibreOffice and Google Sheets, quoted or not; an
 * apostrophe before it makes it text.
 */
function cell(value: string | number | undefined): string {
  if (typeof value === 'number') return String(value);
  const text = value ?? '';
  const safe = /^\s*[=+\-@]|^[\t\r]/.test(text) ? `'${text}` : text;
  return /[",\r\n']/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

const COLUMNS = [
  'run',
  'name',
  'outcome',
  'started',
  'ended',
  'step',
  'section',
  'title',
  'state',
  'at',
  'seconds',
  'actor',
  'reason',
  'value',
  'sensed',
  'note',
];

function rows({ run, items }: RunRecord): string[] {
  const of = [run.id, run.name, run.outcome, run.startedAt, run.endedAt];
  return items.map((item, index) => {
    const { section, title, state, at, ms, actor, reason, value, sensed, note } = item;
    const seconds = ms === undefined ? undefined : Math.round(ms / 1000);
    const found = sensed === undefined ? undefined : sensed ? 'passed' : 'failed';
    const own = [index + 1, section, title, state, at, seconds, actor, reason, value, found, note];
    return [...of, ...own].map(cell).join(',');
  });
}

export const recordsCsv = (records: readonly RunRecord[]): string =>
  [COLUMNS.join(','), ...records.flatMap(rows), ''].join('\r\n');
