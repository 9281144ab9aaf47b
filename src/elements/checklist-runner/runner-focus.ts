/** Moves focus to where the work goes on, once the page shows it. */
import type { Runner } from './runner-view.js';

export const ROWS = 'input[data-action="toggle"]';
/** Frames to wait for a row: 10,000 rows in slices of 200, and some to spare. */
const MOST_SLICES = 200;

const find = (runner: Runner, selector: string) =>
  runner.shadowRoot?.querySelector<HTMLElement>(selector);

const rowOf = (runner: Runner, itemId: string) =>
  find(runner, `${ROWS}[data-item="${CSS.escape(itemId)}"]`);

export async function focusOn(runner: Runner, selector: string): Promise<void> {
  await runner.updateComplete;
  find(runner, selector)?.focus({ preventScroll: true });
}

export const focusFirstRow = (runner: Runner): Promise<void> => focusOn(runner, ROWS);

export async function focusRow(runner: Runner, itemId: string): Promise<void> {
  await runner.updateComplete;
  rowOf(runner, itemId)?.focus({ preventScroll: true });
}

/** Brings the row into view first; on a long list it may still have to be rendered. */
export async function focusShownRow(runner: Runner, itemId: string): Promise<void> {
  await runner.updateComplete;
  for (let wait = 0; wait < MOST_SLICES && !rowOf(runner, itemId); wait += 1) {
    await new Promise((resolve) => setTimeout(resolve, 16));
  }
  const row = rowOf(runner, itemId);
  row?.scrollIntoView({ block: 'center' });
  row?.focus();
}

/** The control is gone with what it did: on to the current step, else to what the end says, or the footer. */
export async function focusAfter(
  runner: Runner,
  had: Element | null | undefined,
  act: unknown,
): Promise<void> {
  await act;
  await runner.updateComplete;
  if (had?.isConnected === false && !runner.shadowRoot?.activeElement) {
    await focusOn(
      runner,
      'input[aria-current], [part~="completion"] [tabindex="-1"], [part~="footer"] button',
    );
  }
}

/** The field of the open panel, else its heading. */
export const focusPanel = (runner: Runner): Promise<void> =>
  focusOn(runner, '[part~="panel"] :is(textarea, input[type="text"], [tabindex="-1"])');

export const focusCompletion = (runner: Runner): Promise<void> =>
  focusOn(runner, '[part~="completion"] [tabindex="-1"]');

/** The summary where there is no clipboard: selected, ready to be copied by hand. */
export async function focusSummary(runner: Runner): Promise<void> {
  await focusOn(runner, '#summary');
  const field = runner.shadowRoot?.activeElement;
  if (field instanceof HTMLTextAreaElement) field.select();
}
