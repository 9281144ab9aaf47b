/** Somebody at one device, for tests: makes drafts with ids, times and zones that are the same each time. */
import type { ItemState } from '../../src/checklist/checklist.js';
import { contentHash } from '../../src/checklist/content-hash.js';
import type { Revision } from '../../src/run/revision.js';
import type { RunEventDraft, RunEventKind } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import type { AppendRequest, RunTarget } from '../../src/storage/checklist-store.js';

export const LIST = 'deploy';
/** 2026-03-02 08:00 UTC, a Monday. */
export const MONDAY = Date.UTC(2026, 2, 2, 8);
export const MINUTE = 60_000;
export const DAY = 86_400_000;

export function revisionOfSize(size: number, optional: readonly string[] = []): Revision {
  const items = Array.from({ length: size }, (_, index) => ({
    id: `s${index}`,
    title: `Step ${index}`,
    required: !optional.includes(`s${index}`),
  }));
  const required = items.filter((item) => item.required).map((item) => item.id);
  return {
    id: contentHash(JSON.stringify(items)),
    v: 1,
    form: 'whole',
    title: 'Deploy',
    items,
    requiredKey: contentHash(JSON.stringify(required)),
  };
}

type Decide = AppendRequest['decide'];

export class Hand {
  readonly device: string;
  at: number;
  tz = 'UTC';
  offset = 0;
  checklistId = LIST;
  #count = 0;

  constructor(device: string, at = MONDAY) {
    this.device = device;
    this.at = at;
  }

  id(): string {
    this.#count += 1;
    return `${this.device}.${this.#count.toString(36)}`;
  }

  draft(runId: string, kind: RunEventKind, fields: object = {}): RunEventDraft {
    const id = this.id();
    return {
      v: 1,
      id,
      runId,
      checklistId: this.checklistId,
      device: this.device,
      group: id,
      source: 'user',
      at: this.at,
      offset: this.offset,
      mono: this.at - MONDAY,
      kind,
      ...fields,
    } as unknown as RunEventDraft;
  }

  start(revision: Revision, fields: object = {}): RunEventDraft & { readonly kind: 'start' } {
    const runId = `run-${this.id()}`;
    return this.draft(runId, 'start', {
      revision: revision.id,
      tz: this.tz,
      ...fields,
    }) as RunEventDraft & {
      readonly kind: 'start';
    };
  }

  /** The live unnamed run, or a new one. */
  target(revision: Revision, extra: object = {}): RunTarget {
    return { name: '', start: this.start(revision), ...extra };
  }

  set(items: readonly string[], state: ItemState): Decide {
    return (run) => {
      this.at += MINUTE;
      return [this.draft(run.runId, 'item', { items, state })];
    };
  }

  /** Ticks one step, and finishes the run if no other is open: what the page does. */
  tickOrFinish(item: string): Decide {
    return (run) => {
      const [tick] = this.set([item], 'done')(run);
      const others = run.items.filter((record) => record.id !== item && record.state === 'open');
      return [...(tick ? [tick] : []), ...(others.length === 0 ? this.finish()(run) : [])];
    };
  }

  finish(): Decide {
    return (run) => [
      this.draft(run.runId, 'finish', { auto: true, claim: 'completed', tz: this.tz }),
    ];
  }

  reset(): Decide {
    return (run) => [this.draft(run.runId, 'reset', { tz: this.tz })];
  }

  undo(kind: 'undo' | 'redo', pick: (run: Run) => readonly string[]): Decide {
    return (run) => {
      const targets = pick(run);
      return targets.length === 0 ? [] : [this.draft(run.runId, kind, { targets })];
    };
  }

  erase(): (run: { readonly runId: string }) => RunEventDraft {
    return ({ runId }) => this.draft(runId, 'erase');
  }
}
