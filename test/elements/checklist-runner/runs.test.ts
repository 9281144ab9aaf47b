import { expect, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../stories/drive.js';
import { liveThrough } from '../../../stories/history.js';
import type {
  ChecklistErrorEvent,
  ChecklistRunEndEvent,
  ChecklistRunSwitchEvent,
} from '../../../src/elements/events.js';
import {
  freshNamespace,
  heard,
  runnerWith,
  type RunnerHarness,
} from '../harness/runner-harness.js';

const LIST = { id: 'list', title: 'Release', items: ['One', 'Two', 'Three'] };
const RUN_EVENTS = [
  'checklist-run-start',
  'checklist-run-pause',
  'checklist-run-resume',
  'checklist-run-switch',
  'checklist-run-end',
];
const MINUTES = 60_000;

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const clock = ({ root }: RunnerHarness) => root.querySelector('time[datetime^="PT"]')?.textContent;
const outcome = ({ element }: RunnerHarness) => element.session?.snapshot.run?.outcome;
/** Deleting takes more than one turn of the queue. */
const says = (runner: RunnerHarness, words: string) =>
  until(words, () => runner.text.includes(words));
const announced = () => document.querySelector('[data-checklist-announcer]')?.textContent;
const runs = ({ element }: RunnerHarness) => element.session?.snapshot.runs ?? [];
const shownName = (runner: RunnerHarness) => runs(runner).find(({ shown }) => shown)?.name;

/** A button of the page, outside of the element, that sends it a command. */
async function command(runner: RunnerHarness, name: string, value = ''): Promise<void> {
  const event = new Event('command');
  const source = Object.assign(document.createElement('button'), { value });
  runner.element.dispatchEvent(Object.assign(event, { command: name, source }));
  await runner.settled();
}

async function startNamed(runner: RunnerHarness, name: string): Promise<void> {
  await runner.click(runner.button('More'));
  await runner.type(runner.field('Start a named run'), name);
  await runner.click(runner.button('Start'));
}

/** The page is left, and opened again later. */
async function comeBack(runner: RunnerHarness): Promise<RunnerHarness> {
  const { namespace } = runner.element;
  runner.element.remove();
  await pass(50);
  return runnerWith({ namespace });
}

async function lived(days: Parameters<typeof liveThrough>[2]): Promise<RunnerHarness> {
  const namespace = freshNamespace();
  await liveThrough(namespace, LIST, days);
  return runnerWith({ namespace, checklist: LIST });
}

describe('the first run that a person ends', () => {
  // First of all: a page asks once in its life.
  it('asks the browser, once, not to clear what is kept', async () => {
    let asked = 0;
    const { persist } = StorageManager.prototype;
    StorageManager.prototype.persist = () => Promise.resolve((asked += 1) > 0);
    const runner = await runnerWith();
    await runner.element.checkAll();
    expect(asked, 'by a script').to.equal(0);
    for (let times = 0; times < 2; times += 1) {
      await runner.click(runner.checkbox('Three'));
      await runner.click(runner.checkbox('Three'));
    }
    StorageManager.prototype.persist = persist;
    expect(asked, 'by hand, twice').to.equal(1);
  });
});

describe('pausing a run', () => {
  it('stops the clock at the button beside it, tells the host, and goes on from there', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    const events = await heard(async () => {
      await runner.click(runner.button('Pause the clock'));
      expect(outcome(runner)).to.equal('paused');
      expect(runner.text).to.include('Paused at');
      await until('words for those who hear the page', () => announced() === 'Clock paused');
      const stood = clock(runner);
      await pass(1200);
      expect(clock(runner)).to.equal(stood);
      await runner.click(runner.button('Resume the clock'));
      await pass(1200);
      expect(clock(runner)).not.to.equal(stood);
    }, RUN_EVENTS);
    expect(events).to.deep.equal(['checklist-run-pause', 'checklist-run-resume']);
    expect(runner.element.matches(':state(running)')).to.equal(true);
  });

  it('ends with the next tick', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    expect(await runner.element.pause()).to.equal(true);
    await runner.click(runner.checkbox('Two'));
    expect(outcome(runner)).to.equal('active');
  });

  it('follows methods and commands, and nothing is paused twice', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await command(runner, '--pause');
    expect(outcome(runner)).to.equal('paused');
    expect(await runner.element.pause()).to.equal(false);
    await command(runner, '--resume');
    expect(outcome(runner)).to.equal('active');
  });

  it('happens by itself over a gap that is longer than idle-after', async () => {
    const runner = await runnerWith({ attributes: { 'idle-after': '0.01' } });
    await runner.click(runner.checkbox('One'));
    await pass(1500);
    await runner.click(runner.checkbox('Two'));
    expect(runner.element.session?.snapshot.run?.activeMs).to.be.below(1000);
  });

  it('shows no clock that runs on through such a gap', async () => {
    const runner = await runnerWith({ attributes: { 'idle-after': '0.01' } });
    await runner.click(runner.checkbox('One'));
    await pass(1300);
    runner.element.requestUpdate();
    await runner.settled();
    expect(clock(runner)).to.equal('0:00');
  });
});

