import { ChecklistErrorEvent } from '../events.js';
import { kilobytes, NOTE_LIMIT, noteSize } from '../checklist-notes/note-limit.js';
import type { ItemState } from '../../checklist/checklist.js';
import type { ReadWarning } from '../../checklist/read-result.js';
import type { Backup, RunRecord } from '../../run/records/run-record.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { CHECKLIST_NOTE, itemNote } from '../../session/session-snapshot.js';
import { copySummary } from './copy-summary.js';
import { exportRecord, importRecord } from './records.js';
import { act, setItems, stepOf, type ItemOptions } from './run-acts.js';
import { RunnerSettings } from './runner-settings.js';
import type { Runner, RunnerUi } from './runner-view.js';

export interface StartOptions {
  /** Tells runs apart that are open at once. */
  readonly name?: string;
}

/**
 * What a page does with a runner: as methods, and as commands of a button (`commandfor`, `command`), whose
 * `value` says which run, name or days.
 *
 * @command --check - Checks the current step.
 * @command --uncheck - Opens the step again that was checked last.
 * @command --skip - Skips the current step.
 * @command --mark-not-applicable - Marks the current step as not applicable.
 * @command --defer - Defers the current step.
 * @command --start - Starts a run by hand; the button's value names it.
 * @command --pause - Stops the clock.
 * @command --resume - Goes on with a paused run.
 * @command --switch-run - Shows another open run: by the button's value its name or id, else the latest other one.
 * @command --finish - Ends the run.
 * @command --reset - Throws the run away.
 * @command --reopen - Goes on with the finished run.
 * @command --start-again - Starts a new run; the button's value names it.
 * @command --undo - Undoes the latest gesture.
 * @command --redo - Does it again.
 * @command --check-all - Checks everything that is open.
 * @command --defer-all - Defers everything that is open.
 * @command --freeze - Lets the streak wait over the button's value: a day (`2026-12-24`), or the first and the last (`2026-12-24/2027-01-01`).
 * @command --copy-summary - Copies a summary of the run.
 * @command --export-record - Saves every run of this list as a file; the button's value chooses one.
 * @command --import-record - Asks for such a file and takes it in.
 * @command --adopt - Takes over what is kept under the name that the button's value gives.
 * @command --delete-run - Deletes the run that is shown, or the one that the button's value names.
 * @command --delete-history - Deletes every run of this list.
 * @command --delete-everything - Deletes every run and note of every list in this namespace.
 */
export abstract class RunnerMethods extends RunnerSettings implements Runner {
  /** @internal The live object that panels share. */
  abstract readonly session: ChecklistSession | undefined;
  /** @internal */
  abstract readonly shownTitle: string;
  /** What was read around in the list, with place and cure. */
  abstract readonly warnings: readonly ReadWarning[];
  /** @internal */
  abstract readonly ui: RunnerUi;
  /** @internal */
  abstract show(part: Partial<RunnerUi>): void;
  /** @internal */
  abstract choose(id: string | undefined): void;
  /** @internal */
  abstract retry(): void;

  /** Starts a run by hand, so that its time counts from now. Every act resolves, after storage, to whether it was carried out and kept. */
  start(options: StartOptions = {}): Promise<boolean> {
    return act(this, 'start', 'host', { value: { ...options }.name ?? '' });
  }

