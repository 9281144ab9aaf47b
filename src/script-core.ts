/**
 * The small script-tag file: the canonical format and the common shapes. Today it holds all that the
 * full file holds; history, records and foreign formats are added to that one alone.
 */
export * from './define/index.js';
export { registerLocale } from './i18n/locale-registry.js';
export { enhance } from './enhance/enhance.js';
import './enhance/auto.js';
