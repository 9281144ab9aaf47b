/** Writes planned acts into the ledger and tells what came of them. */
import type { Checklist } from '../checklist/checklist.js';
import { revisionOf, type Revision } from '../run/revision.js';
import type { StartEvent } from '../run/run-event.js';
import type { AppendResult, ChecklistStore, RunTarget } from '../storage/checklist-store.js';
import { Act } from './act.js';
import type { ActContext, SessionSettings } from './act-context.js';
import type { Clock, IdSource } from './clock.js';
import { transitions } from './facts-of.js';
import type { Ledger } from './ledger.js';
import type { Plan, Policy } from './plans.js';
import type { SessionFact } from './session-fact.js';

export interface RunWriterOptions {
  readonly checklistId: string;
  readonly ledger: Ledger;
  readonly clock: Clock;
  readonly ids: IdSource;
  readonly tell: (fact: SessionFact) => void;
  /** A run now exists in storage that did not before. */
  readonly started: (store: ChecklistStore, runId: string) => Promise<void>;
}

export type StartDraft = Omit<StartEvent, 'clock'>;

export class RunWriter {
  readonly #options: RunWriterOptions;
  checklist: Checklist | undefined;
  revision: Revision | undefined;
  settings: SessionSettings = { completion: 'auto', dayStart: 0 };

  constructor(options: RunWriterOptions) {
    this.#options = options;
  }

  use(checklist: Checklist | undefined, settings: SessionSettings): void {
    this.settings = settings;
    if (checklist === this.checklist) return;
    this.checklist = checklist;
    this.revision = checklist && revisionOf(checklist);
  }

  /** What plans need; absent while there is no list to run. */
  get policy(): Policy | undefined {
    return this.revision && { revision: this.revision, ...this.settings };
  }

  act(context: ActContext, group?: string): Act {
    const { checklistId, clock, ids, ledger } = this.#options;
    const { origin = 'user', actor, bulk } = context;
    const source = bulk === true ? 'bulk' : origin;
    return new Act({ checklistId, source, actor, group, clock, ids, device: () => ledger.device });
  }

  /**
   * The start event of a run that does not exist yet; made when it is needed, because a tick may come
   * before the store has said which device this is.
   */
  start(act: Act, revision: Revision, manual = false): () => StartDraft {
    const runId = this.#options.ids.random();
    const ticked = (this.checklist?.leaves ?? []).filter((item) => item.initial !== 'open');
    const initial = Object.fromEntries(ticked.map((item) => [item.id, item.initial]));
    return () =>
      act.draft(runId, {
        kind: 'start',
        revision: revision.id,
        tz: act.tz,
        ...(manual ? { manual } : {}),
        ...(ticked.length > 0 ? { initial } : {}),
      });
  }

  /** One transaction. Tells of starts (unless `toldOfStart`), ends and reopenings. */
  async append(
    store: ChecklistStore,
    target: RunTarget,
    decide: Plan,
    context: ActContext,
    toldOfStart = false,
  ): Promise<AppendResult | undefined> {
    const { ledger, tell, started } = this.#options;
    if (!this.revision) return undefined;
    const known = ledger.find('runId' in target ? target.runId : target.prefer);
    const result = await ledger.append(store, {
      target,
      decide,
      revision: this.revision,
      ...(known ? { known } : {}),
    });
    const { before, run, events, endChanged } = result;
    const [first] = events;
    if (!run || !first) return result;
    const { by, origin = 'user' } = context;
    if (first.kind === 'start') {
      await started(store, run.runId);
      if (!toldOfStart) tell({ type: 'run-start', run, by, origin });
    }
    for (const transition of transitions(before, run)) tell({ ...transition, run, by, origin });
    if (endChanged) tell({ type: 'stats-change', by: undefined });
    return result;
  }
}
