/** The canonical format of a checklist, whatever format it came in. */
import type { Checklist, ChecklistItem, ChecklistNode } from '../checklist/checklist.js';
import { isDerivedId } from '../checklist/item-identity.js';

type Fields = Record<string, unknown>;

/** Without what is empty or says no more than the default does. */
const compact = (fields: Fields): Fields =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([, value]) =>
        value !== undefined && value !== '' && !(Array.isArray(value) && value.length === 0),
    ),
  );

/** In a list of steps nothing would tell it from a step. */
export const isEmptySection = (node: unknown): boolean =>
  (node as { children?: readonly unknown[] } | null)?.children?.length === 0;

const unless = <T>(value: T, usual: T): T | undefined => (value === usual ? undefined : value);
const seconds = (time: number | undefined): string | undefined =>
  time === undefined ? undefined : `PT${time}S`;
const ownId = (id: string | undefined): string | undefined =>
  id === undefined || isDerivedId(id) ? undefined : id;

function itemFields(item: ChecklistItem, withData: boolean): Fields {
  const { kind: _, id, type, required, skippable, applicable, initial, ...others } = item;
  const { time, items, data, ...rest } = others;
  return compact({
    ...(withData ? data : {}),
    ...rest,
    id: ownId(id),
    // A step with parts must say that it is one, or it would be a section.
    type: items.length > 0 ? type : unless(type, 'check'),
    required: unless(required, true),
    skippable: unless(skippable, true),
    na: unless(applicable, true),
    done: initial === 'done' ? true : undefined,
    status: initial === 'done' ? undefined : unless(initial, 'open'),
    time: seconds(time),
    items: items.map((each) => itemFields(each, withData)),
  });
}

function nodeFields(node: ChecklistNode, withData: boolean): Fields {
  if (node.kind === 'item') return itemFields(node, withData);
  const { id, title, description, data } = node;
  const items = listFields(node.children, withData);
  return {
    ...compact({ ...(withData ? data : {}), id: ownId(id), title, description }),
    items,
  };
}

const listFields = (nodes: readonly ChecklistNode[], withData: boolean): readonly Fields[] =>
  nodes.filter((node) => !isEmptySection(node)).map((node) => nodeFields(node, withData));

/** `withData` keeps the fields that no reader understood. */
export function canonicalOf(checklist: Checklist, withData: boolean): Fields {
  const { children, leaves: _, language, totalTime, data, ...rest } = checklist;
  const header = { ...rest, inLanguage: language, totalTime: seconds(totalTime) };
  return {
    ...compact({ ...(withData ? data : {}), ...header }),
    items: listFields(children, withData),
  };
}
