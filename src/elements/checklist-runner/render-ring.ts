/** A section's progress, 1.125em across. Its figures stand beside it in words. */
import { html, svg, type TemplateResult } from 'lit';
import type { StepCounts } from './step-counts.js';

/** Arcs in drawing order: each begins where the one before ended. */
export interface Arc {
  readonly kind: 'done' | 'aside' | 'not-applicable' | 'deferred';
  /** Percent of the circle. */
  readonly length: number;
  readonly from: number;
}

/** The arcs that are not empty. A list without steps has none. */
export function ringArcs(counts: StepCounts): readonly Arc[] {
  const shares = [
    ['done', counts.done],
    ['aside', counts.skipped],
    ['not-applicable', counts.notApplicable],
    ['deferred', counts.deferred],
  ] as const;
  let handled = 0;
  const arcs: Arc[] = [];
  for (const [kind, count] of shares) {
    if (count === 0) continue;
    const percent = (steps: number) => Math.round((steps * 1000) / counts.total) / 10;
    arcs.push({ kind, from: percent(handled), length: percent(count) });
    handled += count;
  }
  return arcs;
}

export function renderRing(counts: StepCounts): TemplateResult {
  if (counts.total > 0 && counts.done + counts.notApplicable === counts.total) {
    return html`<svg class="ring full" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9" />
      <path d="m5.8 10.4 2.9 2.8 5.5-6.2" />
    </svg>`;
  }
  return html`<svg class="ring" viewBox="0 0 20 20" aria-hidden="true" focusable="false">
    <circle class="track" cx="10" cy="10" r="7.8" />
    ${ringArcs(counts).map(
      ({ kind, from, length }) =>
        svg`<circle
          class=${kind}
          cx="10"
          cy="10"
          r="7.8"
          pathLength="100"
          stroke-dasharray="${length} 100"
          stroke-dashoffset=${-from}
        />`,
    )}
  </svg>`;
}
