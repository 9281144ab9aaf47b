/**
 * What the runner's templates read. They are functions from this view to markup; they hold no state
 * and attach no listeners: a control names its act in `data-action` (with `data-item` and `data-value`
 * beside it) and the runner's delegated listeners carry it out.
 */
import type { Checklist, ItemState } from '../../checklist/checklist.js';
import type { ReadWarning } from '../../checklist/read-result.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionSnapshot } from '../../session/session-snapshot.js';
import type { PastRuns } from './past-runs.js';
import type { RunnerSettings } from './runner-settings.js';

/** States that are shown as a word beside the row; the box says the others. */
export type SetAside = Exclude<ItemState, 'open' | 'done'>;

export interface SkipPanel {
  readonly kind: 'skip';
  readonly itemId: string;
  /** `done` overrides a check that did not pass. */
  readonly choice: SetAside | 'done';
  /** Nothing happens before a reason is given. */
  readonly needsReason: boolean;
  readonly reason: string;
}

export interface NotePanel {
  readonly kind: 'note';
  readonly itemId: string;
  readonly text: string;
  readonly saved: boolean;
  /** Where it is stored, whatever comes into view meanwhile. */
  readonly session: ChecklistSession;
  readonly owner: SessionSnapshot['noteOwner'];
}

/** The one open inline panel: under a row, or in the footer. */
export type OpenPanel =
  SkipPanel | NotePanel | { readonly kind: 'finish' | 'more'; readonly itemId?: never };

/** Where a question to the host's check stands. */
export type Asked = 'pending' | 'answered' | 'missing' | 'failed';

/** What the page has opened, closed and copied: nothing of it is stored. */
export interface RunnerUi {
  readonly panel: OpenPanel | undefined;
  /** Sections that somebody opened (true) or closed (false) by hand; others follow their progress. */
  readonly sections: ReadonlyMap<string, boolean>;
  /** Items whose long description is open. */
  readonly expanded: ReadonlySet<string>;
  /** Questions to checks, by item id. */
  readonly asked: ReadonlyMap<string, Asked>;
  /** The item whose command was just copied. */
  readonly copiedCommand: string | undefined;
  /** The run's summary, while it is shown: `copied`, or the text where there is no clipboard. */
  readonly summary: { readonly text: string; readonly copied: boolean } | undefined;
  /** What became of a file that was to be taken in. */
  readonly takenIn: string | undefined;
  /** What earlier runs say of this one, once it has been read. */
  readonly past: PastRuns | undefined;
  /** Reasons given before on this list, most recent first. */
  readonly reasons: readonly string[];
  /** Chips of the completion moment. */
  readonly achievements: {
    readonly fastestLead?: number | undefined;
    readonly fastest: boolean;
    readonly streak: number;
  };
  /** The finish happened on this page just now: the specks fly. */
  readonly celebrate: boolean;
}

/** Nothing is open. What somebody chose for the list as a whole is no part of it. */
export const CLOSED: Omit<RunnerUi, 'sections' | 'reasons' | 'past'> = {
  panel: undefined,
  takenIn: undefined,
  expanded: new Set(),
  asked: new Map(),
  copiedCommand: undefined,
  summary: undefined,
  achievements: { fastest: false, streak: 0 },
  celebrate: false,
};

/** The element, for what acts on it and speaks for it. */
export interface Runner extends RunnerSettings {
  readonly session: ChecklistSession | undefined;
  readonly localizer: Localizer;
  readonly shownTitle: string;
  readonly warnings: readonly ReadWarning[];
  readonly ui: RunnerUi;
  /** Replaces parts of `ui`. */
  show(part: Partial<RunnerUi>): void;
  /** Takes one of several checklists in the source; see `SourceController`. */
  choose(id: string | undefined): void;
  /** Reads the source again. */
  retry(): void;
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
  /** What was read around. */
  readonly warnings: readonly ReadWarning[];
  /** The history is on the page, and with it what reads files. */
  readonly takesFiles: boolean;
  /** Everything is opened, for paper. */
  readonly printing: boolean;
  /** Rows to render so far, where a long list comes in slices. */
  readonly renderLimit: number;
  /** Where the list came from: relative links in its texts are resolved against it. Default: the page. */
  readonly baseUrl: string | undefined;
}
