import { expect } from '@open-wc/testing';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const list = {
  title: 'Hall',
  items: [
    { title: 'Before', items: ['Unlock', 'Light'] },
    { title: 'After', items: ['Sweep', 'Lock'] },
  ],
};

/** What a browser does around printing; what is shown right after `beforeprint` gets onto paper. */
async function onPaper(runner: RunnerHarness, look: () => void): Promise<void> {
  dispatchEvent(new Event('beforeprint'));
  await Promise.resolve();
  await runner.element.updateComplete;
  look();
  dispatchEvent(new Event('afterprint'));
  await runner.settled();
}

const scheme = ({ root }: RunnerHarness) => root.querySelector<HTMLElement>('.root')?.dataset;

describe('on paper', () => {
  it('a finished list shows the steps of sections that have closed themselves', async () => {
    const runner = await runnerWith({ checklist: list });
    await runner.element.checkAll();
    await runner.settled();
    expect(runner.checkboxes).to.have.length(0);
    await onPaper(runner, () => {
      expect(runner.checkboxes.map(({ checked }) => checked)).to.deep.equal([
        true,
        true,
        true,
        true,
      ]);
    });
    expect(runner.checkboxes).to.have.length(0);
  });

  it('a long list is whole', async () => {
    const items = Array.from({ length: 900 }, (_, number) => `Step ${String(number)}`);
    const runner = await runnerWith({ checklist: items });
    await onPaper(runner, () => {
      expect(runner.checkboxes).to.have.length(900);
    });
  });

  it('a blank sheet has lines for name and date, which a run has not', async () => {
    const runner = await runnerWith({ checklist: list });
    const lines = () => runner.root.querySelector('.sheet')?.textContent ?? '';
    await onPaper(runner, () => {
      expect(lines()).to.include('Name').and.to.include('Date');
    });
    expect(lines(), 'on the screen').to.equal('');
    await runner.click(runner.checkbox('Unlock'));
    await onPaper(runner, () => {
      expect(lines()).to.equal('');
    });
  });

  it('a dark list is dark on white', async () => {
    const runner = await runnerWith({ checklist: list, attributes: { theme: 'dark' } });
    await onPaper(runner, () => {
      expect(scheme(runner)).to.include({ scheme: 'light', theme: 'light' });
    });
    expect(scheme(runner)).to.include({ scheme: 'dark', theme: 'dark' });
  });
});
