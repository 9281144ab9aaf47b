import { isDerivedId } from './item-identity.js';
import { foldText } from './item-text.js';
import { longestRise } from './longest-rise.js';
import { surePairs } from './sure-pairs.js';
import { namesTheSame, similarity } from './text-similarity.js';

/** A step as a revision knows it. */
export interface MatchableItem {
  readonly id: string;
  readonly title: string;
  /** Title of the section it stands in. */
  readonly section?: string;
}

const SIMILAR = 0.8;
// Steps between two that were kept; where more were rewritten, nobody can say which became which.
const MAX_GAP = 8;

/**
 * Which step of an old wording each step of a new one is: new id → old id. A step that is not in the
 * answer is new. In this order: same id, same text in the same section, same text anywhere, same
 * neighbours and a similar text.
 *
 * Never by position alone, and where two answers are as good as each other, none: a tick that is lost
 * costs a click, a tick on another step says that something was done which was not.
 */
export function matchItems(
  before: readonly MatchableItem[],
  after: readonly MatchableItem[],
): ReadonlyMap<string, string> {
  const matching = new Matching(before, after);
  matching.matchIds();
  for (const isLast of [false, true]) {
    matching.matchUnique(placedText);
    matching.matchUnique((item) => item.text);
    if (!isLast) matching.matchRepeats();
  }
  matching.matchReworded();
  return matching.toMap();
}

interface Entry {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly section: string;
  readonly index: number;
  /** Its counterpart in the other wording. */
  match: Entry | undefined;
}

const entriesOf = (items: readonly MatchableItem[]): readonly Entry[] =>
  items.map(({ id, title, section = '' }, index) => ({
    id,
    title,
    text: foldText(title),
    section: foldText(section),
    index,
    match: undefined,
  }));

const placedText = ({ section, text }: Entry): string => `${section}\n${text}`;

function pair(one: Entry, other: Entry): void {
  one.match = other;
  other.match = one;
}

/** The entries without a counterpart, by a key; undefined leaves an entry out. */
function groups(
  entries: readonly Entry[],
  keyOf: (entry: Entry) => string | undefined,
): Map<string, Entry[]> {
  const map = new Map<string, Entry[]>();
  for (const entry of entries) {
    const key = entry.match ? undefined : keyOf(entry);
    if (key === undefined) continue;
    const group = map.get(key);
    if (group) group.push(entry);
    else map.set(key, [entry]);
  }
  return map;
}

class Matching {
  readonly #before: readonly Entry[];
  readonly #after: readonly Entry[];

  constructor(before: readonly MatchableItem[], after: readonly MatchableItem[]) {
    this.#before = entriesOf(before);
    this.#after = entriesOf(after);
  }

  toMap(): ReadonlyMap<string, string> {
    const map = new Map<string, string>();
    for (const { id, match } of this.#after) if (match) map.set(id, match.id);
    return map;
  }

  /**
   * The author's own ids. Where a text stands, alone, under another id than before, the list was
   * numbered anew, and the text is what stayed.
   */
  matchIds(): void {
    const old = groups(this.#before, (entry) => entry.text);
    const fresh = groups(this.#after, (entry) => entry.text);
    const byId = new Map(this.#before.map((entry) => [entry.id, entry]));
    for (const entry of this.#after) {
      const was = byId.get(entry.id);
      if (!was || isDerivedId(entry.id)) continue;
      const wentOn = fresh.get(was.text)?.length === 1 && old.get(was.text)?.length === 1;
      if (was.text === entry.text || !wentOn) pair(was, entry);
    }
  }

  /** Pairs what has a key that nothing else has, before or after. */
  matchUnique(keyOf: (entry: Entry) => string): void {
    const old = groups(this.#before, keyOf);
    for (const [key, [entry, ...others]] of groups(this.#after, keyOf)) {
      const [was, ...rivals] = old.get(key) ?? [];
      if (was && entry && others.length + rivals.length === 0) pair(was, entry);
    }
  }

  /** Steps with the same title in a section are told apart by their order between two that stayed. */
  matchRepeats(): void {
    const old = groups(this.#before, placedText);
    const fresh = groups(this.#after, placedText);
    for (const [before, after] of this.#gaps()) {
      const was = before.filter((entry) => fresh.has(placedText(entry)));
      const is = after.filter((entry) => old.has(placedText(entry)));
      for (const [from, to] of surePairs(was.map(placedText), is.map(placedText))) {
        const [one, other] = [was[from], is[to]];
        if (one && other) pair(one, other);
      }
    }
  }

  matchReworded(): void {
    for (const [before, after] of this.#gaps()) {
      if (before.length <= MAX_GAP && after.length <= MAX_GAP) matchSimilar(before, after);
    }
  }

  /** What has no counterpart, between one step that stayed in order and the next: before and after. */
  #gaps(): readonly (readonly [Entry[], Entry[]])[] {
    const matched = this.#after.filter((entry) => entry.match);
    const rise = longestRise(matched.map((entry) => entry.match?.index ?? 0));
    const stayed = new Set(matched.filter((_, index) => rise.has(index)));
    const old = split(
      this.#before,
      (entry) => entry.match !== undefined && stayed.has(entry.match),
    );
    return split(this.#after, (entry) => stayed.has(entry)).map((gap, index) => [
      old[index] ?? [],
      gap,
    ]);
  }
}

/** The entries without a counterpart, parted at the ones that `isAnchor` names. */
function split(entries: readonly Entry[], isAnchor: (entry: Entry) => boolean): Entry[][] {
  let gap: Entry[] = [];
  const gaps = [gap];
  for (const entry of entries) {
    if (isAnchor(entry)) gaps.push((gap = []));
    else if (!entry.match) gap.push(entry);
  }
  return gaps;
}

/** Pairs the steps that are more like each other than like any other one here. */
function matchSimilar(before: readonly Entry[], after: readonly Entry[]): void {
  const best = new Map<Entry, { readonly score: number; readonly entry: Entry | undefined }>();
  const keep = (entry: Entry, other: Entry, score: number): void => {
    const known = best.get(entry);
    if (!known || score > known.score) best.set(entry, { score, entry: other });
    else if (score === known.score) best.set(entry, { score, entry: undefined });
  };
  for (const was of before) {
    for (const entry of after) {
      if (!namesTheSame(was.title, entry.title)) continue;
      const score = similarity(was.text, entry.text);
      if (score < SIMILAR) continue;
      keep(was, entry, score);
      keep(entry, was, score);
    }
  }
  for (const was of before) {
    const entry = best.get(was)?.entry;
    if (entry && best.get(entry)?.entry === was) pair(was, entry);
  }
}
