import { expect } from '@open-wc/testing';
import 'axe-core';
import { screens } from './templates-catalogue.js';
import { mount, tree, type Mounted } from './templates-fixture.js';
import { item } from '../../harness/checklists.js';

// The package has no ES module: loaded for its effect, it makes a global.
const { axe } = globalThis as unknown as { axe: typeof import('axe-core') };

let page: Mounted | undefined;
afterEach(() => page?.host.remove());

/** Measuring every screen is slow on a busy machine. */
const PATIENCE_MS = 30_000;

/** Past the fade-in of the skeleton and the flight of the specks. */
async function still({ root }: Mounted): Promise<void> {
  for (const animation of root.getAnimations()) {
    if (animation.effect?.getComputedTiming().endTime !== Infinity) animation.finish();
  }
  await new Promise(requestAnimationFrame);
}

const SCHEMES = {
  light: { text: '#1b1d22', ground: '#ffffff' },
  dark: { text: '#e8e9ed', ground: '#16181c' },
} as const;

for (const [scheme, { text, ground }] of Object.entries(SCHEMES)) {
  describe(`in the ${scheme} scheme`, () => {
    for (const [name, show] of Object.entries(screens)) {
      it(`${name}: axe finds nothing, contrast included`, async () => {
        page = show();
        page.host.style.cssText = `color: ${text}; background: ${ground}`;
        page.root.querySelector<HTMLElement>('.root')?.setAttribute('data-scheme', scheme);
        await still(page);
        const { violations } = await axe.run(page.host, {
          runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa', 'best-practice'],
          // Matters of the page around it.
          rules: { region: { enabled: false }, 'heading-order': { enabled: false } },
        });
        const found = violations.flatMap(({ id, nodes }) =>
          nodes.map(({ target, failureSummary }) => [id, target.join(' '), failureSummary]),
        );
        expect(found).to.deep.equal([]);
      }).timeout(PATIENCE_MS);
    }
  });
}

/** Elements that stick out of the host to either side; hidden text and decoration may. */
function overflowing({ host, root }: Mounted): string[] {
  const frame = host.getBoundingClientRect();
  return [...root.querySelectorAll('*')]
    .filter((element) => {
      if (element.closest('.visually-hidden, .specks, .keys, svg')) return false;
      const { left, right, width } = element.getBoundingClientRect();
      return width > 0 && (left < frame.left - 1 || right > frame.right + 1);
    })
    .map((element) => `${element.localName}.${element.getAttribute('class') ?? ''}`);
}

describe('at any width', () => {
  for (const [width, font] of [
    [200, 16],
    [320, 16],
    [320, 32],
    [480, 16],
    [760, 16],
    [1200, 16],
  ] as const) {
    it(`${String(width)} px with ${String(font)} px text: nothing sticks out of any screen`, () => {
      for (const [name, show] of Object.entries(screens)) {
        for (const dir of ['ltr', 'rtl'] as const) {
          page = show();
          page.host.style.cssText = `inline-size: ${String(width)}px; font-size: ${String(font)}px`;
          page.host.dir = dir;
          expect([name, dir, ...overflowing(page)]).to.deep.equal([name, dir]);
          page.host.remove();
        }
      }
    }).timeout(PATIENCE_MS);
  }

  it('every control is at least 24 px high and wide', () => {
    for (const [name, show] of Object.entries(screens)) {
      page = show();
      page.host.style.cssText = 'inline-size: 320px; font-size: 16px';
      const small = [...page.root.querySelectorAll('button, label.hit, .choice label, .links a')]
        .map((element) => ({ element, box: element.getBoundingClientRect() }))
        .filter(({ box }) => box.width > 0 && (box.width < 24 || box.height < 24));
      expect([name, ...small.map(({ element }) => element.outerHTML)]).to.deep.equal([name]);
      page.host.remove();
    }
  }).timeout(PATIENCE_MS);
});

describe('a host page', () => {
  const rule = new CSSStyleSheet();
  afterEach(() => {
    document.adoptedStyleSheets = [];
  });

  it('restyles parts without a fight', () => {
    rule.replaceSync('.mine::part(item-title) { color: rgb(1, 2, 3); font-weight: 900 }');
    document.adoptedStyleSheets = [rule];
    page = mount(tree([item('a')]), { states: { a: { state: 'done' } } });
    page.host.className = 'mine';
    const title = page.root.querySelector('[part~="item-title"]');
    const { color, fontWeight } = getComputedStyle(title as Element);
    expect([color, fontWeight]).to.deep.equal(['rgb(1, 2, 3)', '900']);
  });

  it('lends its accent: its own custom property first, then the names wikis publish', () => {
    page = mount(tree([item('a')]));
    const box = page.root.querySelector('input');
    const accent = () => getComputedStyle(box as Element).borderTopColor;
    expect(accent()).to.equal('rgb(74, 72, 200)');
    for (const name of ['--md-typeset-a-color', '--checklist-accent']) {
      page.host.style.setProperty(name, name.startsWith('--md') ? '#010203' : '#040506');
      for (const animation of page.root.getAnimations()) animation.finish();
      expect(accent()).to.equal(name.startsWith('--md') ? 'rgb(1, 2, 3)' : 'rgb(4, 5, 6)');
    }
  });

  it('does not pass on how it sets its prose', () => {
    page = mount(tree([item('a')]));
    page.host.style.cssText =
      'letter-spacing: 1em; text-transform: uppercase; white-space: pre; text-align: center';
    const style = getComputedStyle(page.root.querySelector('[part~="item-title"]') as Element);
    expect(style.letterSpacing).to.equal('normal');
    expect(style.textTransform).to.equal('none');
    expect(style.whiteSpaceCollapse).to.equal('collapse');
    expect(getComputedStyle(page.root.querySelector('.root') as Element).textAlign).to.equal(
      'start',
    );
  });

  it('hides it with the hidden attribute', () => {
    page = mount(tree([item('a')]));
    page.host.hidden = true;
    expect(getComputedStyle(page.host).display).to.equal('none');
  });
});
