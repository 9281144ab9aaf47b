import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { RollUp } from '../../src/run/roll-up.js';
import { emptyRollUp } from '../../src/run/update-roll-up.js';
import { LIST } from './hand.js';
import { GlassStore } from './glass-store.js';
import { histories, REVISIONS, Workers } from './random-history.js';

interface Derived {
  readonly runs: Record<string, unknown>;
  readonly sums: Omit<RollUp, 'clock'>;
  readonly counts: unknown;
}

/**
 * Without the clock of the sums: it never goes down, so a rebuilt one may be lower. No row of sums
 * means that no run has ended yet, and says the same as an empty one.
 */
function derived(store: GlassStore): Derived {
  const [stored] = Object.values(store.rows('checklists')) as RollUp[];
  const { clock: _clock, ...sums } = stored ?? emptyRollUp(LIST);
  return {
    runs: store.rows('runs'),
    sums,
    counts: Object.values(store.rows('itemCounts'))[0] ?? {},
  };
}

async function staysLikeRebuilt(store: GlassStore): Promise<void> {
  const copy = store.copy();
  await copy.rebuild(LIST);
  expect(derived(store)).to.deep.equal(derived(copy));
}

describe('summaries, sums and item counters', function suite() {
  this.timeout(120_000);

  it('always equal what a rebuild from all events gives, over 6,000 random acts', async () => {
    let ended = 0;
    let bridged = 0;
    let acts = 0;
    await fc.assert(
      fc.asyncProperty(histories(100), async (steps) => {
        const workers = new Workers([new GlassStore(), new GlassStore()]);
        for (const [index, step] of steps.entries()) {
          await workers.do(step);
          acts += 1;
          if (index % 10 === 9) await staysLikeRebuilt(workers.stores[step.device]);
        }
        for (const store of workers.stores) {
          await staysLikeRebuilt(store);
          const { sums } = derived(store);
          ended += sums.completed;
          bridged += sums.bridged.length;
        }
      }),
      { numRuns: 160, seed: 20261121, includeErrorInReport: true },
    );
    // Histories in which nothing ends or nobody travels would prove nothing.
    expect(acts).to.be.above(6_000);
    expect(ended).to.be.above(100);
    expect(bridged).to.be.above(5);
  });

  it('are the same at both devices once each has what the other has', async () => {
    await fc.assert(
      fc.asyncProperty(histories(60), async (steps) => {
        const workers = new Workers([new GlassStore(), new GlassStore()]);
        for (const step of steps) if (step.kind !== 'purge') await workers.do(step);
        await workers.sync(0, REVISIONS);
        await workers.sync(1, REVISIONS);
        const [left, right] = workers.stores.map(derived);
        expect(left).to.deep.equal(right);
      }),
      { numRuns: 60, seed: 20261122, includeErrorInReport: true },
    );
  });
});
