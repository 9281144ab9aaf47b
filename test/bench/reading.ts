import { readChecklist } from '../../src/checklist/read-checklist.js';
import { LISTS } from './lists.js';

/** The fastest of some turns, in milliseconds: what the machine does beside it only ever adds. */
function fastest(turns: number, action: () => unknown): number {
  let best = Infinity;
  for (let turn = 0; turn < turns; turn += 1) {
    const started = performance.now();
    action();
    best = Math.min(best, performance.now() - started);
  }
  return best;
}

/** Reading against JSON.parse of the same text, warm, and how it grows. */
export function benchReading(): void {
  console.warn('\nReading, in times of JSON.parse of the same text (at most 6 at 3,000 steps)');
  console.warn('list              steps      kB  parse ms   read ms   ratio');
  for (const [name, list] of Object.entries(LISTS)) {
    for (const count of [3_000, 30_000]) {
      const text = list(count);
      const read = (): unknown => readChecklist(text, { maxItems: count });
      fastest(5, read);
      const turns = count === 3_000 ? 40 : 10;
      const parsing = fastest(turns, () => JSON.parse(text) as unknown);
      const reading = fastest(turns, read);
      const cells = [count, text.length / 1_000, parsing, reading, reading / parsing];
      const row = cells.map((cell, at) => cell.toFixed(at > 1 ? 2 : 0).padStart(at === 0 ? 9 : 10));
      console.warn(name.padEnd(14) + row.join('').replace('       ', '     '));
    }
  }
}
