import type { ChecklistItem, ChecklistNode, ChecklistSection } from '../checklist.js';
import { plainItem, readItem } from '../canonical/item.js';
import { readSectionFields } from '../canonical/section.js';
import { Fields, isObject, label } from '../fields.js';
import { trailBelow } from '../item-identity.js';
import { isCounted } from '../leaves-of.js';
import type { Mutable, Reading } from '../reading.js';
import { BOX, readTaskLine } from '../text-formats/task-line.js';
import { IDS } from '../vocabulary.js';
import type { Draft } from './draft.js';
import { titleWithoutMarkup, withoutMarkup } from './without-markup.js';

/** Where drafts stand; see `ListPlace`. */
interface Place {
  readonly depth: number;
  readonly trail: string;
  readonly isInItem: boolean;
}

/** Turns drafts into nodes; fields that the drafts do not name are read as in the canonical format. */
export function readDrafts(
  drafts: readonly Draft[],
  reading: Reading,
  place: Place = { depth: 1, trail: '', isInItem: false },
): readonly ChecklistNode[] {
  const nodes: ChecklistNode[] = [];
  for (const draft of drafts) {
    if (place.depth > reading.limits.maxDepth) {
      const message = `a list nested deeper than ${reading.limits.maxDepth} levels was clipped; flatten it.`;
      reading.warn('clipped', draft.row.path, message);
      break;
    }
    const node =
      draft.isSection && !place.isInItem
        ? readSection(draft, reading, place)
        : readStep(draft, reading, place);
    if (node) nodes.push(node);
    if (reading.isFull) break;
  }
  return Object.freeze(nodes);
}

const fieldsOf = ({ row, used = [] }: Draft, reading: Reading): Fields => {
  const fields = new Fields(isObject(row.value) ? row.value : {}, row.path, reading, false);
  for (const key of used) fields.use(key);
  return fields;
};

function readSection(draft: Draft, reading: Reading, place: Place): ChecklistSection | undefined {
  const fields = fieldsOf(draft, reading);
  const title = titleWithoutMarkup(draft.title ?? '');
  const explicitId = fields.take(IDS, label);
  const node: Mutable<ChecklistSection> = {
    kind: 'section',
    id: '',
    title,
    ...readSectionFields(fields),
    children: [],
  };
  if (draft.description !== undefined) node.description = withoutMarkup(draft.description);
  reading.nodes.push({ node, explicitId, trail: place.trail, path: draft.row.path });
  const trail = trailBelow(place.trail, title);
  node.children = readDrafts(draft.children ?? [], reading, {
    ...place,
    trail,
    depth: place.depth + 1,
  });
  return node;
}

function readStep(draft: Draft, reading: Reading, place: Place): ChecklistItem | undefined {
  const { row } = draft;
  if (typeof row.value === 'string' && row.value.trim() === '') return undefined;
  if (!reading.admitItem(row.path)) return undefined;
  const fields = fieldsOf(draft, reading);
  const explicitId = fields.take(IDS, label);
  const item =
    typeof row.value === 'string' && draft.title === undefined
      ? readLine(row.value, reading)
      : readRecord(draft, fields);
  // `[x] Write the docs` is ticked in a record as well.
  if (typeof row.value !== 'string' && BOX.test(item.title)) {
    const { state } = readTaskLine(item.title);
    item.title = item.title.replace(BOX, '').trim();
    if (item.initial === 'open' && state !== undefined && draft.state !== 'done')
      item.initial = state;
    if (state !== undefined) reading.hasStates = true;
  }
  if (draft.state !== undefined) {
    if (item.initial === 'open') item.initial = draft.state;
    reading.hasStates = true;
  }
  reading.nodes.push({ node: item, explicitId, trail: place.trail, path: row.path });
  if (draft.children && draft.children.length > 0) {
    const trail = trailBelow(place.trail, item.title);
    const inner = { trail, depth: place.depth + 1, isInItem: true };
    item.items = readDrafts(draft.children, reading, inner) as readonly ChecklistItem[];
  }
  return item;
}

/** `--- On arrival ---` */
const FRAMED = /^([-=*#_~•])\1+\s*(\S.*?)\s*\1{2,}$/su;

function readLine(text: string, reading: Reading): Mutable<ChecklistItem> {
  const heading = FRAMED.exec(text.trim())?.[2];
  if (heading !== undefined && !text.startsWith('**')) {
    const remark = plainItem(heading);
    remark.type = 'heading';
    return remark;
  }
  const line = readTaskLine(text);
  const item = plainItem(titleWithoutMarkup(line.title));
  if (line.description !== undefined) item.description = withoutMarkup(line.description);
  item.required = !line.isOptional;
  item.initial = line.state ?? 'open';
  if (line.state !== undefined) reading.hasStates = true;
  return item;
}

function readRecord(draft: Draft, fields: Fields): Mutable<ChecklistItem> {
  const item = readItem(fields, titleWithoutMarkup(draft.title ?? ''), {
    links: draft.links ?? [],
    state: draft.state ?? 'open',
  });
  // Two texts about a step are both worth reading.
  const texts = [draft.description, item.description].filter((text) => text !== undefined);
  if (texts.length > 0) item.description = withoutMarkup([...new Set(texts)].join('\n'));
  if (draft.expected !== undefined) item.expected = draft.expected;
  // What they call a type is seldom one of ours: only remarks have another than a check.
  if (!draft.isRemark) item.type = 'check';
  else if (isCounted(item)) item.type = 'note';
  return item;
}
