import { expect, oneEvent } from '@open-wc/testing';
import type { ChecklistRunCompleteEvent } from '../../../src/elements/events.js';
import type { RunCounts } from '../../../src/run/run.js';
import { freshNamespace, heard, runnerWith } from '../harness/runner-harness.js';

const ACT_EVENTS = [
  'checklist-before-item-change',
  'checklist-item-change',
  'checklist-run-start',
  'checklist-run-complete',
  'checklist-run-end',
  'checklist-run-reset',
  'checklist-run-reopen',
  'checklist-undo',
  'checklist-run-change',
];

describe('running a checklist', () => {
  it('names every checkbox by its title alone', async () => {
    const runner = await runnerWith({
      checklist: {
        title: 'T',
        items: [{ title: 'Pin the `version`', description: 'With a tag.' }],
      },
    });
    expect(runner.checkbox('Pin the version').checked).to.equal(false);
  });

  it('keeps ticks for the next visit', async () => {
    const namespace = freshNamespace();
    const first = await runnerWith({ namespace });
    await first.click(first.checkbox('Two'));
    first.element.remove();
    const second = await runnerWith({ namespace });
    expect(second.checkbox('Two').checked).to.equal(true);
    expect(second.checkbox('One').checked).to.equal(false);
  });

  it('tells of a start and a change, in this order, and of nothing twice', async () => {
    const runner = await runnerWith();
    const events = await heard(() => runner.click(runner.checkbox('One')), ACT_EVENTS);
    expect(events).to.deep.equal([
      'checklist-before-item-change',
      'checklist-run-start',
      'checklist-item-change',
    ]);
  });

  it('changes nothing when the host cancels the question', async () => {
    const runner = await runnerWith();
    runner.element.addEventListener('checklist-before-item-change', (event) => {
      event.preventDefault();
    });
    const events = await heard(() => runner.click(runner.checkbox('One')), ACT_EVENTS);
    expect(events).to.deep.equal(['checklist-before-item-change']);
    expect(runner.checkbox('One').checked).to.equal(false);
  });

  it('completes with the last tick and shows the seal until Start again', async () => {
    const runner = await runnerWith();
    const completed = oneEvent(runner.element, 'checklist-run-complete');
    for (const title of ['One', 'Two', 'Three']) await runner.click(runner.checkbox(title));
    const { run, counts } = (await completed) as unknown as ChecklistRunCompleteEvent;
    expect(run.outcome).to.equal('completed');
    expect(counts.done).to.equal(3);
    expect(runner.text).to.include('All 3 done');
    await runner.click(runner.button('Start again'));
    expect(runner.checkboxes.some((box) => box.checked)).to.equal(false);
  });

  it('names the open steps before a partial finish, and ends nothing while it asks', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.click(runner.button('Finish run'));
    expect(runner.text).to.include('2 steps are still open');
    await runner.click(runner.button('Keep going'));
    expect(runner.element.session?.snapshot.run?.live).to.equal(true);
    await runner.click(runner.button('Finish run'));
    await runner.click(runner.button('Finish as partial'));
    expect(runner.element.session?.snapshot.run?.outcome).to.equal('partial');
  });

  it('ends at once, and completed, where only optional steps are open', async () => {
    const checklist = [{ title: 'One' }, { title: 'Two', required: false }];
    const runner = await runnerWith({ checklist: { items: checklist } });
    await runner.click(runner.checkbox('One'));
    await runner.click(runner.button('Finish run'));
    expect(runner.element.session?.snapshot.run?.outcome).to.equal('completed');
  });

  it('finishes complete when what is open is deferred', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.click(runner.button('Finish run'));
    await runner.click(runner.button(/^Defer all 2/u));
    expect(runner.element.session?.snapshot.run?.outcome).to.equal('completed');
    expect(runner.text).to.include('Complete, except 2 deferred');
  });

  it('skips at once, takes the reason beside it, and undoes both as one', async () => {
    const runner = await runnerWith();
    await runner.click(runner.button('Skip: One'));
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(1);
    await runner.type(runner.field(/^Reason/u), 'internal only');
    await runner.click(runner.button('Keep'));
    expect(runner.text).to.include('internal only');
    await runner.element.undo();
    await runner.settled();
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(0);
  });

  it('waits for the reason that a list demands', async () => {
    const runner = await runnerWith({
      checklist: {
        title: 'T',
        items: [{ title: 'Rehearse', skippable: 'reason' }, { title: 'Two' }],
      },
    });
    await runner.click(runner.button('Skip: Rehearse'));
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(0);
    await runner.type(runner.field(/^Reason/u), 'rehearsed last week');
    await runner.click(runner.button(/^Skip step/u));
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(1);
  });

  it('resets at once and offers it back', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.click(runner.button('Reset'));
    expect(runner.checkbox('One').checked).to.equal(false);
    await runner.click(runner.button(/^Undo/u));
    expect(runner.checkbox('One').checked).to.equal(true);
  });

  it('keeps a note on a step', async () => {
    const runner = await runnerWith();
    await runner.click(runner.button('Note: Two'));
    await runner.type(runner.field(/^Note/u), 'object lock is on');
    await runner.click(runner.button('Done'));
    await runner.settled();
    expect(runner.text).to.include('object lock is on');
  });

  it('says of an unfinished run that it is kept, and not that somebody else began it', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await runner.element.startAgain();
    await runner.settled();
    expect(runner.text)
      .to.include('unfinished')
      .and.not.match(/another (?:tab|device)/u);
  });

  it('changes nothing when it is readonly', async () => {
    const runner = await runnerWith({ attributes: { readonly: '' } });
    expect(await runner.element.check('anything')).to.equal(false);
    await runner.click(runner.checkbox('One'));
    expect(runner.element.session?.snapshot.run).to.equal(undefined);
    expect(runner.checkbox('One').checked).to.equal(false);
  });

  it('lets no internal input or change event reach the page', async () => {
    const runner = await runnerWith();
    const leaked = await heard(async () => {
      await runner.click(runner.checkbox('One'));
      await runner.click(runner.button('Note: Two'));
      await runner.type(runner.field(/^Note/u), 'secret');
    }, ['input', 'change', 'beforeinput']);
    expect(leaked).to.deep.equal([]);
  });
});

