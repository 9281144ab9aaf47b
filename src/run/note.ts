/** One version of a note. Whoever edits writes a new version on top of those that were shown. */
export interface NoteVersion {
  /** `checklist` for My Notes, `run/<runId>` or `item/<runId>/<itemId>`, behind `<checklistId>/`. */
  readonly noteKey: string;
  /** `<page>.<n>`, one for each focus-to-blur session. */
  readonly id: string;
  readonly rev: number;
  readonly clock: number;
  /** The versions that this one was written on top of, at the revision that was seen. */
  readonly base: readonly (readonly [id: string, rev: number])[];
  readonly text: string;
  readonly device: string;
  readonly actor?: string;
  /** Wall milliseconds. */
  readonly at: number;
}
