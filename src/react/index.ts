/** React components over the elements, for React 18 and later. */
import { ChecklistNotes as NotesElement } from '../define/checklist-notes.js';
import { ChecklistRunner as RunnerElement } from '../define/checklist-runner.js';
import { ChecklistStats as StatsElement } from '../define/checklist-stats.js';
import { wrap } from './wrap.js';

/** A checklist that runs, and remembers. */
export const ChecklistRunner = wrap(RunnerElement);
/** Numbers and the chart of its runs. */
export const ChecklistStats = wrap(StatsElement);
/** My Notes. */
export const ChecklistNotes = wrap(NotesElement);