  /** Checks one or more steps, three or more in bulk; the reason is that of overriding a check which did not pass. */
  check(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'done', options);
  }

  /** Opens steps again. */
  uncheck(itemIds: string | readonly string[]): Promise<boolean> {
    return this.#set(itemIds, 'open');
  }

  /** Skips steps: they should have been done and were not. */
  skip(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'skipped', options);
  }

  /** Marks steps as not applicable here. */
  markNotApplicable(
    itemIds: string | readonly string[],
    options: ItemOptions = {},
  ): Promise<boolean> {
    return this.#set(itemIds, 'not-applicable', options);
  }

  /** Puts steps off; they keep the run from completing by itself. */
  defer(itemIds: string | readonly string[], options: ItemOptions = {}): Promise<boolean> {
    return this.#set(itemIds, 'deferred', options);
  }

  /** Checks everything that is open; the run is marked as bulk and never counts as fastest. */
  checkAll(): Promise<boolean> {
    return act(this, 'checkAll', 'host');
  }

  /** Defers everything that is open, in bulk. */
  deferAll(): Promise<boolean> {
    return act(this, 'deferAll', 'host');
  }

  /** Writes My Notes, or the note of a step in the present run. */
  async setNote(text: string, itemId?: string): Promise<boolean> {
    if (typeof (text as unknown) !== 'string') {
      const message = 'A note is a text; pass a string, or "" to delete it.';
      this.dispatchEvent(new ChecklistErrorEvent({ code: 'not-allowed', message }));
      return false;
    }
    if (noteSize(text).over) {
      const message = `A note holds at most ${kilobytes(NOTE_LIMIT)} kB; shorten it.`;
      this.dispatchEvent(new ChecklistErrorEvent({ code: 'not-allowed', message }));
      return false;
    }
    const key = itemId === undefined ? CHECKLIST_NOTE : itemNote(itemId);
    const kept = await act(
      this,
      (_, session, context) =>
        (itemId === undefined || stepOf(this, session, itemId) !== undefined) &&
        session.setNote(key, text, context),
      'host',
    );
    this.session?.endNote(key);
    return kept;
  }

  /** Stops the clock until the run is resumed, or until somebody goes on with a step. */
  pause(): Promise<boolean> {
    return act(this, 'pause', 'host');
  }

  /** Goes on with a paused run. */
  resume(): Promise<boolean> {
    return act(this, 'resume', 'host');
  }

  /** Shows another run that is not over, by its id or its name. */
  switchRun(run: string): Promise<boolean> {
    return act(this, 'switchRun', 'host', { value: run });
  }

  /** Ends the run: completed when no required step is open, else partial. */
  finish(): Promise<boolean> {
    return act(this, 'finish', 'host');
  }

  /** Throws the run away; undo brings it back. */
  reset(): Promise<boolean> {
    return act(this, 'reset', 'host');
  }

  /** Goes on with a run that was finished. */
  reopen(): Promise<boolean> {
    return act(this, 'reopen', 'host');
  }

  /** A new run; one that is open stays open, shown as unfinished. */
  startAgain(options: StartOptions = {}): Promise<boolean> {
    return act(this, 'startAgain', 'host', { value: { ...options }.name ?? '' });
  }

  /** Undoes this browser's latest gesture on this list; after a reload too, but for what deletes or takes over. */
  undo(): Promise<boolean> {
    return act(this, 'undo', 'host');
  }

  /** Does again what was undone last. */
  redo(): Promise<boolean> {
    return act(this, 'redo', 'host');
  }

  /** Deletes one run, by its id; undo brings it back until the next act or reload. */
  deleteRun(runId: string): Promise<boolean> {
    return act(this, 'deleteRun', 'host', { value: runId });
  }

  /** Deletes every run of this list; My Notes stay. Undo brings them back until the next act or reload. */
  deleteHistory(): Promise<boolean> {
    return act(this, 'deleteHistory', 'host');
  }

  /** Deletes every run and every note of every list in this namespace. Undo brings them back until the next act or reload. */
  deleteEverything(): Promise<boolean> {
    return act(this, 'deleteEverything', 'host');
  }

  /** Takes over runs, notes and frozen days from another name of a list; undo gives them back until the next act or reload. */
  adopt(checklistId: string): Promise<boolean> {
    return act(this, 'adopt', 'host', { value: checklistId });
  }

  /** No run is expected on these days (`2026-12-24`), both included: the streak waits. */
  freeze(from: string, to = from): Promise<boolean> {
    return act(this, 'freeze', 'host', { value: `${from}/${to}` });
  }

  /** Copies a summary of the run; resolves to its text, which is shown where there is no clipboard. */
  copySummary(): Promise<string> {
    return copySummary(this);
  }

  /** One run as a record, or every run of this list and its notes as a backup: plain JSON, which `importRecord` takes. */
  exportRecord(runId?: string): Promise<RunRecord | Backup> {
    return exportRecord(this, runId);
  }

  /** Takes in a record or a backup: the object, its text, or a file. Resolves to how many runs changed. Needs `checklist-history.js`. */
  importRecord(record: unknown): Promise<number> {
    return importRecord(this, record);
  }

  #set(
    itemIds: string | readonly string[],
    state: ItemState,
    options?: ItemOptions,
  ): Promise<boolean> {
    return setItems(this, [itemIds].flat().map(String), state, 'host', { ...options });
  }
}
