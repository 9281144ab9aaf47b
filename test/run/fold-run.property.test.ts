import { foldRun } from '../../src/run/fold-run.js';
import { lookUp } from './arbitraries.js';
import { foldProperties } from './fold-properties.js';

describe('foldRun, for any history', () => {
  for (const { name, check } of foldProperties) {
    it(name, () => {
      check((events) => foldRun(events, lookUp), { numRuns: 1_000 });
    });
  }
});