describe('the events of a run', () => {
  it('all carry the counts of the run that they tell of', async () => {
    const runner = await runnerWith();
    const told: [type: string, done: number][] = [];
    const listener = (event: Event): void => {
      if (event.type.includes('before')) return;
      told.push([event.type, (event as Event & { readonly counts: RunCounts }).counts.done]);
    };
    for (const type of ACT_EVENTS) runner.element.addEventListener(type, listener);
    await runner.click(runner.checkbox('One'));
    await runner.element.undo();
    await runner.element.redo();
    await runner.element.checkAll();
    await runner.element.reopen();
    await runner.element.reset();
    expect(told).to.deep.equal([
      ['checklist-run-start', 1],
      ['checklist-item-change', 1],
      ['checklist-undo', 0],
      ['checklist-undo', 1],
      ['checklist-item-change', 3],
      ['checklist-run-complete', 3],
      ['checklist-run-end', 3],
      ['checklist-run-reopen', 3],
      ['checklist-run-reset', 3],
      ['checklist-run-end', 3],
    ]);
  });
});

describe('two runners of one list on a page', () => {
  it('show the same run, and only the one that was used tells of it', async () => {
    const namespace = freshNamespace();
    const one = await runnerWith({ namespace });
    const two = await runnerWith({ namespace });
    const seen: string[] = [];
    one.element.addEventListener('checklist-item-change', () => seen.push('one: item-change'));
    two.element.addEventListener('checklist-item-change', () => seen.push('two: item-change'));
    two.element.addEventListener('checklist-run-change', () => seen.push('two: run-change'));
    await one.click(one.checkbox('Two'));
    await two.settled();
    expect(two.checkbox('Two').checked).to.equal(true);
    expect(seen).to.deep.equal(['one: item-change', 'two: run-change']);
  });
});
