/** Sessions with a clock that tests move by hand, over the memory store. */
import { ChecklistSession } from '../../src/session/checklist-session.js';
import { createIdSource, type Clock } from '../../src/session/clock.js';
import type { SessionFact } from '../../src/session/session-fact.js';
import type { StorageLink } from '../../src/session/storage-link.js';
import type { Checklist } from '../../src/checklist/checklist.js';
import type { ChecklistStore } from '../../src/storage/checklist-store.js';
import { MemoryStore } from '../../src/storage/memory-store.js';

export class TestClock implements Clock {
  at = Date.UTC(2026, 10, 20, 9, 0);
  zone = { name: 'UTC', minutes: 0 };
  now(): number {
    return this.at;
  }
  mono(): number {
    return this.at - Date.UTC(2026, 10, 20);
  }
  offset(): number {
    return this.zone.minutes;
  }
  timeZone(): string {
    return this.zone.name;
  }
  pass(ms: number): void {
    this.at += ms;
  }
}

export const MINUTE = 60_000;
export const DAY = 24 * 60 * MINUTE;

export function linkTo(store: ChecklistStore | Promise<ChecklistStore>): StorageLink {
  return {
    opened: Promise.resolve(store).then((opened) => ({ store: opened })),
    feed: { post: () => undefined, subscribe: () => () => undefined, close: () => undefined },
    close: () => undefined,
  };
}

export interface TestSession {
  readonly session: ChecklistSession;
  readonly clock: TestClock;
  readonly facts: SessionFact[];
  readonly store: ChecklistStore;
}

let pages = 0;

/** A session on a list, everything stored read. `store` continues what another session kept. */
export async function openSession(
  checklist: Checklist,
  options: {
    readonly store?: ChecklistStore;
    readonly clock?: TestClock;
    readonly completion?: 'auto' | 'confirm';
    readonly idleAfter?: number;
    readonly checklistId?: string;
  } = {},
): Promise<TestSession> {
  const { store = new MemoryStore(), clock = new TestClock(), completion = 'auto' } = options;
  const { idleAfter, checklistId = 'release' } = options;
  const facts: SessionFact[] = [];
  const session = new ChecklistSession({
    checklistId,
    storage: linkTo(store),
    clock,
    ids: createIdSource(`page${String((pages += 1))}`),
  });
  session.onFact((fact) => facts.push(fact), { signal: new AbortController().signal });
  session.setChecklist(checklist, { completion, dayStart: 0, idleAfter });
  await session.ready;
  return { session, clock, facts, store };
}

export const states = ({ session }: TestSession): readonly string[] =>
  (session.snapshot.checklist?.leaves ?? []).map((leaf) => session.snapshot.record(leaf).state);

export const factTypes = ({ facts }: TestSession): readonly string[] =>
  facts.map(({ type }) => type);
