import { ChecklistHistory } from '../elements/checklist-history/checklist-history.js';
import { isFree } from './define.js';

if (isFree('checklist-history')) customElements.define('checklist-history', ChecklistHistory);

export { ChecklistHistory };
