/** The list that is being run: with the ids its ticks are kept under, and what acts on it amount to. */
import type { Checklist } from '../checklist/checklist.js';
import { keepIds } from '../checklist/keep-ids.js';
import { applyRunEvents } from '../run/apply-run-events.js';
import { foldRun } from '../run/fold-run.js';
import type { RunEvent, RunEventDraft } from '../run/run-event.js';
import { revisionOf, type Revision } from '../run/revision.js';
import type { Run } from '../run/run.js';
import type { Act, StartDraft } from './act.js';
import type { ActContext, SessionSettings } from './act-context.js';
import { idlePause, type Plan, type Policy } from './plans.js';

/** Something that somebody does: what it appends is decided when it is written. */
export interface PlannedAct {
  readonly act: Act;
  readonly plan: Plan;
  readonly context: ActContext;
}

const stamp = (drafts: readonly RunEventDraft[], clock: number): readonly RunEvent[] =>
  drafts.map((draft, index): RunEvent => ({ ...draft, clock: clock + index + 1 }));

export class WorkingList {
  #given: Checklist | undefined;
  /** The list as it was given, but for ids. */
  checklist: Checklist | undefined;
  revision: Revision | undefined;
  settings: SessionSettings = { completion: 'auto', dayStart: 0 };

  /** Returns whether the list is another one. */
  use(checklist: Checklist | undefined, settings: SessionSettings): boolean {
    this.settings = settings;
    if (checklist === this.#given) return false;
    this.#given = checklist;
    return true;
  }

  /** Steps of an edited list bear the ids that their ticks and counts are kept under. */
  keepIds(runs: readonly Run[]): void {
    const known = runs.flatMap((run) => run.known ?? []);
    const earlier = [...new Map(known.map((revision) => [revision.id, revision.items])).values()];
    this.checklist = this.#given;
    this.revision = this.#given && revisionOf(this.#given);
    if (!this.#given || known.some(({ id }) => id === this.revision?.id)) return;
    this.checklist = keepIds(this.#given, earlier);
    this.revision = revisionOf(this.checklist);
  }

  /** What plans need; absent while there is no list to run. */
  get policy(): Policy | undefined {
    return this.revision && { revision: this.revision, ...this.settings };
  }

  start(act: Act, name: string, manual = false): StartDraft {
    return act.start(this.checklist?.leaves ?? [], this.revision?.id ?? '', name, manual);
  }

  decide({ act, plan }: PlannedAct, run: Run): readonly RunEventDraft[] {
    const { policy } = this;
    if (!policy) return [];
    const drafts = plan(act, run, policy);
    return drafts.length > 0 ? [...idlePause(act, run, policy), ...drafts] : drafts;
  }

  /** The run after an act that is not on disk yet; provisional clocks, as the store would give them. */
  layOver(base: Run | undefined, planned: PlannedAct, clock: number): Run | undefined {
    const start = base ? undefined : this.start(planned.act, '');
    const run = base ?? foldRun(stamp(start ? [start] : [], clock), this.#revisionOf);
    const drafts = this.decide(planned, run);
    if (drafts.length === 0) return base;
    return applyRunEvents(run, stamp(drafts, Math.max(run.clock, clock)), this.#revisionOf);
  }

  readonly #revisionOf = (id: string): Revision | undefined =>
    this.revision?.id === id ? this.revision : undefined;
}
