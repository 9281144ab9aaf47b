import { foldRun } from '../../src/run/fold-run.js';
import { lookUp, PATIENCE_MS } from './arbitraries.js';
import { foldProperties } from './fold-properties.js';

describe('foldRun, for any history', function () {
  this.timeout(PATIENCE_MS);

  for (const { name, check } of foldProperties) {
    it(name, () => {
      check((events) => foldRun(events, lookUp), { numRuns: 1_000 });
    });
  }
});
