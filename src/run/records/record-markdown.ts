/** A record as Markdown that also reads as plain text. */
import type { ItemState } from '../../checklist/checklist.js';
import type { RunOutcome } from '../run.js';
import type { RecordItem, RunRecord } from './run-record.js';

/** Words and numbers in the reader's language. */
export interface RecordWords {
  readonly state: (state: ItemState) => string;
  /** What a check found out. */
  readonly sensed: (passed: boolean) => string;
  readonly outcome: (outcome: RunOutcome) => string;
  /** An ISO instant. */
  readonly instant: (iso: string) => string;
  readonly duration: (ms: number) => string;
}

const MARKS: Readonly<Record<ItemState, string>> = {
  open: '[ ]',
  done: '[x]',
  skipped: '[-]',
  'not-applicable': '[~]',
  deferred: '[>]',
};

/** Titles are Markdown already, but none of them is HTML, and each is one line. */
const line = (text: string): string => text.replaceAll('<', '&lt;').replace(/\s+/g, ' ').trim();

const quote = (text: string, indent = '  '): string =>
  text.replaceAll('<', '&lt;').replace(/^/gm, `${indent}> `);

function step(item: RecordItem, words: RecordWords): string {
  const { state, title, reason, value, sensed, actor, at, note } = item;
  const told = state !== 'open' && state !== 'done' && words.state(state);
  const found = sensed !== undefined && words.sensed(sensed);
  const facts = [told, found, reason, value, actor, at && words.instant(at)];
  const aside = facts.filter(Boolean).map(String).map(line).join(', ');
  const head = `- ${MARKS[state]} ${line(title)}${aside === '' ? '' : ` (${aside})`}`;
  return note === undefined ? head : `${head}\n${quote(note)}`;
}

export function recordMarkdown({ checklist, run, items }: RunRecord, words: RecordWords): string {
  const done = items.filter(({ state }) => state === 'done').length;
  const facts = [
    words.outcome(run.outcome),
    run.endedAt && words.instant(run.endedAt),
    !run.suspect && words.duration(run.activeMs),
    `${done}/${items.length}`,
  ];
  const lines = [`# ${line([checklist.title, run.name].filter(Boolean).join(': '))}`, ''];
  lines.push(facts.filter(Boolean).join(', '), '');
  if (run.note !== undefined) lines.push(quote(run.note, ''), '');
  let section: string | undefined;
  for (const item of items) {
    if (item.section !== section && item.section) lines.push('', `## ${line(item.section)}`, '');
    section = item.section;
    lines.push(step(item, words));
  }
  return `${lines.join('\n')}\n`;
}
