/** Two runs step by step. */
import type { RecordItem, RunRecord } from '../../run/records/run-record.js';

export interface ComparedStep {
  readonly title: string;
  readonly a: RecordItem | undefined;
  readonly b: RecordItem | undefined;
  /** What B took longer than A, milliseconds; absent unless both were done and measured. */
  readonly slower?: number;
  readonly differs: boolean;
}

/** Below this, two times are the same. */
const LEAST_DIFFERENCE_MS = 60_000;

function compareStep(a: RecordItem | undefined, b: RecordItem | undefined): ComparedStep {
  const done = a?.state === 'done' && b?.state === 'done';
  const slower = done && a.ms !== undefined && b.ms !== undefined ? b.ms - a.ms : undefined;
  return {
    title: (a ?? b)?.title ?? '',
    a,
    b,
    ...(slower !== undefined && { slower }),
    differs: a?.state !== b?.state || Math.abs(slower ?? 0) >= LEAST_DIFFERENCE_MS,
  };
}

/** Steps in A's order, then those that only B has. A step is the same by its id, however it reads. */
export function compareRuns(a: RunRecord, b: RunRecord): readonly ComparedStep[] {
  const ofB = new Map(b.items.map((item) => [item.id, item]));
  const steps = a.items.map((item) => {
    const other = ofB.get(item.id);
    ofB.delete(item.id);
    return compareStep(item, other);
  });
  return [...steps, ...[...ofB.values()].map((item) => compareStep(undefined, item))];
}

/** How many steps of a run read otherwise in the list as it stands; those that left it do not count. */
export function rewordedSteps(
  items: readonly Pick<RecordItem, 'id' | 'title'>[],
  today: readonly { readonly id: string; readonly title: string }[],
): number {
  const titles = new Map(today.map(({ id, title }) => [id, title]));
  return items.filter(({ id, title }) => (titles.get(id) ?? title) !== title).length;
}