describe('several named runs', () => {
  it('are open at once, each with its own ticks', async () => {
    const runner = await runnerWith();
    const events = await heard(async () => {
      await startNamed(runner, '2.3 production');
      await runner.click(runner.checkbox('One'));
      await startNamed(runner, '2.3 staging');
    }, RUN_EVENTS);
    expect(events).to.deep.equal(['checklist-run-start', 'checklist-run-start']);
    expect(runner.checkbox('One').checked).to.equal(false);
    expect(runner.button(/^2\.3 production/u).textContent).to.match(/1 of 3.*now/su);
    await runner.click(runner.button(/^2\.3 production/u));
    expect(runner.checkbox('One').checked).to.equal(true);
    expect(runner.button(/^2\.3 production/u).getAttribute('aria-current')).to.equal('true');
    expect(runner.button(/^2\.3 staging/u).hasAttribute('aria-current')).to.equal(false);
  });

  it('are switched with the keyboard alone: the focus stays, and the host hears which', async () => {
    const runner = await runnerWith();
    await runner.element.start({ name: 'a' });
    await runner.element.start({ name: 'b' });
    await runner.settled();
    const told = oneEvent(runner.element, 'checklist-run-switch');
    runner.button(/^a /u).focus();
    await sendKeys({ press: 'Enter' });
    await runner.settled();
    const { run, origin } = (await told) as unknown as ChecklistRunSwitchEvent;
    expect([run.name, origin]).to.deep.equal(['a', 'user']);
    expect(runner.root.activeElement).to.equal(runner.button(/^a /u));
  });

  it('start with Enter, and a name that is open already is switched to', async () => {
    const runner = await runnerWith();
    await runner.element.start({ name: 'a' });
    await runner.element.start({ name: 'b' });
    await runner.settled();
    await runner.click(runner.button('More'));
    const field = runner.field('Start a named run');
    expect(runner.root.activeElement).to.equal(field);
    await runner.type(field, 'a');
    await runner.press(field, 'Enter');
    expect(runs(runner)).to.have.length(2);
    expect(shownName(runner)).to.equal('a');
    expect(runner.hasButton('Start')).to.equal(false);
  });

  it('are not started by Escape, which closes the field and gives the focus back', async () => {
    const runner = await runnerWith();
    await runner.click(runner.button('More'));
    await runner.type(runner.field('Start a named run'), 'a');
    await sendKeys({ press: 'Escape' });
    await runner.settled();
    expect(runs(runner)).to.have.length(0);
    expect(runner.root.activeElement).to.equal(runner.button('More'));
    expect(runner.button('More').getAttribute('aria-expanded')).to.equal('false');
  });

  it('can be reached by id and by name, from methods and commands', async () => {
    const runner = await runnerWith();
    await command(runner, '--start', 'a');
    await command(runner, '--start', 'b');
    const a = runs(runner).find(({ name }) => name === 'a')?.runId ?? '';
    expect(await runner.element.switchRun(a)).to.equal(true);
    expect(shownName(runner)).to.equal('a');
    await command(runner, '--switch-run', 'b');
    expect(shownName(runner)).to.equal('b');
    await command(runner, '--switch-run');
    expect(shownName(runner)).to.equal('a');
    expect(await runner.element.switchRun('nobody')).to.equal(false);
  });

  it('leave a page with one unnamed run as it was', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    expect(runner.root.querySelector('[aria-label="Runs in progress"]')).to.equal(null);
  });

  it('are told apart by when they began, and one that has not begun is called new', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.element.startAgain();
    await runner.settled();
    expect(runner.hasButton(/^New run 0 of 3/u)).to.equal(true);
    expect(runner.hasButton(/^Run of .*\d.*1 of 3/u)).to.equal(true);
    expect(runner.text).not.to.include('—');
    await runner.click(runner.checkbox('Two'));
    expect(runner.hasButton(/^New run/u)).to.equal(false);
  });

  it('do not lose the note that was being typed in the one that is left', async () => {
    const runner = await runnerWith();
    await runner.element.start({ name: 'a' });
    await runner.settled();
    await runner.click(runner.button('Note: Two'));
    await runner.type(runner.field(/^Note/u), 'half a sent');
    await runner.element.start({ name: 'b' });
    await runner.element.switchRun('a');
    await runner.settled();
    expect(runner.text).to.include('half a sent');
  });
});

