/** What earlier runs say of the present one: how the list differs from theirs, and how long steps usually take. */
import { diffItems, type ChecklistDiff } from '../../checklist/checklist-diff.js';
import type { Run } from '../../run/run.js';
import { usualSplits } from '../../run/splits-past.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { beganWith, type ChangeMark, type ListChanges, type PastRuns } from './past-runs.js';
import type { Runner } from './runner-view.js';

/** Runs that the usual times are taken from: recent habits, and a bounded cost. */
const RUNS = 12;

/** Reads the past, if it is another one than before. */
export async function lookBack(runner: Runner): Promise<void> {
  const { session } = runner;
  // A runner that leaves while it reads closes the database under the answer.
  const past = await (session && readPast(session, runner.ui.past).catch(() => undefined));
  if (past && session === runner.session && past !== runner.ui.past) runner.show({ past });
}

async function readPast(
  session: ChecklistSession,
  known: PastRuns | undefined,
): Promise<PastRuns | undefined> {
  const { revision, run } = session.snapshot;
  if (!revision) return undefined;
  const { runs } = await session.endedRuns({ limit: RUNS });
  const begun = run?.live ? beganWith(run) : undefined;
  const [last] = runs;
  const ended = last && { runId: last.runId, wording: last.revision };
  const latest =
    run && begun !== undefined && begun !== revision.id
      ? { runId: run.runId, wording: begun }
      : ended;
  const clocks = runs.map(({ runId, clock }) => [runId, clock]);
  const key = JSON.stringify([revision.id, latest, clocks]);
  if (key === known?.key) return known;
  const timed: Run[] = [];
  for (const { runId, outcome } of runs) {
    if (outcome !== 'reset') timed.push(...(await session.readRuns(runId)).runs);
  }
  let changes: ListChanges | undefined;
  if (latest && latest.wording !== revision.id) {
    const { revisions } = await session.readRuns(latest.runId);
    const before = revisions.find(({ id }) => id === latest.wording);
    changes = before && changesOf(diffItems(before.items, revision.items));
  }
  return { key, revision: revision.id, changes, usual: usualSplits(timed) };
}

function changesOf(diff: ChecklistDiff): ListChanges | undefined {
  const marks = new Map<string, ChangeMark>();
  for (const id of diff.moved) marks.set(id, 'moved');
  for (const { id } of diff.reworded) marks.set(id, 'reworded');
  for (const id of diff.added) marks.set(id, 'added');
  return marks.size + diff.removed.length > 0 ? { diff, marks } : undefined;
}
