import { expect, fixture, html, oneEvent, waitUntil } from '@open-wc/testing';
import '../../src/define/index.js';
import { enhance } from '../../src/enhance/enhance.js';
import { freshNamespace, RunnerHarness } from '../elements/harness/runner-harness.js';

/** Markup as a host left it, `NS` being a namespace of the test's own. */
async function page(markup: string): Promise<HTMLElement> {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  put(holder, markup);
  return holder;
}

function put(holder: ParentNode, markup: string): void {
  const range = document.createRange();
  range.selectNode(document.body);
  holder.append(range.createContextualFragment(markup.replaceAll('NS', freshNamespace())));
}

const runnersIn = (root: ParentNode) => [...root.querySelectorAll('checklist-runner')];

async function runnerIn(root: ParentNode): Promise<RunnerHarness> {
  await waitUntil(() => runnersIn(root)[0]?.session?.snapshot.checklist, 'no runner shows a list');
  const [element] = runnersIn(root);
  if (!element) throw new Error('The runner is gone.');
  const runner = new RunnerHarness(element);
  await runner.settled();
  return runner;
}

const titles = ({ element }: RunnerHarness): (string | undefined)[] | undefined =>
  element.session?.snapshot.checklist?.leaves.map(({ title }) => title);

const isSeen = (element: Element | null): boolean => element?.checkVisibility() ?? false;

const LIST = '<ul><li>[ ] one</li><li>[x] two</li></ul>';
const PLACEHOLDER = `<div class="checklist-runner" data-namespace="NS">${LIST}</div>`;

