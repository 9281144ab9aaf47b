/** Custom states for hosts' style sheets, `checklist-runner:state(complete)`. No attribute is touched. */
import type { SessionSnapshot } from '../../session/session-snapshot.js';
import type { SourceController } from './source-controller.js';

const STATES = ['loading', 'error', 'empty', 'running', 'complete', 'partial', 'memory'] as const;
type State = (typeof STATES)[number];

function statesOf(
  source: SourceController,
  snapshot: SessionSnapshot | undefined,
): readonly State[] {
  const { run, checklist, storage } = snapshot ?? {};
  const states: [State, boolean][] = [
    ['loading', source.loading],
    ['error', source.error !== undefined],
    ['empty', checklist?.leaves.length === 0],
    ['running', run?.outcome === 'active'],
    ['complete', run?.outcome === 'completed'],
    ['partial', run?.outcome === 'partial'],
    ['memory', storage === 'memory'],
  ];
  return states.filter(([, holds]) => holds).map(([state]) => state);
}

export function showStates(
  internals: ElementInternals,
  source: SourceController,
  snapshot: SessionSnapshot | undefined,
): void {
  const set = internals.states as unknown as Set<string> | undefined;
  if (!set) return;
  const now = statesOf(source, snapshot);
  for (const state of STATES) {
    if (now.includes(state)) set.add(state);
    else set.delete(state);
  }
}
