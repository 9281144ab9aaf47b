import type { Checklist, ChecklistNode } from '../checklist/checklist.js';
import { readChecklist } from '../checklist/read-checklist.js';
import { canonicalOf, isEmptySection } from './canonical.js';

/** All that a person sees and ticks: no fields that nobody understood, no sections without a step. */
const visible = (nodes: readonly ChecklistNode[]): string =>
  JSON.stringify(nodes, (key, value: unknown) => {
    if (key === 'data') return undefined;
    if (Array.isArray(value))
      return value.filter((each: ChecklistNode) => !isEmptySection(each)) as unknown;
    // The two readers do not set the fields in the same order.
    return value && typeof value === 'object'
      ? Object.fromEntries(Object.entries(value).sort())
      : value;
  });

/**
 * The canonical text of a checklist. Foreign fields are kept if the text then reads as the same list:
 * in the canonical format some names would be understood that were not before.
 */
export function convert(checklist: Checklist): string {
  const write = (withData: boolean): string =>
    JSON.stringify(canonicalOf(checklist, withData), null, 2);
  const whole = write(true);
  const { children = [] } = readChecklist(whole, { maxItems: Infinity }).checklist ?? {};
  return visible(children) === visible(checklist.children) ? whole : write(false);
}
