import { expect } from '@open-wc/testing';
import { until } from '../../../stories/drive.js';
import '../../../src/define/checklist-history.js';
import { announce } from '../../../src/elements/shared/announcer.js';
import { runnerWith } from '../harness/runner-harness.js';

describe('a host that is careless', () => {
  it('hands over no text for a note: one sentence, and the note that was there stays', async () => {
    const { element } = await runnerWith();
    await element.setNote('Call the owner first');
    const errors: string[] = [];
    element.addEventListener('checklist-error', (event) => {
      errors.push(event.message);
    });
    const kept = await element.setNote(undefined as unknown as string);
    expect(kept).to.equal(false);
    expect(errors).to.deep.equal(['A note is a text; pass a string, or "" to delete it.']);
    expect(await element.setNote('Call the owner twice')).to.equal(true);
  });

  it('gives no text as a reason, or as who it is: the step is kept, and those after it', async () => {
    const { element } = await runnerWith();
    element.actor = 42 as unknown as string;
    const [one, two] = element.session?.snapshot.checklist?.leaves ?? [];
    expect(await element.skip(one?.id ?? '', { reason: null as unknown as string })).to.equal(true);
    expect(await element.check(two?.id ?? '')).to.equal(true);
    expect(element.session?.snapshot.storage).to.not.equal('failed');
  });

  it('ticks all steps in one call: the run is completed, and is not the fastest', async () => {
    const { element } = await runnerWith();
    const ids = (element.session?.snapshot.checklist?.leaves ?? []).map(({ id }) => id);
    expect(ids).to.have.lengthOf.at.least(3);
    await element.check(ids);
    const statistics = await element.session?.statistics();
    expect(statistics?.completed).to.equal(1);
    expect(statistics?.fastestRun).to.equal(undefined);
  });

  it('names no step: the answer is no, and nothing is thrown', async () => {
    const { element } = await runnerWith();
    expect(await element.check(undefined as unknown as string)).to.equal(false);
    expect(await element.skip([null, 7] as unknown as string[])).to.equal(false);
  });
});

describe('a host that hands over what is none', () => {
  it('is taken to have said nothing where it hands over null for options', async () => {
    const { element } = await runnerWith({ checklist: [{ id: '1', title: 'One' }] });
    const none = null as unknown as undefined;
    expect(await element.start(none)).to.equal(true);
    expect(await element.skip('1', none)).to.equal(true);
    expect(await element.startAgain(none)).to.equal(true);
  });

  it('is told that a note needs a step of this list', async () => {
    const { element } = await runnerWith({ checklist: [{ id: '1', title: 'One' }] });
    const errors: string[] = [];
    element.addEventListener('checklist-error', ({ code }) => errors.push(code));
    expect(await element.setNote('x', 'nope')).to.equal(false);
    expect(await element.setNote('x', null as unknown as string)).to.equal(false);
    expect(errors).to.deep.equal(['unknown-item', 'unknown-item']);
    expect(await element.setNote('x', '1')).to.equal(true);
    expect(JSON.stringify(await element.exportRecord())).not.to.match(/nope|null/u);
  });

  it('keeps no note that the page would refuse as too long, and says how long one may be', async () => {
    const { element } = await runnerWith();
    const messages: string[] = [];
    element.addEventListener('checklist-error', ({ message }) => messages.push(message));
    expect(await element.setNote('x'.repeat(70_000))).to.equal(false);
    expect(messages).to.deep.equal(['A note holds at most 64 kB; shorten it.']);
  });

  it('goes on in the usual namespace when the attribute is taken away', async () => {
    const { element } = await runnerWith();
    element.setAttribute('namespace', 'night');
    element.removeAttribute('namespace');
    expect(element.namespace).to.equal('checklists');
  });

  it('loads the list though the credentials mode is none that a browser knows', async () => {
    const { element } = await runnerWith();
    const other = document.createElement('checklist-runner');
    other.setAttribute('credentials', 'foo');
    other.setAttribute('src', '/test/fixtures/checklists/strings.json');
    element.after(other);
    await until(
      'the list',
      () => other.shadowRoot?.textContent.includes('Fill the kettle') === true,
    );
    other.remove();
  });

  it('freezes no days that are none, and no span that ends before it begins', async () => {
    const { element } = await runnerWith();
    expect(await element.freeze('2026-12-24', '2026-12-01')).to.equal(false);
    expect(await element.freeze('2026-02-30')).to.equal(false);
    expect(await element.freeze('2026-12-24', '2027-01-01')).to.equal(true);
  });

  it('reads one sentence when it takes in nothing', async () => {
    const { element } = await runnerWith();
    const nothing: unknown = undefined;
    const refusal = await element.importRecord(nothing).catch((error: unknown) => error);
    expect((refusal as Error).message).to.match(/^This file holds no checklist run\./u);
  });
});

describe('an announcement', () => {
  it('of any length never makes the page scroll sideways', async () => {
    const { element } = await runnerWith();
    const before = document.documentElement.scrollWidth;
    announce(element, 'A very long sentence about nothing at all. '.repeat(100));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const region = document.querySelector('[data-checklist-announcer]');
    expect(region?.textContent).to.contain('about nothing');
    expect(document.documentElement.scrollWidth).to.equal(before);
  });

  it('is not overtaken by an older one that waited for its region', async () => {
    const { element } = await runnerWith();
    for (const region of document.querySelectorAll('[data-checklist-announcer]')) region.remove();
    announce(element, 'Older');
    await new Promise((resolve) => setTimeout(resolve, 20));
    announce(element, 'Newer');
    await new Promise((resolve) => setTimeout(resolve, 300));
    const region = document.querySelector('[data-checklist-announcer]');
    expect(region?.textContent).to.equal('Newer');
  });
});
