/** What one row shows, taken from the view: two equal rows need no second rendering. */
import type { ChecklistItem } from '../../checklist/checklist.js';
import type { ItemRecord } from '../../run/run.js';
import { itemNote } from '../../session/session-snapshot.js';
import type { ListLayout } from './list-layout.js';
import type { ChangeMark, ListChanges } from './past-runs.js';
import type { Asked, NotePanel, RunnerView, SkipPanel } from './runner-view.js';
import { splitIn } from './step-time.js';

/** What all rows of one rendering share. */
export interface ListContext {
  readonly view: RunnerView;
  readonly layout: ListLayout;
  /** Today, in the localizer's words: times of another day are shown as a date. */
  readonly today: string;
  readonly changes: ListChanges | undefined;
}

export interface RowView {
  readonly list: ListContext;
  readonly item: ChecklistItem;
  readonly record: ItemRecord;
  /** Number that its DOM ids are made of. */
  readonly key: number;
  /** A counted step, with a box of its own. */
  readonly counted: boolean;
  readonly current: boolean;
  readonly panel: SkipPanel | NotePanel | undefined;
  readonly note: string;
  readonly expanded: boolean;
  readonly asked: Asked | undefined;
  /** What became of it since the last run. */
  readonly change: ChangeMark | undefined;
  /** Milliseconds that it took in this run, and usually takes. */
  readonly split: number | undefined;
  readonly usual: number | undefined;
  /** Its check can be asked. */
  readonly mayAsk: boolean;
  /** Its command was just copied. */
  readonly copied: boolean;
  /** Rows of its parts, in a list of their own. */
  readonly parts: readonly RowView[];
  /** Place in a list that is cut into chunks. */
  readonly position?: number | undefined;
  readonly of?: number | undefined;
}

/** The row of an item, its parts included. */
export function rowOf(
  item: ChecklistItem,
  list: ListContext,
  position?: number,
  of?: number,
): RowView {
  const { layout } = list;
  const { snapshot, ui, hideTimer } = list.view;
  const record = snapshot.record(item);
  const timed = record.state === 'done' && !hideTimer;
  return {
    list,
    item,
    record,
    key: layout.key(item),
    counted: layout.number(item.id) > 0,
    current: snapshot.currentItemId === item.id,
    panel: ui.panel?.itemId === item.id ? ui.panel : undefined,
    note: snapshot.notes.get(itemNote(item.id)) ?? '',
    expanded: ui.expanded.has(item.id),
    change: list.changes?.marks.get(item.id),
    split: timed ? splitIn(snapshot.run, item.id) : undefined,
    usual: timed ? ui.past?.usual.get(item.id)?.median : undefined,
    asked: ui.asked.get(item.id),
    mayAsk: item.verify !== undefined && !snapshot.sealed && !list.view.readonly,
    copied: ui.copiedCommand === item.id,
    parts: item.items.map((part) => rowOf(part, list)),
    position,
    of,
  };
}

/**
 * What of a record shows. Records themselves will not do as an identity: those of a run that begins,
 * or is folded anew, are new objects, and the first tick would render every row.
 */
export const recordIdentity = ({ state, reason, at, sensed, value }: ItemRecord): unknown[] => [
  state,
  reason,
  at,
  sensed,
  value,
];

/** What of the view every row shows. */
export const sharedIdentity = ({ view, today }: ListContext): unknown[] => [
  view.headingLevel,
  view.baseUrl,
  view.readonly,
  view.shortcuts,
  view.hideTimer,
  view.localizer,
  today,
];

/** The row as a flat list of identities, for lit's `guard`. */
export function rowIdentity({ list, record, parts, ...row }: RowView): unknown[] {
  return [
    ...Object.values(row),
    ...recordIdentity(record),
    ...sharedIdentity(list),
    ...parts.flatMap(rowIdentity),
  ];
}
