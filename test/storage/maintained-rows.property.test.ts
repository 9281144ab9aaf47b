import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { converged, derived, staysLikeRebuilt } from './derived-rows.js';
import { GlassStore } from './glass-store.js';
import { LIST } from './hand.js';
import { histories, Workers } from './random-history.js';

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
        await workers.exchange();
        const [left, right] = workers.stores.map(converged);
        expect(left).to.deep.equal(right);
      }),
      { numRuns: 60, seed: 20261122, includeErrorInReport: true },
    );
  });

  it('are the same after erased runs were purged here and there, and come back at neither', async () => {
    await fc.assert(
      fc.asyncProperty(histories(60), async (steps) => {
        const workers = new Workers([new GlassStore(), new GlassStore()]);
        for (const step of steps) if (step.kind !== 'bring-back') await workers.do(step);
        for (let round = 0; round < 2; round += 1) {
          await workers.exchange();
          for (const store of workers.stores) await store.purge(LIST);
        }
        const [left, right] = workers.stores.map(converged);
        expect(left).to.deep.equal(right);
        for (const store of workers.stores) await staysLikeRebuilt(store);
      }),
      { numRuns: 60, seed: 20261123, includeErrorInReport: true },
    );
  });
});
