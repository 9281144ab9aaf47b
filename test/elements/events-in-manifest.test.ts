import { expect, fixture, html } from '@open-wc/testing';
import * as events from '../../src/elements/events.js';
import { freshNamespace, RunnerHarness, runnerWith } from './harness/runner-harness.js';

interface Declared {
  readonly tagName?: string;
  readonly events?: readonly { readonly name: string }[];
  readonly attributes?: readonly { readonly name: string }[];
}

async function declarationOf(tag: string): Promise<Declared> {
  const response = await fetch('/custom-elements.json');
  const manifest = (await response.json()) as { modules: { declarations?: Declared[] }[] };
  const found = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .find((declaration) => declaration.tagName === tag);
  if (!found) throw new Error(`${tag} is not in the manifest.`);
  return found;
}

const names = (list: readonly { readonly name: string }[] = []): readonly string[] =>
  list.map(({ name }) => name).sort();

const classTypes = Object.values(events)
  .map((value) => (value as { type?: unknown }).type)
  .filter((type): type is string => typeof type === 'string');

/** Does everything that makes a runner speak. */
async function everyEvent(): Promise<ReadonlySet<string>> {
  const seen = new Set<string>();
  const { dispatchEvent } = EventTarget.prototype;
  EventTarget.prototype.dispatchEvent = function record(event: Event): boolean {
    if (event.type.startsWith('checklist-')) seen.add(event.type);
    return dispatchEvent.call(this, event);
  };
  try {
    const namespace = freshNamespace();
    const runner = await runnerWith({ namespace, attributes: { theme: 'purple' } });
    const other = await runnerWith({ namespace });
    await runner.click(runner.checkbox('One'));
    await runner.element.pause();
    await runner.element.resume();
    await runner.element.setNote('noted');
    await runner.element.undo();
    await runner.element.redo();
    await runner.element.reset();
    await runner.element.checkAll();
    await runner.element.reopen();
    await runner.element.finish();
    await runner.element.start({ name: 'another' });
    await runner.element.start({ name: 'a third' });
    await runner.element.switchRun('another');
    await other.settled();
    const asking = await runnerWith({ checklist: [{ title: 'One', verify: 'nothing' }] });
    await asking.click(asking.button('Check now: One'));
    const { IDBFactory } = globalThis;
    const { open } = IDBFactory.prototype;
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
    const blocked = await runnerWith();
    IDBFactory.prototype.open = open;
    expect(blocked.text).to.include('won’t be kept');
    await runner.settled();
  } finally {
    EventTarget.prototype.dispatchEvent = dispatchEvent;
  }
  return seen;
}

describe('the manifest of the runner', () => {
  it('names every event that is sent, and no other', async () => {
    const declared = names((await declarationOf('checklist-runner')).events);
    expect([...(await everyEvent())].sort()).to.deep.equal(declared);
    expect([...classTypes].sort()).to.deep.equal(declared);
  });

  it('names every attribute, and each is also read as data-…', async () => {
    const declared = names((await declarationOf('checklist-runner')).attributes);
    const { observedAttributes } = customElements.get('checklist-runner') as unknown as {
      readonly observedAttributes: readonly string[];
    };
    const twins = declared.flatMap((name) => [name, `data-${name}`]);
    expect([...observedAttributes].sort()).to.deep.equal(twins.sort());
  });
});

describe('data- twins of attributes', () => {
  it('are read where a sanitizer has left nothing else, and the plain attribute wins', async () => {
    const element = await fixture<HTMLElementTagNameMap['checklist-runner']>(
      html`<checklist-runner
        data-namespace=${freshNamespace()}
        data-checklist-id="twin"
        data-theme="dark"
        data-stats
        data-heading-level="4"
        heading-level="3"
        .checklist=${['One']}
      ></checklist-runner>`,
    );
    await element.ready;
    const runner = new RunnerHarness(element);
    await runner.settled();
    expect(element.checklistId).to.equal('twin');
    expect(element.theme).to.equal('dark');
    expect(element.stats).to.equal(true);
    expect(element.headingLevel).to.equal(3);
    element.setAttribute('data-theme', 'light');
    await runner.settled();
    expect(element.theme).to.equal('light');
  });
});
