import type { Checklist } from './checklist.js';
import { readHeader } from './canonical/header.js';
import { readAsHost } from './host-reader.js';
import { assignIds } from './item-identity.js';
import { leavesOf } from './leaves-of.js';
import { limitsOf } from './limits.js';
import { choicesOf, pickChecklist, sectionNamed } from './pick-checklist.js';
import { depthOf, toPlainData } from './plain-data.js';
import { readBody } from './read-body.js';
import type { ReadErrorCode, ReadOptions, ReadResult } from './read-result.js';
import { Reading } from './reading.js';
import { SourceText } from './source-text.js';
import { decodeText } from './text-formats/decode-text.js';
import { isTrusted } from './trusted-data.js';
import { sentence, WarningList, type Spot } from './warning-list.js';

/**
 * Reads a checklist from JSON, Markdown or plain text (or its bytes), or from plain data (what JSON.parse
 * gives).
 *
 * Never throws. The result has a frozen checklist, or an error whose one sentence says what is wrong,
 * where, and how to cure it; either way `warnings` lists what was read around. A list without steps is an
 * empty checklist and no error. The same input always gives the same result, ids included.
 */
export function readChecklist(input: unknown, options: ReadOptions = {}): ReadResult {
  const limits = limitsOf(options);
  const warnings = new WarningList();
  if (ArrayBuffer.isView(input)) return readChecklist(decodeText(input), options);
  const text = typeof input === 'string' ? new SourceText(input) : undefined;
  let places = text ?? SourceText.none;
  const locate = (spot: Spot) => places.locate(spot);
  const refuse = (code: ReadErrorCode, message: string, spot: Spot = {}): ReadResult => {
    const place = locate(spot);
    const error = { code, ...place, message: sentence(message, place, options.source) };
    return { error: Object.freeze(error), warnings: warnings.toWarnings(locate, options.source) };
  };

  const content = text ? text.read(limits, warnings) : { value: input };
  if (content.refusal)
    return refuse(content.refusal.code, content.refusal.message, content.refusal);
  const isTrusty = text !== undefined && isTrusted(content.value, limits, depthOf(limits));
  let data = isTrusty ? content.value : toPlainData(content.value, limits, warnings);
  if (input === undefined) return refuse('empty-input', 'there is nothing to read; pass a list.');
  if (data === undefined && typeof content.value === 'object' && content.value !== null) {
    return refuse('unreadable', 'this object cannot be read; pass plain data.');
  }

  try {
    const made = readAsHost(data ?? null, options.map);
    if (made !== (data ?? null)) {
      // What the host made has paths of its own, which are nowhere in the text.
      places = SourceText.none;
      data = toPlainData(made, limits, warnings);
    }
  } catch (error) {
    return refuse('unreadable', `${(error as Error).message}; correct it.`);
  }

  const reading = new Reading(limits, warnings, options);
  const body = readBody(data ?? null, reading, text?.isProse === true);
  if (body.refusal) return refuse('not-a-checklist', body.refusal.message, body.refusal);
  const header = readHeader(body.levels);
  const title = header.title ?? body.title ?? options.fallbackTitle;
  if (title === undefined && body.titlePath) {
    reading.warn('missing-title', body.titlePath, 'the checklist has no "title"; give it one.');
  }
  assignIds(reading);
  const checklist: Checklist = {
    ...header,
    title: title ?? '',
    children: body.children,
    leaves: leavesOf(body.children),
  };
  for (const { node } of reading.nodes) Object.freeze(node);
  const choices = body.isCollection ? choicesOf(checklist) : [];
  const { pick } = options;
  const section = pick === undefined ? undefined : sectionNamed(checklist, pick);
  if (pick !== undefined && !section) {
    const titles = checklist.children.map((each) => `"${each.title}"`).join(', ');
    const message = `there is no checklist "${pick}" here; pick one of ${titles}.`;
    return refuse('not-picked', message);
  }
  return {
    checklist: section ? pickChecklist(checklist, section) : Object.freeze(checklist),
    choices,
    ...(section && { picked: section.id }),
    hasStates: reading.hasStates,
    warnings: warnings.toWarnings(locate, options.source),
  };
}
