/**
 * What just happened, for elements that turn it into DOM events. A fact carries who caused it
 * (`by`): only that element tells the host in detail; for every other listener the change came from
 * elsewhere.
 */
import type { ItemState } from '../checklist/checklist.js';
import type { Run, RunOutcome } from '../run/run.js';
import type { StorageState } from './session-snapshot.js';

export interface ItemChange {
  readonly itemId: string;
  readonly title: string;
  readonly from: ItemState;
  readonly to: ItemState;
  readonly reason?: string;
}

export type FactOrigin = 'user' | 'host';

interface ActFact {
  readonly origin: FactOrigin;
  /** The element that acted. */
  readonly by: object | undefined;
}

export type SessionFact =
  | (ActFact & {
      readonly type: 'item-change';
      readonly run: Run;
      readonly changes: readonly ItemChange[];
    })
  | (ActFact & {
      readonly type:
        'run-start' | 'run-reopen' | 'run-reset' | 'run-pause' | 'run-resume' | 'run-switch';
      readonly run: Run;
    })
  | (ActFact & { readonly type: 'run-end'; readonly run: Run; readonly outcome: RunOutcome })
  | (ActFact & {
      readonly type: 'undo';
      readonly direction: 'undo' | 'redo';
      readonly run: Run | undefined;
      readonly changes: readonly ItemChange[];
    })
  | (ActFact & { readonly type: 'note-change'; readonly noteKey: string; readonly text: string })
  /** Another tab, device or import changed what is stored. */
  | {
      readonly type: 'run-change';
      readonly run: Run | undefined;
      /** It was over here, and is open again. */
      readonly reopened?: boolean;
      readonly by: undefined;
    }
  | { readonly type: 'stats-change'; readonly by: undefined }
  | {
      readonly type: 'storage-change';
      readonly storage: StorageState;
      readonly message: string;
      readonly by: undefined;
    };
