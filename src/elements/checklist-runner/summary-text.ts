/** The plain-text summary of a run, as it goes into a ticket or a chat. Markdown that reads as text. */
import { plainText } from '../../checklist/inline-text.js';
import type { ChecklistItem, ItemState } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { summaryText as texts } from '../../i18n/text/summary-text.js';
import { itemNote, type SessionSnapshot } from '../../session/session-snapshot.js';

const MARKS: Readonly<Record<ItemState, string>> = {
  open: '[ ]',
  done: '[x]',
  skipped: '[-]',
  'not-applicable': '[~]',
  deferred: '[>]',
};

function line(item: ChecklistItem, snapshot: SessionSnapshot, localizer: Localizer): string {
  const { state, reason } = snapshot.record(item);
  const word = state === 'open' || state === 'done' ? '' : localizer.t(texts[state]);
  const why = [word, reason].filter(Boolean).join(': ');
  const note = snapshot.notes.get(itemNote(item.id));
  const noted = note === undefined ? '' : `\n      ${note.replaceAll('\n', '\n      ')}`;
  return `- ${MARKS[state]} ${plainText(item.title)}${why === '' ? '' : ` (${why})`}${noted}`;
}

/** Title, outcome, duration, then a line a step with reasons and notes. */
export function summaryOf(snapshot: SessionSnapshot, title: string, localizer: Localizer): string {
  const { checklist, run, counts } = snapshot;
  if (!checklist) return '';
  const facts = [
    localizer.t(texts.progress, { done: counts.done, total: counts.total }),
    ...(['skipped', 'notApplicable', 'deferred', 'open'] as const)
      .filter((state) => counts[state] > 0)
      .map((state) => localizer.t(texts[`${state}Count`], { count: counts[state] })),
    ...(run && run.activeMs > 0 ? [localizer.duration(run.activeMs)] : []),
    ...(run?.endedAt === undefined ? [] : [localizer.dateTime(run.endedAt)]),
  ];
  const lines = checklist.leaves.map((item) => line(item, snapshot, localizer));
  return [title, facts.join(', '), '', ...lines].join('\n');
}
