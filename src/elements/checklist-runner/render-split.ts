/** How long a step took in this run, and how that compares. */
import { html, nothing, type TemplateResult } from 'lit';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { Run } from '../../run/run.js';
import { splitsOf, type Split } from '../../run/splits.js';
import type { RowView } from './row-view.js';

/** Less is the speed of clicking. */
const SECOND = 1000;

const known = new WeakMap<Run, ReadonlyMap<string, Split>>();

/** Milliseconds that a step took; nothing where nobody can know. */
export function splitIn(run: Run | undefined, itemId: string): number | undefined {
  if (!run) return undefined;
  const splits = known.get(run) ?? splitsOf(run);
  known.set(run, splits);
  const { ms = 0, rushed = true } = splits.get(itemId) ?? {};
  return rushed || ms < SECOND ? undefined : ms;
}

export function renderSplit({ split, usual, list }: RowView): TemplateResult | typeof nothing {
  if (split === undefined) return nothing;
  const { localizer } = list.view;
  const behind = usual === undefined ? 0 : split - usual;
  const slower = behind > 0;
  const text = slower ? runnerText.slower : runnerText.faster;
  const words = localizer.t(text, { duration: localizer.clock(Math.abs(behind)) });
  return html`<span class="at split"
    ><span class="visually-hidden">${localizer.t(runnerText.split)} </span>${localizer.clock(split)}
    ${
      Math.abs(behind) < SECOND
        ? nothing
        : html`<span data-pace=${slower ? 'behind' : 'ahead'} title=${words}
            ><span aria-hidden="true"
              >${slower ? '+' : '−'}${localizer.clock(Math.abs(behind))}</span
            ><span class="visually-hidden">${words}</span></span
          >`
    }</span
  >`;
}
