import { expect, waitUntil } from '@open-wc/testing';
import { checklistOf, item, steps } from '../../harness/checklists.js';
import { openSession, type TestSession } from '../../harness/session.js';
import { historyOf, live, words } from './history-harness.js';

const LIST = steps(3);

/** Completed with a skip, partial, reset, completed: the last is the newest. */
async function fourRuns(): Promise<TestSession> {
  const page = await openSession(LIST);
  await live(page, { name: '2.1', minutes: [1, 5, 3], skip: ['2'] });
  await live(page, { name: '2.2', minutes: [1, 2], end: 'finish' });
  await live(page, { minutes: [1], end: 'reset' });
  await live(page, { name: '2.3', minutes: [1, 4, 3] });
  return page;
}

describe('the list of past runs', () => {
  it('says so when no run has ended', async () => {
    const history = await historyOf((await openSession(LIST)).session);
    expect(history.rows).to.deep.equal([]);
    expect(history.text).to.include('No run has ended yet.');
  });

  it('shows the newest first, with outcome, day, and what was set aside', async () => {
    const history = await historyOf((await fourRuns()).session);
    expect(history.rows).to.deep.equal([
      ['2.3', 'Fastest', 'Completed · Nov 24, 09:21'],
      ['Nov 23, 09:13', 'Reset · 2 open'],
      ['2.2', 'Partial · Nov 22, 09:12 · 1 open'],
      ['2.1', 'Completed · Nov 21, 09:09 · 1 skipped'],
    ]);
  });

  it('sums them up in its head, and each month over its rows', async () => {
    const history = await historyOf((await fourRuns()).session);
    expect(history.text).to.include('4 runs since November · 2 completed');
    expect(history.months).to.deep.equal(['November 2 completed, median 7 min 30 s']);
  });

  it('shows one outcome when asked, and all again', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.show('Partial');
    expect(history.titles).to.deep.equal(['2.2']);
    await history.show('All');
    expect(history.titles).to.have.length(4);
  });

  it('finds by name and by day', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.find('2.1');
    expect(history.titles).to.deep.equal(['2.1']);
    await history.find('nov 23');
    expect(history.titles).to.deep.equal(['Nov 23, 09:13']);
    await history.find('2026-11-23');
    expect(history.titles).to.deep.equal(['Nov 23, 09:13']);
    await history.find(' November 2026');
    expect(history.titles).to.have.length(4);
    await history.find('nothing like it');
    expect(history.text).to.include('No run fits.');
    await history.press('Show all');
    expect(history.titles).to.have.length(4);
  });

  it('says of a run whose clock was set back why it has no duration, beside another run too', async () => {
    const page = await openSession(LIST);
    await live(page, { name: 'odd', minutes: [1, 5, -60] });
    await live(page, { name: 'even', minutes: [1, 5, 6] });
    const history = await historyOf(page.session);
    expect(history.rows[1]?.join(' ')).to.match(/^odd Completed · .* · clock set back$/u);
    expect(history.rows[0]?.join(' ')).not.to.include('clock');
    await history.choose(0);
    await history.choose(1);
    await history.compare();
    expect(words(history.root.querySelector('thead'))).to.include('Completed · clock set back');
  });

  it('takes up a run that ends while it is in view', async () => {
    const page = await openSession(LIST);
    const history = await historyOf(page.session);
    await live(page, { name: '3.0', minutes: [1, 1, 1] });
    await history.settled();
    expect(history.titles).to.deep.equal(['3.0']);
  });

  it('turns pages of fifty, newest first, and back', async () => {
    const page = await openSession(steps(1));
    for (let run = 1; run <= 120; run += 1) await live(page, { name: `R${run}`, minutes: [1] });
    const history = await historyOf(page.session);
    expect(history.titles).to.have.length(50);
    expect(history.titles[0]).to.equal('R120');
    expect(history.button('Newer runs').disabled).to.equal(true);
    await history.press('Older runs');
    expect(history.titles[0]).to.equal('R70');
    await history.press('Older runs');
    expect(history.titles).to.have.length(20);
    expect(history.titles.at(-1)).to.equal('R1');
    expect(history.button('Older runs').disabled).to.equal(true);
    await history.press('Newer runs');
    expect(history.titles[0]).to.equal('R70');
  });

  it('is accessible, whatever is in view', async () => {
    const history = await historyOf((await fourRuns()).session);
    await expect(history.element).to.be.accessible();
    await history.open('2.1');
    await expect(history.element).to.be.accessible();
    await history.press('All runs');
    await history.choose(0);
    await history.choose(3);
    await history.compare();
    await expect(history.element).to.be.accessible();
  });
});

