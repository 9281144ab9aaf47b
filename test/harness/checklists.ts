/** Small lists for tests: frozen trees as the reader makes them. */
import type { Checklist, ChecklistItem } from '../../src/checklist/checklist.js';

export const item = (id: string, more: Partial<ChecklistItem> = {}): ChecklistItem => ({
  kind: 'item',
  id,
  type: 'check',
  title: `Step ${id}`,
  required: true,
  skippable: true,
  applicable: true,
  initial: 'open',
  links: [],
  tags: [],
  items: [],
  ...more,
});

export const checklistOf = (
  leaves: readonly ChecklistItem[],
  more: Partial<Checklist> = {},
): Checklist => ({
  title: 'Release',
  keywords: [],
  children: leaves,
  leaves,
  ...more,
});

/** `count` plain steps named 1, 2, 3, … */
export const steps = (count: number, more: Partial<Checklist> = {}): Checklist =>
  checklistOf(
    Array.from({ length: count }, (_, index) => item(String(index + 1))),
    more,
  );
