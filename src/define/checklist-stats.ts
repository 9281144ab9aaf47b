import { ChecklistStats } from '../elements/checklist-stats/checklist-stats.js';
import { isFree } from './define.js';

if (isFree('checklist-stats')) customElements.define('checklist-stats', ChecklistStats);

export { ChecklistStats };
