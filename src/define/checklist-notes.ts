import { ChecklistNotes } from '../elements/checklist-notes/checklist-notes.js';
import { isFree } from './define.js';

if (isFree('checklist-notes')) customElements.define('checklist-notes', ChecklistNotes);

export { ChecklistNotes };
