import { aTimeout, expect, waitUntil } from '@open-wc/testing';
import type {
  ChecklistErrorEvent,
  ChecklistStatsChangeEvent,
} from '../../../src/elements/events.js';
import { steps } from '../../harness/checklists.js';
import { DAY, MINUTE, openSession, type TestSession } from '../../harness/session.js';
import { freshNamespace, runnerWith } from '../harness/runner-harness.js';
import { statsOf } from '../harness/stats-harness.js';

const ids = (count: number) => Array.from({ length: count }, (_, index) => String(index + 1));

/** A run of four steps that takes 30 minutes and skips the last `skipped` of them. */
async function complete({ session, clock }: TestSession, skipped = 0): Promise<void> {
  await session.startAgain();
  await session.setItems(ids(1), 'done');
  clock.pass(30 * MINUTE);
  await session.setItems(ids(4).slice(4 - skipped), 'skipped');
  await session.setItems(ids(4 - skipped), 'done');
}

describe('<checklist-stats> before the first run', () => {
  it('shows all eight tiles with nothing in them, and one sentence', async () => {
    const { session } = await openSession(steps(4));
    const stats = await statsOf(session);
    const said = stats.tiles.map((name) => [name, stats.says(name)]);
    expect(said).to.deep.equal([
      ['Completed', '0'],
      ['Streak', '0'],
      ['Last duration', '—'],
      ['Fastest Run', '—'],
      ['Last Done', '—'],
      ['Resets', '0'],
      ['Most Skipped Step', '—'],
    ]);
    expect(stats.figure).to.contain('Your first run fills in here.');
    expect(stats.chart).to.equal(null);
    expect(stats.since).to.equal('');
  });

  it('shows the same without a checklist', async () => {
    const stats = await statsOf(undefined);
    expect(stats.says('Completed')).to.equal('0');
    expect(stats.busy).to.equal(false);
  });

  it('is busy, and claims nothing, until the history is read', async () => {
    const { session } = await openSession(steps(4));
    const stats = await statsOf(undefined);
    stats.offer(session);
    await stats.element.updateComplete;
    expect(stats.busy).to.equal(true);
    expect(stats.says('Completed')).to.equal('');
    expect(stats.figure).not.to.contain('Your first run');
    await stats.settled();
    await session.statistics();
    await stats.settled();
    expect(stats.busy).to.equal(false);
  });
});

describe('<checklist-stats> after some runs', () => {
  it('says what happened, in tiles, in the chart and in the table', async () => {
    const test = await openSession(steps(4));
    const { session, clock } = test;
    await complete(test);
    clock.pass(DAY);
    await complete(test, 1);
    clock.pass(DAY);
    await session.startAgain();
    await session.setItems(['1'], 'done');
    await session.reset();
    const stats = await statsOf(session);
    await stats.settled();

    expect(stats.says('Completed')).to.equal('2');
    expect(stats.says('Streak')).to.equal('2 best 2');
    expect(stats.says('Last duration')).to.equal('30 m');
    expect(stats.says('Last Done')).to.equal('yesterday');
    expect(stats.says('Resets')).to.equal('1');
    expect(stats.says('Most Skipped Step')).to.equal('Step 4 skipped in 1 of 2 runs');
    expect(stats.since).to.equal('3 runs since November');

    expect(stats.bars).to.deep.equal(['full', 'partial', 'reset']);
    expect(stats.caption).to.equal(
      '88% 7 of 8 items over 2 runs Completion rate · items checked per run',
    );
    expect(stats.chart?.getAttribute('aria-label')).to.equal(
      'Items checked per run, last 3 runs: lowest 1, latest 1 of 4.',
    );
    expect(stats.table.map((row) => row.slice(1))).to.deep.equal([
      ['4 of 4', 'completed'],
      ['3 of 4', 'completed'],
      ['1 of 4', 'reset'],
    ]);
  });

  it('outlines the run in progress as its steps are ticked', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    const stats = await statsOf(test.session);
    expect(stats.bars).to.deep.equal(['full']);
    await test.session.startAgain();
    await test.session.setItems(['1', '2'], 'done');
    await stats.settled();
    expect(stats.bars).to.deep.equal(['full', 'now']);
    expect(stats.table.at(-1)).to.deep.equal(['Now', '2 of 4', 'in progress']);
    expect(stats.chart?.getAttribute('aria-label')).to.contain('this run so far 2 of 4');
  });

  it('shows new numbers as soon as a run ends', async () => {
    const test = await openSession(steps(4));
    const stats = await statsOf(test.session);
    await complete(test);
    await stats.settled();
    expect(stats.says('Completed')).to.equal('1');
    expect(stats.says('Last Done')).to.equal('today');
  });

  it('gives exact times to machines and to the tooltip', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    const stats = await statsOf(test.session);
    const [done, time] = ['Last Done', 'Last duration'].map((name) => stats.tile(name));
    expect(done?.querySelector('time')?.dateTime).to.equal('2026-11-20T09:30:00.000Z');
    expect(done?.getAttribute('title')).to.contain('November 20, 2026');
    expect(time?.querySelector('time')?.dateTime).to.equal('PT30M');
  });

  it('says "yesterday" once the day has changed', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    const stats = await statsOf(test.session);
    test.clock.pass(DAY);
    document.dispatchEvent(new Event('visibilitychange'));
    await stats.settled();
    expect(stats.says('Last Done')).to.equal('yesterday');
    expect(stats.tile('Streak').getAttribute('title')).to.contain('complete a run today');
  });

  it('keeps its numbers in view while it is moved', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    const stats = await statsOf(test.session);
    stats.around.append(stats.element);
    await stats.element.updateComplete;
    expect(stats.says('Completed')).to.equal('1');
  });
});

