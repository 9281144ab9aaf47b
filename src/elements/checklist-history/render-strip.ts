/** What became of a run's steps, as a bar. */
import { html, nothing, type TemplateResult } from 'lit';
import type { ItemState } from '../../checklist/checklist.js';
import { customProperty } from '../shared/custom-property.js';

/** The words beside it say the same. */
export const renderStrip = (
  parts: readonly (readonly [state: ItemState, steps: number])[],
): TemplateResult =>
  html`<span class="strip drawn" aria-hidden="true"
    >${parts.map(([state, steps]) =>
      steps > 0
        ? html`<i data-state=${state} ${customProperty('--_share', String(steps))}></i>`
        : nothing,
    )}</span
  >`;
