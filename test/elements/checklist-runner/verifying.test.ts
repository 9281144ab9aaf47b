import { expect, waitUntil } from '@open-wc/testing';
import { registerCheck } from '../../../src/elements/checks.js';
import type { ChecklistErrorEvent, ChecklistVerifyEvent } from '../../../src/elements/events.js';
import { runnerWith, type RunnerHarness } from '../harness/runner-harness.js';

const gate = {
  title: 'Gate',
  items: [
    { id: 'build', title: 'Build is green', verify: 'ci-status' },
    { id: 'notes', title: 'Notes are written' },
  ],
};

/** Answers the next question of the page, once it is asked. */
function respond(answer: () => unknown): Promise<ChecklistVerifyEvent> {
  return new Promise((resolve) => {
    const hear = (event: ChecklistVerifyEvent): void => {
      event.respondWith(answer() as boolean);
      resolve(event);
    };
    document.addEventListener('checklist-verify', hear, { once: true });
  });
}

const ASK = 'Check now: Build is green';

async function ask(runner: RunnerHarness, answer: () => unknown): Promise<void> {
  const asked = respond(answer);
  runner.button(/^(?:Check now|Ask again): Build is green$/u).click();
  await asked;
  await new Promise((resolve) => setTimeout(resolve));
  await runner.settled();
}

const row = (runner: RunnerHarness): string =>
  runner.root.querySelector('[data-row="build"]')?.textContent.replace(/\s+/gu, ' ') ?? '';

const recordOf = ({ element }: RunnerHarness) => {
  const { snapshot } = element.session ?? {};
  const item = snapshot?.checklist?.leaves[0];
  return item && snapshot.record(item);
};

