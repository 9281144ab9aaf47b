import type { Run } from '../../run/run.js';

/** Active milliseconds of a run until now: those of its events, and the time since the last one. */
export function activeNow(run: Run | undefined, now: number): number {
  if (!run) return 0;
  const last = run.events.at(-1);
  const running = run.outcome === 'active' && run.startedAt !== undefined && last !== undefined;
  return running ? run.activeMs + Math.max(0, now - last.at) : run.activeMs;
}
