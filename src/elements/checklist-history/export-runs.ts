/** Runs as files: JSON brings them back, Markdown and CSV are for people and spreadsheets. */
import type { Localizer } from '../../i18n/localizer.js';
import { recordsCsv } from '../../run/records/record-csv.js';
import { recordMarkdown } from '../../run/records/record-markdown.js';
import type { RunRecord } from '../../run/records/run-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { saveFile } from '../shared/save-file.js';
import { backupOf, recordOf } from '../shared/whole-runs.js';
import { RunFinder } from './run-finder.js';
import { recordWords } from './run-words.js';

export const FORMATS = ['json', 'markdown', 'csv'] as const;
export type Format = (typeof FORMATS)[number];

function save(records: readonly RunRecord[], format: Format, name: string, localizer: Localizer) {
  const words = recordWords(localizer);
  // Without the mark Excel takes UTF-8 for the code page of the machine.
  const text =
    format === 'csv'
      ? `\ufeff${recordsCsv(records)}`
      : records.map((record) => recordMarkdown(record, words)).join('\n');
  saveFile(text, name, `text/${format}`);
}

const saveJson = (value: unknown, name: string): void =>
  saveFile(JSON.stringify(value), name, 'application/json');

export function exportRun(record: RunRecord, format: Format, localizer: Localizer): void {
  const { checklist, run } = record;
  const name = [checklist.title, run.name, run.endedAt?.slice(0, 10)].filter(Boolean).join(' ');
  if (format === 'json') saveJson(record, name);
  else save([record], format, name, localizer);
}

export async function exportAll(
  session: ChecklistSession,
  format: Format,
  localizer: Localizer,
): Promise<void> {
  if (format === 'json') {
    const backup = await backupOf(session);
    saveJson(backup, backup.checklists[0]?.title ?? '');
    return;
  }
  const finder = new RunFinder(session);
  await finder.fill(Infinity, () => true);
  const records: RunRecord[] = [];
  for (const { runId } of finder.runs) {
    const record = await recordOf(session, runId);
    if (record) records.push(record);
  }
  save(records, format, records[0]?.checklist.title ?? '', localizer);
}
