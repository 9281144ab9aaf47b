import type { Checklist, JsonValue } from './checklist.js';
import type { FieldMap } from './field-map.js';
import type { ChecklistChoice } from './pick-checklist.js';

/** Where in the source something was found. Lines and columns count from 1. */
export interface SourcePlace {
  /** A JSON path such as `items[3].title`; empty for the whole document. */
  readonly path: string;
  readonly line?: number;
  readonly column?: number;
}

/** Something that was read around, with the place and the cure in one sentence. */
export interface ReadWarning extends SourcePlace {
  readonly code: ReadWarningCode;
  readonly message: string;
}

export const READ_WARNING_CODES = [
  'repaired',
  'guessed',
  'clipped',
  'wrong-type',
  'unknown-value',
  'missing-title',
  'duplicate-id',
  'unsafe-url',
  'reserved-key',
] as const;
export type ReadWarningCode = (typeof READ_WARNING_CODES)[number];

/** Why an input is no checklist. */
export const READ_ERROR_CODES = [
  'empty-input',
  'syntax',
  'html',
  'not-a-checklist',
  'too-large',
  'unreadable',
  'not-picked',
] as const;
export type ReadErrorCode = (typeof READ_ERROR_CODES)[number];

export interface ReadError extends SourcePlace {
  readonly code: ReadErrorCode;
  /** One sentence: what is wrong, where, and what to do about it. */
  readonly message: string;
}

export type ReadResult =
  | {
      readonly checklist: Checklist;
      /** Whether the document says of any step whether it is done. */
      readonly hasStates: boolean;
      /** Several checklists in one file, one of which may be picked; empty for a list. */
      readonly choices: readonly ChecklistChoice[];
      /** Id of the one that was picked. */
      readonly picked?: string;
      readonly warnings: readonly ReadWarning[];
      readonly error?: never;
    }
  | {
      readonly checklist?: never;
      readonly hasStates?: never;
      readonly choices?: never;
      readonly picked?: never;
      readonly warnings: readonly ReadWarning[];
      readonly error: ReadError;
    };

export interface ReadOptions {
  /** Name of the source for messages: a file name or an address. */
  readonly source?: string;
  /** Used where the document has no title of its own. */
  readonly fallbackTitle?: string;
  /** Addresses resolve against this; relative ones are kept relative without it. */
  readonly baseUrl?: string;
  /** Where a file holds several checklists: the one to read, by id, title or number from 1. */
  readonly pick?: string;
  /**
   * The keys that stand for canonical fields, such as `{"items": "tasks"}`, or a function that turns the
   * parsed data into the canonical format.
   */
  readonly map?: FieldMap | ((data: JsonValue) => unknown);
  /** BCP 47 tag of the language to choose where texts come in several. Default: the first of them. */
  readonly language?: string;
  /** Most items that are read; the rest is clipped with a warning. Default 10,000. */
  readonly maxItems?: number;
  /** Deepest nesting that is read. Default 12. */
  readonly maxDepth?: number;
  /** Longest text in UTF-16 code units; longer ones are clipped. Default 20,000. */
  readonly maxText?: number;
  /** Longest JSON text in UTF-16 code units. Default 16,777,216. */
  readonly maxInput?: number;
}
