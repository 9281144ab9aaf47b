import { expect } from '@open-wc/testing';
import { rowTemplates } from '../../../src/elements/checklist-runner/render-list.js';
import { renderRunner } from '../../../src/elements/checklist-runner/render-runner.js';
import { accessibleName, named } from '../../harness/accessible-name.js';
import { item, steps } from '../../harness/checklists.js';
import { mount, mountContent, section, tree, viewOf, type Mounted } from './templates-fixture.js';

let page: Mounted | undefined;
afterEach(() => page?.host.remove());

const boxes = ({ root }: Mounted) => [
  ...root.querySelectorAll<HTMLInputElement>('input[type="checkbox"]'),
];
const description = ({ root }: Mounted, box: HTMLElement) =>
  (box.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => root.getElementById(id)?.textContent.trim().replace(/\s+/gu, ' '))
    .join(' ');

describe('a row', () => {
  it('names its checkbox by the title alone, without Markdown marks and badges', () => {
    const marked = item('a', {
      title: 'Run `make` for **all**, see [guide](https://example.org/guide)',
      description: 'Takes a while.',
      required: false,
      priority: 'High',
      tags: ['build'],
      expected: 'ON',
    });
    page = mount(tree([marked]));
    expect(boxes(page).map(accessibleName)).to.deep.equal(['Run make for all, see guide']);
  });

  it('describes the checkbox by expected value and description', () => {
    page = mount(tree([item('a', { expected: '< 1 s', description: 'See `top`.' })]));
    const [box] = boxes(page);
    expect(box && description(page, box)).to.equal('Expected: < 1 s See top.');
  });

  for (const [state, words] of [
    ['skipped', 'Skipped: No gateway here What it is.'],
    ['not-applicable', 'Not applicable: No gateway here What it is.'],
    ['deferred', 'Deferred: No gateway here What it is.'],
  ] as const) {
    it(`that is ${state} is described by that word and its reason first, and stays checkable`, () => {
      const list = tree([item('a', { description: 'What it is.' })]);
      page = mount(list, { states: { a: { state, reason: 'No gateway here' } } });
      const [box] = boxes(page);
      expect(box && description(page, box)).to.equal(words);
      expect(box?.checked).to.equal(false);
      expect(box?.disabled).to.equal(false);
    });
  }

  it('shows links of its texts below it, outside label and description', () => {
    const text = 'Read [the guide](https://example.org/guide) first.';
    page = mount(tree([item('a', { title: text, description: text })]));
    const links = [...page.root.querySelectorAll<HTMLAnchorElement>('a')];
    expect(links.map(({ href, textContent }) => [href, textContent.trim()])).to.deep.equal([
      ['https://example.org/guide', 'the guide'],
    ]);
    expect(links[0]?.rel).to.equal('noopener noreferrer');
    expect(page.root.querySelector('label a, [id^="d"] a')).to.equal(null);
  });

  it('resolves relative links in its texts against the place the list came from', () => {
    const list = tree([item('a', { description: 'See [b](b.html).' })]);
    page = mount(list, { baseUrl: 'https://example.org/lists/a.json' });
    expect(page.root.querySelector('a')?.href).to.equal('https://example.org/lists/b.html');
  });

  it('is ticked by a click anywhere on its text', () => {
    page = mount(tree([item('a', { description: 'What it is.' })]));
    page.root.querySelector<HTMLElement>('[part~="item-description"]')?.click();
    expect(boxes(page)[0]?.checked).to.equal(true);
  });

  it('marks the first open step, and no other, as the current one', () => {
    page = mount(steps(3), { states: { 1: { state: 'done' } } });
    const current = boxes(page).filter((box) => box.getAttribute('aria-current') === 'step');
    expect(current.map(accessibleName)).to.deep.equal(['Step 2']);
  });

  it('names its buttons by what they do and to which step', () => {
    page = mount(steps(2));
    expect(named(page.root, 'button', 'Skip: Step 2')).to.have.length(1);
    expect(named(page.root, 'button', 'Note: Step 2')).to.have.length(1);
  });

  it('offers to put off, not to skip, where the list forbids skipping', () => {
    page = mount(tree([item('a', { skippable: false })]));
    expect(named(page.root, 'button', 'Later: Step a')).to.have.length(1);
    expect(named(page.root, 'button', 'Skip: Step a')).to.have.length(0);
  });

  it('cannot be changed when the list is read-only', () => {
    page = mount(steps(1), { readonly: true });
    expect(boxes(page)[0]?.disabled).to.equal(true);
    expect(page.root.querySelectorAll('button')).to.have.length(0);
  });

  it('with parts has no box of its own, and counts them', () => {
    const parts = [item('a'), item('b'), item('c')];
    const states = { a: { state: 'done' }, b: { state: 'skipped' } } as const;
    page = mount(tree([item('whole', { title: 'Whole', items: parts })]), { states });
    expect(boxes(page).map(accessibleName)).to.deep.equal(['Step a', 'Step b', 'Step c']);
    expect(page.root.querySelector('.parent')?.getAttribute('data-state')).to.equal('mixed');
    expect(page.root.querySelector('.fraction')?.textContent).to.equal('1 of 3');
  });

  it('that only remarks says its kind in a word', () => {
    page = mount(tree([item('a', { type: 'warning', title: 'Hot.' }), item('b')]));
    expect(page.root.querySelector('.remark')?.textContent.trim()).to.match(/^Warning\s+Hot\.$/u);
    expect(boxes(page)).to.have.length(1);
  });
});

