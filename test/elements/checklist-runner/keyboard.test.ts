import { expect } from '@open-wc/testing';
import { runnerWith } from '../harness/runner-harness.js';

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