describe('enhance', () => {
  const hosts: Record<string, string> = {
    'a placeholder with a rendered list': PLACEHOLDER,
    'a placeholder with task checkboxes': `<div class="checklist-runner"><ul class="task-list">
      <li class="task-list-item"><label><input type="checkbox" disabled><span></span></label> one</li>
      <li class="task-list-item"><input type="checkbox" disabled checked> two</li></ul></div>`,
    'a placeholder with a command below a step':
      '<div class="checklist-runner"><ul><li>[ ] one<pre>npm ci</pre></li><li>[x] two</li></ul></div>',
    'a placeholder with data-checklist':
      '<div class="checklist-runner" data-checklist="[&quot;one&quot;,{&quot;title&quot;:&quot;two&quot;,&quot;done&quot;:true}]"></div>',
    'a preformatted placeholder (MediaWiki)':
      '<pre class="checklist-runner">- [ ] one\n- [x] two</pre>',
    'a highlighted placeholder (MediaWiki)':
      '<div class="mw-highlight checklist-runner"><pre><span>["one",</span>\n<span>{"title":"two","done":true}]</span></pre></div>',
    'a fence (CommonMark)':
      '<pre><code class="language-checklist">- [ ] one\n- [x] two</code></pre>',
    'a fence of JSON':
      '<pre><code class="language-checklist">["one", {"title":"two","done":true}]</code></pre>',
    'a fence (kramdown with rouge)':
      '<div class="language-checklist highlighter-rouge"><div class="highlight"><pre class="highlight"><code>- [ ] one\n- [x] two\n</code></pre></div></div>',
    'a fence (Sphinx)':
      '<div class="highlight-checklist notranslate"><div class="highlight"><pre>- [ ] one\n- [x] two\n</pre></div></div>',
    'a fence with line numbers in a table':
      '<div class="highlight-checklist"><table><tr><td class="linenos"><pre>1\n2</pre></td><td class="code"><pre>- [ ] one\n- [x] two</pre></td></tr></table></div>',
    'a fence (Docusaurus)':
      '<div class="language-checklist theme-code-block"><pre class="prism-code language-checklist"><code><span class="token-line"><span>- [ ] one</span><br></span><span class="token-line"><span>- [x] two</span><br></span></code></pre><button>Copy</button></div>',
    'a fence (VitePress)':
      '<div class="language-checklist"><button title="Copy"></button><span class="lang">checklist</span><pre class="shiki"><code><span class="line">- [ ] one</span>\n<span class="line">- [x] two</span></code></pre></div>',
    'a fence (Starlight)':
      '<div class="expressive-code"><figure class="frame"><pre data-language="checklist"><code><div class="ec-line"><div class="code">- [ ] one</div></div><div class="ec-line"><div class="code">- [x] two</div></div></code></pre><div class="copy"><button></button></div></figure></div>',
    'a code block (DokuWiki)': '<pre class="code checklist">- [ ] one\n- [x] two</pre>',
    'a fence (GitLab)': '<pre lang="checklist"><code>- [ ] one\n- [x] two</code></pre>',
  };
  for (const [host, markup] of Object.entries(hosts)) {
    it(`runs ${host}`, async () => {
      const holder = await page(markup);
      const [original] = holder.children;
      enhance(holder);
      const runner = await runnerIn(holder);
      expect(titles(runner)).to.deep.equal(['one', 'two']);
      expect(runner.checkbox('two').checked).to.equal(true);
      expect(runnersIn(holder)).to.have.length(1);
      expect(runner.element.previousElementSibling).to.equal(original);
      expect(isSeen(original ?? null)).to.equal(false);
    });
  }

  it('takes the address and every setting from data attributes', async () => {
    const address = URL.createObjectURL(new Blob(['["from src"]']));
    const holder = await page(
      `<div class="checklist-runner" data-src="${address}" data-namespace="NS" data-stats><a href="/list">The list</a></div>`,
    );
    enhance(holder);
    const runner = await runnerIn(holder);
    expect(titles(runner)).to.deep.equal(['from src']);
    expect(runner.element.stats).to.equal(true);
  });

  it('changes nothing of the original but one attribute, which leaves with the runner', async () => {
    const holder = await page(PLACEHOLDER);
    const before = holder.innerHTML;
    const sheets = document.adoptedStyleSheets.length;
    enhance(holder);
    const { element } = await runnerIn(holder);
    element.remove();
    await waitUntil(() => isSeen(holder.firstElementChild));
    expect(holder.innerHTML).to.equal(before);
    expect(document.adoptedStyleSheets.length).to.be.at.most(sheets);
  });

  it('takes the runner away when the host takes the original away', async () => {
    const holder = await page(PLACEHOLDER);
    enhance(holder);
    await runnerIn(holder);
    holder.firstElementChild?.remove();
    await waitUntil(() => holder.childElementCount === 0);
  });

  it('shows the original again where the list cannot be read', async () => {
    const holder = await page(
      '<pre class="checklist-runner">{"title": "half a list", "items": [</pre>',
    );
    const failed = oneEvent(holder, 'checklist-error');
    enhance(holder);
    await failed;
    await waitUntil(() => isSeen(holder.firstElementChild));
  });

  it('called twice, and for a part of the same page, makes one runner', async () => {
    const holder = await page(`<section>${PLACEHOLDER}</section>`);
    enhance(holder);
    enhance(holder);
    for (const section of holder.children) enhance(section);
    await runnerIn(holder);
    expect(runnersIn(holder)).to.have.length(1);
  });

  it('finds what a soft navigation brings', async () => {
    const holder = await page('<p>Somewhere else</p>');
    enhance(holder);
    holder.replaceChildren();
    put(holder, PLACEHOLDER);
    expect(titles(await runnerIn(holder))).to.deep.equal(['one', 'two']);
  });

  it('fills the clone that a page cache kept', async () => {
    const holder = await page(PLACEHOLDER);
    enhance(holder);
    await runnerIn(holder);
    const kept = [...holder.childNodes].map((node) => node.cloneNode(true));
    holder.replaceChildren(...kept);
    expect(titles(await runnerIn(holder))).to.deep.equal(['one', 'two']);
    expect(runnersIn(holder)).to.have.length(1);
  });

  it('keeps the runner when the host moves both', async () => {
    const holder = await page(`<section>${PLACEHOLDER}</section>`);
    enhance(holder);
    const { element } = await runnerIn(holder);
    const [section] = holder.children;
    if (section) holder.append(section);
    await element.updateComplete;
    expect(runnersIn(holder)).to.deep.equal([element]);
    expect(isSeen(element.previousElementSibling)).to.equal(false);
  });

  it('follows an original that changes', async () => {
    const holder = await page(PLACEHOLDER);
    enhance(holder);
    await runnerIn(holder);
    const ready = oneEvent(holder, 'checklist-ready');
    put(holder.querySelector('ul') as Element, '<li>[ ] three</li>');
    await ready;
    expect(titles(await runnerIn(holder))).to.deep.equal(['one', 'two', 'three']);
  });

  it('waits for a placeholder that is filled later', async () => {
    const holder = await page('<div class="checklist-runner" data-namespace="NS"></div>');
    enhance(holder);
    expect(runnersIn(holder)).to.have.length(0);
    put(holder.firstElementChild as Element, LIST);
    expect(titles(await runnerIn(holder))).to.deep.equal(['one', 'two']);
  });

  it('reaches into open shadow roots, also those that come later', async () => {
    const holder = await page('<section></section>');
    const early = holder.firstElementChild?.attachShadow({ mode: 'open' }) as ShadowRoot;
    put(early, PLACEHOLDER);
    enhance(holder);
    expect(titles(await runnerIn(early))).to.deep.equal(['one', 'two']);
    expect(isSeen(early.firstElementChild)).to.equal(false);

    const late = document.createElement('section');
    const shadow = late.attachShadow({ mode: 'open' });
    holder.append(late);
    await Promise.resolve();
    put(shadow, PLACEHOLDER);
    expect(titles(await runnerIn(shadow))).to.deep.equal(['one', 'two']);
  });

  it('leaves real runners and their children alone', async () => {
    const holder = await page(
      `<div class="checklist-runner"><checklist-runner namespace="NS"><pre class="language-checklist">- [ ] one</pre></checklist-runner></div>`,
    );
    enhance(holder);
    await runnerIn(holder);
    expect(runnersIn(holder)).to.have.length(1);
    expect(isSeen(holder.firstElementChild)).to.equal(true);
  });

  it('waits until a page that says so has hydrated', async () => {
    document.documentElement.dataset['hasHydrated'] = 'false';
    try {
      const holder = await page(PLACEHOLDER);
      enhance(document);
      await new Promise((resolve) => setTimeout(resolve, 20));
      expect(runnersIn(holder)).to.have.length(0);
      document.documentElement.dataset['hasHydrated'] = 'true';
      await runnerIn(holder);
    } finally {
      delete document.documentElement.dataset['hasHydrated'];
    }
  });
});
