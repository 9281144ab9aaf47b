/**
 * The small script-tag file: the canonical format and the common shapes. It cannot read other formats,
 * and `checklist-history.js` needs the whole file.
 */
import './script-order.js';
export * from './define/index.js';
export { registerLocale } from './i18n/locale-registry.js';
export { enhance } from './enhance/enhance.js';
import './enhance/auto.js';
