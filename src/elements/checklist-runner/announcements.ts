/** Which facts are said aloud, and in which words. Pure. */
import { plainText } from '../../checklist/inline-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { announcementText as texts } from '../../i18n/text/announcement-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { RunCounts } from '../../run/run.js';
import type { SessionFact } from '../../session/session-fact.js';
import { runName } from './run-name.js';
import { isSetAside, stateSentence } from './state-words.js';

const MILESTONES = [0.25, 0.5, 0.75];

/** Whether a milestone lies between the handled steps before and after. */
const passesMilestone = (before: number, after: number, total: number): boolean =>
  MILESTONES.some((part) => before < part * total && after >= part * total);

export function announcementOf(
  fact: SessionFact,
  { total, open }: RunCounts,
  level: 'milestones' | 'all',
  localizer: Localizer,
): string {
  switch (fact.type) {
    case 'item-change': {
      const [change] = fact.changes;
      if (!change) return '';
      if (isSetAside(change.to))
        return stateSentence(change.to, plainText(change.title), localizer);
      if (open === 0) return ''; // the end of the run is said instead
      if (open === 1 && change.to === 'done') return localizer.t(texts.oneLeft);
      const done = total - open;
      const ticks = fact.changes.filter(({ from, to }) => from === 'open' && to === 'done');
      const due = level === 'all' || passesMilestone(done - ticks.length, done, total);
      return due ? localizer.t(runnerText.partsDone, { done, total }) : '';
    }
    case 'run-end':
      if (fact.outcome === 'completed') {
        return localizer.t(texts.complete, { duration: localizer.duration(fact.run.activeMs) });
      }
      return fact.outcome === 'partial' ? localizer.t(texts.partial, { count: open }) : '';
    case 'run-pause':
      return localizer.t(texts.paused);
    case 'run-resume':
      return localizer.t(texts.resumed);
    case 'run-switch': {
      const what = runName(fact.run, localizer);
      const title = localizer.t(runnerText.partsDone, { done: total - open, total });
      return localizer.t(runnerText.named, { what, title });
    }
    case 'run-change':
      return fact.reopened ? localizer.t(runnerText.reopenedElsewhere) : '';
    case 'run-reset':
      return localizer.t(texts.canUndo, { what: localizer.t(runnerText.runReset) });
    case 'undo':
      return localizer.t(fact.direction === 'undo' ? texts.undone : texts.redone);
    case 'storage-change':
      if (fact.storage === 'memory') return localizer.t(runnerText.storageBlocked);
      return fact.storage === 'failed' ? localizer.t(runnerText.storageFailed) : '';
    default:
      return '';
  }
}
