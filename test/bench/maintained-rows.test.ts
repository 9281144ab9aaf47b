/** The long form of the property test beside the store: `npm run test:long`. */
import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { converged, staysLikeRebuilt } from '../storage/derived-rows.js';
import { GlassStore } from '../storage/glass-store.js';
import { histories, Workers } from '../storage/random-history.js';

const ACTS = 100_000;

describe('summaries, sums and item counters', function suite() {
  this.timeout(1_800_000);

  it(`equal a rebuild through ${ACTS} random acts of two devices`, async () => {
    let acts = 0;
    for (let seed = 1; acts < ACTS; seed += 1) {
      const [steps = []] = fc.sample(histories(400), { numRuns: 1, seed });
      const workers = new Workers([new GlassStore(), new GlassStore()]);
      for (const [index, step] of steps.entries()) {
        await workers.do(step);
        acts += 1;
        if (index % 50 === 49) await staysLikeRebuilt(workers.stores[step.device]);
      }
      await workers.exchange();
      for (const store of workers.stores) await staysLikeRebuilt(store);
      if (steps.some(({ kind }) => kind === 'purge')) continue;
      expect(converged(workers.stores[0]), `seed ${seed}`).to.deep.equal(
        converged(workers.stores[1]),
      );
    }
    expect(acts).to.be.at.least(ACTS);
  });
});
