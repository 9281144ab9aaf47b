/** A store of its own for each test, and one pair of hands that works with it. */
import type { Run } from '../../../src/run/run.js';
import type { AppendResult, ChecklistStore } from '../../../src/storage/checklist-store.js';
import { Hand, LIST, revisionOfSize } from '../../storage/hand.js';
import { completeRun } from '../../storage/open-stores.js';

export interface StoreHarness {
  readonly open: () => Promise<ChecklistStore>;
  readonly close: () => Promise<void>;
}

export const revision = revisionOfSize(3);
export const query = { requiredKey: revision.requiredKey, limit: 12 };

export interface StoreUnderTest {
  readonly store: ChecklistStore;
  readonly hand: Hand;
  /** Ticks steps in the live run, or in a new one. */
  tick(items: readonly string[], extra?: object): Promise<AppendResult>;
  /** One run from start to end. */
  complete(): Promise<Run>;
}

/** Its members are those of the test that is running. */
export function openBeforeEach(harness: StoreHarness): StoreUnderTest {
  let store: ChecklistStore | undefined;
  let hand = new Hand('page');
  beforeEach(async () => {
    store = await harness.open();
    hand = new Hand('page');
  });
  afterEach(async () => {
    store?.close();
    await harness.close();
  });
  return {
    get store(): ChecklistStore {
      if (store === undefined) throw new Error('A store is open only inside a test.');
      return store;
    },
    get hand(): Hand {
      return hand;
    },
    tick(items, extra = {}) {
      return this.store.append({
        checklistId: LIST,
        target: hand.target(revision),
        revision,
        decide: hand.set(items, 'done'),
        ...extra,
      });
    },
    complete() {
      return completeRun(this.store, hand, revision);
    },
  };
}

/** What an act fails with; `undefined` if it succeeds. */
export async function refusal(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return error;
  }
}
