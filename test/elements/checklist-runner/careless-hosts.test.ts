import { expect } from '@open-wc/testing';
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
