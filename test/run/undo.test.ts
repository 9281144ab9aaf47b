import { expect } from '@open-wc/testing';
import { foldRun } from '../../src/run/fold-run.js';
import type { RunEvent } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { redoTarget, undoTarget, type UndoTarget } from '../../src/run/undo.js';
import { knowing, Scribe, World } from './scribe.js';

const runsOf = (events: readonly RunEvent[]): Run[] =>
  [...new Set(events.map((event) => event.runId))].map((runId) =>
    foldRun(
      events.filter((event) => event.runId === runId),
      knowing(),
    ),
  );
const undoable = (...events: readonly RunEvent[]): UndoTarget | undefined =>
  undoTarget(runsOf(events), 'laptop');
const redoable = (...events: readonly RunEvent[]): UndoTarget | undefined =>
  redoTarget(runsOf(events), 'laptop');

describe('undoTarget (rule 4)', () => {
  it('names a whole gesture with its kinds: the last tick and the finish that it caused', () => {
    const laptop = new Scribe();
    const first = laptop.tick('a');
    const tick = laptop.tick('b');
    const finish = laptop.finish('completed', { group: tick.group });
    expect(undoable(first, tick, finish)).to.deep.equal({
      runId: 'run',
      group: tick.group,
      targets: [tick.id, finish.id],
      kinds: ['item', 'finish'],
    });
  });

  it('goes back gesture by gesture, and comes to an end', () => {
    const laptop = new Scribe();
    const [a, b] = [laptop.tick('a'), laptop.tick('b')];
    const undoB = laptop.undo([b]);
    expect(undoable(a, b, undoB)?.targets).to.deep.equal([a.id]);
    expect(undoable(a, b, undoB, laptop.undo([a]))).to.equal(undefined);
    expect(undoTarget([], 'laptop')).to.equal(undefined);
  });

  it('leaves alone what other devices, files and sensors did', () => {
    const world = new World();
    const laptop = new Scribe('laptop', 'laptop-page', world);
    const phone = new Scribe('phone', 'phone-page', world);
    const own = laptop.tick('a');
    const others = [
      phone.tick('b'),
      laptop.tick('c', { source: 'import' }),
      laptop.sensed('d', true),
    ];
    expect(undoable(own, ...others)?.targets).to.deep.equal([own.id]);
  });

  it('finds the newest gesture in whichever run it was', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('a');
    laptop.runId = 'second';
    const start = laptop.start();
    expect(undoable(tick, start)).to.deep.include({ runId: 'second', kinds: ['start'] });
    expect(undoable(start, tick)).to.deep.include({ runId: 'second', kinds: ['start'] });
    expect(undoable(tick, start, laptop.undo([start]))).to.deep.include({ runId: 'run' });
  });

  it('names of a gesture only what still holds', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('b');
    const finish = laptop.finish('completed', { group: tick.group });
    const reopen = laptop.undo([finish]);
    expect(undoable(tick, finish, reopen)?.targets).to.deep.equal([tick.id]);
  });

  it('offers nothing but the erase in an erased run', () => {
    const world = new World();
    const laptop = new Scribe('laptop', 'laptop-page', world);
    const tick = laptop.tick('a');
    const erase = laptop.erase();
    expect(undoable(tick, erase)).to.deep.include({ targets: [erase.id], kinds: ['erase'] });
    const phone = new Scribe('phone', 'phone-page', world);
    expect(undoable(tick, phone.erase())).to.equal(undefined);
  });
});

describe('redoTarget (rule 4)', () => {
  it('takes back undo by undo, last one first', () => {
    const laptop = new Scribe();
    const [a, b] = [laptop.tick('a'), laptop.tick('b')];
    const events: RunEvent[] = [a, b];
    expect(redoable(...events)).to.equal(undefined);
    events.push(laptop.undo([b]), laptop.undo([a]));
    expect(redoable(...events)).to.deep.equal({
      runId: 'run',
      group: a.group,
      targets: [a.id],
      kinds: ['item'],
    });
    events.push(laptop.redo([a]));
    expect(redoable(...events)?.targets).to.deep.equal([b.id]);
    events.push(laptop.redo([b]));
    expect(redoable(...events)).to.equal(undefined);
    events.push(laptop.undo([b]));
    expect(redoable(...events)?.targets).to.deep.equal([b.id]);
  });

  it('is emptied by a new act of this device, and of no other', () => {
    const laptop = new Scribe();
    const phone = new Scribe('phone', 'phone-page', laptop.world);
    const tick = laptop.tick('a');
    const events: RunEvent[] = [tick, laptop.undo([tick])];
    events.push(phone.tick('b'), phone.undo([tick]), laptop.sensed('c', true));
    expect(redoable(...events)?.targets).to.deep.equal([tick.id]);
    laptop.runId = 'second';
    expect(redoable(...events, laptop.tick('c'))).to.equal(undefined);
  });

  it('takes the undo inside a reopening for a part of the act', () => {
    const laptop = new Scribe();
    const tick = laptop.tick('b');
    const finish = laptop.finish();
    const open = laptop.item('b', 'open');
    const reopen = laptop.undo([finish], { group: open.group });
    expect(redoable(tick, finish, open, reopen)).to.equal(undefined);
  });

  it('takes what an undo puts back besides for a part of the undo', () => {
    const laptop = new Scribe();
    const finish = laptop.finish();
    const open = laptop.item('b', 'open');
    const events: RunEvent[] = [finish, open, laptop.undo([finish], { group: open.group })];
    const undo = laptop.undo([open]);
    events.push(undo, laptop.redo([finish], { group: undo.group }));
    expect(redoable(...events)?.targets).to.deep.equal([open.id]);
  });

  it('passes over what another tab of this device has done again', () => {
    const laptop = new Scribe();
    const [a, b] = [laptop.tick('a'), laptop.tick('b')];
    const undos = [laptop.undo([b]), laptop.undo([a])];
    const elsewhere = new Scribe('phone', 'phone-page', laptop.world).redo([a]);
    expect(redoable(a, b, ...undos, elsewhere)?.targets).to.deep.equal([b.id]);
  });
});
