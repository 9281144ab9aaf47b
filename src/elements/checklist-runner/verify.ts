/** Asks the host's check about a step and records the answer; a step can always be ticked by hand. */
import { runnerText } from '../../i18n/text/runner-text.js';
import { checkNamed, type CheckAnswer, type CheckQuestion } from '../checks.js';
import { ChecklistErrorEvent, ChecklistVerifyEvent } from '../events.js';
import { announce } from '../shared/announcer.js';
import { act } from './run-acts.js';
import { focusRow } from './runner-focus.js';
import type { Asked, Runner } from './runner-view.js';

const GIVE_UP_MS = 60_000;
/** A measured value is a word or two, no log file. */
const LONGEST_VALUE = 500;

function ask(runner: Runner, question: CheckQuestion) {
  const event = new ChecklistVerifyEvent(question);
  runner.dispatchEvent(event);
  return event.answer === undefined ? checkNamed(question.check)?.(question) : event.answer;
}

/** An answer as it is kept; throws for what is none. */
async function answerOf(asked: CheckAnswer | Promise<CheckAnswer>) {
  const late = new Promise<never>((_, reject) => {
    setTimeout(() => reject(new Error('no answer within a minute')), GIVE_UP_MS);
  });
  const answer: unknown = await Promise.race([asked, late]);
  const { passed, value } = Object(answer) as { passed?: unknown; value?: unknown };
  const said = typeof answer === 'boolean' ? answer : passed;
  if (typeof said !== 'boolean') throw new Error('the answer is neither true nor false');
  const measured = typeof value === 'string' ? value.slice(0, LONGEST_VALUE) : undefined;
  return { passed: said, value: measured };
}

export async function verify(runner: Runner, itemId: string): Promise<void> {
  const { session, localizer } = runner;
  const item = session?.snapshot.checklist?.leaves.find(({ id }) => id === itemId);
  if (!session || item?.verify === undefined || runner.readonly) return;
  const { title, verify: check } = item;
  const { record, run } = session.snapshot;
  const before = record(item);
  const show = (asked: Asked) => {
    runner.show({ asked: new Map(runner.ui.asked).set(itemId, asked) });
  };
  const say = (words: string) => {
    if (runner.announce !== 'off') announce(runner, words);
  };
  try {
    show('pending');
    const asked = ask(runner, { checklistId: session.checklistId, itemId, title, check });
    if (asked === undefined) {
      show('missing');
      say(localizer.t(runnerText.checkMissing, { check }));
      return;
    }
    const { passed, value } = await answerOf(asked);
    show('answered');
    const { snapshot } = session;
    const now = snapshot.record(item);
    // Somebody decided meanwhile, or another list or run came into view.
    const same = now.eventId === before.eventId && snapshot.run?.runId === run?.runId;
    if (!same || session !== runner.session) return;
    const had = runner.shadowRoot?.activeElement;
    await act(
      runner,
      (_, open, context) => open.sense(itemId, passed, { ...context, value, origin: 'host' }),
      'host',
    );
    const what = localizer.t(passed ? runnerText.sensedBy : runnerText.sensedFailed, { check });
    say(localizer.t(runnerText.named, { what, title }));
    await runner.updateComplete;
    if (had?.isConnected === false) await focusRow(runner, itemId);
  } catch (error) {
    show('failed');
    const message = `The check "${check}" failed: ${error instanceof Error ? error.message : String(error)}.`;
    runner.dispatchEvent(new ChecklistErrorEvent({ code: 'check-failed', message }));
    say(localizer.t(runnerText.checkFailed, { check }));
  }
}
