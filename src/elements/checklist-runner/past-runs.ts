/** What is known of earlier runs, and what of it the page says. */
import type { ChecklistDiff } from '../../checklist/checklist-diff.js';
import type { Run } from '../../run/run.js';
import type { UsualSplit } from '../../run/splits-past.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';

export type ChangeMark = 'added' | 'reworded' | 'moved';

export interface ListChanges {
  readonly diff: ChecklistDiff;
  /** By item id. */
  readonly marks: ReadonlyMap<string, ChangeMark>;
}

export interface PastRuns {
  /** What they were read for. */
  readonly key: string;
  readonly revision: string;
  readonly changes: ListChanges | undefined;
  readonly usual: ReadonlyMap<string, UsualSplit>;
}

/** The wording that a run began with. */
export const beganWith = (run: Run | undefined): string | undefined =>
  run?.events.flatMap((event) => (event.kind === 'start' ? event.revision : []))[0];

/** Whoever runs the present wording knows it. */
export function changesShown(
  { run, revision }: SessionSnapshot,
  past: PastRuns | undefined,
): ListChanges | undefined {
  const known = past?.revision !== revision?.id || beganWith(run) === revision?.id;
  return known ? undefined : past?.changes;
}
