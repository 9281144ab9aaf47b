import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ChecklistErrorEvent, ChecklistReadyEvent } from '../../../src/elements/events.js';
import { freshNamespace, RunnerHarness } from '../harness/runner-harness.js';
import '../../../src/define/index.js';

async function put(markup: string, type: 'checklist-error' | 'checklist-ready') {
  const holder = await fixture<HTMLElement>(html`<div></div>`);
  const range = document.createRange();
  range.selectNode(holder);
  const told = oneEvent<ChecklistErrorEvent & ChecklistReadyEvent>(holder, type);
  holder.append(
    range.createContextualFragment(
      markup.replace('<checklist-runner', `<checklist-runner namespace="${freshNamespace()}"`),
    ),
  );
  const event = await told;
  const element = holder.querySelector('checklist-runner');
  if (!element) throw new Error('There is no runner.');
  const runner = new RunnerHarness(element);
  await runner.settled();
  return { runner, event };
}

const script = (text: string): string =>
  `<checklist-runner><script type="application/json">${text}</script></checklist-runner>`;

describe('a list that the host mangled', () => {
  it('is read where its quotes became entities', async () => {
    const { runner } = await put(
      script('{&quot;title&quot;: &quot;T&quot;, &quot;items&quot;: [&quot;R&amp;amp;D&quot;]}'),
      'checklist-ready',
    );
    expect(runner.checkboxes).to.have.length(1);
    expect(runner.text).to.include('R&amp;D');
  });

  const repairs: Record<string, [text: string, message: RegExp]> = {
    'quotes that became entities': ['{\n  &quot;items&quot;: [&quot;a&quot;]}', /entity/u],
    'quotes that became curly': ['{\n  “items”: [“a”]}', /straight double/u],
  };
  for (const [what, [text, message]] of Object.entries(repairs)) {
    it(`is read with a warning that says where: ${what}`, async () => {
      const { runner } = await put(script(text), 'checklist-ready');
      expect(runner.checkboxes).to.have.length(1);
      const [warning] = runner.element.warnings;
      expect(warning).to.include({ code: 'repaired', line: 2, column: 3 });
      expect(warning?.message)
        .to.match(/line 2, column 3/u)
        .and.to.match(message);
    });
  }

  const unclosed: Record<string, string> = {
    'that was closed like a void one': '/><h2>Next</h2><p>The rest of the page</p>',
    'without an end tag, with a second one below':
      '><p>The rest of the page</p><checklist-runner checklist-id="two" data-checklist=\'["b"]\'></checklist-runner>',
  };
  for (const [what, rest] of Object.entries(unclosed)) {
    it(`hides no page in an element ${what}`, async () => {
      const list = `<checklist-runner data-checklist='["Switch traffic"]' ${rest}`;
      const { runner, event } = await put(list, 'checklist-error');
      expect(event.message).to.match(/has no end tag.*<\/checklist-runner>/u);
      expect(runner.text).to.include(event.message);
      expect(runner.checkboxes).to.have.length(1);
      const page = [...runner.element.querySelectorAll('p')];
      expect(page.map((each) => each.checkVisibility())).to.deep.equal([true]);
    });
  }

  it('keeps the headings of a fallback out of sight that has the steps', async () => {
    const fallback = `<checklist-runner data-checklist='["a"]'><h2>T</h2><ul><li>a</li></ul></checklist-runner>`;
    const { runner } = await put(fallback, 'checklist-ready');
    expect(runner.element.querySelector('h2')?.checkVisibility()).to.equal(false);
    expect(runner.root.querySelector('[role="alert"]')).to.equal(null);
  });

  const cures: Record<string, [markup: string, cure: RegExp]> = {
    'emphasis inside the JSON': [
      script('{"items": }} <em>a</em>'),
      /Markdown has changed the JSON.*blank.*src/u,
    ],
    'curly quotes around half of it': [script('{“items”: ["a", }} ]'), /Markdown has changed/u],
    'an object as text': [
      '<checklist-runner>[object Object]</checklist-runner>',
      /JSON\.stringify\(list\)/u,
    ],
    'an object as data attribute': [
      '<checklist-runner data-checklist="[object Object]"></checklist-runner>',
      /JSON\.stringify\(list\)/u,
    ],
    'an object as address': [
      '<checklist-runner src="[object Object]"></checklist-runner>',
      /JSON\.stringify\(list\)/u,
    ],
    'a list that fell out of the element': [
      '<p><checklist-runner></checklist-runner></p><ul><li>[ ] one</li></ul>',
      /behind the element.*class="checklist-runner"/u,
    ],
    'a task list that fell out of the element': [
      '<checklist-runner></checklist-runner><ul><li><input type="checkbox"> one</li></ul>',
      /behind the element/u,
    ],
    'the start page of a site in place of a missing file': [
      `<checklist-runner src="${URL.createObjectURL(new Blob(['<!doctype html><title>App</title><div id="root"></div>'], { type: 'text/html' }))}"></checklist-runner>`,
      /web page.*address/u,
    ],
  };
  for (const [what, [markup, cure]] of Object.entries(cures)) {
    it(`says on the page what helps against ${what}`, async () => {
      const { runner, event } = await put(markup, 'checklist-error');
      expect(event.message).to.match(cure);
      expect(runner.text).to.match(cure);
    });
  }

  it('says nothing of Markdown where the JSON is only wrong', async () => {
    const { event } = await put(script('{"items": ["a", }} ]'), 'checklist-error');
    expect(event.message).not.to.match(/Markdown/u);
  });

  it('leaves a bare element before an ordinary list alone', async () => {
    const holder = await fixture<HTMLElement>(
      html`<div>
        <checklist-runner></checklist-runner>
        <ul>
          <li>navigation</li>
        </ul>
      </div>`,
    );
    const runner = holder.querySelector('checklist-runner');
    await runner?.updateComplete;
    expect(runner?.shadowRoot?.querySelector('[role="alert"], .problem')).to.equal(null);
  });
});

describe('a host with a fetch of its own', () => {
  const answers: Record<string, unknown> = {
    'a response': () => new Response('["one"]'),
    'a text': () => '["one"]',
    'plain data': () => ['one'],
  };
  for (const [what, answer] of Object.entries(answers)) {
    it(`answers with ${what}, and is asked for the absolute address`, async () => {
      const asked: string[] = [];
      const runner = document.createElement('checklist-runner');
      runner.namespace = freshNamespace();
      runner.load = (url, signal) => {
        asked.push(url);
        expect(signal).to.be.instanceOf(AbortSignal);
        return Promise.resolve((answer as () => unknown)());
      };
      runner.src = '/private/list.json';
      const ready = oneEvent(runner, 'checklist-ready');
      await fixture(html`${runner}`);
      await ready;
      expect(asked).to.deep.equal([new URL('/private/list.json', document.baseURI).href]);
      expect(runner.session?.snapshot.checklist?.leaves).to.have.length(1);
    });
  }

  it('that refuses gives the sentence and a retry', async () => {
    const runner = document.createElement('checklist-runner');
    runner.load = () => Promise.reject(new Error('signed out'));
    runner.src = '/private/list.json';
    const failed = oneEvent<ChecklistErrorEvent>(runner, 'checklist-error');
    await fixture(html`${runner}`);
    expect((await failed).message).to.match(/list\.json could not be loaded/u);
    await runner.updateComplete;
    expect(new RunnerHarness(runner).hasButton(/again/iu)).to.equal(true);
  });
});
