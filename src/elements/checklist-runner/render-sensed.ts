/** What a check said about a step, and the way to ask it. */
import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../../i18n/text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { plainText } from '../../checklist/inline-text.js';
import { renderButton } from '../shared/button.js';
import { icons } from '../shared/icons.js';
import type { RowView } from './row-view.js';

export type Sensed = 'passed' | 'failed' | 'overridden';

/** Where the step stands with its check; nothing once somebody decided against a check that passed. */
export function sensedState({ record: { state, sensed } }: RowView): Sensed | undefined {
  if (sensed === undefined) return undefined;
  if (state === 'done') return sensed ? 'passed' : 'overridden';
  return state === 'open' && !sensed ? 'failed' : undefined;
}

const SENTENCES = {
  passed: runnerText.sensedBy,
  failed: runnerText.sensedFailed,
  overridden: runnerText.sensedOverridden,
  pending: runnerText.checkWaiting,
  missing: runnerText.checkMissing,
  unanswered: runnerText.checkFailed,
} as const;

/** What the line under the title says, if it is there. */
export function checkSays(row: RowView): keyof typeof SENTENCES | undefined {
  const { asked, record } = row;
  const question = record.state === 'open' && asked !== 'answered' ? asked : undefined;
  return question === 'failed' ? 'unanswered' : (question ?? sensedState(row));
}

/** The line under the title, and Check now, Ask again, Override. */
export function renderSensed(row: RowView): TemplateResult | undefined {
  const { item, record, key, panel, mayAsk, list } = row;
  const { verify: check } = item;
  if (check === undefined) return undefined;
  const { localizer } = list.view;
  const open = record.state === 'open';
  const answer = sensedState(row);
  const told = checkSays(row);
  const measured = told === answer ? record.value : undefined;
  const button = (action: string, text: Text, waits = false) => {
    const words = localizer.t(text);
    const name = localizer.t(runnerText.named, { what: words, title: plainText(item.title) });
    return renderButton(action, words, { kind: 'small', item: item.id, name, waits });
  };
  const again = told === 'unanswered' || answer === 'failed';
  return html`${
    told &&
    html`<p class="sensed" id="v${key}" data-sensed=${told}>
      ${icons.pulse()}<span
        >${localizer.t(SENTENCES[told], { check })}${
          measured && html`: <span dir="auto">${measured}</span>`
        }</span
      >
    </p>`
  }${
    open && mayAsk && panel?.kind !== 'skip'
      ? html`<div class="panel-row">
          ${button('verify', again ? runnerText.askAgain : runnerText.checkNow, told === 'pending')}
          ${answer === 'failed' ? button('override', runnerText.overrideStep) : nothing}
        </div>`
      : nothing
  }`;
}
