/** In a column of a phone's width. */
import { expect } from '@open-wc/testing';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const gate = {
  title: 'Gate',
  items: [
    { id: 'build', title: 'The build of the release branch is green', verify: 'ci-status' },
    { id: 'notes', title: 'The release notes are written and somebody has read them' },
  ],
};

async function narrow(): Promise<RunnerHarness> {
  const runner = await runnerWith({ checklist: gate });
  runner.element.style.inlineSize = '17em';
  await runner.settled();
  return runner;
}

/** The boxes of a node's lines of text. */
function linesOf(node: Node | null): DOMRect[] {
  if (!node) throw new Error('There is no such text.');
  const range = document.createRange();
  range.selectNodeContents(node);
  return [...range.getClientRects()].filter(({ width }) => width > 0);
}

const overlaps = (a: DOMRect, b: DOMRect): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

describe('a narrow runner', () => {
  for (const state of ['open', 'done'] as const) {
    it(`shows what a failed check became (${state}) beside no other words and no button`, async () => {
      const runner = await narrow();
      const { session } = runner.element;
      await session?.sense('build', false);
      if (state === 'done') await session?.setItems(['build'], 'done', { reason: 'Known' });
      await runner.settled();
      const row = runner.root.querySelector('[data-row="build"]');
      const [tag] = linesOf(row?.querySelector('.tag') ?? null);
      const title = linesOf(row?.querySelector('.item-title') ?? null);
      const buttons = [...(row?.querySelectorAll('.actions button') ?? [])];
      const others = [...title, ...buttons.map((button) => button.getBoundingClientRect())];
      expect(others.length).to.be.greaterThan(2);
      expect(others.filter((other) => tag === undefined || overlaps(tag, other))).to.have.length(0);
    });
  }

  it('breaks no button in the question of how to end', async () => {
    const runner = await narrow();
    await runner.click(runner.checkbox('The build of the release branch is green'));
    await runner.click(runner.button('Finish run'));
    const show = runner.button(/^Show: /u);
    expect(new Set(linesOf(show).map(({ top }) => top)).size).to.equal(1);
  });
});