describe('a run that was left half done', () => {
  it('is shown as such, with the way to its next open step', async () => {
    const runner = await lived([{ daysAgo: 1, minutes: 5, steps: 2 }]);
    expect(runner.text).to.match(/Left half done (yesterday|\d+ hours ago), 2 of 3/u);
    await runner.click(runner.button('Go on with step 3'));
    expect(runner.root.activeElement).to.equal(runner.checkbox('Three'));
    expect(runner.text).not.to.include('Left half done');
  });

  it('and was paused then, goes on with its clock', async () => {
    const first = await runnerWith();
    await first.click(first.checkbox('One'));
    await first.element.pause();
    const second = await comeBack(first);
    expect(second.text).to.include('Paused just now, 1 of 3');
    await second.click(second.button('Go on with step 2'));
    expect(outcome(second)).to.equal('active');
  });

  it('is mentioned no more once somebody goes on, or puts the line away', async () => {
    const first = await runnerWith();
    await first.click(first.checkbox('One'));
    expect(first.text).not.to.include('Left half done');
    const second = await comeBack(first);
    expect(second.text).to.include('Left half done just now, 1 of 3');
    await second.click(second.button('Dismiss'));
    expect(second.text).not.to.include('Left half done');
    const third = await comeBack(second);
    await third.click(third.checkbox('Two'));
    expect(third.text).not.to.include('Left half done');
  });
});

describe('deleting', () => {
  it('one run takes it away, and Undo brings it back', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.click(runner.button('More'));
    await runner.click(runner.button('Delete this run'));
    await says(runner, 'Run deleted.');
    expect(runner.checkbox('One').checked).to.equal(false);
    await runner.click(runner.button(/^Undo/u));
    await until('the tick', () => runner.checkbox('One').checked);
  });

  it('the history of the list leaves My Notes, and comes back', async () => {
    const runner = await lived([{ daysAgo: 2, minutes: 5 }]);
    await runner.element.setNote('mine');
    await runner.click(runner.button('More'));
    await runner.click(runner.button('Delete history'));
    await says(runner, 'History deleted.');
    expect((await runner.element.readStatistics())?.completed).to.equal(0);
    expect(runner.element.session?.snapshot.notes.get('checklist')).to.equal('mine');
    await runner.click(runner.button(/^Undo/u));
    await says(runner, 'All 3 done');
    expect((await runner.element.readStatistics())?.completed).to.equal(1);
  });

  it('everything takes notes and other lists along, and comes back as well', async () => {
    const runner = await lived([{ daysAgo: 2, minutes: 5 }]);
    await runner.element.setNote('mine');
    const { namespace } = runner.element;
    const other = await runnerWith({ namespace, attributes: { 'checklist-id': 'other' } });
    await other.click(other.checkbox('Two'));
    await runner.click(runner.button('More'));
    await runner.click(runner.button('Delete everything kept here'));
    await says(runner, 'Everything deleted.');
    await until('the other list to be empty', () => !other.checkbox('Two').checked);
    const note = () => runner.element.session?.snapshot.notes.get('checklist');
    await until('the note to go', () => note() === undefined);
    await runner.click(runner.button(/^Undo/u));
    await until('the tick of the other list', () => other.checkbox('Two').checked);
    await until('the note', () => note() === 'mine');
  });

  it('follows methods and commands', async () => {
    const runner = await runnerWith();
    await runner.element.start({ name: 'a' });
    await runner.element.start({ name: 'b' });
    const a = runs(runner).find(({ name }) => name === 'a')?.runId ?? '';
    expect(await runner.element.deleteRun(a)).to.equal(true);
    expect(runs(runner).map(({ name }) => name)).to.deep.equal(['b']);
    await command(runner, '--delete-run');
    await until('no run to be open', () => runs(runner).length === 0);
    await runner.click(runner.checkbox('One'));
    expect(await runner.element.deleteEverything()).to.equal(true);
    expect(runs(runner)).to.have.length(0);
  });
});

