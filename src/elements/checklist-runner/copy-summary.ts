/** The plain-text summary of a run, as it goes into a ticket or a chat: Markdown that reads as text. */
import { plainText } from '../../checklist/inline-text.js';
import type { ItemState } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import { announcementText } from '../../i18n/text/announcement-text.js';
import { itemNote, type SessionSnapshot } from '../../session/session-snapshot.js';
import { announce } from '../shared/announcer.js';
import { focusSummary } from './runner-focus.js';
import type { Runner } from './runner-view.js';
import { countWords, isSetAside, stateSentence } from './state-words.js';

const MARKS: Readonly<Record<ItemState, string>> = {
  open: '[ ]',
  done: '[x]',
  skipped: '[-]',
  'not-applicable': '[~]',
  deferred: '[>]',
};

/** Title, outcome, duration, then a line a step with reasons and notes. */
export function summaryOf(snapshot: SessionSnapshot, title: string, localizer: Localizer): string {
  const { checklist, run, counts, notes, record } = snapshot;
  const facts = countWords(counts, localizer);
  if (run && run.activeMs > 0) facts.push(localizer.duration(run.activeMs));
  if (run?.endedAt !== undefined) facts.push(localizer.dateTime(run.endedAt));
  const lines = (checklist?.leaves ?? []).map((item) => {
    const { state, reason } = record(item);
    const why = isSetAside(state) ? ` (${stateSentence(state, reason, localizer)})` : '';
    const note = notes.get(itemNote(item.id));
    const noted = note === undefined ? '' : `\n      ${note.replaceAll('\n', '\n      ')}`;
    return `- ${MARKS[state]} ${plainText(item.title)}${why}${noted}`;
  });
  return [[title, run?.name].filter(Boolean).join(', '), facts.join(', '), '', ...lines].join('\n');
}

/** Where there is no clipboard the text itself is shown, selected. */
export async function copySummary(runner: Runner): Promise<string> {
  const { session, shownTitle, localizer } = runner;
  if (!session) return '';
  const text = summaryOf(session.snapshot, shownTitle, localizer);
  try {
    await navigator.clipboard.writeText(text);
    runner.show({ summary: { text, copied: true } });
    announce(runner, localizer.t(announcementText.copied));
  } catch {
    runner.show({ summary: { text, copied: false } });
    await focusSummary(runner);
  }
  return text;
}
