/**
 * A run in few characters, for a link: its events as columns of small differences, its steps as places
 * in a wording that the other device has as well. Notes stay behind: links end up in chats and logs.
 */
import type { Revision } from '../revision.js';
import type { RunEvent } from '../run-event.js';
import type { Run } from '../run.js';
import { validateRunEvent } from '../validate-run-event.js';

const COMPACT_VERSION = 1;

/** Plain JSON, ready to be compressed. Each column has an entry an event. */
export type CompactRun = readonly [
  version: number,
  checklistId: string,
  revision: string,
  /** Page lives that wrote events: the first half of an event's id. */
  pages: readonly string[],
  /** What many events have in common, word for word. */
  shapes: readonly object[],
  columns: readonly (readonly unknown[])[],
];

/** How many entries `rowOf` has. */
const COLUMNS = 8;

/** Numbers grow from event to event: their differences are short, and often the same. */
class Differences {
  #last = 0;
  from(value: number): number {
    const difference = value - this.#last;
    this.#last = value;
    return difference;
  }
  /** @throws RangeError for what is no number, in a link that was changed. */
  to(difference: number): number {
    if (!Number.isFinite(difference)) throw new RangeError('A difference is a number.');
    return (this.#last += difference);
  }
}

const differences = () => ({
  n: new Differences(),
  clock: new Differences(),
  at: new Differences(),
  mono: new Differences(),
  place: new Differences(),
});

/** Where a value stands in the list, put there if it is new. */
function place<T>(list: T[], value: T): number {
  const index = list.indexOf(value);
  return index < 0 ? list.push(value) - 1 : index;
}

const parts = (id: string): { page: string; n: number } => {
  const dot = id.lastIndexOf('.');
  return { page: id.slice(0, Math.max(0, dot)), n: parseInt(id.slice(dot + 1), 36) };
};

const idOf = ({ page, n }: { page: string; n: number }): string => `${page}.${n.toString(36)}`;

/** Undefined for a run that no link can carry: of unknown wording, or with events of foreign names. */
export function compactRun({
  checklistId,
  events,
  known,
}: Pick<Run, 'checklistId' | 'events' | 'known'>): CompactRun | undefined {
  if (known === undefined || !events.every(({ id }) => idOf(parts(id)) === id)) return undefined;
  const places = new Map(known.items.map((item, index) => [item.id, index]));
  const pages: string[] = [];
  const shapes: string[] = [];
  const last = differences();
  const rows = events.map((event) => {
    const { id, group, clock, at, mono, ...rest } = event;
    const { items, ...shape } = rest as typeof rest & { items?: readonly string[] };
    const { page, n } = parts(id);
    const wait = last.at.from(at);
    return [
      place(shapes, JSON.stringify(shape)),
      place(pages, page),
      last.n.from(n),
      last.clock.from(clock),
      wait,
      last.mono.from(mono) - wait,
      group === id ? 0 : group,
      items?.map((item) => {
        const index = places.get(item);
        return index === undefined ? item : last.place.from(index);
      }) ?? 0,
    ];
  });
  const columns = Array.from({ length: COLUMNS }, (_, column) => rows.map((row) => row[column]));
  const common = shapes.map((text) => JSON.parse(text) as object);
  return [COMPACT_VERSION, checklistId, known.id, pages, common, columns];
}

export type ExpandedRun =
  | { readonly events: readonly RunEvent[]; readonly fault?: undefined }
  /** One sentence for people. */
  | { readonly events?: undefined; readonly fault: string };

const BROKEN = 'This link is cut off or was changed. Copy it again, or send the file instead.';

function expand(compact: CompactRun, wording: Revision): readonly RunEvent[] | undefined {
  const [, , , pages, shapes, columns] = compact;
  const last = differences();
  const events: RunEvent[] = [];
  for (const index of columns[0]?.keys() ?? []) {
    const [shape, page, n, clock, wait, late, group, items] = columns.map((each) => each[index]);
    const pageLife = pages[Number(page)];
    if (pageLife === undefined) return undefined;
    const id = idOf({ page: pageLife, n: last.n.to(Number(n)) });
    const event = validateRunEvent({
      ...shapes[Number(shape)],
      id,
      group: group === 0 ? id : group,
      clock: last.clock.to(Number(clock)),
      at: last.at.to(Number(wait)),
      mono: last.mono.to(Number(late) + Number(wait)),
      ...(Array.isArray(items) && {
        items: items.map((item: unknown) =>
          typeof item === 'number' ? wording.items[last.place.to(item)]?.id : item,
        ),
      }),
    });
    if (event === undefined) return undefined;
    events.push(event);
  }
  return events;
}

/** `wording` is the list as it stands on this page, under the id that it has here. */
export function expandRun(value: unknown, checklistId: string, wording: Revision): ExpandedRun {
  if (!Array.isArray(value)) return { fault: BROKEN };
  const [version, id, revision] = value as unknown[];
  if (Number(version) > COMPACT_VERSION) {
    return {
      fault: 'This link was made by a newer version. Update this page, then open it again.',
    };
  }
  if (id !== checklistId) return { fault: 'This link belongs to another checklist.' };
  if (revision !== wording.id) {
    return {
      fault:
        'This link belongs to another version of this list, so its steps cannot be told. Send the file instead.',
    };
  }
  try {
    const events = expand(value as unknown as CompactRun, wording);
    const runs = new Set(events?.map((event) => `${event.runId} ${event.checklistId}`));
    const whole = events !== undefined && runs.size === 1 && events[0]?.checklistId === id;
    return whole ? { events } : { fault: BROKEN };
  } catch {
    return { fault: BROKEN };
  }
}
