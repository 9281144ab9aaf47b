import { expect } from '@open-wc/testing';
import { PATIENCE_MS } from './arbitraries.js';
import { foldProperties } from './fold-properties.js';
import { mutants } from './mutants.js';

describe('a fold with one wrong rule is caught when it', function () {
  this.timeout(PATIENCE_MS);

  for (const { name, caughtBy, fold } of mutants) {
    it(name, () => {
      const property = foldProperties.find((candidate) => candidate.name === caughtBy);
      // A fixed seed: whether the net has a hole must not be a matter of luck.
      const parameters = { seed: 20_260_101, numRuns: 1_000, verbose: 0 as const };
      expect(property, caughtBy).to.exist;
      expect(() => property?.check(fold, parameters)).to.throw('Property failed');
    });
  }
});
