import { expect } from '@open-wc/testing';
import {
  renderLoading,
  renderProblem,
} from '../../../src/elements/checklist-runner/render-states.js';
import { controlAct } from '../../../src/elements/checklist-runner/control-acts.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { accessibleName, named } from '../../harness/accessible-name.js';
import { item, steps } from '../../harness/checklists.js';
import { mount, mountContent, NOW, tree, type Mounted } from './templates-fixture.js';
import { screens } from './templates-catalogue.js';

let page: Mounted | undefined;
afterEach(() => page?.host.remove());

const shown = () => (page?.root.textContent ?? '').replace(/\s+/gu, ' ').trim();
const button = (name: string) => page && named<HTMLButtonElement>(page.root, 'button', name)[0];

describe('the markup of every screen', () => {
  for (const [name, show] of Object.entries(screens)) {
    it(`${name}: has no inline style, script or handler, and only acts that are known`, () => {
      page = show();
      const elements = [...page.root.querySelectorAll('*')];
      expect(page.root.querySelectorAll('style, script')).to.have.length(0);
      for (const { attributes } of elements) {
        for (const attribute of attributes) expect(attribute.name).not.to.match(/^on/u);
      }
      const acts = [...page.root.querySelectorAll<HTMLElement>('[data-action]')];
      for (const { dataset } of acts)
        expect(controlAct(dataset['action'] ?? ''), dataset['action']).to.be.a('function');
      expect(acts.filter((act) => accessibleName(act) === '')).to.deep.equal([]);
    });
  }
});

describe('progress', () => {
  it('says items, not a bare percentage', () => {
    page = mount(steps(17), { states: { 1: { state: 'done' }, 2: { state: 'skipped' } } });
    const bar = page.root.querySelector('progress');
    expect(bar?.getAttribute('aria-valuetext')).to.equal('1 of 17 items, 1 skipped');
    expect(bar?.value).to.equal(1);
    expect(bar?.max).to.equal(17);
  });

  it('has a segment a step up to 40, then a plain bar', () => {
    page = mount(steps(40));
    expect(page.root.querySelectorAll('.segments > i')).to.have.length(40);
    page.host.remove();
    page = mount(steps(41), { states: { 1: { state: 'done' } } });
    expect(page.root.querySelector('.segments')).to.equal(null);
    expect(page.root.querySelector('.bar [data-state="done"]')).not.to.equal(null);
  });

  it('shows the share left of the estimate, and no time at all where it is not wanted', () => {
    const list = steps(17, { totalTime: 7200 });
    const states = { 1: { state: 'done' } } as const;
    page = mount(list, { states, activeMs: 65_000 });
    expect(shown()).to.include('about 1 h 55 min left');
    expect(shown()).to.include('1:05');
    page.host.remove();
    page = mount(list, { states, activeMs: 65_000, hideTimer: true });
    expect(shown()).not.to.match(/left|1:05/u);
  });
});

describe('the footer', () => {
  it('has Finish in green only once nothing required is open', () => {
    const list = tree([item('a'), item('b', { required: false })]);
    page = mount(list, { states: { b: { state: 'done' } } });
    expect(button('Finish run')?.matches('.primary')).to.equal(false);
    page.host.remove();
    page = mount(list, { states: { a: { state: 'done' } } });
    expect(button('Finish run')?.matches('.primary')).to.equal(true);
  });

  it('waits, in place, for the first tick', () => {
    page = mount(steps(1));
    expect(button('Finish run')?.disabled).to.equal(true);
    expect(button('Reset')?.disabled).to.equal(true);
  });

  it('says that nothing is saved where nothing is', () => {
    page = mount(steps(1), { snapshot: { storage: 'memory' } });
    expect(shown()).to.include('Not saved').and.not.include('Saved in this browser');
  });

  it('names the steps that are open before an early end', () => {
    page = mount(steps(9), { states: { 1: { state: 'done' } }, ui: { panel: { kind: 'finish' } } });
    expect(shown()).to.include('8 steps are still open').and.include('and 1 more');
    expect(button('Show: Step 2')?.dataset['item']).to.equal('2');
    expect(button('Defer all 8 and finish')).not.to.equal(undefined);
  });
});

