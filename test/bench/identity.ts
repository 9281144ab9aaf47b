import { EDITS, type ListShape } from '../checklist/edit-histories.js';
import { followHistory, noFates, type Fates } from '../checklist/follow-history.js';

const SIZES = [17, 112, 2_000] as const;
const percent = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${((100 * part) / whole).toFixed(2)} %`;

/** Ticks over made-up edit histories: a third of the lists without ids, a third with repeated titles. */
export function benchIdentity(histories = 540): void {
  for (const [name, stride] of [
    ['every edit is seen', 1],
    ['five edits at once', 5],
  ] as const) {
    console.warn(`\nTicks over ${histories} histories of 5 to 8 edits; ${name}`);
    console.warn('kind        lists              kept      lost  on another step');
    const all = { 'all lists': noFates(), 'no ids': noFates(), 'no ids, repeats': noFates() };
    for (let seed = 0; seed < histories; seed += 1) {
      const shape: ListShape = {
        size: SIZES[seed % 3]!,
        hasIds: Math.floor(seed / 3) % 3 !== 0,
        repeats: Math.floor(seed / 9) % 3 === 0,
      };
      const fates = noFates();
      followHistory(shape, seed, { edits: 5 + (seed % 4), stride, fates });
      add(all['all lists'], fates);
      if (!shape.hasIds) add(all['no ids'], fates);
      if (!shape.hasIds && shape.repeats) add(all['no ids, repeats'], fates);
    }
    for (const kind of [...EDITS, 'untouched'] as const) {
      for (const [lists, fates] of Object.entries(all)) {
        const { kept, lost, moved } = fates[kind];
        const total = kept + lost + moved;
        if (total === 0 || (kind === 'delete' && moved === 0)) continue;
        console.warn(
          `${kind.padEnd(12)}${lists.padEnd(16)}${percent(kept, total).padStart(10)}${String(lost).padStart(8)}${String(moved).padStart(8)}  of ${total}`,
        );
      }
    }
  }
}

function add(sum: Fates, fates: Fates): void {
  for (const kind of [...EDITS, 'untouched'] as const) {
    sum[kind].kept += fates[kind].kept;
    sum[kind].lost += fates[kind].lost;
    sum[kind].moved += fates[kind].moved;
  }
}
