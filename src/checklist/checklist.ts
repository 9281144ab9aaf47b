/**
 * What a checklist is once it has been read: one frozen tree, whatever format it came in.
 *
 * All texts are plain text or the inline Markdown subset (code, emphasis, links); none is HTML.
 */

/** What an item is for. Only `check` and `input` items are counted; the others are remarks. */
export const ITEM_TYPES = [
  'check',
  'input',
  'note',
  'tip',
  'warning',
  'caution',
  'heading',
  'checklist',
] as const;
export type ItemType = (typeof ITEM_TYPES)[number];

/** The states an item can be in during a run, as stored, exported and named in the API. */
export const ITEM_STATES = ['open', 'done', 'skipped', 'not-applicable', 'deferred'] as const;
export type ItemState = (typeof ITEM_STATES)[number];

export const isItemState = (value: unknown): value is ItemState =>
  (ITEM_STATES as readonly unknown[]).includes(value);

/** A link named by an item. Its address was checked: http, https, mailto or relative. */
export interface ChecklistLink {
  readonly title: string;
  readonly url: string;
}

/** Plain JSON, as it came: what no reader understood is handed back untouched. */
export type JsonValue =
  string | number | boolean | null | readonly JsonValue[] | { readonly [key: string]: JsonValue };

/** One step. A step with sub-items has no tick of its own: its state is derived from theirs. */
export interface ChecklistItem {
  readonly kind: 'item';
  /** Stable across edits; unique in the checklist. */
  readonly id: string;
  readonly type: ItemType;
  readonly title: string;
  readonly description?: string;
  /** The answer that the step expects ("< 1 s", "ON"): shown beside the title. */
  readonly expected?: string;
  /** Optional steps (`false`) count, but never block Finish. */
  readonly required: boolean;
  /** `reason`: skipping waits for a reason; `false`: skipping is not offered. */
  readonly skippable: boolean | 'reason';
  /** The same, for "not applicable". */
  readonly applicable: boolean | 'reason';
  /** The state that a new run starts from: a tick in the file. */
  readonly initial: ItemState;
  /** A command to copy; it is never run. */
  readonly command?: string;
  readonly links: readonly ChecklistLink[];
  /** Estimate in seconds. */
  readonly time?: number;
  readonly priority?: string;
  readonly tags: readonly string[];
  /** Name of a check that the host registered. No code from a checklist is ever run. */
  readonly verify?: string;
  readonly items: readonly ChecklistItem[];
  /** Fields that the reader does not act on, as they came. */
  readonly data?: Readonly<Record<string, JsonValue>>;
}

/** A titled group of steps, possibly nested. */
export interface ChecklistSection {
  readonly kind: 'section';
  readonly id: string;
  readonly title: string;
  readonly description?: string;
  readonly children: readonly ChecklistNode[];
  readonly data?: Readonly<Record<string, JsonValue>>;
}

export type ChecklistNode = ChecklistItem | ChecklistSection;

/** How a streak is counted, if the author says so. */
export interface StreakRule {
  readonly every: 'day' | 'week' | 'month' | 'run';
  /** Weekdays that count, 0 is Sunday; empty means every day. */
  readonly days: readonly number[];
  /** Minutes after midnight at which a day begins. */
  readonly dayStart: number;
}

export interface Checklist {
  /** The document's own id; absent when it names none. */
  readonly id?: string;
  /** May be empty: the host's `title` or the file name stands in. */
  readonly title: string;
  readonly version?: string;
  readonly description?: string;
  readonly icon?: string;
  readonly author?: string;
  /** ISO 8601 date or date-time, as written. */
  readonly datePublished?: string;
  readonly dateModified?: string;
  readonly language?: string;
  readonly url?: string;
  readonly keywords: readonly string[];
  readonly difficulty?: string;
  /** Estimate in seconds. */
  readonly totalTime?: number;
  readonly completion?: 'auto' | 'confirm';
  readonly streak?: StreakRule;
  readonly children: readonly ChecklistNode[];
  /** The counted steps, in list order: every leaf that is not a remark. */
  readonly leaves: readonly ChecklistItem[];
  readonly data?: Readonly<Record<string, JsonValue>>;
}
