/** What one row shows, taken from the view: two equal rows need no second rendering. */
import type { ChecklistItem } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ItemRecord } from '../../run/run.js';
import { itemNote } from '../../session/session-snapshot.js';
import type { ListLayout } from './list-layout.js';
import type { OpenPanel, RunnerView } from './runner-view.js';

export type RowPanel = Exclude<OpenPanel, { readonly kind: 'finish' }>;

export interface RowView {
  readonly item: ChecklistItem;
  readonly record: ItemRecord;
  /** Number that its DOM ids are made of. */
  readonly key: number;
  /** A counted step, with a box of its own. */
  readonly counted: boolean;
  readonly current: boolean;
  readonly panel: RowPanel | undefined;
  readonly note: string;
  readonly expanded: boolean;
  /** Its command was just copied. */
  readonly copied: boolean;
  /** Rows of its parts, in a list of their own. */
  readonly parts: readonly RowView[];
  /** Reasons given before; only with a panel. */
  readonly reasons: readonly string[];
  /** Headings above the rows end at this level. */
  readonly headingLevel: number;
  readonly baseUrl: string | undefined;
  readonly readonly: boolean;
  readonly shortcuts: boolean;
  readonly localizer: Localizer;
  /** Today, in the localizer's words: times of another day are shown as a date. */
  readonly today: string;
  /** Place in a list that is cut into chunks. */
  readonly place?: { readonly position: number; readonly of: number };
}

const NO_REASONS: readonly string[] = [];

/** What all rows of one rendering share. */
export interface ListContext {
  readonly view: RunnerView;
  readonly layout: ListLayout;
  readonly today: string;
}

/** The row of an item, its parts included. */
export function rowOf(
  item: ChecklistItem,
  context: ListContext,
  place?: { readonly position: number; readonly of: number },
): RowView {
  const { view, layout, today } = context;
  const { snapshot, ui } = view;
  const open = ui.panel;
  const panel =
    open !== undefined && open.kind !== 'finish' && open.itemId === item.id ? open : undefined;
  return {
    item,
    record: snapshot.record(item),
    key: layout.key(item),
    counted: layout.number(item.id) > 0,
    current: snapshot.currentItemId === item.id,
    panel,
    note: snapshot.notes.get(itemNote(item.id)) ?? '',
    expanded: ui.expanded.has(item.id),
    copied: ui.copiedCommand === item.id,
    parts: item.items.map((part) => rowOf(part, context)),
    reasons: panel === undefined ? NO_REASONS : ui.reasons,
    headingLevel: view.headingLevel,
    baseUrl: view.baseUrl,
    readonly: view.readonly,
    shortcuts: view.shortcuts,
    localizer: view.localizer,
    today,
    ...(place === undefined ? {} : { place }),
  };
}

/**
 * What of a record shows. Records themselves will not do as an identity: those of steps that no run
 * has touched are made anew with each snapshot, and the first tick would render every row.
 */
export const recordIdentity = ({ state, reason, at }: ItemRecord): unknown[] => [state, reason, at];

/** The row as a flat list of identities, for lit's `guard`. */
export function rowIdentity(row: RowView): unknown[] {
  return [
    row.item,
    ...recordIdentity(row.record),
    row.key,
    row.counted,
    row.current,
    row.panel,
    row.note,
    row.expanded,
    row.copied,
    row.reasons,
    row.headingLevel,
    row.baseUrl,
    row.readonly,
    row.shortcuts,
    row.localizer,
    row.today,
    row.place?.position,
    row.place?.of,
    ...row.parts.flatMap(rowIdentity),
  ];
}
