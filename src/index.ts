/** Every class and type, without side effects: nothing is registered. See `./define`. */
export * from './checklist/checklist.js';
export { registerReader } from './checklist/host-reader.js';
export { readChecklist } from './checklist/read-checklist.js';
export type { ChecklistReader, FieldMap } from './checklist/host-reader.js';
export type { ChecklistChoice } from './checklist/pick-checklist.js';
export type * from './checklist/read-result.js';
export { ChecklistNotes } from './elements/checklist-notes/checklist-notes.js';
export { ChecklistRunner } from './elements/checklist-runner/checklist-runner.js';
export { ChecklistStats } from './elements/checklist-stats/checklist-stats.js';
export * from './elements/events.js';
export { registerLocale } from './i18n/locale-registry.js';
export type { PluralForms, Strings } from './i18n/text.js';
export type { ItemRecord, Run, RunCounts, RunOutcome } from './run/run.js';
export type { RunStatistics } from './run/statistics/run-statistics.js';
export type { ItemChange } from './session/session-fact.js';
export type { StorageState } from './session/session-snapshot.js';
