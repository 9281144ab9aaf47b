import { contentHash } from './content-hash.js';
import { foldText } from './item-text.js';
import type { Reading } from './reading.js';

/** Names a title below another one; hashed at each level, so that deep lists cost no more. */
export const trailBelow = (trail: string, title: string): string =>
  contentHash(`${trail}\n${foldText(title)}`);

/** The tilde tells a derived id from what authors write. */
export const isDerivedId = (id: string): boolean => /^~[\da-z]{14}(?:~\d+)?$/.test(id);

/**
 * Gives every node an id that is unique in the checklist: its own if nobody else has it, else one
 * derived from the titles above it and its own. Nothing depends on positions, so appending and
 * reordering keep ids; only equal titles in one section are numbered, `~2`, `~3`, in list order.
 */
export function assignIds(reading: Reading): void {
  const bearers = new Map<string, number>();
  for (const { explicitId } of reading.nodes) {
    if (explicitId !== undefined) bearers.set(explicitId, (bearers.get(explicitId) ?? 0) + 1);
  }
  const repeats = new Map<string, number>();
  const reported = new Set<string>();
  for (const { node, explicitId, trail, path } of reading.nodes) {
    if (explicitId !== undefined && bearers.get(explicitId) === 1) {
      node.id = explicitId;
      continue;
    }
    if (explicitId !== undefined && reported.has(explicitId)) {
      const message = `the id "${explicitId}" is used more than once, so ids are derived from the titles; make it unique.`;
      reading.warn('duplicate-id', { parent: path, key: 'id' }, message);
    }
    if (explicitId !== undefined) reported.add(explicitId);
    const base = `~${trailBelow(trail, node.title)}`;
    let count = repeats.get(base) ?? 0;
    let id: string;
    do {
      count += 1;
      id = count === 1 ? base : `${base}~${count}`;
    } while (bearers.has(id));
    repeats.set(base, count);
    node.id = id;
  }
}
