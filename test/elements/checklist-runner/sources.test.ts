import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import type { ChecklistErrorEvent, ChecklistReadyEvent } from '../../../src/elements/events.js';
import { freshNamespace, RunnerHarness, runnerWith } from '../harness/runner-harness.js';
import '../../../src/define/index.js';

async function inPage(markup: string): Promise<RunnerHarness> {
  const holder = await fixture<HTMLDivElement>(html`<div></div>`);
  const ready = oneEvent(holder, 'checklist-ready');
  const range = document.createRange();
  range.selectNode(holder);
  holder.append(
    range.createContextualFragment(
      markup.replace('<checklist-runner', `<checklist-runner namespace="${freshNamespace()}"`),
    ),
  );
  await ready;
  const runner = new RunnerHarness(
    holder.querySelector('checklist-runner') as HTMLElementTagNameMap['checklist-runner'],
  );
  await runner.settled();
  return runner;
}

const titles = (runner: RunnerHarness): string[] =>
  (runner.element.session?.snapshot.checklist?.leaves ?? []).map(({ title }) => title);

const url = (text: string, type = 'application/json'): string =>
  URL.createObjectURL(new Blob([text], { type }));

describe('where a list comes from', () => {
  it('is a JSON script child', async () => {
    const runner = await inPage(
      '<checklist-runner><script type="application/json">{"title":"S","items":["a","b"]}</script></checklist-runner>',
    );
    expect(titles(runner)).to.deep.equal(['a', 'b']);
    expect(runner.text).to.include('S');
  });

  it('is a Markdown script child', async () => {
    const runner = await inPage(
      '<checklist-runner><script type="text/markdown">\n# Deploy\n\n- [ ] one\n- [x] two\n</script></checklist-runner>',
    );
    expect(titles(runner)).to.deep.equal(['one', 'two']);
    expect(runner.checkbox('two').checked).to.equal(true);
  });

  it('is a list that the page already shows, ticks and nesting included', async () => {
    const runner = await inPage(
      `<checklist-runner><h3>Deploy</h3><ul>
        <li><input type="checkbox" checked disabled> one — first
        <li>two<ul><li>[ ] two a<li>[ ] two b</ul>
      </ul></checklist-runner>`,
    );
    expect(titles(runner)).to.deep.equal(['one', 'two a', 'two b']);
    expect(runner.checkbox('one').checked).to.equal(true);
  });

  it('is the property before the address before the children', async () => {
    const address = url('["from src"]');
    const runner = await inPage(
      `<checklist-runner src="${address}"><ul><li>from the page</ul></checklist-runner>`,
    );
    expect(titles(runner)).to.deep.equal(['from src']);
    const ready = oneEvent(runner.element, 'checklist-ready');
    runner.element.checklist = ['from the property'];
    await ready;
    expect(titles(runner)).to.deep.equal(['from the property']);
  });

  it('is an element of the page that src names', async () => {
    const source = await fixture(
      html`<script type="application/json" id="the-list">
        ["elsewhere"]
      </script>`,
    );
    const runner = await inPage('<checklist-runner src="#the-list"></checklist-runner>');
    expect(titles(runner)).to.deep.equal(['elsewhere']);
    source.remove();
  });

  it('may arrive late, and stays when its source vanishes or turns bad', async () => {
    const element = await fixture<HTMLElementTagNameMap['checklist-runner']>(
      html`<checklist-runner namespace=${freshNamespace()}></checklist-runner>`,
    );
    const ready = oneEvent(element, 'checklist-ready');
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = '["late"]';
    element.append(script);
    await ready;
    const runner = new RunnerHarness(element);
    script.remove();
    await runner.settled();
    expect(titles(runner)).to.deep.equal(['late']);
    const error = oneEvent(element, 'checklist-error');
    const bad = document.createElement('script');
    bad.type = 'application/json';
    bad.textContent = '{"items": [';
    element.append(bad);
    await error;
    await runner.settled();
    expect(titles(runner)).to.deep.equal(['late']);
    expect(runner.checkboxes).to.have.length(1);
  });

  it('is a rendered list elsewhere in the page', async () => {
    const source = await fixture(html`
      <ul id="rendered">
        <li><input type="checkbox" checked /> <a href="/one">one</a></li>
        <li>
          <input type="checkbox" /> two <code>x</code>
          <ul>
            <li>two a</li>
          </ul>
        </li>
      </ul>
    `);
    const runner = await inPage('<checklist-runner src="#rendered"></checklist-runner>');
    expect(titles(runner)).to.deep.equal(['[one](/one)', 'two `x`']);
    source.remove();
  });

  it('is read once from children that come piece by piece, and again only when they differ', async () => {
    const element = await fixture<HTMLElementTagNameMap['checklist-runner']>(
      html`<checklist-runner namespace=${freshNamespace()}></checklist-runner>`,
    );
    const seen: (readonly string[])[] = [];
    element.addEventListener('checklist-ready', () => {
      seen.push(titles(new RunnerHarness(element)));
    });
    const list = document.createElement('ul');
    element.append('\n', list);
    for (const title of ['one', 'two']) {
      const step = document.createElement('li');
      step.append('[ ] ', title);
      list.append(step);
    }
    await oneEvent(element, 'checklist-ready');
    list.replaceWith(list.cloneNode(true));
    await new RunnerHarness(element).settled();
    expect(seen).to.deep.equal([['one', 'two']]);
    element.querySelector('li')?.append(' more');
    await oneEvent(element, 'checklist-ready');
    expect(seen.at(-1)).to.deep.equal(['one more', 'two']);
  });

  it('is not read from the children again when a step is ticked', async () => {
    const runner = await inPage(
      '<checklist-runner><ul><li>[ ] one</li><li>[ ] two</li></ul></checklist-runner>',
    );
    const step = runner.element.querySelector('li') as Element;
    const { childNodes } = step;
    let readings = 0;
    Object.defineProperty(step, 'childNodes', {
      get: () => {
        readings += 1;
        return childNodes;
      },
    });
    await runner.click(runner.checkbox('one'));
    expect(readings).to.equal(0);
    runner.element.append('.');
    await runner.settled();
    expect(readings).to.be.greaterThan(0);
  });

  it('drops an answer that comes after a newer source', async () => {
    const runner = await inPage(`<checklist-runner src="${url('["first"]')}"></checklist-runner>`);
    runner.element.src = url('["stale"]');
    await runner.element.updateComplete;
    const ready = oneEvent(runner.element, 'checklist-ready');
    runner.element.src = url('["newest"]');
    await ready;
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(titles(runner)).to.deep.equal(['newest']);
  });
});

