export {
  isItemState,
  ITEM_STATES,
  ITEM_TYPES,
  type Checklist,
  type ChecklistItem,
  type ChecklistLink,
  type ChecklistNode,
  type ChecklistSection,
  type ItemState,
  type ItemType,
  type JsonValue,
  type StreakRule,
} from './checklist.js';
export { contentHash } from './content-hash.js';
export { parseInline, plainText, type InlineNode } from './inline-text.js';
export { readChecklist } from './read-checklist.js';
export {
  READ_ERROR_CODES,
  READ_WARNING_CODES,
  type ReadError,
  type ReadErrorCode,
  type ReadOptions,
  type ReadResult,
  type ReadWarning,
  type ReadWarningCode,
  type SourcePlace,
} from './read-result.js';
export { safeUrl } from './safe-url.js';