describe('a step that a check can answer', () => {
  it('is asked about by a button, by name, and ticked by a check that passes', async () => {
    const runner = await runnerWith({ checklist: gate });
    expect(runner.hasButton('Check now: Notes are written')).to.equal(false);
    const asked = respond(() => ({ passed: true, value: 'build 4187' }));
    runner.button(ASK).click();
    const { check, itemId, title } = await asked;
    expect({ check, itemId, title }).to.deep.equal({
      check: 'ci-status',
      itemId: 'build',
      title: 'Build is green',
    });
    await waitUntil(() => runner.checkbox('Build is green').checked);
    expect(row(runner)).to.include('Sensed').and.to.include('ci-status: build 4187');
    expect(runner.hasButton(/Build is green$/u)).to.equal(true);
    expect(runner.hasButton(ASK)).to.equal(false);
    expect(recordOf(runner)).to.include({ sensed: true, state: 'done', value: 'build 4187' });
  });

  it('keeps the focus in the row when its button goes', async () => {
    const runner = await runnerWith({ checklist: gate });
    runner.button(ASK).focus();
    await ask(runner, () => true);
    await waitUntil(() => runner.root.activeElement === runner.checkbox('Build is green'));
  });

  it('says that it waits, and can be ticked by hand meanwhile; the late answer changes nothing', async () => {
    const runner = await runnerWith({ checklist: gate });
    let answer: (passed: boolean) => void = () => undefined;
    await ask(runner, () => new Promise<boolean>((resolve) => (answer = resolve)));
    expect(row(runner)).to.match(/Waiting for ci-status Check now/u);
    expect(runner.button(ASK).ariaDisabled).to.equal('true');
    await runner.click(runner.checkbox('Build is green'));
    answer(false);
    await runner.settled();
    expect(runner.checkbox('Build is green').checked).to.equal(true);
    expect(recordOf(runner)?.sensed).to.equal(undefined);
    expect(row(runner)).not.to.include('Waiting');
  });

  it('fails in words, can be asked about again, and passes then', async () => {
    const runner = await runnerWith({ checklist: gate });
    await ask(runner, () => ({ passed: false, value: '3 of 212 failed' }));
    expect(row(runner)).to.include('Failed').and.to.include('3 of 212 failed');
    expect(runner.checkbox('Build is green').checked).to.equal(false);
    await ask(runner, () => true);
    expect(runner.checkbox('Build is green').checked).to.equal(true);
  });

  it('is overridden only with a reason, and goes on saying what was measured', async () => {
    const runner = await runnerWith({ checklist: gate });
    await ask(runner, () => ({ passed: false, value: '412 ms' }));
    const box = runner.checkbox('Build is green');
    await runner.click(box);
    expect(box.checked).to.equal(false);
    const field = runner.field('Why is it done all the same?');
    expect(runner.button('Override').ariaDisabled).to.equal('true');
    await runner.type(field, 'Cold cache, ticket 5512');
    await runner.click(runner.button('Override'));
    expect(runner.checkbox('Build is green').checked).to.equal(true);
    for (const words of ['Overridden', 'By hand', '412 ms', 'Cold cache, ticket 5512']) {
      expect(row(runner)).to.include(words);
    }
    expect(recordOf(runner)).to.include({
      state: 'done',
      sensed: false,
      value: '412 ms',
      reason: 'Cold cache, ticket 5512',
    });
  });

  it('offers to be overridden by a button too, and can be left alone again', async () => {
    const runner = await runnerWith({ checklist: gate });
    await ask(runner, () => false);
    await runner.click(runner.button('Override…: Build is green'));
    await runner.click(runner.button('Cancel'));
    expect(runner.checkbox('Build is green').checked).to.equal(false);
    expect(row(runner)).to.include('Failed');
  });

  it('is answered by a registered check where no listener is', async () => {
    registerCheck('registered', ({ itemId }) => ({ passed: true, value: `saw ${itemId}` }));
    const runner = await runnerWith({
      checklist: [{ id: 'a', title: 'Registered', verify: 'registered' }, 'b'],
    });
    runner.button('Check now: Registered').click();
    await waitUntil(() => runner.text.includes('saw a'));
  });

  it('says that the page has no such check, and is ticked by hand', async () => {
    const runner = await runnerWith({ checklist: gate });
    await runner.click(runner.button(ASK));
    await waitUntil(() => row(runner).includes('no check called “ci-status”'));
    await runner.click(runner.checkbox('Build is green'));
    expect(runner.checkbox('Build is green').checked).to.equal(true);
    expect(row(runner)).not.to.include('no check');
  });

  for (const [how, answer] of [
    ['throws', () => Promise.reject(new Error('CI is down'))],
    ['answers nonsense', () => 'yes'],
  ] as const) {
    it(`says that a check that ${how} failed, tells the host, and is ticked by hand`, async () => {
      const runner = await runnerWith({ checklist: gate });
      const errors: ChecklistErrorEvent[] = [];
      runner.element.addEventListener('checklist-error', (event) => errors.push(event));
      await ask(runner, answer);
      await waitUntil(() => row(runner).includes('ci-status gave no answer'));
      expect(errors.map(({ code }) => code)).to.deep.equal(['check-failed']);
      expect(runner.hasButton('Ask again: Build is green')).to.equal(true);
      await runner.click(runner.checkbox('Build is green'));
      expect(runner.checkbox('Build is green').checked).to.equal(true);
    });
  }

  it('waits a minute and no longer', async () => {
    const runner = await runnerWith({ checklist: gate });
    const { setTimeout: real } = window;
    const hurried = (act: () => void, ms = 0) => real(act, ms === 60_000 ? 5 : ms);
    window.setTimeout = hurried as unknown as typeof setTimeout;
    await ask(runner, () => new Promise(() => undefined));
    window.setTimeout = real;
    await waitUntil(() => row(runner).includes('ci-status gave no answer'));
  });

  it('starts no run by being sensed, and is asked of nobody in a runner that is read-only', async () => {
    const runner = await runnerWith({ checklist: gate });
    await ask(runner, () => true);
    expect(runner.element.session?.snapshot.run?.startedAt).to.equal(undefined);
    runner.element.readonly = true;
    await runner.settled();
    expect(runner.hasButton(/^Check now/u)).to.equal(false);
  });
});
