/**
 * What the runner's templates read. They are functions from this view to markup; they hold no state
 * and attach no listeners: a control names its act in `data-action` (with `data-item`,
 * `data-section`, `data-value` beside it) and the runner's delegated listeners carry it out.
 */
import type { Checklist } from '../../checklist/checklist.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';

export const RUNNER_ACTIONS = [
  'toggle', // checkbox of a row (change event), data-item
  'skip', // acts at once and opens the panel, data-item; where a reason is demanded only opens it
  'note', // opens or closes the note panel, data-item
  'choice', // radio in the skip panel (change event): value skipped | not-applicable | deferred, data-item
  'suggest', // a reason given before, data-item data-value
  'keep-reason', // Keep / Skip step, data-item
  'undo-skip', // Undo skip, data-item
  'cancel-panel', // data-item
  'note-done', // data-item
  'note-remove', // data-item
  'finish',
  'keep-going',
  'finish-partial',
  'finish-deferring',
  'show-item', // scrolls to and focuses the row, data-item
  'reset',
  'undo',
  'redo',
  'start-again',
  'copy-summary',
  'copy-command', // data-item
  'expand', // long description, data-item
  'toggle-section', // data-section
  'delete-history',
  'dismiss', // the undo bar or the summary text
  'retry',
] as const;
export type RunnerAction = (typeof RUNNER_ACTIONS)[number];

/** The one open inline panel: under a row, or in the footer. */
export type OpenPanel =
  | {
      readonly kind: 'skip';
      readonly itemId: string;
      readonly choice: 'skipped' | 'not-applicable' | 'deferred';
      /** Nothing happens before a reason is given. */
      readonly needsReason: boolean;
      readonly reason: string;
    }
  | {
      readonly kind: 'note';
      readonly itemId: string;
      readonly text: string;
      readonly saved: boolean;
    }
  | { readonly kind: 'finish' };

/** What the page has opened, closed and copied: nothing of it is stored. */
export interface RunnerUi {
  readonly panel: OpenPanel | undefined;
  /** Sections that somebody opened (true) or closed (false) by hand; others follow their progress. */
  readonly sections: ReadonlyMap<string, boolean>;
  /** Items whose long description is open. */
  readonly expanded: ReadonlySet<string>;
  /** The item whose command was just copied. */
  readonly copiedCommand: string | undefined;
  /** `copied`, or the text itself where there is no clipboard. */
  readonly summary: { readonly copied: true } | { readonly text: string } | undefined;
  /** Reasons given before on this list, most recent first. */
  readonly reasons: readonly string[];
  /** Chips of the completion moment. */
  readonly achievements: {
    readonly fastestLead?: number;
    readonly fastest: boolean;
    readonly streak: number;
  };
  /** The finish happened on this page just now: the specks fly. */
  readonly celebrate: boolean;
}

export interface RunnerView {
  readonly checklist: Checklist;
  readonly title: string;
  readonly snapshot: SessionSnapshot;
  readonly ui: RunnerUi;
  readonly localizer: Localizer;
  /** Wall milliseconds, refreshed by the runner's clock. */
  readonly now: number;
  /** Active milliseconds of the run until now. */
  readonly activeMs: number;
  readonly headingLevel: number;
  readonly readonly: boolean;
  readonly hideTimer: boolean;
  readonly shortcuts: boolean;
  readonly completion: 'auto' | 'confirm';
  /** Rows to render so far, where a long list comes in slices. Default: all. */
  readonly renderLimit?: number;
  /** Where the list came from: relative links in its texts are resolved against it. Default: the page. */
  readonly baseUrl?: string;
  /** There is something to delete: the footer offers it. Default: no. */
  readonly hasHistory?: boolean;
}
