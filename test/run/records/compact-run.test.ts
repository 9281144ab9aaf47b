import { expect } from '@open-wc/testing';
import { compactRun, expandRun } from '../../../src/run/records/compact-run.js';
import { revisionWith, Scribe } from '../scribe.js';
import { deployRun, fold, revision, through } from './a-run.js';

async function deflated(value: unknown): Promise<number> {
  const stream = new Blob([JSON.stringify(value)]).stream();
  const packed = stream.pipeThrough(new CompressionStream('deflate-raw'));
  return (await new Response(packed).arrayBuffer()).byteLength;
}

describe('a run in a link', () => {
  it('comes out as it went in', () => {
    const run = deployRun();
    const { events } = expandRun(through(compactRun(run)), 'list', revision);
    expect(events).to.deep.equal(run.events);
  });

  it('keeps undone acts, steps that left the list, reasons and gestures', () => {
    const scribe = new Scribe();
    const tick = scribe.tick('a', { group: 'gesture', value: '42' });
    const run = fold([
      scribe.start({ initial: { b: 'done' } }),
      tick,
      scribe.item(['c', 'gone', 'b'], 'deferred', { reason: 'Später' }),
      scribe.undo([tick]),
    ]);
    expect(expandRun(through(compactRun(run)), 'list', revision).events).to.deep.equal(run.events);
  });

  it('carries 2,241 steps half done within 16 kB', async () => {
    const many = revisionWith(Array.from({ length: 2241 }, (_, index) => `step-${index * 7919}`));
    const scribe = new Scribe('laptop', 'k3j5h2k4j6h7g8f9d0s1');
    const ticks = many.items.slice(0, 1120).map(({ id }, index) => {
      scribe.world.wait(20_000 + ((index * 7919) % 40_009));
      return scribe.tick(id);
    });
    const run = fold([scribe.start(), ...ticks], many);
    const compact = compactRun(run);
    expect((await deflated(compact)) * (4 / 3)).to.be.lessThan(16_000);
    expect(expandRun(through(compact), 'list', many).events).to.deep.equal(run.events);
  });

  it('is not made while the wording of the run is unknown', () => {
    const { known: _known, ...unknown } = deployRun();
    expect(compactRun(unknown)).to.equal(undefined);
  });

  it('is not made of events that another program named', () => {
    const scribe = new Scribe();
    expect(compactRun(fold([scribe.start({ id: 'own' })]))).to.equal(undefined);
    expect(compactRun(fold([scribe.start({ id: 'own.007' })]))).to.equal(undefined);
  });

  it('is refused on the page of another list, or of another wording of it', () => {
    const compact = through(compactRun(deployRun()));
    expect(expandRun(compact, 'other', revision).fault).to.equal('link-elsewhere');
    const reworded = { ...revision, id: 'later' };
    expect(expandRun(compact, 'list', reworded).fault).to.equal('link-reworded');
  });

  it('is refused when it was made by a newer version', () => {
    const [, ...rest] = compactRun(deployRun()) ?? [];
    expect(expandRun([2, ...rest], 'list', revision).fault).to.equal('link-newer');
  });

  it('is refused when anything in it is not what it was', () => {
    const broken: unknown[] = [
      null,
      'text',
      {},
      [1],
      [1, 'list', 'rev'],
      [1, 'list', 'rev', [], [], []],
    ];
    for (let field = 0; field < 7; field += 1) {
      const compact = through(compactRun(deployRun())) as [...unknown[], unknown[][]];
      const [, event] = compact[5] as unknown[][];
      if (event) event[field] = { no: 'number' };
      broken.push(compact);
    }
    const stepless = through(compactRun(deployRun())) as unknown[];
    (stepless[5] as unknown[][])[1]?.splice(7, 1, [99]);
    broken.push(stepless);
    for (const compact of broken) {
      const { fault, events } = expandRun(compact, 'list', revision);
      expect(events, JSON.stringify(compact)).to.equal(undefined);
      expect(fault).to.match(/^link-/);
    }
  });
});
