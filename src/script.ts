/** The script-tag file: registers every element, enhances the page, exports what it may want to call. */
import './script-order.js';
export * from './define/index.js';
export { registerLocale } from './i18n/locale-registry.js';
export { registerCheck } from './elements/checks.js';
export * from './elements/events.js';
export { registerReader } from './checklist/host-reader.js';
export { readChecklist } from './checklist/read-checklist.js';
export { enhance } from './enhance/enhance.js';
import './enhance/auto.js';
import * as parts from './script-parts.js';

// For checklist-history.js, whichever of the two comes first.
(globalThis as unknown as Record<symbol, unknown>)[Symbol.for('checklist-runner@1/parts')] ??=
  parts;
