import type { ItemState } from '../../src/checklist/checklist.js';
import type { Revision } from '../../src/run/revision.js';
import type {
  EraseEvent,
  FinishEvent,
  ItemEvent,
  PauseEvent,
  RebaseEvent,
  ResetEvent,
  RunEventBase,
  SensedEvent,
  StartEvent,
  UndoEvent,
} from '../../src/run/run-event.js';

/** A revision whose items are named by their ids; a trailing `?` makes one optional. */
export function revisionWith(ids: readonly string[], id = 'rev'): Revision {
  const items = ids.map((item) => ({
    id: item.replace('?', ''),
    title: item.toUpperCase(),
    required: !item.endsWith('?'),
  }));
  const required = items.filter((item) => item.required).map((item) => item.id);
  return { id, v: 1, form: 'whole', title: 'List', items, requiredKey: required.join() };
}

/** Looks up among these revisions. */
export const knowing =
  (...revisions: readonly Revision[]) =>
  (id: string): Revision | undefined =>
    revisions.find((revision) => revision.id === id);

/** What several writers share while they see each other: the Lamport clock and the time of day. */
export class World {
  clock = 0;
  at = 1_000_000;

  wait(ms: number): void {
    this.at += ms;
  }
}

type Extra = Partial<RunEventBase>;

/** Writes the events of one page of one device, one after the other. */
export class Scribe {
  readonly world: World;
  readonly #device: string;
  readonly #page: string;
  readonly #openedAt: number;
  runId = 'run';
  #count = 0;

  constructor(device = 'laptop', page = `${device}-page`, world = new World()) {
    this.#device = device;
    this.#page = page;
    this.world = world;
    this.#openedAt = world.at;
  }

  #base(extra: Extra): RunEventBase {
    this.#count += 1;
    this.world.clock += 1;
    const id = `${this.#page}.${this.#count.toString(36)}`;
    return {
      v: 1,
      id,
      runId: this.runId,
      checklistId: 'list',
      clock: this.world.clock,
      device: this.#device,
      group: id,
      source: 'user',
      at: this.world.at,
      offset: 0,
      mono: this.world.at - this.#openedAt,
      ...extra,
    };
  }

  start(extra: Partial<StartEvent> = {}): StartEvent {
    return { ...this.#base(extra), kind: 'start', revision: 'rev', tz: 'UTC', ...extra };
  }

  item(
    ids: string | readonly string[],
    state: ItemState,
    extra: Partial<ItemEvent> = {},
  ): ItemEvent {
    const items = typeof ids === 'string' ? [ids] : ids;
    return { ...this.#base(extra), kind: 'item', items, state, ...extra };
  }

  tick(id: string, extra: Partial<ItemEvent> = {}): ItemEvent {
    return this.item(id, 'done', extra);
  }

  finish(claim: FinishEvent['claim'] = 'completed', extra: Partial<FinishEvent> = {}): FinishEvent {
    return { ...this.#base(extra), kind: 'finish', auto: true, claim, tz: 'UTC', ...extra };
  }

  reset(extra: Extra = {}): ResetEvent {
    return { ...this.#base(extra), kind: 'reset', tz: 'UTC' };
  }

  pause(kind: PauseEvent['kind'] = 'pause'): PauseEvent {
    return { ...this.#base({}), kind };
  }

  rebase(revision: string): RebaseEvent {
    return { ...this.#base({}), kind: 'rebase', revision };
  }

  sensed(item: string, passed: boolean, extra: Partial<SensedEvent> = {}): SensedEvent {
    return { ...this.#base({ source: 'sensed' }), kind: 'sensed', item, passed, ...extra };
  }

  undo(targets: readonly { readonly id: string }[], extra: Extra = {}): UndoEvent {
    return { ...this.#base(extra), kind: 'undo', targets: targets.map(({ id }) => id) };
  }

  redo(targets: readonly { readonly id: string }[], extra: Extra = {}): UndoEvent {
    return { ...this.undo(targets, extra), kind: 'redo' };
  }

  erase(extra: Extra = {}): EraseEvent {
    return { ...this.#base(extra), kind: 'erase' };
  }
}
