/** What became of a run's steps, as a bar. */
import { html, type TemplateResult } from 'lit';
import type { ItemState } from '../../checklist/checklist.js';
import { customProperty } from '../shared/custom-property.js';

export type StepShares = Readonly<Partial<Record<ItemState, number>>>;

const ORDER: readonly ItemState[] = ['done', 'skipped', 'not-applicable', 'deferred', 'open'];

/** The words beside it say the same. */
export const renderStrip = (shares: StepShares): TemplateResult =>
  html`<span class="strip drawn" aria-hidden="true"
    >${ORDER.filter((state) => (shares[state] ?? 0) > 0).map(
      (state) =>
        html`<i data-state=${state} ${customProperty('--_share', String(shares[state]))}></i>`,
    )}</span
  >`;
