import { expect } from '@open-wc/testing';
import { countItems } from '../../src/run/count-items.js';
import { foldRun } from '../../src/run/fold-run.js';
import { recordOf } from '../../src/run/record-of.js';
import type { RunEvent } from '../../src/run/run-event.js';
import { validateRunEvent } from '../../src/run/validate-run-event.js';
import { viewOf } from './fold-properties.js';
import { knowing, revisionWith, Scribe } from './scribe.js';

const lookUp = knowing(revisionWith(['a', 'b', 'c?']));

describe('foldRun', () => {
  it('refuses to make a run of nothing', () => {
    expect(() => foldRun([], lookUp)).to.throw(RangeError, 'at least one event');
  });

  it('puts the records in list order, then those that only events name', () => {
    const laptop = new Scribe();
    const run = foldRun([laptop.start(), laptop.tick('gone'), laptop.tick('b')], lookUp);
    expect(run.items.map(({ id, state }) => `${id} ${state}`)).to.deep.equal([
      'a open',
      'b done',
      'c open',
      'gone done',
    ]);
    expect(recordOf(run, 'gone')).to.equal(run.items[3]);
    expect(recordOf(run, 'never met')).to.equal(undefined);
  });

  it('starts from the states that the file names, and comes back to them by undo', () => {
    const laptop = new Scribe();
    const start = laptop.start({ initial: { b: 'done', old: 'skipped' } });
    const untick = laptop.item('b', 'open');
    const run = foldRun([start, untick, laptop.undo([untick])], lookUp);
    expect(recordOf(run, 'b')).to.deep.equal({ id: 'b', state: 'done' });
    expect(recordOf(run, 'old')?.state).to.equal('skipped');
  });

  it('takes item ids for names only, whatever they are called', () => {
    const laptop = new Scribe();
    const initial = JSON.parse('{"__proto__": "done", "hasOwnProperty": "done"}') as Record<
      string,
      'done'
    >;
    const run = foldRun([laptop.start({ initial }), laptop.tick('toString')], knowing());
    const names = run.items.map(({ id, state }) => `${id} ${state}`);
    expect(names).to.deep.equal(['__proto__ done', 'hasOwnProperty done', 'toString done']);
    expect(
      foldRun([laptop.start({ initial }), laptop.tick('constructor')], knowing()).items.at(-1)
        ?.state,
    ).to.equal('done');
  });

  it('knows name, wording and list of a run whose start was undone', () => {
    const laptop = new Scribe();
    const start = laptop.start({ name: 'fridge', manual: true });
    const run = foldRun([start, laptop.undo([start])], lookUp);
    expect(run).to.include({ name: 'fridge', revision: 'rev', checklistId: 'list', live: false });
  });

  it('is paused from a pause that holds until a resume that holds', () => {
    const laptop = new Scribe();
    const events: RunEvent[] = [laptop.tick('a'), laptop.pause()];
    expect(foldRun(events, lookUp).outcome).to.equal('paused');
    const resume = laptop.pause('resume');
    expect(foldRun([...events, resume], lookUp).outcome).to.equal('active');
    expect(foldRun([...events, resume, laptop.undo([resume])], lookUp).outcome).to.equal('paused');
  });

  it('says when items were set in bulk', () => {
    const laptop = new Scribe();
    const all = laptop.item(['a', 'b'], 'done', { source: 'bulk' });
    expect(foldRun([all], lookUp).bulk).to.equal(true);
    expect(foldRun([all, laptop.undo([all])], lookUp).bulk).to.equal(false);
  });

  it('keeps an event of a kind that it does not know, and ignores it', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    const later = validateRunEvent({ ...laptop.tick('b'), kind: 'split', lap: 3 });
    if (later === undefined) throw new Error('refused');
    const run = foldRun([tick, later], lookUp);
    expect(run.events).to.deep.equal([tick, later]);
    expect(run.clock).to.equal(2);
    expect(recordOf(run, 'b')).to.equal(undefined);
  });

  it('counts only the items of the revision while it is known, and all of them while not', () => {
    const laptop = new Scribe();
    const events = [laptop.start(), laptop.tick('gone'), laptop.item('a', 'not-applicable')];
    expect(countItems(foldRun(events, lookUp))).to.deep.equal({
      total: 3,
      open: 2,
      requiredOpen: 1,
      done: 0,
      skipped: 0,
      notApplicable: 1,
      deferred: 0,
    });
    expect(countItems(foldRun(events, knowing()))).to.include({
      total: 2,
      done: 1,
      notApplicable: 1,
    });
  });

  it('brings ticks of two tabs on different items together', () => {
    const left = new Scribe('laptop', 'left');
    const right = new Scribe('laptop', 'right', left.world);
    const run = foldRun([left.start(), right.tick('b'), left.tick('a'), right.finish()], lookUp);
    expect(countItems(run)).to.include({ done: 2, requiredOpen: 0 });
    expect(run.outcome).to.equal('completed');
  });

  it('folds a list of 2,241 items', () => {
    const ids = Array.from({ length: 2_241 }, (_, index) => `item-${String(index)}`);
    const laptop = new Scribe();
    const events: RunEvent[] = [
      laptop.start(),
      ...ids.map((id) => laptop.tick(id)),
      laptop.finish(),
    ];
    const run = foldRun(events, knowing(revisionWith(ids)));
    expect(run.outcome).to.equal('completed');
    expect(countItems(run)).to.include({ total: 2_241, done: 2_241 });
  });

  it('looks at each of 10,000 shuffled events a bounded number of times', () => {
    const laptop = new Scribe();
    const targets: { id: string }[] = [];
    let reads = 0;
    const watched = Array.from({ length: 10_000 }, (_, index): RunEvent => {
      const event =
        index % 5 === 4 ? laptop.undo(targets.splice(0)) : laptop.tick(`item-${String(index)}`);
      if (index % 5 === 3) targets.push(event);
      return new Proxy(event, {
        get: (target, key): unknown => {
          reads += 1;
          return Reflect.get(target, key);
        },
      });
    });
    // 7,919 is prime: every place is visited once.
    const mixed = watched.map((_, index) => watched[(index * 7_919) % 10_000] ?? laptop.reset());
    const run = foldRun(mixed, knowing());
    expect(run.events).to.have.length(10_000);
    // Sorting reads 2 × log2(10,000) clocks an event; quadratic work would read 10,000.
    expect(reads / 10_000).to.be.below(100);
  });

  it('gives the same run from events that went through storage', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a', { reason: 'x', value: '3', actor: 'Ada' });
    const events = [laptop.start(), tick, laptop.undo([tick]), laptop.redo([tick])];
    expect(viewOf(foldRun(structuredClone(events), lookUp))).to.equal(
      viewOf(foldRun(events, lookUp)),
    );
  });
});