describe('a run that ended', () => {
  const sealed = (outcome: 'completed' | 'partial') => ({
    sealed: true,
    run: { outcome, endedAt: NOW },
  });
  const done = { state: 'done' } as const;

  it('in which all was done says so, with its time', () => {
    const states = { 1: done, 2: done };
    page = mount(steps(2), { states, snapshot: sealed('completed'), activeMs: 5_040_000 });
    expect(shown()).to.include('All 2 done 1 h 24 min, finished at 14:30');
    expect(page.root.querySelector('[part~="completion"] h3')?.getAttribute('tabindex')).to.equal(
      '-1',
    );
  });

  it('with deferred steps is complete except for them', () => {
    const states = { 1: done, 2: { state: 'deferred' } } as const;
    page = mount(steps(2), { states, snapshot: sealed('completed') });
    expect(shown()).to.include('Complete, except 1 deferred');
    expect(button('Check the deferred step')?.dataset['item']).to.equal('2');
  });

  it('in part is not sealed in green', () => {
    page = mount(steps(2), { states: { 1: done }, snapshot: sealed('partial') });
    expect(shown()).to.include('1 of 2 done Ended as partial, 1 open');
    expect(page.root.querySelector('.completion')?.matches('.partial')).to.equal(true);
    expect(button('Start again')?.matches('.primary')).to.equal(false);
  });

  it('leaves its list in view, and specks fly only for a finish on this page', () => {
    const states = { 1: done };
    page = mount(steps(1), { states, snapshot: sealed('completed'), ui: { celebrate: true } });
    expect(page.root.querySelectorAll('.specks')).to.have.length(1);
    expect(page.root.querySelectorAll('input[type="checkbox"]')).to.have.length(1);
    page.host.remove();
    page = mount(steps(1), { states, snapshot: sealed('completed') });
    expect(page.root.querySelectorAll('.specks')).to.have.length(0);
  });
});

describe('a panel that demands a reason', () => {
  const panel = { kind: 'skip', itemId: '1', choice: 'skipped', needsReason: true } as const;

  it('cannot be kept empty, and says so without leaving the tab order', () => {
    page = mount(steps(1), { ui: { panel: { ...panel, reason: '  ' } } });
    expect(button('Skip step')?.getAttribute('aria-disabled')).to.equal('true');
    expect(button('Skip step')?.disabled).to.equal(false);
  });

  it('can be kept with one', () => {
    page = mount(steps(1), { ui: { panel: { ...panel, reason: 'No gateway' } } });
    expect(button('Skip step')?.hasAttribute('aria-disabled')).to.equal(false);
  });
});

describe('texts of strangers', () => {
  const evil = '<img src=x onerror="alert(1)"> [x](javascript:alert(1))';

  it('stay text, wherever they stand', () => {
    const bad = item('a', { title: evil, description: evil, expected: evil, command: evil });
    const list = tree([bad, item('n', { type: 'note', title: evil })], {
      title: evil,
      description: evil,
      icon: evil,
      author: evil,
    });
    page = mount(list, { states: { a: { state: 'skipped', reason: evil } } });
    expect(page.root.querySelectorAll('img, script')).to.have.length(0);
    expect(page.root.querySelectorAll('a[href^="javascript"]')).to.have.length(0);
    page.host.remove();
    page = mountContent(renderProblem(evil, new Localizer('en')));
    expect(page.root.querySelectorAll('img')).to.have.length(0);
  });

  it('read in their own direction', () => {
    page = mount(tree([item('a', { title: 'שלום' })]));
    expect(page.root.querySelector('[part~="item-title"]')?.matches(':dir(rtl)')).to.equal(true);
  });
});

describe('a page that cannot show a list', () => {
  it('says why, at once, and offers to try again', () => {
    page = mountContent(renderProblem('Line 12 names no items.', new Localizer()));
    const alert = page.root.querySelector('[role="alert"]');
    expect(alert?.textContent).to.include('Line 12 names no items.');
    expect(button('Try again')?.dataset['action']).to.equal('retry');
  });

  it('is busy while it loads', () => {
    page = mountContent(renderLoading(new Localizer()));
    expect(page.root.querySelector('[aria-busy="true"] [role="status"]')?.textContent).to.equal(
      'Loading the checklist…',
    );
  });

  it('says that an empty list is empty, without progress or Finish', () => {
    page = mount(tree([]));
    expect(shown()).to.equal('Release Nothing to check yet This checklist has no items.');
  });
});
