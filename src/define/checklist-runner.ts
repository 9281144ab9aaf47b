import { ChecklistRunner } from '../elements/checklist-runner/checklist-runner.js';
import { isFree } from './define.js';
// The runner shows its panels by tag name.
import './checklist-notes.js';
import './checklist-stats.js';
if (isFree('checklist-runner')) customElements.define('checklist-runner', ChecklistRunner);

export { ChecklistRunner };
