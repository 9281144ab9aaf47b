import { expect } from '@open-wc/testing';
import { named } from '../../harness/accessible-name.js';
import { item } from '../../harness/checklists.js';
import { mount, section, tree, type Mounted } from './templates-fixture.js';

let page: Mounted | undefined;
afterEach(() => page?.host.remove());

const list = tree([
  section('Before', [item('a'), item('b')]),
  section('After', [item('c'), section('Later', [item('d')])]),
]);
const toggle = (name: RegExp) => page && named<HTMLButtonElement>(page.root, 'button', name)[0];
const boxes = () => page?.root.querySelectorAll('input[type="checkbox"]').length;

describe('a section', () => {
  it('is a group named by its heading, a level below the title; nested ones go deeper', () => {
    page = mount(list);
    const headings = [...page.root.querySelectorAll('h2, h3, h4')];
    expect(headings.map(({ localName }) => localName)).to.deep.equal(['h2', 'h3', 'h3', 'h4']);
    const groups = [...page.root.querySelectorAll('[role="group"]')];
    const names = groups.map(
      (group) =>
        page?.root.getElementById(group.getAttribute('aria-labelledby') ?? '')?.textContent,
    );
    expect(names).to.deep.equal(['Release', 'Before', 'After', 'Later']);
  });

  it('closes by itself once all its steps are handled, and keeps its counts', () => {
    page = mount(list, { states: { a: { state: 'done' }, b: { state: 'skipped' } } });
    expect(boxes()).to.equal(2);
    expect(toggle(/^Before/u)?.getAttribute('aria-expanded')).to.equal('false');
    expect(
      toggle(/^Before/u)
        ?.textContent.replace(/\s+/gu, ' ')
        .trim(),
    ).to.equal('Before 1 skipped 1 / 2');
  });

  it('stays as somebody left it', () => {
    const states = { a: { state: 'done' }, b: { state: 'done' } } as const;
    const sections = new Map([
      ['section Before', true],
      ['section After', false],
    ]);
    page = mount(list, { states, ui: { sections } });
    expect(toggle(/^Before/u)?.getAttribute('aria-expanded')).to.equal('true');
    expect(toggle(/^After/u)?.getAttribute('aria-expanded')).to.equal('false');
  });

  it('stays open around the panel that somebody is typing in', () => {
    const states = { a: { state: 'done' }, b: { state: 'skipped' } } as const;
    const panel = {
      kind: 'skip',
      itemId: 'b',
      choice: 'skipped',
      needsReason: false,
      reason: '',
    } as const;
    page = mount(list, { states, ui: { panel } });
    expect(toggle(/^Before/u)?.getAttribute('aria-expanded')).to.equal('true');
  });

  it('names its act and itself to the listener', () => {
    page = mount(list);
    expect(toggle(/^After/u)?.dataset).to.include({
      action: 'toggle-section',
      value: 'section After',
    });
  });
});
