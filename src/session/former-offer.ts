/** A list of which nothing is kept may have had another page or title: what is kept of that is offered. */
import type { Revision } from '../run/revision.js';
import type { FormerList } from '../storage/checklist-store.js';
import type { Ledger } from './ledger.js';

export interface FormerOfferOptions {
  readonly ledger: Ledger;
  readonly changed: () => void;
  /** Whether the page runs a list of this name: what it has is not up for being taken over. */
  readonly isOnPage: (checklistId: string) => boolean;
}

export class FormerOffer {
  readonly #options: FormerOfferOptions;
  #found: FormerList | undefined;

  constructor(options: FormerOfferOptions) {
    this.#options = options;
  }

  get #setting(): string {
    return `former:${this.#options.ledger.checklistId}`;
  }

  /** Gone as soon as a run of this list is kept. */
  get found(): FormerList | undefined {
    return this.#options.ledger.candidates.length > 0 ? undefined : this.#found;
  }

  async look(revision: Revision | undefined): Promise<void> {
    const { ledger, changed, isOnPage } = this.#options;
    const { candidates, ended, checklistId } = ledger;
    if (!revision || candidates.length + ended > 0) return;
    const found = await ledger.enqueue(async (store) =>
      (await store.readSetting(this.#setting)) === undefined
        ? store.findFormer(checklistId, revision)
        : undefined,
    );
    if (!found || isOnPage(found.checklistId)) return;
    this.#found = found;
    changed();
  }

  /** It belongs to another list, and is not offered again. */
  async leave(): Promise<void> {
    const { ledger, changed } = this.#options;
    this.#found = undefined;
    changed();
    await ledger.enqueue((store) => store.changeSetting(this.#setting, () => 'left'));
  }
}