describe('one past run', () => {
  it('shows its steps with state, reason and time, and its duration', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.open('2.1');
    expect(history.placeHeading).to.equal('2.1');
    expect(history.steps).to.deep.equal([
      'Done: Step 1 09:01',
      'Skipped: Step 2Not today Skipped 09:06',
      'Done: Step 3 09:09',
    ]);
    expect(history.facts()).to.deep.equal({
      Duration: '8 min',
      Done: '2 / 3',
      'To median': '+ 30 s',
    });
  });

  it('moves the focus to its heading, and back to its row', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.open('2.1');
    expect(history.root.activeElement?.id).to.equal('place');
    await history.press('All runs');
    expect(history.root.activeElement?.textContent.trim()).to.equal('2.1');
  });

  it('keeps the wording of its time, and says how many steps read differently today', async () => {
    const page = await openSession(checklistOf([item('a'), item('b', { title: 'Old words' })]));
    await live(page, { name: '1.0', minutes: [1, 1] });
    const today = checklistOf([item('a'), item('b', { title: 'New words' })]);
    page.session.setChecklist(today, { completion: 'auto', dayStart: 0 });
    const history = await historyOf(page.session);
    await history.open('1.0');
    expect(history.steps[1]).to.include('Old words');
    expect(history.text).to.include('One step reads differently today.');
  });

  it('shows the notes on its steps', async () => {
    const page = await openSession(LIST);
    await page.session.setItems(['1'], 'done');
    await page.session.setNote('item/1', 'Base image had moved');
    await page.session.setItems(['2', '3'], 'done');
    const history = await historyOf(page.session);
    await history.open();
    expect(history.steps[0]).to.include('Base image had moved');
  });

  it('shows what a check found, and why somebody knew better', async () => {
    const page = await openSession(LIST);
    await page.session.sense('1', false, { value: '503' });
    await page.session.setItems(['1'], 'done', { reason: 'Known outage' });
    await page.session.finish();
    const history = await historyOf(page.session);
    await history.open();
    expect(history.steps[0]).to.include('Check failed').and.to.include('Known outage');
    expect(history.steps[0]).to.include('503');
    expect(history.steps[1]).not.to.include('Check');
  });

  it('shows the note on the run as a whole', async () => {
    const page = await openSession(LIST);
    await page.session.setItems(['1'], 'done');
    await page.session.setNote('run', 'Friday, of all days');
    await page.session.finish();
    const history = await historyOf(page.session);
    await history.open();
    expect(history.text).to.include('Friday, of all days');
  });

  it('is found while its name is still being typed', async () => {
    const history = await historyOf((await fourRuns()).session);
    const field = history.root.querySelector('input[type="search"]') as HTMLInputElement;
    field.value = '2.2';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    await waitUntil(() => history.titles.length === 1, 'The list did not follow.');
    expect(history.titles).to.deep.equal(['2.2']);
  });

  it('is deleted, and comes back', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.open('2.2');
    await history.press('Delete run');
    expect(history.titles).not.to.include('2.2');
    expect(history.message).to.equal('Run deleted.');
    await history.press('Undo');
    expect(history.titles).to.include('2.2');
  });

  it('is no longer called deleted once it was brought back from elsewhere', async () => {
    const page = await fourRuns();
    const history = await historyOf(page.session);
    await history.open('2.2');
    await history.press('Delete run');
    await page.session.undo();
    await waitUntil(() => history.titles.includes('2.2'), 'The run did not come back.');
    expect(history.message).to.equal('');
  });

  it('can be neither deleted nor taken in where the history is read-only', async () => {
    const history = await historyOf((await fourRuns()).session, { 'data-readonly': '' });
    expect(history.root.querySelector('input[type="file"]')).to.equal(null);
    await history.open('2.2');
    expect(history.has('Delete run')).to.equal(false);
    expect(history.has('Print')).to.equal(true);
  });

  it('shows two hundred steps of a long list, and the others when asked', async () => {
    const page = await openSession(steps(230));
    await page.session.setItems(
      LIST.leaves.map(({ id }) => id),
      'done',
    );
    await page.session.finish();
    const history = await historyOf(page.session);
    await history.open();
    expect(history.steps).to.have.length(200);
    await history.press('Show 30 more steps');
    expect(history.steps).to.have.length(230);
  });
});

describe('two past runs', () => {
  it('are chosen by their boxes, two at most', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.choose(0);
    expect(history.text).to.include('1 run selected');
    expect(history.button('Compare').disabled).to.equal(true);
    await history.choose(3);
    expect(history.boxes.map((box) => box.disabled)).to.deep.equal([false, true, true, false]);
    await history.press('Clear');
    expect(history.boxes.some((box) => box.checked || box.disabled)).to.equal(false);
  });

  it('stay chosen and named while others are looked for, so that two searches can be compared', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.find('2.3');
    await history.choose(0);
    await history.find('2.1');
    expect(history.titles).to.deep.equal(['2.1']);
    expect(history.text).to.include('1 run selected: 2.3');
    await history.choose(0);
    expect(history.text).to.include('2 runs selected: 2.3, 2.1');
    await history.compare();
    expect(history.comparison).to.have.length(3);
  });

  it('stand side by side, with the differences', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.choose(0);
    await history.choose(3);
    await history.compare();
    expect(history.placeHeading).to.equal('Two runs compared');
    expect(history.comparison).to.deep.equal([
      ['Step 1', 'Done', 'Done'],
      ['Step 2', 'Done 4:00', 'Skipped Not today'],
      ['Step 3', 'Done 3:00', 'Done 3:00'],
    ]);
    expect(history.text).to.include('A was 1 min faster.');
  });

  it('show only what differs when asked', async () => {
    const history = await historyOf((await fourRuns()).session);
    await history.choose(0);
    await history.choose(3);
    await history.compare();
    history.root.querySelector<HTMLElement>('input[name="differences"]')?.click();
    await history.settled();
    expect(history.comparison.map(([step]) => step)).to.deep.equal(['Step 2']);
    expect(history.text).to.include('2 steps went the same way');
  });
});
