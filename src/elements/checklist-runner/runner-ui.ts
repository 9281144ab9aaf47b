/** What the page has opened, closed and copied. Nothing of it is stored; every change renders. */
import type { OpenPanel, RunnerUi } from './runner-view.js';

const CLOSED: RunnerUi = {
  panel: undefined,
  sections: new Map(),
  expanded: new Set(),
  copiedCommand: undefined,
  summary: undefined,
  reasons: [],
  achievements: { fastest: false, streak: 0 },
  celebrate: false,
};

/** Reasons offered again. */
const MAX_REASONS = 3;

export class RunnerUiState {
  readonly #changed: () => void;
  #view: RunnerUi = CLOSED;

  constructor(changed: () => void) {
    this.#changed = changed;
  }

  get view(): RunnerUi {
    return this.#view;
  }

  patch(part: Partial<RunnerUi>): void {
    this.#view = { ...this.#view, ...part };
    this.#changed();
  }

  open(panel: OpenPanel): void {
    this.patch({ panel });
  }

  close(): void {
    if (this.#view.panel) this.patch({ panel: undefined });
  }

  /** Another list, or a run anew: nothing is open. */
  clear(): void {
    const { reasons, sections } = this.#view;
    this.#view = { ...CLOSED, reasons, sections };
    this.#changed();
  }

  toggleSection(id: string, open: boolean): void {
    this.patch({ sections: new Map(this.#view.sections).set(id, open) });
  }

  toggleExpanded(itemId: string): void {
    const expanded = new Set(this.#view.expanded);
    if (!expanded.delete(itemId)) expanded.add(itemId);
    this.patch({ expanded });
  }

  rememberReason(reason: string): void {
    const others = this.#view.reasons.filter((each) => each !== reason);
    this.patch({ reasons: [reason, ...others].slice(0, MAX_REASONS) });
  }
}
