/**
 * One gesture on its way into the ledger. It may be planned twice, once for what the page shows at
 * once and once inside the write transaction, and must name its events the same both times.
 */
import type { EventSource, RunEventDraft } from '../run/run-event.js';
import { EVENT_VERSION } from '../run/run-event.js';
import type { Clock, IdSource } from './clock.js';

type DraftFields = RunEventDraft extends infer D
  ? D extends RunEventDraft
    ? Omit<
        D,
        | 'v'
        | 'id'
        | 'runId'
        | 'checklistId'
        | 'device'
        | 'group'
        | 'source'
        | 'actor'
        | 'at'
        | 'offset'
        | 'mono'
      >
    : never
  : never;

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
  readonly #options: ActOptions;
  readonly #group: string;
  readonly #offset: number;
  readonly #mono: number;
  readonly #ids = new Map<string, string>();

  constructor(options: ActOptions) {
    this.#options = options;
    this.at = options.clock.now();
    this.tz = options.clock.timeZone();
    this.#offset = options.clock.offset(this.at);
    this.#mono = Math.round(options.clock.mono());
    this.#group = options.group ?? options.ids.next();
  }

  get clock(): Clock {
    return this.#options.clock;
  }

  /** An event of this act. `slot` tells two events of one kind apart. */
  draft<F extends DraftFields>(
    runId: string,
    fields: F,
    slot: string = fields.kind,
  ): RunEventDraft & F {
    const { checklistId, source, actor, device } = this.#options;
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
      mono: this.#mono,
      ...fields,
    } as RunEventDraft & F;
  }

  #id(slot: string): string {
    let id = this.#ids.get(slot);
    if (id === undefined) {
      id = this.#options.ids.next();
      this.#ids.set(slot, id);
    }
    return id;
  }
}
