import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { LISTS } from '../bench/lists.js';

type Method = (this: unknown, ...values: unknown[]) => unknown;

/** What the reader's work is made of, counted, which no clock and no busy machine can blur. */
const COUNTED: readonly (readonly [object, string])[] = [
  [Object, 'keys'],
  [Object, 'hasOwn'],
  [Object, 'freeze'],
  [RegExp.prototype, 'exec'],
  [String.prototype, 'trim'],
  [String.prototype, 'charCodeAt'],
  [Array.prototype, 'includes'],
  [Array.prototype, 'push'],
  [Map.prototype, 'get'],
  [Map.prototype, 'set'],
  [Set.prototype, 'has'],
];

function callsIn(action: () => void): number {
  let calls = 0;
  const originals = COUNTED.map(([owner, name]) => {
    const original = Reflect.get(owner, name) as Method;
    Reflect.set(owner, name, function counted(this: unknown, ...values: unknown[]) {
      calls += 1;
      return original.apply(this, values);
    });
    return () => Reflect.set(owner, name, original);
  });
  try {
    action();
  } finally {
    for (const restore of originals) restore();
  }
  return calls;
}

describe('the cost of reading', function () {
  this.timeout(60_000);

  for (const [name, list] of Object.entries(LISTS)) {
    it(`grows with the length of a list and no faster: ${name}`, () => {
      const [short, long] = [list(1_000), list(10_000)];
      const cost = (text: string, maxItems: number): number =>
        callsIn(() => void readChecklist(text, { maxItems }));
      const once = cost(short, 10_000);
      expect(once).to.be.greaterThan(10_000);
      expect(cost(long, 10_000) / once).to.be.at.most(11);
    });
  }
});
