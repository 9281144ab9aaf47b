import { expect } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { until } from '../../../stories/drive.js';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

describe('the keyboard in the list', () => {
  it('moves with J and K and the arrows, and stays at the ends', async () => {
    const runner = await runnerWith();
    const at = () => (runner.root.activeElement as HTMLInputElement | null)?.dataset['item'];
    const ids = runner.checkboxes.map((box) => box.dataset['item']);
    runner.checkbox('One').focus();
    for (const [key, row] of [
      ['j', 1],
      ['ArrowDown', 2],
      ['j', 2],
      ['k', 1],
      ['Home', 0],
      ['End', 2],
    ] as const) {
      await runner.press(runner.root.activeElement as HTMLElement, key);
      expect(at(), key).to.equal(ids[row]);
    }
  });

  it('skips with S, opens the note with N, closes with Escape, undoes with U', async () => {
    const runner = await runnerWith();
    runner.checkbox('Two').focus();
    await runner.press(runner.checkbox('Two'), 's');
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(1);
    await runner.press(runner.field(/^Reason/u), 'Escape');
    expect(runner.hasButton('Keep')).to.equal(false);
    await runner.press(runner.checkbox('Two'), 'u');
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(0);
    await runner.press(runner.checkbox('Two'), 'n');
    expect(runner.field(/^Note/u)).to.equal(runner.root.activeElement);
  });

  it('leaves letters typed into a note alone', async () => {
    const runner = await runnerWith();
    await runner.click(runner.button('Note: One'));
    await runner.press(runner.field(/^Note/u), 's');
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(0);
  });

  it('does nothing with a modifier, or with shortcuts off', async () => {
    const runner = await runnerWith({ attributes: { shortcuts: 'off' } });
    await runner.press(runner.checkbox('One'), 's');
    runner.element.shortcuts = 'on';
    runner
      .checkbox('One')
      .dispatchEvent(
        new KeyboardEvent('keydown', { key: 's', ctrlKey: true, bubbles: true, composed: true }),
      );
    await runner.settled();
    expect(runner.element.session?.snapshot.counts.skipped).to.equal(0);
  });
});

describe('the keyboard is not lost with the button that was pressed', () => {
  const press = async (runner: RunnerHarness, name: string | RegExp) => {
    runner.button(name).focus();
    await sendKeys({ press: 'Enter' });
    await runner.settled();
  };
  const focused = ({ root }: RunnerHarness) => root.activeElement;

  it('on Undo, which goes on at the current step', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await press(runner, 'Reset');
    await press(runner, /^Undo/u);
    await until('the focus', () => focused(runner) === runner.checkbox('Two'));
  });

  it('on Undo of a deletion', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await press(runner, 'More');
    await press(runner, 'Delete this run');
    await until('the way back', () => runner.hasButton(/^Undo/u));
    await press(runner, /^Undo/u);
    await until('the focus', () => focused(runner) === runner.checkbox('Two'));
  });

  it('on putting the way back away', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await press(runner, 'Reset');
    await press(runner, 'Dismiss');
    await until('the focus', () => focused(runner) === runner.checkbox('One'));
  });

  it('on Finish as partial, which goes on at the end of the run', async () => {
    const runner = await runnerWith();
    await runner.click(runner.checkbox('One'));
    await press(runner, /^Finish/u);
    await press(runner, 'Finish as partial');
    const heading = () => runner.root.querySelector('[part~="completion"] [tabindex="-1"]');
    await until('the focus', () => heading() !== null && focused(runner) === heading());
  });
});
