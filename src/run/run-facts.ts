import {
  isKnownEvent,
  isReversal,
  type FinishEvent,
  type ItemEvent,
  type ResetEvent,
  type RunEvent,
  type SensedEvent,
  type StartEvent,
} from './run-event.js';

/** What the effective events of a run amount to, before the revision is asked. */
export interface RunFacts {
  /** The first start, undone or not: it names the list and its wording either way. */
  readonly start: StartEvent | undefined;
  /** A start that holds, and one of those by a button. */
  readonly started: boolean;
  readonly manual: boolean;
  /** The first item event or manual start; a sensed check does not start a run. */
  readonly begin: RunEvent | undefined;
  readonly begun: boolean;
  readonly finish: FinishEvent | undefined;
  readonly reset: ResetEvent | undefined;
  readonly erased: boolean;
  readonly paused: boolean;
  readonly bulk: boolean;
  /** The wording that counts: of the last rebase, else of the start; '' if neither is here. */
  readonly revision: string;
  /** What sets items, in order. */
  readonly setters: readonly (ItemEvent | SensedEvent)[];
}

/** Reads the events of a run once; `events` must be in (clock, id) order. */
export function runFacts(events: readonly RunEvent[], undone: ReadonlySet<string>): RunFacts {
  let start: StartEvent | undefined;
  let begin: RunEvent | undefined;
  let finish: FinishEvent | undefined;
  let reset: ResetEvent | undefined;
  let rebased: string | undefined;
  let started = false;
  let manual = false;
  let begun = false;
  let erased = false;
  let paused = false;
  let bulk = false;
  const setters: (ItemEvent | SensedEvent)[] = [];

  for (const event of events) {
    if (event.kind === 'start') start ??= event;
    if (undone.has(event.id) || isReversal(event) || !isKnownEvent(event)) continue;
    switch (event.kind) {
      case 'start':
        started = true;
        if (event.manual !== true) break;
        manual = true;
        begin ??= event;
        break;
      case 'item':
        begun = true;
        begin ??= event;
        bulk ||= event.source === 'bulk';
        setters.push(event);
        break;
      case 'sensed':
        setters.push(event);
        break;
      case 'finish':
        finish ??= event;
        break;
      case 'reset':
        reset ??= event;
        break;
      case 'pause':
      case 'resume':
        paused = event.kind === 'pause';
        break;
      case 'rebase':
        rebased = event.revision;
        break;
      case 'erase':
        erased = true;
        break;
    }
  }
  const revision = rebased ?? start?.revision ?? '';
  return {
    start,
    started,
    manual,
    begin,
    begun,
    finish,
    reset,
    erased,
    paused,
    bulk,
    revision,
    setters,
  };
}
