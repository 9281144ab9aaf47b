import { expect } from '@open-wc/testing';
import { steps } from '../../harness/checklists.js';
import { DAY, MINUTE, openSession, type TestSession } from '../../harness/session.js';
import { statsOf } from '../harness/stats-harness.js';

/** Ticks four steps, with so many milliseconds before each. */
async function run({ session, clock }: TestSession, ...waits: readonly number[]): Promise<void> {
  await session.startAgain();
  for (const [index, ms] of waits.entries()) {
    clock.pass(ms);
    await session.setItems([String(index + 1)], 'done');
  }
}

const lastRow = (table: readonly string[][]): string => table.at(-1)?.at(-1) ?? '';

describe('runs whose time says little', () => {
  it('are marked where most steps were ticked in a burst', async () => {
    const test = await openSession(steps(4));
    await run(test, 0, 9 * MINUTE, 400, 400);
    const stats = await statsOf(test.session);
    expect(lastRow(stats.table)).to.equal('completed, in a burst');
    expect(stats.says('Last duration')).to.include('in a burst');
  });

  it('are not marked where somebody took their time', async () => {
    const test = await openSession(steps(4));
    await run(test, 0, MINUTE, MINUTE, MINUTE);
    const stats = await statsOf(test.session);
    expect(lastRow(stats.table)).to.equal('completed');
    expect(stats.says('Last duration')).to.equal('3 m');
  });

  it('are marked where everything was ticked at once', async () => {
    const test = await openSession(steps(4));
    await test.session.checkAll();
    expect(lastRow((await statsOf(test.session)).table)).to.equal('completed, in bulk');
  });

  it('are marked where the clock was set back', async () => {
    const test = await openSession(steps(4));
    await run(test, 0, MINUTE, -60 * MINUTE, MINUTE);
    const stats = await statsOf(test.session);
    expect(stats.says('Last duration')).to.include('clock set back');
  });
});

describe('the streak tile', () => {
  it('says its period where that is not the day', async () => {
    const test = await openSession({
      ...steps(4),
      streak: { every: 'week', days: [], dayStart: 0 },
    });
    await run(test, 0, MINUTE, MINUTE, MINUTE);
    expect((await statsOf(test.session)).says('Streak')).to.equal('1 week, best 1');
  });

  it('says until when no run is expected, and nothing of it afterwards', async () => {
    const test = await openSession(steps(4));
    await run(test, 0, MINUTE, MINUTE, MINUTE);
    await test.session.freeze('2026-11-20', '2026-11-24');
    const stats = await statsOf(test.session);
    expect(stats.says('Streak')).to.include('frozen until Nov 24');
    test.clock.pass(5 * DAY);
    test.session.dayChanged();
    await stats.settled();
    expect(stats.says('Streak')).to.equal('1 best 1');
  });

  it('leaves the longest streak to a tile that is asked for', async () => {
    const test = await openSession(steps(4));
    await run(test, 0, MINUTE, MINUTE, MINUTE);
    const stats = await statsOf(test.session, { tiles: 'longest-streak' });
    expect(stats.tiles).to.deep.equal(['Longest Streak']);
    expect(stats.says('Longest Streak')).to.equal('1');
  });
});
