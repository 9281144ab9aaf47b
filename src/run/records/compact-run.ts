/**
 * A run in few characters, for a link: what many events have in common stands once, steps are places in a
 * wording that the other device has as well. Notes stay behind: links end up in chats and logs.
 */
import type { Revision } from '../revision.js';
import type { RunEvent } from '../run-event.js';
import type { Run } from '../run.js';
import { validateRunEvent } from '../validate-run-event.js';
import type { LinkFaultCode } from './record-faults.js';

const COMPACT_VERSION = 1;

/** Plain JSON, ready to be compressed. */
export type CompactRun = readonly [
  version: number,
  checklistId: string,
  revision: string,
  /** What many events have in common, word for word. */
  shapes: readonly object[],
  /** Page lives that wrote events: the first half of an event's id. */
  pages: readonly string[],
  events: readonly CompactEvent[],
];

type CompactEvent = readonly [
  shape: number,
  page: number,
  n: number,
  clock: number,
  /** Milliseconds since the event before. */
  wait: number,
  /** When its page was opened. */
  opened: number,
  /** 0 for the event's own id. */
  group: string | 0,
  /** Places in the wording, or ids that are not in it; 0 for an event without items. */
  items: readonly (number | string)[] | 0,
];

/** Where a value stands in the list, put there if it is new. */
function place<T>(list: T[], value: T): number {
  const index = list.indexOf(value);
  return index < 0 ? list.push(value) - 1 : index;
}

const idOf = (page: string | undefined, n: number): string | undefined =>
  page !== undefined && Number.isInteger(n) ? `${page}.${n.toString(36)}` : undefined;

/** Undefined for a run that no link can carry: of unknown wording, or with events of foreign names. */
export function compactRun({
  checklistId,
  events,
  known,
}: Pick<Run, 'checklistId' | 'events' | 'known'>): CompactRun | undefined {
  if (known === undefined) return undefined;
  const places = new Map(known.items.map((item, index) => [item.id, index]));
  const pages: string[] = [];
  const shapes: string[] = [];
  const rows: CompactEvent[] = [];
  let last = 0;
  for (const { id, group, clock, at, mono, ...rest } of events) {
    const { items, ...shape } = rest as typeof rest & { items?: readonly string[] };
    const [page = '', counter = ''] = id.split(/\.(?=[^.]*$)/);
    const n = parseInt(counter, 36);
    if (idOf(page, n) !== id) return undefined;
    rows.push([
      place(shapes, JSON.stringify(shape)),
      place(pages, page),
      n,
      clock,
      at - last,
      at - mono,
      group === id ? 0 : group,
      items?.map((item) => places.get(item) ?? item) ?? 0,
    ]);
    last = at;
  }
  const common = shapes.map((text) => JSON.parse(text) as object);
  return [COMPACT_VERSION, checklistId, known.id, common, pages, rows];
}

export type ExpandedRun =
  | { readonly events: readonly RunEvent[]; readonly fault?: undefined }
  | { readonly events?: undefined; readonly fault: LinkFaultCode };

const BROKEN = 'link-broken';

function expand([, , , shapes, pages, rows]: CompactRun, wording: Revision): unknown[] {
  let at = 0;
  return rows.map(([shape, page, n, clock, wait, opened, group, items]) => {
    const id = idOf(pages[page], n);
    at += wait;
    return {
      ...shapes[shape],
      id,
      group: group === 0 ? id : group,
      clock,
      at,
      mono: at - opened,
      ...(items !== 0 && {
        items: items.map((item) => (typeof item === 'number' ? wording.items[item]?.id : item)),
      }),
    };
  });
}

/** `wording` is the list as it stands on this page, under the id that it has here. */
export function expandRun(value: unknown, checklistId: string, wording: Revision): ExpandedRun {
  if (!Array.isArray(value)) return { fault: BROKEN };
  const [version, id, revision] = value as unknown[];
  if (Number(version) > COMPACT_VERSION) {
    return { fault: 'link-newer' };
  }
  if (id !== checklistId) return { fault: 'link-elsewhere' };
  if (revision !== wording.id) {
    return { fault: 'link-reworded' };
  }
  try {
    const events = expand(value as unknown as CompactRun, wording).map(validateRunEvent);
    const runs = new Set(events.map((event) => event && `${event.runId} ${event.checklistId}`));
    const [first] = events;
    const whole = runs.size === 1 && first?.checklistId === id;
    return whole ? { events: events.filter((event) => event !== undefined) } : { fault: BROKEN };
  } catch {
    // What is no link at all has no columns to read.
    return { fault: BROKEN };
  }
}
