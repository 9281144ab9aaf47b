import { ChecklistRunner } from '../elements/checklist-runner/checklist-runner.js';
import { compareVersions, isFree } from './define.js';
// The runner shows its panels by tag name.
import './checklist-notes.js';
import './checklist-stats.js';
if (isFree('checklist-runner')) customElements.define('checklist-runner', ChecklistRunner);
else if (typeof customElements !== 'undefined')
  compareVersions(ChecklistRunner.tagName, ChecklistRunner.version);

export { ChecklistRunner };
