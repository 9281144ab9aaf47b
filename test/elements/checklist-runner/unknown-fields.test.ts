import { expect } from '@open-wc/testing';
import { runnerWith } from '../harness/runner-harness.js';

const item = {
  id: 'a',
  title: 'One',
  verify: 'ci',
  cost: 'secret item',
  nested: { deep: 'secret' },
};

describe('fields that no reader acts on', () => {
  it('are never shown, and come back as they came', async () => {
    const runner = await runnerWith({
      checklist: {
        title: 'T',
        owner: { name: 'secret list' },
        items: [{ title: 'S', budget: 'secret section', items: [item] }, 'Two'],
      },
      attributes: { stats: '', notes: '' },
    });
    await runner.click(runner.checkbox('One'));
    expect(runner.root.innerHTML).not.to.include('secret');
    const { checklist } = runner.element.session?.snapshot ?? {};
    expect(checklist?.data).to.deep.equal({ owner: { name: 'secret list' } });
    expect(checklist?.leaves[0]?.data).to.deep.equal({
      cost: 'secret item',
      nested: { deep: 'secret' },
    });
  });

  it('leave every text that is shown its own direction', async () => {
    const arabic = 'تحقق من النسخة';
    const runner = await runnerWith({
      checklist: {
        title: arabic,
        description: arabic,
        items: [
          {
            title: arabic,
            items: [{ title: arabic, description: arabic, expected: arabic, tags: [arabic] }],
          },
          { type: 'note', title: arabic },
        ],
      },
    });
    const walker = document.createTreeWalker(runner.root, NodeFilter.SHOW_TEXT);
    let shown = 0;
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      if (!node.textContent?.includes(arabic)) continue;
      shown += 1;
      expect(node.parentElement?.closest('[dir]')?.getAttribute('dir')).to.equal('auto');
    }
    expect(shown).to.be.at.least(8);
  });
});
