import { expect, oneEvent, waitUntil } from '@open-wc/testing';
import { freshNamespace, RunnerHarness } from '../harness/runner-harness.js';
import '../../../src/define/index.js';

const lists = (id?: string) => ({
  ...(id === undefined ? {} : { id }),
  checklists: ['Glider', 'Tow plane'].map((title) => ({
    title,
    sections: [
      { title: 'Before start', items: ['Check the straps', `Walk round the ${title}`] },
      { title: 'After landing', items: ['Close the canopy'] },
    ],
  })),
});

type Runner = HTMLElementTagNameMap['checklist-runner'];

async function place(
  checklist: unknown,
  attributes: Readonly<Record<string, string>> = {},
): Promise<RunnerHarness> {
  const element = document.createElement('checklist-runner');
  element.namespace = freshNamespace();
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.checklist = checklist;
  document.body.append(element);
  await element.updateComplete;
  return new RunnerHarness(element);
}

async function afterReady(runner: RunnerHarness, act: () => unknown): Promise<void> {
  const ready = oneEvent(runner.element, 'checklist-ready');
  act();
  await ready;
  await runner.settled();
}

const titles = ({ element }: RunnerHarness): string[] =>
  (element.session?.snapshot.checklist?.leaves ?? []).map(({ title }) => title);

const idOf = ({ element }: RunnerHarness): string | undefined => element.session?.checklistId;

async function errorOf(runner: Runner, act: () => unknown): Promise<string> {
  const told = oneEvent(runner, 'checklist-error');
  act();
  return ((await told) as unknown as { message: string }).message;
}

describe('a file that holds several checklists', () => {
  afterEach(() => {
    for (const runner of document.querySelectorAll('checklist-runner')) runner.remove();
  });

  it('runs none of them before somebody chose, and then the chosen one', async () => {
    const runner = await place(lists('hangar'));
    await waitUntil(() => runner.text.includes('This file holds several checklists'));
    expect(runner.checkboxes).to.have.length(0);
    await afterReady(runner, () => runner.button(/^Tow plane/u).click());
    expect(titles(runner)).to.include('Walk round the Tow plane').and.to.have.length(3);
    expect(runner.root.activeElement).to.equal(runner.checkboxes[0]);
  });

  it('lets another be chosen later, each with ticks of its own', async () => {
    const runner = await place(lists());
    await waitUntil(() => runner.hasButton(/^Glider/u));
    await afterReady(runner, () => runner.button(/^Glider/u).click());
    const glider = idOf(runner);
    await runner.click(runner.checkbox('Check the straps'));
    await runner.click(runner.button('Choose another checklist'));
    await afterReady(runner, () => runner.button(/^Tow plane/u).click());
    expect(idOf(runner)).not.to.equal(glider);
    expect(runner.checkbox('Check the straps').checked).to.equal(false);
    await runner.click(runner.button('Choose another checklist'));
    await afterReady(runner, () => runner.button(/^Glider/u).click());
    expect(runner.checkbox('Check the straps').checked).to.equal(true);
  });

  it('can be run as one list', async () => {
    const runner = await place(lists('hangar'));
    await waitUntil(() => runner.hasButton('All as one list'));
    await afterReady(runner, () => runner.button('All as one list').click());
    expect(titles(runner)).to.have.length(6);
    expect(idOf(runner)).to.equal('hangar');
  });

  it('keeps the chosen lists apart under one checklist-id', async () => {
    const runner = await place(lists(), { 'checklist-id': 'ours' });
    await waitUntil(() => runner.hasButton(/^Glider/u));
    await afterReady(runner, () => runner.button(/^Glider/u).click());
    expect(idOf(runner)).to.match(/^ours#./u);
  });

  for (const attribute of ['pick', 'data-pick']) {
    it(`shows the one that ${attribute} names, without asking`, async () => {
      const runner = await place(lists('hangar'), { [attribute]: 'Tow plane' });
      await waitUntil(() => runner.checkboxes.length > 0);
      expect(titles(runner)).to.include('Walk round the Tow plane').and.to.have.length(3);
      expect(runner.hasButton('Choose another checklist')).to.equal(false);
      expect(idOf(runner)).to.match(/^hangar#./u);
    });
  }

  it('gives each pick of an unnamed file a history of its own, also from one address', async () => {
    const src = URL.createObjectURL(new Blob([JSON.stringify(lists())]));
    const runner = await place(undefined, { src, pick: '1' });
    await waitUntil(() => runner.checkboxes.length > 0);
    const first = idOf(runner);
    expect(first).to.match(/^blob:.*#./u);
    await afterReady(runner, () => (runner.element.pick = '2'));
    expect(idOf(runner)).not.to.equal(first);
  });

  it('names what there is when pick names nothing', async () => {
    const runner = await place(['a']);
    const message = await errorOf(runner.element, () => {
      runner.element.pick = 'Balloon';
      runner.element.checklist = lists();
    });
    expect(message).to.contain('"Glider", "Tow plane"');
  });
});

describe('keys that a host names', () => {
  const ours = { headline: 'Ours', todo: [{ caption: 'One' }, { caption: 'Two' }] };
  const map = '{"items": "todo", "title": "caption"}';

  for (const attribute of ['map', 'data-map']) {
    it(`are read by the attribute ${attribute}`, async () => {
      const runner = await place(ours, { [attribute]: map });
      await waitUntil(() => runner.checkboxes.length > 0);
      expect(titles(runner)).to.deep.equal(['One', 'Two']);
    });
  }

  it('may be a function, which is called anew when it is another one', async () => {
    const runner = await place(ours);
    await afterReady(runner, () => {
      runner.element.map = () => ({ title: 'Made', items: ['Three'] });
    });
    expect(titles(runner)).to.deep.equal(['Three']);
  });

  for (const bad of ['{"items": ', '["todo"]', '{"items": 3}']) {
    it(`are refused once as ${bad}, and the list is read without`, async () => {
      const messages: string[] = [];
      const hear = (event: Event): void => void messages.push((event as ErrorEvent).message);
      document.addEventListener('checklist-error', hear);
      const runner = await place(['a'], { map: bad });
      await waitUntil(() => runner.checkboxes.length > 0);
      document.removeEventListener('checklist-error', hear);
      expect(messages).to.have.length(1);
      expect(messages[0]).to.contain('map=');
    });
  }
});

it('chooses the texts in the language that it stands in', async () => {
  const twins = await (await fetch('/test/fixtures/foreign/twins.json')).text();
  const runner = await place(twins, { lang: 'de' });
  await waitUntil(() => runner.checkboxes.length > 0);
  expect(titles(runner)).to.include('Westen zählen');
  await afterReady(runner, () => (runner.element.lang = 'en'));
  expect(titles(runner)).to.include('Count the vests');
});
