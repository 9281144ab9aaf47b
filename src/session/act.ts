/**
 * One gesture on its way into the ledger. It may be planned twice, once for what the page shows at
 * once and once inside the write transaction, and must name its events the same both times.
 */
import type { ChecklistItem } from '../checklist/checklist.js';
import type { EventSource, RunEventBase, RunEventDraft } from '../run/run-event.js';
import { EVENT_VERSION } from '../run/run-event.js';
import type { Clock, IdSource } from './clock.js';
import { textOr } from './text-or.js';

type DraftFields = RunEventDraft extends infer D
  ? D extends RunEventDraft
    ? Omit<D, keyof RunEventBase> & Partial<Pick<D, 'checklistId' | 'source' | 'at' | 'mono'>>
    : never
  : never;

export type StartDraft = RunEventDraft & { readonly kind: 'start' };

export interface ActOptions {
  readonly checklistId: string;
  readonly source: EventSource;
  readonly actor?: string | undefined;
  /** The group of an earlier act that this one amends: both are undone as one. */
  readonly group?: string | undefined;
  readonly clock: Clock;
  readonly ids: IdSource;
  /** Known only once the store is open; asked when an event is made. */
  readonly device: () => string;
}

export class Act {
  readonly at: number;
  readonly tz: string;
  readonly mono: number;
  /** Of the run that the act starts where it finds none. */
  readonly newRunId: string;
  readonly #options: ActOptions;
  readonly #group: string;
  readonly #offset: number;
  readonly #ids = new Map<string, string>();

  constructor(options: ActOptions) {
    const { clock, ids, group } = options;
    this.#options = options;
    this.at = clock.now();
    this.tz = clock.timeZone();
    this.mono = Math.round(clock.mono());
    this.newRunId = ids.random();
    this.#offset = clock.offset(this.at);
    this.#group = group ?? ids.next();
  }

  /** An event of this act. `slot` tells two events of one kind apart. */
  draft<F extends DraftFields>(
    runId: string,
    fields: F,
    slot: string = fields.kind,
  ): RunEventDraft & F {
    const { checklistId, source, device } = this.#options;
    const actor = textOr(this.#options.actor);
    return {
      v: EVENT_VERSION,
      id: this.#id(`${runId}/${slot}`),
      runId,
      checklistId,
      device: device(),
      group: this.#group,
      source,
      ...(actor === undefined ? {} : { actor }),
      at: this.at,
      offset: this.#offset,
      mono: this.mono,
      ...fields,
    } as RunEventDraft & F;
  }

  /** The start of a run that does not exist yet, with the ticks that the file names. */
  start(
    items: readonly ChecklistItem[],
    revision: string,
    name: string,
    manual: boolean,
  ): StartDraft {
    const ticked = items.filter((item) => item.initial !== 'open');
    const initial = Object.fromEntries(ticked.map((item) => [item.id, item.initial]));
    return this.draft(this.newRunId, {
      kind: 'start',
      revision,
      tz: this.tz,
      ...(name ? { name } : {}),
      ...(manual ? { manual } : {}),
      ...(ticked.length > 0 ? { initial } : {}),
    });
  }

  #id(slot: string): string {
    const id = this.#ids.get(slot) ?? this.#options.ids.next();
    this.#ids.set(slot, id);
    return id;
  }
}