async function problem(checklist: unknown): Promise<{ error: ChecklistErrorEvent; text: string }> {
  const element = document.createElement('checklist-runner');
  element.namespace = freshNamespace();
  if (typeof checklist === 'string' && checklist.startsWith('blob:')) element.src = checklist;
  else element.checklist = checklist;
  const told = oneEvent(element, 'checklist-error') as unknown as Promise<ChecklistErrorEvent>;
  await fixture(html`${element}`);
  const error = await told;
  const runner = new RunnerHarness(element);
  await runner.settled();
  return { error, text: runner.text };
}

describe('the title of a list without one', () => {
  for (const attribute of ['title', 'data-title']) {
    it(`is the ${attribute} of the element, which shows no tooltip over the list`, async () => {
      const runner = await inPage(
        `<checklist-runner ${attribute}="Named"><ul><li>a</ul></checklist-runner>`,
      );
      expect(runner.root.querySelector('h2')?.textContent).to.equal('Named');
      expect(
        runner.root.querySelector('[part~="item"]')?.closest('[title]')?.getAttribute('title'),
      ).to.equal('');
    });
  }
});

describe('what was read around', () => {
  it('is told with ready, kept as a property, and listed on the page for who asks', async () => {
    const element = document.createElement('checklist-runner');
    element.namespace = freshNamespace();
    element.checklist = {
      title: 'T',
      items: [{ title: 'One', links: [{ title: 'x', url: 'javascript:alert(1)' }] }],
    };
    const ready = oneEvent(element, 'checklist-ready');
    await fixture(html`${element}`);
    const { warnings } = (await ready) as unknown as ChecklistReadyEvent;
    expect(warnings.map(({ code }) => code)).to.deep.equal(['unsafe-url']);
    expect(element.warnings).to.equal(warnings);
    const details = new RunnerHarness(element).root.querySelector('details');
    expect(details?.open).to.equal(false);
    expect(details?.querySelector('summary')?.textContent).to.equal('Read with 1 warning');
    expect(details?.textContent).to.include(warnings[0]?.message ?? 'a message');
  });

  it('is not mentioned where there was nothing', async () => {
    const runner = await runnerWith();
    expect(runner.element.warnings).to.deep.equal([]);
    expect(runner.root.querySelector('details')).to.equal(null);
  });
});

describe('what cannot be shown', () => {
  it('says where malformed JSON breaks, on the page and as an event', async () => {
    const { error, text } = await problem('{\n  "title": "T",\n  "items": [ "a", @ ]\n}');
    expect(error.line).to.equal(3);
    expect(error.column).to.be.greaterThan(10);
    expect(text).to.include('can’t be shown');
    expect(text).to.include('3');
  });

  it('recognises an HTML page in place of JSON', async () => {
    const { error } = await problem(url('<!doctype html><title>Not found</title>', 'text/html'));
    expect(error.code).to.equal('html');
  });

  it('names a file that is missing, and offers to try again', async () => {
    const gone = url('[]');
    URL.revokeObjectURL(gone);
    const { error, text } = await problem(gone);
    expect(error.code).to.equal('unreadable');
    expect(text).to.include('Try again');
  });

  it('shows an empty list as empty, without an error', async () => {
    const runner = await runnerWith({ checklist: [] });
    expect(runner.checkboxes).to.have.length(0);
    expect(runner.text.trim()).not.to.equal('');
  });

  it('refuses unknown attribute values once each, and goes on with the default', async () => {
    const messages: string[] = [];
    const listener = (event: ChecklistErrorEvent): void => {
      messages.push(event.message);
    };
    document.addEventListener('checklist-error', listener);
    const runner = await runnerWith({
      attributes: {
        theme: 'purple',
        density: 'huge',
        completion: 'never',
        'heading-level': '9',
        'day-start': '25:00',
      },
    });
    document.removeEventListener('checklist-error', listener);
    expect(messages).to.have.length(5);
    expect(runner.element.theme).to.equal('auto');
    expect(runner.element.headingLevel).to.equal(2);
  });

  it('survives a title of a megabyte', async () => {
    const runner = await runnerWith({ checklist: { title: 'x'.repeat(1_000_000), items: ['a'] } });
    expect(runner.checkboxes).to.have.length(1);
  });
});