describe('<checklist-stats> and its attributes', () => {
  it('shows the tiles that are named, in that order', async () => {
    const stats = await statsOf(undefined, { tiles: 'resets completed longest-streak' });
    expect(stats.tiles).to.deep.equal(['Resets', 'Completed', 'Longest Streak']);
    expect(stats.figure).to.equal('');
  });

  it('reads them from data- attributes as well', async () => {
    const stats = await statsOf(undefined, {
      'data-tiles': 'resets',
      'data-heading-level': '5',
    });
    await stats.settled();
    expect(stats.tiles).to.deep.equal(['Resets']);
    expect(stats.heading?.localName).to.equal('h5');
  });

  it('tells once which tile is unknown, and shows the others', async () => {
    const stats = await statsOf(undefined);
    const problems: string[] = [];
    stats.element.addEventListener('checklist-error', (event: ChecklistErrorEvent) => {
      problems.push(event.code, event.message);
    });
    stats.element.tiles = 'resets wins';
    await stats.element.updateComplete;
    stats.element.requestUpdate();
    await stats.element.updateComplete;
    expect(problems).to.have.length(2);
    expect(problems[0]).to.equal('invalid-attribute');
    expect(problems[1]).to.contain('wins');
    expect(stats.tiles).to.deep.equal(['Resets']);
  });

  it('falls back to a heading of level 3', async () => {
    const stats = await statsOf(undefined, { 'heading-level': 'x' });
    await stats.element.updateComplete;
    expect(stats.heading?.localName).to.equal('h3');
    expect(stats.heading?.textContent).to.equal('Your Stats');
  });

  it('says what it is told to say', async () => {
    const stats = await statsOf(undefined);
    stats.element.strings = { 'stats.completed': 'Geschafft' };
    await stats.element.updateComplete;
    expect(stats.tiles[0]).to.equal('Geschafft');
  });
});

describe('<checklist-stats> without a runner', () => {
  it('says the same numbers as beside one: it knows the list by its last run', async () => {
    const namespace = freshNamespace();
    const { element } = await runnerWith({ namespace, checklist: ['One', 'Two'] });
    const [one = '', two = ''] =
      element.session?.snapshot.checklist?.leaves.map(({ id }) => id) ?? [];
    await element.check(one);
    await element.skip(two);
    const beside = await statsOf(element.session);
    const told = beside.tiles.map((name) => [name, beside.says(name)]);
    element.remove();
    // The session ends with its last user, a moment later.
    await aTimeout(50);
    const alone = await statsOf(undefined, { 'checklist-id': 'list', namespace });
    await waitUntil(() => alone.says('Completed') === '1');
    expect(alone.tiles.map((name) => [name, alone.says(name)])).to.deep.equal(told);
    expect(alone.says('Most Skipped Step')).to.equal('Two skipped in 1 of 1 run');
    expect(alone.says('Fastest Run')).not.to.contain('previous version');
  });
});

describe('<checklist-stats> in a narrow place', () => {
  it('breaks no word in the middle at 256 px', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    test.clock.pass(DAY);
    const stats = await statsOf(test.session);
    stats.around.style.cssText = 'inline-size: 256px; font-size: 16px';
    expect(stats.says('Last Done')).to.equal('yesterday');
    expect(stats.tile('Last Done').querySelector('time')?.getClientRects()).to.have.length(1);
  });
});

describe('<checklist-stats> and its events', () => {
  it('tells of new numbers when it stands alone', async () => {
    const stats = await statsOf(undefined, {
      'checklist-id': 'alone',
      namespace: freshNamespace(),
    });
    const told: ChecklistStatsChangeEvent[] = [];
    stats.element.addEventListener('checklist-stats-change', (event) => told.push(event));
    // The calendar day is what changes the numbers here: nothing was ever run.
    const midnight = new Date();
    midnight.setHours(24, 0, 5);
    const { now } = Date;
    Date.now = () => midnight.getTime();
    try {
      document.dispatchEvent(new Event('visibilitychange'));
      await waitUntil(() => told.length > 0, 'it tells', { timeout: 10_000 });
    } finally {
      Date.now = now;
    }
    expect(told.map(({ checklistId }) => checklistId)).to.deep.equal(['alone']);
    expect(told[0]?.statistics.completed).to.equal(0);
  });

  it('leaves that to the runner around it', async () => {
    const test = await openSession(steps(4));
    const stats = await statsOf(test.session);
    let told = 0;
    stats.element.addEventListener('checklist-stats-change', () => (told += 1));
    await complete(test);
    await stats.settled();
    expect(stats.says('Completed')).to.equal('1');
    expect(told).to.equal(0);
  });
});

describe('<checklist-stats> and accessibility', () => {
  it('has no violations, empty or full, and its table open', async () => {
    const empty = await statsOf(undefined);
    await expect(empty.element).to.be.accessible();
    const test = await openSession(steps(4));
    await complete(test);
    await test.session.startAgain();
    await test.session.setItems(['1'], 'done');
    const full = await statsOf(test.session);
    const details = full.element.shadowRoot?.querySelector('details');
    if (details) details.open = true;
    await expect(full.element).to.be.accessible();
  });

  it('writes no style into the page, so that a strict policy lets it be', async () => {
    const test = await openSession(steps(4));
    await complete(test);
    const stats = await statsOf(test.session);
    const root = stats.element.shadowRoot;
    expect(root?.querySelectorAll('[style], style').length).to.equal(0);
  });
});
