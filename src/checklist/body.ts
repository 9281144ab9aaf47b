import type { ChecklistNode } from './checklist.js';
import type { Fields } from './fields.js';
import type { SourcePath } from './source-path.js';

/** The steps of a document, and where its title may stand. */
export interface Body {
  readonly children: readonly ChecklistNode[];
  /** Objects that may hold header fields, the innermost first. */
  readonly levels: readonly Fields[];
  /** Text that looks like a title where no field is called one. */
  readonly title?: string | undefined;
  /** Where a title was forgotten; absent for a list, a map or a text, which have no place for one. */
  readonly titlePath?: SourcePath;
  /** The sections are checklists of their own. */
  readonly isCollection?: boolean;
  readonly refusal?: never;
}

export interface BodyRefusal {
  readonly refusal: { readonly message: string; readonly path: SourcePath | undefined };
}
