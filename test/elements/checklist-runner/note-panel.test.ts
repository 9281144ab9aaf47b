import { expect } from '@open-wc/testing';
import { until } from '../../../stories/drive.js';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const field = (runner: RunnerHarness) => runner.field(/^Note/u);
const write = (runner: RunnerHarness, text: string) => runner.type(field(runner), text);
const shows = (runner: RunnerHarness, text: string) =>
  until(`the field to hold "${text}"`, () => field(runner).value === text);
const kept = ({ element }: RunnerHarness) => element.session?.snapshot.notes.get('item/2');
/** All that is kept, whether or not a run is in view that shows it. */
const everything = async ({ element }: RunnerHarness) =>
  JSON.stringify(await element.exportRecord());

/** A run with a note on its second step. */
async function noted(): Promise<RunnerHarness> {
  const runner = await runnerWith({
    checklist: [
      { id: '1', title: 'One' },
      { id: '2', title: 'Two' },
    ],
  });
  await runner.click(runner.checkbox('One'));
  await runner.click(runner.button('Note: Two'));
  await write(runner, 'disk sdb was replaced');
  await runner.click(runner.button('Done'));
  return runner;
}

describe('a note that is being typed while another run comes into view', () => {
  it('stays with its own run when Undo brings back the run that was reset', async () => {
    const runner = await noted();
    await runner.click(runner.button('Reset'));
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'test');
    await runner.click(runner.button(/^Undo/u));
    await shows(runner, 'disk sdb was replaced');
    expect(kept(runner)).to.equal('disk sdb was replaced');
    await write(runner, 'disk sdb was replaced, and sdc');
    await runner.click(runner.button('Done'));
    expect(kept(runner)).to.equal('disk sdb was replaced, and sdc');
    await runner.element.startAgain();
    await until('what was typed before any run', () => kept(runner) === 'test');
  });

  it('is lost by neither run when Start again is undone', async () => {
    const runner = await noted();
    await runner.element.startAgain();
    await runner.settled();
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'test');
    await runner.click(runner.button(/^Undo/u));
    await shows(runner, 'disk sdb was replaced');
    expect(kept(runner)).to.equal('disk sdb was replaced');
    await runner.element.startAgain();
    await until('what was typed in the run that is gone', () => kept(runner) === 'test');
  });

  it('is not covered when another element of the list resets the run', async () => {
    const runner = await noted();
    const { namespace, checklist } = runner.element;
    const other = await runnerWith({ namespace, checklist });
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'disk sdb and sdc were replaced');
    await other.element.reset();
    await shows(runner, '');
    await other.element.undo();
    await shows(runner, 'disk sdb and sdc were replaced');
  });

  it('goes along with the run that it starts, and back when that is undone', async () => {
    const runner = await runnerWith({
      checklist: [
        { id: '1', title: 'One' },
        { id: '2', title: 'Two' },
      ],
    });
    await runner.click(runner.button('Note: Two'));
    const typed = field(runner);
    await write(runner, 'half a sent');
    await runner.click(runner.checkbox('One'));
    expect(field(runner)).to.equal(typed);
    expect(typed.value).to.equal('half a sent');
    await write(runner, 'half a sentence');
    await runner.element.undo();
    await runner.settled();
    expect(typed.value).to.equal('half a sentence');
    await runner.click(runner.button('Done'));
    expect(kept(runner)).to.equal('half a sentence');
  });

  it('joins the text that waits where the run goes, and covers none of it', async () => {
    const runner = await noted();
    await runner.element.reset();
    await runner.settled();
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'test');
    await runner.element.undo();
    await shows(runner, 'disk sdb was replaced');
    await write(runner, 'disk sdb was replaced today');
    // Takes back the very tick that the run began with.
    await runner.element.undo();
    await runner.settled();
    const lines = field(runner).value.split('\n');
    expect(lines).to.include.members(['test', 'disk sdb was replaced today']);
    await write(runner, `${field(runner).value}!`);
    await runner.click(runner.button('Done'));
    expect(kept(runner)).to.include('test').and.to.include('today!');
  });

  it('is kept when the list is replaced, or Finish asks, before the pause that saves it', async () => {
    const runner = await noted();
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'and sdc');
    await runner.click(runner.button(/^Finish/u));
    expect(kept(runner)).to.equal('and sdc');
    await runner.click(runner.button('Keep going'));
    await runner.click(runner.button('Note: Two'));
    await write(runner, 'and sdd');
    runner.element.checklist = [
      { id: '1', title: 'One' },
      { id: '2', title: 'Second' },
    ];
    await until('the new list', () => runner.text.includes('Second'));
    expect(await everything(runner)).to.include('and sdd');
  });
});
