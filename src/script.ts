/** The script-tag file: registers every element and exports what a page may want to call. */
export * from './define/index.js';
export { registerLocale } from './i18n/locale-registry.js';
export * from './elements/events.js';
export { readChecklist } from './checklist/read-checklist.js';
