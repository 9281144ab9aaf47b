import { stateOf } from '../vocabulary.js';
import type { Column } from './columns.js';
import type { Label } from './label.js';
import {
  bare,
  DESCRIPTION_NAMES,
  DONE_NAMES,
  EXPECTED_NAMES,
  folded,
  GROUP_NAMES,
  HIDDEN_NAMES,
  isParticiple,
  KIND_NAMES,
  lastWord,
  ORDER_NAMES,
  OTHER_NAMES,
  REMARK_WORDS,
  STATE_NAMES,
  wordsOf,
} from './names.js';
import { tickOf } from './tick.js';

/** What each field of a level is for; all are keys. */
export interface Roles {
  readonly title: string | undefined;
  readonly description: string | undefined;
  readonly expected: string | undefined;
  readonly done: string | undefined;
  readonly state: string | undefined;
  readonly order: string | undefined;
  readonly hidden: string | undefined;
  readonly kind: string | undefined;
  readonly links: readonly string[];
}

export const hasTicks = ({ done, state }: Roles): boolean =>
  done !== undefined || state !== undefined;

export function chooseRoles(
  columns: ReadonlyMap<string, Column>,
  label: Label | undefined,
  rows: number,
  language: string | undefined,
): Roles {
  const all = [...columns.values()];
  const named = (names: ReadonlySet<string>, fits: (column: Column) => boolean) => {
    const found = all.filter((column) => names.has(bare(column.key)) && fits(column));
    const order = [...names];
    found.sort((a, b) => order.indexOf(bare(a.key)) - order.indexOf(bare(b.key)));
    return found[0]?.key;
  };
  const title = label && twinOf(label.key, columns, language);
  const done = doneAmong(all, rows);
  // `todoState` too, if most rows have it.
  const state =
    named(STATE_NAMES, isState) ??
    all.find(
      (column) =>
        STATE_NAMES.has(lastWord(column.key)) && column.scalars > rows / 2 && isState(column),
    )?.key;
  const isOther = ({ key }: Column): boolean =>
    key !== title && key !== label?.key && key !== done && key !== state;
  const text = (column: Column): boolean =>
    isOther(column) && column.language > column.scalars * 0.5;
  return {
    title,
    description: twinOf(
      named(DESCRIPTION_NAMES, text) ?? proseOf(all.filter(isOther)),
      columns,
      language,
    ),
    expected: named(
      EXPECTED_NAMES,
      (column) => isOther(column) && isShort(column) && column.scalars > 0,
    ),
    done,
    state,
    order: named(
      ORDER_NAMES,
      ({ values, scalars }) =>
        scalars > rows / 2 && [...values.keys()].every((value) => Number.isFinite(Number(value))),
    ),
    hidden: named(HIDDEN_NAMES, ({ flags }) => flags > 0),
    kind:
      named(KIND_NAMES, ({ scalars }) => scalars > 0) ??
      all.find((column) => isKind(column) && !GROUP_NAMES.has(bare(column.key)))?.key,
    links: all
      .filter(({ addresses, scalars }) => addresses > 0 && addresses === scalars)
      .map(({ key }) => key),
  };
}

/** The column of ticks: the surest name first. */
function doneAmong(all: readonly Column[], rows: number): string | undefined {
  const flagged = all.filter(({ flags }) => flags > 0);
  const isWhole = ({ flags }: Column): boolean => flags === rows;
  const isState = ({ key }: Column): boolean => STATE_NAMES.has(bare(key));
  return (
    all.find((column) => DONE_NAMES.has(bare(column.key)) && isTick(column)) ??
    // `completed_today` and `defaultChecked` as well, but not `notDone`.
    flagged.find(({ key }) => {
      const parts = wordsOf(key);
      return (
        !stateOf(bare(key)) && [parts[0], parts.at(-1)].some((part = '') => DONE_NAMES.has(part))
      );
    }) ??
    flagged.find(
      (column) => isWhole(column) && (isState(column) || bare(column.key) === 'value'),
    ) ??
    all.find((column) => isState(column) && column.values.has('0') && isTick(column)) ??
    // What is true of all is a quality.
    flagged.find(({ key, flags, set }) => flagged.length === 1 && set < flags && isParticiple(key))
  )?.key;
}

// In any other column one word is not known, and none counts.
const isTick = ({ flags, scalars, values, lists, objects }: Column): boolean =>
  flags + scalars > 0 &&
  lists + objects === 0 &&
  [...values.keys()].every((value) => tickOf(value) !== undefined);

/**
 * Words of which every one says how far a step is. Under "status" half of the rows are enough, because teams
 * have words of their own; "state" is also what a flight list expects.
 */
function isState({ key, values, scalars }: Column): boolean {
  let known = 0;
  for (const [word, rows] of values) if (stateOf(word)) known += rows;
  const least = lastWord(key) === 'status' && values.size <= 12 ? 0.5 : 1;
  return scalars > 0 && known >= scalars * least;
}

/** Few words that are no language, some of which say that a row is only read. */
const isKind = ({ values, scalars, language, distinct }: Column): boolean =>
  values.size > 1 &&
  values.size <= 12 &&
  distinct < scalars * 0.8 &&
  language < scalars &&
  [...values.keys()].some(isRemarkWord) &&
  [...values.keys()].every((value) => /^[\w-]+$/.test(value));

/** `ITEM_NOTE` and `plainText` as well as `note`. */
export function isRemarkWord(kind: string): boolean {
  if (REMARK_WORDS.has(bare(kind))) return true;
  const parts = kind
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .toLowerCase()
    .split(/[^\p{L}]+/u);
  return REMARK_WORDS.has(parts.at(-1) ?? '');
}

const isShort = ({ length, scalars }: Column): boolean => length <= scalars * 60;

/** The longest prose beside the title, whatever it is called. */
function proseOf(columns: readonly Column[]): string | undefined {
  let best: Column | undefined;
  for (const column of columns) {
    if (
      column.scalars === 0 ||
      column.language < column.scalars * 0.7 ||
      column.length < column.scalars * 25
    )
      continue;
    if (OTHER_NAMES.has(bare(column.key))) continue;
    if (!best || column.length > best.length) best = column;
  }
  return best?.key;
}

/** `title_de` or `titleDe` where that language is asked for, else the `title` that they translate. */
function twinOf(
  key: string | undefined,
  columns: ReadonlyMap<string, Column>,
  language: string | undefined,
): string | undefined {
  if (key === undefined) return undefined;
  const [code = ''] = (language ?? '').toLowerCase().split('-');
  const stem = folded(
    key.replace(/[_-]?(?:[a-z]{2}|[A-Z][a-z])$/, (tail) => (/^[_-]|^[A-Z]/.test(tail) ? '' : tail)),
  );
  for (const column of columns.values()) {
    if (folded(column.key) === stem + code && column.scalars > 0) return column.key;
  }
  return key;
}
