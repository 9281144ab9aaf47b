import type { Checklist, ChecklistItem } from './checklist.js';
import { readHeader } from './canonical/header.js';
import { assignIds } from './item-identity.js';
import { limitsOf } from './limits.js';
import { NodeReader } from './node-reader.js';
import { toPlainData } from './plain-data.js';
import type { ReadErrorCode, ReadOptions, ReadResult } from './read-result.js';
import { Reading } from './reading.js';
import { findRoot } from './shapes.js';
import { SourceText } from './source-text.js';
import { sentence, WarningList, type Spot } from './warning-list.js';

/**
 * Reads a checklist from JSON, Markdown or plain text, or from plain data (what JSON.parse gives).
 *
 * Never throws. The result has a frozen checklist, or an error whose one sentence says what is wrong,
 * where, and how to cure it; either way `warnings` lists what was read around. A list without steps is an
 * empty checklist and no error. The same input always gives the same result, ids included.
 */
export function readChecklist(input: unknown, options: ReadOptions = {}): ReadResult {
  const limits = limitsOf(options);
  const warnings = new WarningList();
  const text = typeof input === 'string' ? new SourceText(input) : undefined;
  const locate = (spot: Spot) => (text ?? SourceText.none).locate(spot);
  const refuse = (code: ReadErrorCode, message: string, spot: Spot = {}): ReadResult => {
    const place = locate(spot);
    const error = { code, ...place, message: sentence(message, place, options.source) };
    return { error: Object.freeze(error), warnings: warnings.toWarnings(locate, options.source) };
  };

  const content = text ? text.read(limits, warnings) : { value: input };
  if (content.refusal)
    return refuse(content.refusal.code, content.refusal.message, content.refusal);
  const data = toPlainData(content.value, limits, warnings);
  if (input === undefined) return refuse('empty-input', 'there is nothing to read; pass a list.');
  if (data === undefined && typeof content.value === 'object' && content.value !== null) {
    return refuse('unreadable', 'this object cannot be read; pass plain data.');
  }

  const reading = new Reading(limits, warnings, options.baseUrl);
  const root = findRoot(data ?? null, reading);
  const [innermost] = root.levels;
  if (root.list === undefined) {
    const path = innermost?.get('items') === undefined ? undefined : innermost.pathTo('items');
    const what = path ? '"items" is no list' : 'there is no list of steps here';
    return refuse('not-a-checklist', `${what}; write {"title": "…", "items": ["…"]}.`, { path });
  }
  const place = { key: root.key, path: root.path, depth: 1, trail: '', isInItem: false };
  const children = new NodeReader(reading).readList(root.list, place);
  if (children.length === 0 && root.list.length !== 0 && !reading.isFull) {
    const message = 'nothing in this list is a step; write texts, or objects with "title".';
    return refuse('not-a-checklist', message, { path: root.path });
  }

  const header = readHeader(root.levels);
  // A list on its own, a map or a text has no place where a title was forgotten.
  const isNamed = header.title !== undefined || options.fallbackTitle !== undefined;
  if (!isNamed && innermost && root.list !== innermost.source && !text?.isProse) {
    const message = 'the checklist has no "title"; give it one.';
    reading.warn('missing-title', innermost.pathTo('title'), message);
  }
  assignIds(reading);
  const checklist: Checklist = {
    ...header,
    title: header.title ?? options.fallbackTitle ?? '',
    children,
    leaves: leavesOf(reading),
  };
  for (const { node } of reading.nodes) Object.freeze(node);
  return {
    checklist: Object.freeze(checklist),
    warnings: warnings.toWarnings(locate, options.source),
  };
}

/** The counted steps: no sub-steps, and something to tick or fill in. */
function leavesOf(reading: Reading): readonly ChecklistItem[] {
  const leaves: ChecklistItem[] = [];
  for (const { node } of reading.nodes) {
    if (node.kind === 'section' || node.items.length > 0) continue;
    if (node.type === 'check' || node.type === 'input') leaves.push(node);
  }
  return Object.freeze(leaves);
}
