import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { canonicalText } from '../../src/run/canonical-text.js';
import { mergeEvents } from '../../src/run/merge-events.js';
import { compareEvents } from '../../src/run/run-event.js';
import { historiesWithRivals, PATIENCE_MS } from './arbitraries.js';
import { Scribe } from './scribe.js';

const pairs = fc.tuple(historiesWithRivals, historiesWithRivals);

describe('mergeEvents', function () {
  this.timeout(PATIENCE_MS);

  it('does not care who is merged into whom, nor in which steps', () => {
    fc.assert(
      fc.property(pairs, historiesWithRivals, ([a, b], c) => {
        expect(JSON.stringify(mergeEvents(a, b))).to.equal(JSON.stringify(mergeEvents(b, a)));
        expect(JSON.stringify(mergeEvents(mergeEvents(a, b), c))).to.equal(
          JSON.stringify(mergeEvents(a, mergeEvents(b, c))),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('gives each id once, in (clock, id) order', () => {
    fc.assert(
      fc.property(pairs, ([a, b]) => {
        const merged = mergeEvents(a, b);
        expect(new Set(merged.map((event) => event.id)).size).to.equal(merged.length);
        expect([...merged].sort(compareEvents)).to.deep.equal(merged);
      }),
    );
  });

  it('returns the first list itself when the second adds nothing', () => {
    fc.assert(
      fc.property(historiesWithRivals, (events) => {
        const merged = mergeEvents([], events);
        expect(mergeEvents(merged, structuredClone(events))).to.equal(merged);
      }),
    );
  });

  it('puts a list in order that was not', () => {
    const laptop = new Scribe();
    const [first, second] = [laptop.tick('a'), laptop.tick('b')];
    expect(mergeEvents([second, first, second], [])).to.deep.equal([first, second]);
    expect(mergeEvents([second, first], [])).to.deep.equal([first, second]);
  });

  it('takes two spellings of one event for the same', () => {
    const tick = new Scribe().tick('a');
    const respelt = Object.fromEntries(Object.entries(tick).reverse()) as unknown as typeof tick;
    const merged = mergeEvents([], [tick]);
    expect(mergeEvents(merged, [respelt])).to.equal(merged);
    expect(canonicalText(respelt)).to.equal(canonicalText(tick));
  });
});
