/** Random work on one checklist at two devices that exchange events now and then. */
import * as fc from 'fast-check';
import type { Revision } from '../../src/run/revision.js';
import type { RunEvent, RunEventDraft } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import type { ChecklistStore } from '../../src/storage/checklist-store.js';
import { Hand, LIST, MINUTE, revisionOfSize } from './hand.js';

const KINDS = [
  ...['tick', 'tick', 'tick-all', 'tick-all', 'untick', 'skip', 'not-applicable', 'defer'],
  ...[
    'finish',
    'finish',
    'finish',
    'finish',
    'reset',
    'undo',
    'redo',
    'reopen',
    'rebase',
    'start',
    'start',
    'start',
    'pause',
    'sensed',
    'idle',
  ],
  ...[
    'whole',
    'whole',
    'whole',
    'erase',
    'bring-back',
    'pack',
    'sync',
    'sync',
    'sync-without-revisions',
    'purge',
  ],
] as const;
type Kind = (typeof KINDS)[number];

export interface Step {
  readonly kind: Kind;
  readonly device: 0 | 1;
  /** Picks a run, a step or an event, whatever there is. */
  readonly pick: number;
  readonly which: number;
  /** Minutes that pass before it. */
  readonly minutes: number;
  readonly zone: number;
}

export const ZONES = [
  { tz: 'UTC', offset: 0 },
  { tz: 'Asia/Tokyo', offset: 540 },
  { tz: 'America/Los_Angeles', offset: -480 },
] as const;

const step: fc.Arbitrary<Step> = fc.record({
  kind: fc.constantFrom(...KINDS),
  device: fc.constantFrom(0 as const, 1 as const),
  pick: fc.nat(1_000),
  which: fc.nat(1_000),
  minutes: fc.oneof(fc.nat(10), fc.nat(24 * 60)),
  zone: fc.nat(ZONES.length - 1),
});

export const histories = (length: number): fc.Arbitrary<readonly Step[]> =>
  fc.array(step, { maxLength: length, size: 'max' });

export const REVISIONS = [revisionOfSize(3), revisionOfSize(4, ['s3'])] as const;

const at = <T>(all: readonly T[], index: number): T | undefined => all[index % all.length];

export class Workers<S extends ChecklistStore> {
  readonly stores: readonly [S, S];
  readonly #hands = [new Hand('left'), new Hand('right')] as const;
  readonly runIds: string[] = [];

  constructor(stores: readonly [S, S]) {
    this.stores = stores;
  }

  async do(step: Step): Promise<void> {
    const { kind, device, pick } = step;
    const store = this.stores[device];
    const hand = this.#hands[device];
    for (const each of this.#hands) each.at += step.minutes * MINUTE;
    Object.assign(hand, ZONES[step.zone]);
    const runId = at(this.runIds, pick) ?? '';
    switch (kind) {
      case 'start':
      case 'whole':
        return this.#start(store, hand, step);
      case 'erase':
        await store.erase(LIST, step.which % 60 === 0 ? 'all' : { runId }, hand.erase());
        return;
      case 'bring-back':
        await store.appendEach(LIST, [runId], (run) =>
          hand.draft(runId, 'undo', { targets: targets(run, 'erase') }),
        );
        return;
      case 'pack':
        await store.readStatistics(LIST, { requiredKey: '', limit: 1, byRun: true });
        return store.pack(LIST);
      case 'purge':
        return store.purge(LIST);
      case 'sync':
        return this.sync(device, REVISIONS);
      case 'sync-without-revisions':
        return this.sync(device, []);
      default:
        await store.append({
          checklistId: LIST,
          revision: at(REVISIONS, step.which) ?? REVISIONS[0],
          target: { runId },
          decide: (run) => decide(step, hand, run),
        });
    }
  }

  /** Brings everything from one device to the other, which finishes what is settled now. */
  async sync(from: 0 | 1, revisions: readonly Revision[]): Promise<void> {
    const to = from === 0 ? 1 : 0;
    const { events } = await this.stores[from].readRecord(LIST);
    await this.stores[to].merge(LIST, events, revisions, [], (run) => {
      const open = run.items.some(({ state }) => state === 'open' || state === 'deferred');
      const finished = run.events.some((event) => event.kind === 'finish');
      return open || finished || !run.live ? [] : this.#hands[to].finish()(run);
    });
  }

  /** Each gets what the other has; and the first the finish that the second may have made of it. */
  async exchange(): Promise<void> {
    for (const from of [0, 1, 0] as const) await this.sync(from, REVISIONS);
  }

  async #start(store: S, hand: Hand, { kind, which }: Step): Promise<void> {
    const revision = at(REVISIONS, which) ?? REVISIONS[0];
    const start = hand.start(revision, { manual: which % 3 === 0 });
    this.runIds.push(start.runId);
    await store.append({
      checklistId: LIST,
      revision,
      target: { name: '', start, begin: 'new' },
      decide: (run) =>
        kind === 'start'
          ? hand.set(['s0'], 'done')(run)
          : [...hand.set(['s0', 's1', 's2'], 'done')(run), ...hand.finish()(run)],
    });
  }
}

function targets(run: Run, kind?: RunEvent['kind']): readonly string[] {
  const originals = run.events.filter((event) => event.kind !== 'undo' && event.kind !== 'redo');
  const chosen = originals.filter((event) => (kind ? event.kind === kind : event.kind !== 'erase'));
  // An undo must name something; of nothing it is a remark without effect.
  return chosen.length > 0 ? chosen.map((event) => event.id) : ['nothing'];
}

const STATES = {
  tick: 'done',
  'tick-all': 'done',
  untick: 'open',
  skip: 'skipped',
  'not-applicable': 'not-applicable',
  defer: 'deferred',
} as const;

function decide({ kind, which }: Step, hand: Hand, run: Run): readonly RunEventDraft[] {
  if (Object.hasOwn(STATES, kind)) {
    const items = kind === 'tick-all' ? ['s0', 's1', 's2', 's3'] : [`s${which % 4}`];
    return [hand.draft(run.runId, 'item', { items, state: STATES[kind as keyof typeof STATES] })];
  }
  const one = at(targets(run), which) ?? 'nothing';
  switch (kind) {
    case 'finish':
      return hand.finish()(run);
    case 'reset':
      return hand.reset()(run);
    case 'undo':
    case 'redo':
      return [hand.draft(run.runId, kind, { targets: [one] })];
    case 'reopen':
      return [hand.draft(run.runId, 'undo', { targets: targets(run, 'finish') })];
    case 'rebase':
      return [
        hand.draft(run.runId, 'rebase', { revision: (at(REVISIONS, which) ?? REVISIONS[0]).id }),
      ];
    case 'sensed':
      return [hand.draft(run.runId, 'sensed', { item: `s${which % 4}`, passed: which % 3 > 0 })];
    case 'idle':
      return [
        { ...hand.draft(run.runId, 'pause'), at: run.events.at(-1)?.at ?? hand.at },
        hand.draft(run.runId, 'resume'),
      ];
    default:
      return [hand.draft(run.runId, which % 2 === 0 ? 'pause' : 'resume')];
  }
}
