/** The strip under the count: one segment a step, an at-a-glance map of the run. */
import type { ItemState } from '../../checklist/checklist.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';
import type { ListLayout } from './list-layout.js';

export interface Segment {
  readonly state: ItemState | 'current';
  /** The first of its group, but for the first group: a wider gap stands before it. */
  readonly opensGroup: boolean;
}

/** Segments in list order. */
export function segmentsOf(
  layout: ListLayout,
  snapshot: Pick<SessionSnapshot, 'record' | 'currentItemId'>,
): readonly Segment[] {
  return layout.groups.flatMap((group, groupIndex) =>
    group.map((leaf, index) => ({
      state: leaf.id === snapshot.currentItemId ? 'current' : snapshot.record(leaf).state,
      opensGroup: groupIndex > 0 && index === 0,
    })),
  );
}