describe('ids in the root', () => {
  it('are unique and come from places, whatever the ids in the document', () => {
    const odd = item('a b"\'<', { description: 'x', expected: 'y' });
    const twin = section('One', [item('x', { description: 'z' })], { id: 'a b"\'<' });
    page = mount(tree([odd, twin, item('p', { items: [item('p1'), item('p2')] })]));
    const ids = [...page.root.querySelectorAll('[id]')].map(({ id }) => id);
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids.filter((id) => !/^[a-z]+\d*$/u.test(id))).to.deep.equal([]);
  });
});

/** 2,000 rows take a while where lit runs in its development mode and the machine is shared. */
const PATIENCE_MS = 30_000;

/** Renders `before`, then counts the rows rendered for `after`. */
function rowsRendered(before: ReturnType<typeof viewOf>, after: ReturnType<typeof viewOf>): number {
  const { renderItem } = rowTemplates;
  let calls = 0;
  page = mountContent(renderRunner(before));
  rowTemplates.renderItem = (...row) => {
    calls += 1;
    return renderItem(...row);
  };
  try {
    page.show(renderRunner(after));
  } finally {
    rowTemplates.renderItem = renderItem;
  }
  return calls;
}

for (const count of [17, 2000]) {
  describe(`on ${String(count)} items`, () => {
    const list = steps(count);

    it('the first tick renders the ticked row and the one that becomes current', () => {
      const states = { 1: { state: 'done', at: 1000 } } as const;
      expect(rowsRendered(viewOf(list), viewOf(list, { states }))).to.equal(2);
    }).timeout(PATIENCE_MS);

    it('a tick elsewhere renders one row', () => {
      const one = { 1: { state: 'done', at: 1000 } } as const;
      const two = { ...one, 9: { state: 'done', at: 2000 } } as const;
      const before = viewOf(list, { states: one });
      expect(rowsRendered(before, viewOf(list, { states: two }))).to.equal(1);
    }).timeout(PATIENCE_MS);

    it('the clock renders none', () => {
      const before = viewOf(list);
      expect(rowsRendered(before, { ...before, activeMs: 1000, now: before.now + 1000 })).to.equal(
        0,
      );
    }).timeout(PATIENCE_MS);
  });
}

describe('a part of a step', () => {
  it('that is ticked renders itself, its parent and the next current row', () => {
    const parts = [item('a'), item('b')];
    const list = tree([item('whole', { items: parts }), item('after'), item('last')]);
    const states = { a: { state: 'done', at: 1 } } as const;
    expect(rowsRendered(viewOf(list), viewOf(list, { states }))).to.equal(3);
  });
});

describe('a list of more than 100 rows', () => {
  it('is cut into lists that go on counting, each row with its place in the whole', () => {
    page = mount(steps(250));
    const lists = [...page.root.querySelectorAll<HTMLOListElement>('ol[role="list"]')];
    expect(lists.map(({ start }) => start)).to.deep.equal([1, 101, 201]);
    const last = lists[2]?.lastElementChild;
    expect(last?.getAttribute('aria-posinset')).to.equal('250');
    expect(last?.getAttribute('aria-setsize')).to.equal('250');
    expect(lists.every((list) => [...list.children].every((row) => row.matches('li')))).to.equal(
      true,
    );
  });

  it('renders the chunks that begin within the limit', () => {
    page = mount(steps(450), { renderLimit: 200 });
    expect(boxes(page)).to.have.length(200);
  });

  it('up to 100 is one plain list', () => {
    page = mount(steps(100));
    expect(page.root.querySelectorAll('ol')).to.have.length(1);
    expect(page.root.querySelector('[aria-setsize]')).to.equal(null);
  });
});
