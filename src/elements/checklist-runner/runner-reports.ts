/**
 * What the runner says of what happened: to the host as events, to assistive technology, and on the
 * page as the completion moment.
 */
import type { ReadError } from '../../checklist/read-result.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { SessionFact } from '../../session/session-fact.js';
import {
  ChecklistErrorEvent,
  ChecklistReadyEvent,
  ChecklistStatsChangeEvent,
  runView,
} from '../events.js';
import { announce } from '../shared/announcer.js';
import { announcementOf } from './announcements.js';
import { eventsOf } from './facts-to-events.js';
import { lookBack } from './look-back.js';
import { focusCompletion } from './runner-focus.js';
import type { Runner } from './runner-view.js';

/** The list is read and the run restored. */
export function reportReady(runner: Runner): void {
  const { session, shownTitle: title, warnings } = runner;
  if (!session) return;
  const { checklistId } = session;
  const { counts, run } = session.snapshot;
  const told = { checklistId, title, counts, run: run && runView(run), warnings };
  runner.dispatchEvent(new ChecklistReadyEvent(told));
  void showAchievements(runner);
  void lookBack(runner);
}

/** Nothing, or nothing new, can be shown. */
export function reportProblem(runner: Runner, error: ReadError): void {
  runner.dispatchEvent(new ChecklistErrorEvent({ ...error }));
  if (runner.announce === 'off') return;
  announce(runner, `${runner.localizer.t(runnerText.problem)}. ${error.message}`);
}

export function reportFact(runner: Runner, fact: SessionFact): void {
  const { session, notesInEvents, announce: level, localizer } = runner;
  if (!session) return;
  const own = fact.by === runner;
  const { checklistId } = session;
  const { counts, notes } = session.snapshot;
  const told = { checklistId, counts, own, notes: notesInEvents ? notes : undefined };
  for (const event of eventsOf(fact, told)) {
    runner.dispatchEvent(event);
  }
  if (level !== 'off' && (own || fact.type === 'storage-change')) {
    const urgent = fact.type === 'storage-change' && fact.storage === 'failed';
    announce(runner, announcementOf(fact, counts, level, localizer), urgent);
  }
  if (fact.type === 'stats-change') {
    void reportStatistics(runner);
    if (session.snapshot.restored) void lookBack(runner);
  }
  if (fact.type === 'run-reopen') runner.show({ celebrate: false, summary: undefined });
  if (fact.type === 'run-end' && fact.outcome !== 'reset') {
    void showEnd(runner, own && fact.origin === 'user');
  }
}

async function showEnd(runner: Runner, byPerson: boolean): Promise<void> {
  await showAchievements(runner);
  const { panel } = runner.ui;
  runner.show({ celebrate: byPerson, panel: panel?.kind === 'finish' ? undefined : panel });
  if (byPerson && panel?.itemId === undefined) await focusCompletion(runner);
}

/** The chips of the completion moment: whether this run is the fastest, and the streak. */
async function showAchievements(runner: Runner): Promise<void> {
  const { session } = runner;
  const run = session?.snapshot.run;
  if (run?.outcome !== 'completed') return;
  const { fastestRun, streak } = (await session?.statistics().catch(() => undefined)) ?? {};
  const lead = fastestRun?.runId === run.runId ? fastestRun.lead : undefined;
  const achievements = {
    fastest: lead !== undefined,
    fastestLead: lead,
    streak: streak?.current ?? 0,
  };
  runner.show({ achievements });
}

async function reportStatistics(runner: Runner): Promise<void> {
  const { session } = runner;
  // A runner that leaves while it is asked closes the database under the answer.
  const statistics = await session?.statistics().catch(() => undefined);
  if (!session || !statistics || session !== runner.session) return;
  const { checklistId } = session;
  runner.dispatchEvent(new ChecklistStatsChangeEvent({ checklistId, statistics }));
}
