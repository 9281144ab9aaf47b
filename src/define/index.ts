/** Registers every element. */
export { ChecklistNotes } from './checklist-notes.js';
export { ChecklistRunner } from './checklist-runner.js';
export { ChecklistStats } from './checklist-stats.js';
