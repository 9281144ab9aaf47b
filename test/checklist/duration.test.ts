import { expect } from '@open-wc/testing';
import { durationSeconds } from '../../src/checklist/canonical/duration.js';

describe('durationSeconds', () => {
  const durations: readonly (readonly [value: unknown, seconds: number | undefined])[] = [
    ['PT2H', 7_200],
    ['PT1H30M', 5_400],
    ['P1DT12H', 129_600],
    ['P2W', 1_209_600],
    ['pt0.5h', 1_800],
    ['2 hours', 7_200],
    ['90 min', 5_400],
    ['1 h 30 min', 5_400],
    ['1h30m', 5_400],
    ['1 hour and 5 minutes', 3_900],
    ['1,5 Hours', 5_400],
    ['45s', 45],
    [' 10 mins ', 600],
    [90, 5_400],
    ['90', 5_400],
    ['1,5', 90],
    [0, 0],
    // Nobody can say how many seconds these have.
    ['P1M', undefined],
    ['P1Y', undefined],
    ['soon', undefined],
    ['5 to 10 min', undefined],
    ['P', undefined],
    ['PT', undefined],
    ['', undefined],
    [-1, undefined],
    [Number.NaN, undefined],
    [Number.POSITIVE_INFINITY, undefined],
    [true, undefined],
    [`${'1'.repeat(200)} min`, undefined],
  ];
  for (const [value, seconds] of durations) {
    it(`reads ${JSON.stringify(value).slice(0, 30)} as ${seconds ?? 'no duration'}`, () => {
      expect(durationSeconds(value)).to.equal(seconds);
    });
  }
});
