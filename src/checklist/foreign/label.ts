import type { Column } from './columns.js';
import {
  bare,
  DESCRIPTION_NAMES,
  GROUP_NAMES,
  lastWord,
  OTHER_NAMES,
  TITLE_NAMES,
  wordsOf,
} from './names.js';

export interface Label {
  readonly key: string;
  /** From 0 (a code, or nearly empty) to about 1.5. */
  readonly quality: number;
  /** Whether it is called as titles are. */
  readonly isNamed: boolean;
}

// Below this a column is no title: ids, addresses, dates, one word for all.
const POOR = 0.2;
// Words that come again are a title where nothing is better, and where no words are any more telling.
const REPEATED = 0.3;
const TELLING = 0.6;

/**
 * The column that names the rows: nearly every row has it, it varies, it reads like language and it
 * stands early. What it is called tips the balance only.
 */
export function chooseLabel(columns: Iterable<Column>, rows: number): Label | undefined {
  const all = [...columns];
  const best = bestOf(all, rows, POOR);
  if (best && best.quality >= REPEATED) return best;
  const repeated = bestOf(all, rows, TELLING, true);
  return repeated ? { ...repeated, quality: REPEATED } : best;
}

function bestOf(
  columns: readonly Column[],
  rows: number,
  least: number,
  mayRepeat = false,
): Label | undefined {
  let best: Label | undefined;
  // `rewardText` beside `rewards` says those in words, and is no name of the row.
  const lists = new Set(columns.flatMap(({ key, lists }) => (lists > 0 ? [bare(key)] : [])));
  for (const column of columns) {
    const stem = bare(column.key.replace(/_?[tT]ext$/, ''));
    const isSaid = stem !== bare(column.key) && (lists.has(stem) || lists.has(`${stem}s`));
    const quality = isSaid ? 0 : qualityOf(column, rows, mayRepeat);
    if (quality > least && quality > (best?.quality ?? 0))
      best = { key: column.key, quality, isNamed: nameFactor(column) > 1 };
  }
  return best;
}

function qualityOf(column: Column, rows: number, mayRepeat: boolean): number {
  const { scalars } = column;
  if (scalars === 0) return 0;
  const presence = scalars / rows;
  // Within each list: what comes again in the next one is still the title of its row.
  const { listed, distinct } = column;
  const isCount = rows > 1 && column.counted > scalars * 0.6 && nameFactor(column) <= 1;
  const isUnique = scalars === listed || mayRepeat;
  const variety = isCount ? 0 : isUnique ? 1 : (distinct - listed) / (scalars - listed);
  const length = column.length / scalars;
  return (
    presence *
    (0.15 + 0.85 * variety) *
    (0.1 + 0.9 * (column.language / scalars)) *
    (1 - column.addresses / scalars) *
    (column.numbered > scalars * 0.6 ? 0.4 : 1) *
    lengthFactor(length) *
    (1 - 0.015 * Math.min(column.position, 12)) *
    nameFactor(column)
  );
}

/** Titles are short; of two texts the longer is the description. */
function lengthFactor(length: number): number {
  if (length < 2) return 0.3;
  if (length <= 30) return 1;
  return length <= 250 ? 1 - (length - 30) / 440 : 0.4;
}

function nameFactor({ key, values, scalars, length }: Column): number {
  const name = bare(key);
  const rank = [...TITLE_NAMES].indexOf(name);
  if (rank >= 0 && !DESCRIPTION_NAMES.has(name)) return 1.7 - 0.01 * rank;
  // A few words are a title if nothing else is, and so is a category that no two rows share.
  if (DESCRIPTION_NAMES.has(name))
    return length < scalars * 25 ? 1 : length < scalars * 50 ? 0.9 : 0.6;
  if (GROUP_NAMES.has(name)) return scalars > 1 && values.size === scalars ? 0.95 : 0.5;
  if (OTHER_NAMES.has(name)) return 0.35;
  const last = lastWord(key);
  if (DESCRIPTION_NAMES.has(last)) return 0.55;
  if (last !== 'title' && last !== 'name' && last !== 'text') return 1;
  // `task_name` is surer than any of its words.
  const [first = '', second, third] = wordsOf(key);
  return second && !third && TITLE_NAMES.has(first) ? 2.3 : 1.2;
}
