/** A past: real runs, through the real session and store, with a clock that stands in the past. */
import { readChecklist } from '../src/checklist/read-checklist.js';
import { ChecklistSession } from '../src/session/checklist-session.js';
import { createIdSource, systemClock, type Clock } from '../src/session/clock.js';
import { openStorage } from '../src/session/storage-link.js';

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

export interface PastRun {
  readonly name?: string;
  readonly daysAgo: number;
  /** From the first tick to the last. */
  readonly minutes: number;
  /** How long each step took against the others, from the second on. Default: all alike. */
  readonly pace?: readonly number[];
  /** How many steps were handled before the run ended. Default: all. */
  readonly steps?: number;
  /** Steps, counted from 0, that were skipped rather than done. */
  readonly skip?: readonly number[];
  /** Steps that were ticked although their check had failed. */
  readonly failed?: readonly number[];
  /** Steps that did not apply. */
  readonly without?: readonly number[];
  /** How a run ends that was not completed. */
  readonly end?: 'finish' | 'reset';
}

class PastClock implements Clock {
  readonly #opened = Date.now() - 400 * DAY;
  at = this.#opened;
  now(): number {
    return this.at;
  }
  mono(): number {
    return this.at - this.#opened;
  }
  offset(at: number): number {
    return systemClock.offset(at);
  }
  timeZone(): string {
    return systemClock.timeZone();
  }
}

/** Half past nine in the morning, so that no run crosses midnight. */
function morning(daysAgo: number): number {
  const day = new Date(Date.now() - daysAgo * DAY);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate(), 9, 30).getTime();
}

/** Runs `list` once for each entry, oldest first, and leaves what a page would have left. */
export async function liveThrough(
  namespace: string,
  list: { readonly id: string },
  runs: readonly PastRun[],
): Promise<void> {
  const { checklist } = readChecklist(list);
  if (!checklist) throw new Error(`${list.id} is no checklist.`);
  const clock = new PastClock();
  const storage = openStorage(namespace);
  const ids = createIdSource();
  const session = new ChecklistSession({ checklistId: list.id, storage, clock, ids });
  session.setChecklist(checklist, { completion: 'auto', dayStart: 0 });
  await session.ready;
  for (const run of runs) await liveThroughOne(session, clock, run);
  await session.idle();
  storage.close();
}

async function liveThroughOne(
  session: ChecklistSession,
  clock: PastClock,
  { name = '', daysAgo, minutes, pace, steps, skip = [], failed = [], without = [], end }: PastRun,
): Promise<void> {
  clock.at = Math.max(clock.at + MINUTE, morning(daysAgo));
  const leaves = session.snapshot.checklist?.leaves ?? [];
  const handled = leaves.slice(0, steps ?? leaves.length);
  if (session.snapshot.sealed || name !== '') await session.startAgain({ name });
  const shares = handled.map((_, index) => (index > 0 ? (pace?.[index - 1] ?? 1) : 0));
  const whole = shares.reduce((sum, share) => sum + share, 0);
  for (const [index, { id }] of handled.entries()) {
    if (index > 0) clock.at += Math.round((minutes * MINUTE * (shares[index] ?? 0)) / whole);
    if (failed.includes(index)) await session.sense(id, false, { value: '2 of 31 tests failed' });
    const reason = failed.includes(index) ? { reason: 'Known, and fixed on Monday' } : {};
    if (without.includes(index)) await session.setItems([id], 'not-applicable');
    else await session.setItems([id], skip.includes(index) ? 'skipped' : 'done', reason);
  }
  if (end === 'finish') await session.finish();
  if (end === 'reset') await session.reset();
}

/** Eleven runs of a seven-step list over a month: a streak, a favourite skip, two resets. */
export const MONTH: readonly PastRun[] = [
  { daysAgo: 33, minutes: 71 },
  { daysAgo: 30, minutes: 64, skip: [4] },
  { daysAgo: 26, minutes: 12, steps: 2, end: 'reset' },
  { daysAgo: 26, minutes: 58 },
  { daysAgo: 19, minutes: 40, steps: 5, end: 'finish' },
  { daysAgo: 12, minutes: 52, skip: [1, 4] },
  { daysAgo: 9, minutes: 8, steps: 3, end: 'reset' },
  { daysAgo: 4, minutes: 49, skip: [4] },
  { daysAgo: 3, minutes: 47, without: [2] },
  { daysAgo: 2, minutes: 55 },
  { daysAgo: 1, minutes: 44 },
];
