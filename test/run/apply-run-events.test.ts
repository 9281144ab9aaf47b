import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { applyRunEvents } from '../../src/run/apply-run-events.js';
import { foldRun } from '../../src/run/fold-run.js';
import type { RunEvent } from '../../src/run/run-event.js';
import { historiesWithRivals, lookUp, PATIENCE_MS, shuffled } from './arbitraries.js';
import { viewOf } from './fold-properties.js';
import { knowing, revisionWith, Scribe } from './scribe.js';

/** Arrivals in portions, as tabs and devices deliver them. */
const portions = <T>(all: readonly T[], sizes: Iterator<number>): T[][] => {
  const parts: T[][] = [];
  for (let from = 0; from < all.length;) {
    const size = Number(sizes.next().value);
    parts.push(all.slice(from, from + size));
    from += size;
  }
  return parts;
};

function carriesForwardLikeFolding(parts: readonly (readonly RunEvent[])[]): void {
  const heard: RunEvent[] = [];
  let run = foldRun(parts[0] ?? [], lookUp);
  for (const part of parts) {
    heard.push(...part);
    run = applyRunEvents(run, part, lookUp);
    expect(viewOf(run)).to.equal(viewOf(foldRun(heard, lookUp)));
  }
}

const sizes = fc.infiniteStream(fc.integer({ min: 1, max: 10 }));

describe('applyRunEvents', function () {
  this.timeout(PATIENCE_MS);

  it('gives what folding all events gives, in any order and portions of arrival', () => {
    const arrivals = historiesWithRivals.chain((events) => fc.tuple(shuffled(events), sizes));
    fc.assert(
      fc.property(arrivals, ([events, size]) => {
        carriesForwardLikeFolding(portions(events, size));
      }),
      { numRuns: 500 },
    );
  });

  it('gives what folding all events gives while someone works through the list', () => {
    const worked = historiesWithRivals.map((events) =>
      // Clocks that rise as they arrive, so that most ticks are newer than everything else.
      [...new Map(events.map((event) => [event.id, event])).values()].map((event, index) => ({
        ...event,
        clock: index + 1,
      })),
    );
    fc.assert(
      fc.property(worked, sizes, (events, size) => {
        carriesForwardLikeFolding(portions(events, size));
      }),
      { numRuns: 500 },
    );
  });

  it('leaves everything but the ticked record as it is', () => {
    const known = knowing(revisionWith(['a', 'b']));
    const laptop = new Scribe();
    const run = foldRun([laptop.start(), laptop.tick('a')], known);
    const next = applyRunEvents(run, [laptop.tick('b')], known);
    expect(next.items[0]).to.equal(run.items[0]);
    expect(next.items[1]?.state).to.equal('done');
    expect(next.itemIndex).to.equal(run.itemIndex);
    expect(run.items[1]?.state).to.equal('open');
  });

  it('lets no active time pass while paused', () => {
    const laptop = new Scribe();
    const run = foldRun([laptop.tick('a'), laptop.pause()], knowing());
    laptop.world.wait(60_000);
    const next = applyRunEvents(run, [laptop.tick('b')], knowing());
    expect(next).to.include({ outcome: 'paused', activeMs: 0, elapsedMs: 60_000 });
  });

  it('does not write into the run that it carries forward', () => {
    const laptop = new Scribe();
    const run = foldRun([laptop.start(), laptop.tick('a')], knowing());
    const before = viewOf(run);
    const next = applyRunEvents(run, [laptop.tick('new')], knowing());
    expect(next.itemIndex.has('new')).to.equal(true);
    expect(viewOf(run)).to.equal(before);
  });

  it('returns the run itself when nothing is new', () => {
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.tick('a')];
    const run = foldRun(events, knowing());
    expect(applyRunEvents(run, [], knowing())).to.equal(run);
    expect(applyRunEvents(run, structuredClone(events), knowing())).to.equal(run);
  });

  it('takes up a revision that has become known', () => {
    const laptop = new Scribe();
    const run = foldRun([laptop.start(), laptop.tick('b')], knowing());
    const known = knowing(revisionWith(['a', 'b']));
    expect(applyRunEvents(run, [], known).items.map((record) => record.id)).to.deep.equal([
      'a',
      'b',
    ]);
    expect(applyRunEvents(run, [laptop.tick('a')], known).known).to.equal(known('rev'));
  });
});
