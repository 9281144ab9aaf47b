import type { ChecklistItem, ChecklistNode, ChecklistSection, JsonValue } from './checklist.js';
import { hasOwnTick, plainItem, readItem, readItemTitle } from './canonical/item.js';
import { readSectionFields, readSectionTitle } from './canonical/section.js';
import { Fields, isObject, label, put } from './fields.js';
import { trailBelow } from './item-identity.js';
import type { JsonObject } from './plain-data.js';
import type { Mutable, Reading } from './reading.js';
import { findList, humanizeKey, isArray, listEntries, type StepList } from './shapes.js';
import type { SourcePath } from './source-path.js';
import { readTaskLine } from './text-formats/task-line.js';
import { IDS, SECTION_LISTS } from './vocabulary.js';

/** Where a list stands. */
export interface ListPlace {
  /** The key it was found under. */
  readonly key: string;
  readonly path: SourcePath | undefined;
  /** 1 for the outermost list. */
  readonly depth: number;
  /** Hash of the titles above. */
  readonly trail: string;
  /** Below a step there are only steps. */
  readonly isInItem: boolean;
}

/** Reads lists into nodes without ids; the recursion ends at the depth limit. */
export class NodeReader {
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  readList(list: StepList, place: ListPlace): readonly ChecklistNode[] {
    const reading = this.#reading;
    const nodes: ChecklistNode[] = [];
    const entries: Iterable<readonly [string | number, JsonValue]> = isArray(list)
      ? list.entries()
      : listEntries(list);
    const keepsEmpty =
      isArray(list) &&
      SECTION_LISTS.includes(place.key) &&
      list.some((each) => this.#hasSteps(each));
    for (const [key, value] of entries) {
      if (place.depth > reading.limits.maxDepth) {
        const message = `a list nested deeper than ${reading.limits.maxDepth} levels was clipped; flatten it.`;
        reading.warn('clipped', place.path, message);
        break;
      }
      if (reading.isFull) break;
      const path = { parent: place.path, key };
      if (typeof key === 'string') this.#readEntry(nodes, key, value, path, place);
      else this.#readMember(nodes, value, path, place, keepsEmpty);
    }
    return Object.freeze(nodes);
  }

  #hasSteps(value: JsonValue): boolean {
    return isObject(value) && Boolean(findList(new Fields(value, undefined, this.#reading)));
  }

  /** An entry of a map: a tick, or a section whose title is the key. */
  #readEntry(
    nodes: ChecklistNode[],
    key: string,
    value: JsonValue,
    path: SourcePath,
    place: ListPlace,
  ): void {
    const title = humanizeKey(key);
    if (typeof value === 'boolean') {
      const item = plainItem(title);
      item.initial = value ? 'done' : 'open';
      this.#reading.hasStates = true;
      this.#pushItem(nodes, item, path, place);
      return;
    }
    const fields = new Fields(isObject(value) ? value : {}, path, this.#reading);
    const found = findList(fields);
    if (found) this.#readParent(nodes, fields, found.key, found.list, place, title);
    else this.#pushSection(nodes, { title }, value as StepList, { ...place, key, path }, path);
  }

  #readMember(
    nodes: ChecklistNode[],
    value: JsonValue,
    path: SourcePath,
    place: ListPlace,
    keepsEmpty: boolean,
  ): void {
    const reading = this.#reading;
    if (typeof value === 'string' && value.trim() !== '') {
      const line = readTaskLine(value);
      const item = plainItem(line.title);
      put(item, 'description', line.description);
      item.required = !line.isOptional;
      item.initial = line.state ?? 'open';
      if (line.state !== undefined) reading.hasStates = true;
      this.#pushItem(nodes, item, path, place);
    } else if (typeof value === 'string') {
      reading.warn('missing-title', path, 'an empty step was left out; give it a title.');
    } else if (isArray(value)) {
      reading.warn(
        'wrong-type',
        path,
        'a list inside a list was read as part of it; remove its brackets.',
      );
      nodes.push(...this.readList(value, { ...place, path }));
    } else if (isObject(value)) {
      this.#readObject(nodes, value, path, place, keepsEmpty);
    } else {
      reading.warn(
        'wrong-type',
        path,
        'this is no step and was left out; write a text or an object with "title".',
      );
    }
  }

  #readObject(
    nodes: ChecklistNode[],
    value: JsonObject,
    path: SourcePath,
    place: ListPlace,
    keepsEmpty: boolean,
  ): void {
    const fields = new Fields(value, path, this.#reading);
    const inner = fields.get('item');
    // schema.org wraps each member of a list: {"@type": "ListItem", "item": {…}}.
    if (isObject(inner) && fields.get('title') === undefined && fields.get('name') === undefined) {
      this.#readObject(nodes, inner, fields.pathTo('item'), place, keepsEmpty);
      return;
    }
    const found = findList(fields);
    const isEmpty = Array.isArray(found?.list) && found.list.length === 0;
    if (found && (!isEmpty || keepsEmpty)) {
      this.#readParent(nodes, fields, found.key, found.list, place);
      return;
    }
    this.#checkItemsField(fields);
    const title = readItemTitle(fields);
    if (title === undefined) return;
    const explicitId = fields.take(IDS, label);
    if (found) fields.use(found.key);
    const item = readItem(fields, title);
    this.#pushItem(nodes, item, path, place, explicitId);
  }

  /** `items` was meant to hold steps, so what makes it hold none is worth a word. */
  #checkItemsField(fields: Fields): void {
    const items = fields.get('items');
    if (items === undefined) return;
    const message = Array.isArray(items)
      ? '"items" is empty, so this is a step of its own; add steps or remove it.'
      : '"items" is ignored, because it is no list of steps; correct or remove it.';
    this.#reading.warn('wrong-type', fields.pathTo('items'), message);
  }

  /** An object with a list: a step with sub-steps if it can be ticked itself, else a section. */
  #readParent(
    nodes: ChecklistNode[],
    fields: Fields,
    key: string,
    list: StepList,
    place: ListPlace,
    fallbackTitle?: string,
  ): void {
    fields.use(key);
    const inner = { ...place, key, path: fields.pathTo(key) };
    if (!place.isInItem && !hasOwnTick(fields)) {
      const title = readSectionTitle(fields, fallbackTitle);
      const explicitId = fields.take(IDS, label);
      this.#pushSection(
        nodes,
        { title, ...readSectionFields(fields) },
        list,
        inner,
        fields.path,
        explicitId,
      );
      return;
    }
    const title = readItemTitle(fields) ?? fallbackTitle ?? '';
    const explicitId = fields.take(IDS, label);
    const item = readItem(fields, title);
    if (!this.#pushItem(nodes, item, fields.path, place, explicitId)) return;
    const trail = trailBelow(place.trail, title);
    const children = this.readList(list, {
      ...inner,
      trail,
      depth: place.depth + 1,
      isInItem: true,
    });
    item.items = children as readonly ChecklistItem[];
  }

  #pushItem(
    nodes: ChecklistNode[],
    item: Mutable<ChecklistItem>,
    path: SourcePath | undefined,
    place: ListPlace,
    explicitId?: string,
  ): boolean {
    if (!this.#reading.admitItem(path)) return false;
    nodes.push(item);
    this.#reading.nodes.push({ node: item, explicitId, trail: place.trail, path });
    return true;
  }

  #pushSection(
    nodes: ChecklistNode[],
    fields: Pick<ChecklistSection, 'title' | 'description' | 'data'>,
    list: StepList,
    inner: ListPlace,
    path: SourcePath | undefined,
    explicitId?: string,
  ): void {
    const node: Mutable<ChecklistSection> = { kind: 'section', id: '', ...fields, children: [] };
    nodes.push(node);
    this.#reading.nodes.push({ node, explicitId, trail: inner.trail, path });
    const trail = trailBelow(inner.trail, fields.title);
    node.children = this.readList(list, { ...inner, trail, depth: inner.depth + 1 });
  }
}