describe('the streak', () => {
  it('waits over frozen days', async () => {
    const runner = await lived([
      { daysAgo: 4, minutes: 5 },
      { daysAgo: 1, minutes: 5 },
    ]);
    const day = (ago: number) =>
      new Date(Date.now() - ago * 1440 * MINUTES).toISOString().slice(0, 10);
    expect((await runner.element.readStatistics())?.streak.current).to.equal(1);
    expect(await runner.element.freeze(day(3), day(2))).to.equal(true);
    expect((await runner.element.readStatistics())?.streak.current).to.equal(2);
    expect(await runner.element.freeze('some day')).to.equal(false);
  });

  it('is counted as the attributes say, over what the list says', async () => {
    const namespace = freshNamespace();
    await liveThrough(namespace, LIST, [{ daysAgo: 1, minutes: 5 }]);
    const checklist = { ...LIST, streak: { every: 'month' } };
    const runner = await runnerWith({ namespace, checklist });
    expect((await runner.element.readStatistics())?.streak.every).to.equal('month');
    runner.element.setAttribute('streak', 'week');
    await runner.settled();
    expect((await runner.element.readStatistics())?.streak.every).to.equal('week');
  });
});

describe('values that no attribute takes', () => {
  for (const [name, value, fallback] of [
    ['streak', 'fortnight', 'auto'],
    ['streak-days', 'mondays', ''],
    ['day-start', '25:00', ''],
    ['idle-after', 'soon', ''],
  ] as const) {
    it(`${name}="${value}" is told once and counts as not set`, async () => {
      const runner = await runnerWith();
      const told = oneEvent(runner.element, 'checklist-error');
      runner.element.setAttribute(name, value);
      const { code, message } = (await told) as unknown as ChecklistErrorEvent;
      expect(code).to.equal('invalid-attribute');
      expect(message).to.include(`${name}="${value}"`);
      const property = name.replace(/-(.)/gu, (_, letter: string) => letter.toUpperCase());
      expect(Reflect.get(runner.element, property)).to.equal(fallback);
    });
  }
});

describe('the end of a run', () => {
  it('carries its record, with who did it, and no note text', async () => {
    const runner = await runnerWith({ attributes: { actor: 'testuser' } });
    const id = runner.element.session?.snapshot.checklist?.leaves[0]?.id;
    await runner.click(runner.checkbox('One'));
    await runner.element.setNote('not for everyone', id);
    const told = oneEvent(runner.element, 'checklist-run-end');
    await runner.element.checkAll();
    const { record } = (await told) as unknown as ChecklistRunEndEvent;
    expect(record.kind).to.equal('checklist-run');
    expect(record.run).to.include({ outcome: 'completed', actor: 'testuser', bulk: true });
    expect(record.items.map(({ title, state }) => [title, state])).to.deep.equal([
      ['One', 'done'],
      ['Two', 'done'],
      ['Three', 'done'],
    ]);
    expect(JSON.stringify(record)).not.to.include('not for everyone');
  });

  it('carries note texts where the page asked for them', async () => {
    const runner = await runnerWith({ attributes: { 'notes-in-events': '' } });
    const id = runner.element.session?.snapshot.checklist?.leaves[0]?.id;
    await runner.click(runner.checkbox('One'));
    await runner.element.setNote('the page may read this', id);
    const told = oneEvent(runner.element, 'checklist-run-end');
    await runner.element.checkAll();
    const { record } = (await told) as unknown as ChecklistRunEndEvent;
    expect(record.items[0]?.note).to.equal('the page may read this');
  });
});
