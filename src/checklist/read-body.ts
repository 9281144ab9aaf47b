import type { Body, BodyRefusal } from './body.js';
import type { JsonValue } from './checklist.js';
import { leavesOf } from './leaves-of.js';
import { FOREIGN_CURE, isCanonical, readForeign } from './foreign/read-foreign.js';
import { NodeReader } from './node-reader.js';
import type { Reading } from './reading.js';
import { findRoot, type Root } from './shapes.js';

const NONE: Root = { list: undefined, key: '', path: undefined, levels: [] };

/** Reads the canonical format and the common shapes by their names, anything else by its structure. */
export function readBody(data: JsonValue, reading: Reading, isProse: boolean): Body | BodyRefusal {
  const foreign = isProse || isCanonical(data) ? undefined : readForeign(data, reading);
  const root = foreign === false ? NONE : findRoot(data, reading);
  return foreign || readNamed(root, reading, isProse);
}

function readNamed(root: Root, reading: Reading, isProse: boolean): Body | BodyRefusal {
  const { list, levels } = root;
  const [innermost] = levels;
  if (list === undefined) {
    const path = innermost?.get('items') === undefined ? undefined : innermost.pathTo('items');
    const what = path ? '"items" is no list' : 'there is no list of steps here';
    return {
      refusal: { message: `${what}; write {"title": "…", "items": ["…"]}${FOREIGN_CURE}.`, path },
    };
  }
  const place = { key: root.key, path: root.path, depth: 1, trail: '', isInItem: false };
  const children = new NodeReader(reading).readList(list, place);
  const isLost = reading.hasLost && leavesOf(children).length === 0;
  if ((children.length === 0 || isLost) && list.length !== 0 && !reading.isFull) {
    const message = `nothing in this list is a step; write texts, or objects with "title"${FOREIGN_CURE}.`;
    return { refusal: { message, path: root.path } };
  }
  const hasPlace = innermost !== undefined && list !== innermost.source && !isProse;
  return { children, levels, ...(hasPlace ? { titlePath: innermost.pathTo('title') } : {}) };
}
