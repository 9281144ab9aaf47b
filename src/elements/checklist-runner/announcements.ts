/** Which facts are said aloud, and in which words. Pure. */
import { plainText } from '../../checklist/inline-text.js';
import type { Localizer } from '../../i18n/localizer.js';
import { announcementText as texts } from '../../i18n/text/announcement-text.js';
import type { RunCounts } from '../../run/run.js';
import type { SessionFact } from '../../session/session-fact.js';

export const ANNOUNCE_LEVELS = ['off', 'milestones', 'all'] as const;
export type AnnounceLevel = (typeof ANNOUNCE_LEVELS)[number];

const MILESTONES = [0.25, 0.5, 0.75];

/** Whether a milestone lies between the handled steps before and after. */
function passesMilestone(before: number, after: number, total: number): boolean {
  return MILESTONES.some((part) => before < part * total && after >= part * total);
}

const STATE_TEXTS = {
  skipped: texts.skipped,
  'not-applicable': texts.notApplicable,
  deferred: texts.deferred,
} as const;

export function announcementOf(
  fact: SessionFact,
  counts: RunCounts,
  level: AnnounceLevel,
  localizer: Localizer,
): string {
  if (level === 'off') return '';
  const t = localizer.t.bind(localizer);
  switch (fact.type) {
    case 'item-change': {
      const [change] = fact.changes;
      if (!change) return '';
      if (change.to !== 'open' && change.to !== 'done') {
        return t(STATE_TEXTS[change.to], { title: plainText(change.title) });
      }
      const { total, open } = counts;
      if (open === 0) return ''; // the end of the run is said instead
      if (open === 1 && change.to === 'done') return t(texts.oneLeft);
      const handled = total - open;
      const before =
        handled - fact.changes.filter(({ from, to }) => from === 'open' && to === 'done').length;
      const due = level === 'all' || passesMilestone(before, handled, total);
      return due ? t(texts.progress, { done: handled, total }) : '';
    }
    case 'run-end':
      if (fact.outcome === 'completed') {
        return t(texts.complete, { duration: localizer.duration(fact.run.activeMs) });
      }
      return fact.outcome === 'partial' ? t(texts.partial, { count: counts.open }) : '';
    case 'run-reset':
      return t(texts.reset);
    case 'undo':
      return t(fact.direction === 'undo' ? texts.undone : texts.redone);
    case 'storage-change':
      if (fact.storage === 'memory') return t(texts.memory);
      return fact.storage === 'failed' ? t(texts.failed) : '';
    default:
      return '';
  }
}
