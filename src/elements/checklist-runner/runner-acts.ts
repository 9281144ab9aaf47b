/** Carries out what a control of the page names in `data-action`: one entry an action. */
import { findItem, sectionsAround } from './find-item.js';
import { NotePanel } from './note-panel.js';
import type { RunnerOperations } from './runner-operations.js';
import type { RunnerAction } from './runner-view.js';
import { SkipPanel } from './skip-panel.js';

export interface ControlUse {
  readonly itemId: string;
  readonly sectionId: string;
  readonly value: string;
  readonly control: HTMLElement;
}

export class RunnerActs {
  readonly #operations: RunnerOperations;
  readonly #notes: NotePanel;
  readonly #skips: SkipPanel;

  constructor(operations: RunnerOperations) {
    this.#operations = operations;
    this.#notes = new NotePanel(operations);
    this.#skips = new SkipPanel(operations);
  }

  perform(action: RunnerAction, use: ControlUse): void {
    const done = this.#acts[action](use);
    if (done instanceof Promise) void done;
  }

  typed(text: string): void {
    this.#skips.typed(text);
    this.#notes.typed(text);
  }

  /** Enter in a reason keeps it. */
  entered(): void {
    this.#skips.keep();
  }

  /** Escape. Returns whether there was a panel to close. */
  closePanel(): boolean {
    const open = this.#operations.ui.view.panel !== undefined;
    this.#skips.close();
    this.#notes.close();
    this.#operations.ui.close();
    return open;
  }

  /** Writes the note that is being typed. */
  readonly flush = (): void => {
    this.#notes.flush();
  };

  readonly #acts: Readonly<Record<RunnerAction, (use: ControlUse) => unknown>> = {
    toggle: ({ itemId, control }) => {
      this.#toggle(itemId, control);
    },
    skip: ({ itemId }) => {
      this.#notes.close();
      this.#skips.open(itemId);
    },
    note: ({ itemId }) => {
      this.#notes.toggle(itemId);
    },
    choice: ({ value }) => {
      this.#skips.choose(value);
    },
    suggest: ({ value }) => {
      this.#skips.typed(value);
    },
    'keep-reason': () => {
      this.#skips.keep();
    },
    'undo-skip': () => {
      this.#skips.takeBack();
    },
    'cancel-panel': () => this.closePanel(),
    'note-done': () => {
      this.#notes.close();
    },
    'note-remove': () => {
      this.#notes.remove();
    },
    finish: () => this.#finish(),
    'keep-going': () => {
      this.#operations.ui.close();
    },
    'finish-partial': () => this.#end(false),
    'finish-deferring': () => this.#end(true),
    'show-item': ({ itemId }) => {
      const { ui, session, focus } = this.#operations;
      const { checklist } = session?.snapshot ?? {};
      ui.close();
      for (const { id } of checklist ? sectionsAround(checklist, itemId) : []) {
        ui.toggleSection(id, true);
      }
      return focus.shownRow(itemId);
    },
    reset: () => this.#operations.resetRun(this.#operations.context),
    undo: () => this.#operations.undo(),
    redo: () => this.#operations.redo(),
    'start-again': () => this.#operations.startAgain(),
    'copy-summary': () => this.#operations.copySummary(),
    'copy-command': ({ itemId }) => this.#copyCommand(itemId),
    expand: ({ itemId }) => {
      this.#operations.ui.toggleExpanded(itemId);
    },
    'toggle-section': ({ sectionId, control }) => {
      const open = control.getAttribute('aria-expanded') !== 'true';
      this.#operations.ui.toggleSection(sectionId, open);
    },
    'delete-history': () => this.#operations.deleteHistory(),
    dismiss: () => {
      this.#operations.ui.patch({ summary: undefined });
      this.#operations.session?.dismissOffer();
    },
    retry: () => {
      this.#operations.retry();
    },
  };

  #toggle(itemId: string, control: HTMLElement): void {
    if (!(control instanceof HTMLInputElement)) return;
    const { session, context } = this.#operations;
    this.#skips.closeFor(itemId);
    void this.#operations.setItems([itemId], control.checked ? 'done' : 'open', { context });
    // Refused or canceled, the box goes on showing what is.
    const item = session?.snapshot.checklist?.leaves.find((leaf) => leaf.id === itemId);
    if (session && item) control.checked = session.snapshot.record(item).state === 'done';
    void this.#operations.focus.afterTick();
  }

  #finish(): Promise<void> | undefined {
    const { ui, session, focus } = this.#operations;
    if (session?.snapshot.counts.open === 0) return this.#end(false);
    ui.open({ kind: 'finish' });
    return focus.panel();
  }

  async #end(deferOpen: boolean): Promise<void> {
    const { context, ui } = this.#operations;
    if (await this.#operations.finishRun({ deferOpen, context })) ui.close();
  }

  async #copyCommand(itemId: string): Promise<void> {
    const { checklist } = this.#operations.session?.snapshot ?? {};
    const command = checklist && findItem(checklist, itemId)?.command;
    if (command === undefined) return;
    try {
      await navigator.clipboard.writeText(command);
      this.#operations.ui.patch({ copiedCommand: itemId });
    } catch {
      // No clipboard here (plain http, a sandbox): the command stays selectable.
    }
  }
}
