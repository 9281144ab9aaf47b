import type { ItemState, JsonValue } from '../checklist.js';
import { isObject } from '../fields.js';
import type { JsonObject } from '../plain-data.js';
import { humanizeKey } from '../shapes.js';
import { stateOf } from '../vocabulary.js';
import { amountOf } from './amounts.js';
import { STEPS } from './children.js';
import { columnsOf, naturalness, textOf, type Column } from './columns.js';
import type { Draft } from './draft.js';
import { headingLevel } from './headings.js';
import { chooseLabel, type Label } from './label.js';
import { isList, stateOfKey } from './map-entries.js';
import { isMap, type MapRows } from './map-rows.js';
import { bare, GROUP_NAMES, ID_NAMES } from './names.js';
import { chooseRoles, hasTicks, isRemarkWord, type Roles } from './roles.js';
import type { Row } from './rows.js';
import { tickOf } from './tick.js';

/** A lone section without a name adds nothing to the one it is in. */
const withoutNameless = (drafts: readonly Draft[]): readonly Draft[] =>
  drafts.length === 1 && drafts[0]?.isSection && !drafts[0].title
    ? (drafts[0].children ?? [])
    : drafts;

/** What many tools write on every step, empty on those without parts. */
const OWN_PARTS = /^(?:children|nodes|sub\w*|checklists?|checkitems)$/;

const isNumber = (text: string): boolean => /^\d+$/.test(text);

const isEmptyList = (value: JsonValue | undefined): boolean => isList(value) && value.length === 0;

/** Good enough to be chosen, and less than any words. */
const CODE_QUALITY = 0.3;
const codeAmong = (columns: ReadonlyMap<string, Column>, roles: Roles): Label | undefined => {
  const code = [...columns.values()].find(
    ({ key, scalars, values, length }) =>
      key !== roles.done &&
      key !== roles.state &&
      values.size === scalars &&
      length > scalars * 3 &&
      ![...values.keys()].every((value) => Number.isFinite(Number(value))),
  );
  return code && { key: code.key, quality: CODE_QUALITY, isNamed: false };
};

/** `use-signal`: an id in words, another one in every row, where there is nothing else. */
const slugAmong = (columns: ReadonlyMap<string, Column>, rows: number): Label | undefined => {
  const slug = [...columns.values()].find(
    ({ key, values }) =>
      ID_NAMES.has(bare(key)) &&
      rows > 2 &&
      values.size === rows &&
      [...values.keys()].every((value) => /^\p{Ll}+(?:[-_]\p{Ll}+)+$/u.test(value)),
  );
  return slug && { key: slug.key, quality: CODE_QUALITY, isNamed: false };
};

/** What was settled for all rows of a level that are alike: those with children, or those without. */
export class RowReader {
  readonly columns: ReadonlyMap<string, Column>;
  readonly quality: number;
  readonly #roles: Roles;
  readonly #label: Label | undefined;
  readonly #childKeys: readonly string[];
  readonly #maps: MapRows;
  readonly #second: string | undefined;
  readonly #language: string | undefined;
  readonly #isTitledByKeys: boolean;
  readonly #hasKinds: boolean;
  readonly #isLone: boolean;
  readonly #isSlug: boolean;
  /** Whether rows with parts are steps themselves: a status in words of a team's own is no tick. */
  readonly #isTicked: boolean;
  /** Whether most rows have the title, so that those without are something else. */
  readonly #isTitled: boolean;

  constructor(
    rows: readonly Row[],
    shared: Label | undefined,
    childKeys: readonly string[],
    isParent: boolean,
    maps: MapRows,
    language: string | undefined,
  ) {
    this.columns = columnsOf(rows, language);
    const sharedColumn = shared && this.columns.get(shared.key);
    const isShared = sharedColumn && sharedColumn.scalars >= rows.length * 0.9;
    const own = isShared ? shared : chooseLabel(this.columns.values(), rows.length);
    // Rows that have no title half as good as the others' are page breaks and the like.
    const isPoor = !isParent && own && shared && own.quality < shared.quality * 0.75;
    const label = isPoor ? undefined : own;
    const roles = chooseRoles(this.columns, label, rows.length, language);
    // What has a tick is a step, if a code is all that it is called.
    const slug = label || isParent ? undefined : slugAmong(this.columns, rows.length);
    this.#label = label ?? slug ?? (hasTicks(roles) ? codeAmong(this.columns, roles) : undefined);
    this.#isSlug = slug !== undefined;
    const quality = this.#label?.quality ?? 0;
    this.quality = quality > 0 && hasTicks(roles) ? Math.max(quality, CODE_QUALITY) : quality;
    this.#roles = roles;
    this.#childKeys = childKeys;
    const states = this.columns.get(this.#roles.state ?? '')?.values.keys() ?? [];
    this.#isTicked = hasTicks(this.#roles) && [...states].every(stateOf);
    this.#isLone = rows.length === 1;
    this.#maps = maps;
    // Ids name their row worse than any field; words in a key do it better than most.
    const keys = rows.flatMap(({ key }) =>
      key === undefined ? [] : [naturalness(humanizeKey(key))],
    );
    const reads = keys.reduce((sum, each) => sum + each, 0) / keys.length;
    this.#isTitledByKeys = reads >= 0.5 ? !this.#label?.isNamed : this.quality < 0.4;
    this.#language = language;
    const kinds = (this.#roles.kind && this.columns.get(this.#roles.kind)?.values) || new Map();
    this.#hasKinds = [...kinds.keys()].some((kind: string) => !isRemarkWord(kind));
    const key = this.#label?.key;
    const untitled = rows.filter(
      ({ value }) => key !== undefined && !textOf((value as JsonObject)[key], language),
    );
    this.#isTitled = untitled.length < rows.length / 2;
    const others = [...columnsOf(untitled, language).values()].filter(
      (each) => !GROUP_NAMES.has(bare(each.key)),
    );
    this.#second = chooseLabel(others, untitled.length)?.key;
  }

  toDraft(row: Row, children: readonly Draft[]): Draft | undefined {
    const { value, key } = row;
    const name = key === undefined ? undefined : humanizeKey(key);
    if (typeof value === 'string' && (key === undefined || tickOf(value) === undefined)) {
      const amount = key === undefined ? undefined : amountOf(value);
      return amount === undefined ? { row } : { row, title: name, description: amount };
    }
    if (!isObject(value) && !isList(value))
      return { row, title: name, state: tickOf(value) ? 'done' : 'open' };
    if (!isObject(value) || (isMap(value) && !this.#maps.areRecords)) {
      if (children.length === 0) return undefined;
      const used = isObject(value) ? Object.keys(value) : [];
      const state = key === undefined ? undefined : stateOfKey(key);
      const inner = withoutNameless(children).map((each) => ({
        ...each,
        state: each.state ?? state,
      }));
      const { titleKey } = this.#maps;
      const own =
        titleKey === undefined || !isObject(value)
          ? undefined
          : textOf(value[titleKey], this.#language);
      return { row, title: name ?? own, children: inner, isSection: true, used };
    }
    const roles = this.#roles;
    const text = (at: string | undefined) =>
      at === undefined ? undefined : textOf(value[at], this.#language) || undefined;
    if (roles.hidden !== undefined && value[roles.hidden] === true) return undefined;
    const isNamed = name === undefined || !this.#isTitledByKeys;
    const titleKey = [roles.title, this.#label?.key].find(
      (at) => isNamed && text(at) !== undefined,
    );
    const other = name === undefined || isNumber(name) ? this.#second : undefined;
    const own = text(titleKey);
    const title = (own && this.#isSlug ? humanizeKey(own) : own) ?? text(other) ?? name;
    const isUnfilled = !STEPS.test(String(row.path?.parent?.key)) && this.#isUnfilled(value);
    if (children.length === 0 && title === undefined) return undefined;
    // A number or a code is a better name for a section than none.
    const only = [...this.columns.values()].filter(({ scalars }) => scalars > 0);
    const number = only.find(({ key: at }) => /^(?:nr|no|num(?:ber)?)$/.test(bare(at)));
    const named = only.length === 1 ? only[0] : children.length > 0 ? number : undefined;
    const code = text(named?.key);
    return {
      row,
      title: title ?? code ?? '',
      description: roles.description === (titleKey ?? other) ? undefined : text(roles.description),
      expected: text(roles.expected),
      state: this.#stateOf(value),
      isRemark: this.#isRemark(text(roles.kind), titleKey !== undefined || name !== undefined),
      isSection: isUnfilled || (children.length > 0 && !this.#isTicked),
      heading: children.length === 0 ? headingLevel(text(roles.kind)) : undefined,
      children: withoutNameless(children),
      links: roles.links,
      order: roles.order === undefined ? undefined : Number(value[roles.order]),
      used: [
        ...(children.length > 0 ? this.#childKeys : []),
        titleKey ?? other,
        roles.description,
        roles.done,
        roles.state,
      ].filter((each) => each !== undefined),
    };
  }

  /** Whether a row is a section that nobody filled yet: it has no tick, and its list is empty. */
  #isUnfilled(value: JsonObject): boolean {
    const isSectionList = (key: string): boolean =>
      isEmptyList(value[key]) &&
      (this.#childKeys.includes(key)
        ? !OWN_PARTS.test(bare(key))
        : this.#isLone && key === 'items');
    const { done, state } = this.#roles;
    const canTick = [done, state].some((key) => key !== undefined && value[key] !== undefined);
    return !canTick && Object.keys(value).some(isSectionList);
  }

  #stateOf(value: JsonObject): ItemState | undefined {
    const { done, state } = this.#roles;
    if (done !== undefined && tickOf(value[done])) return 'done';
    const word = state === undefined ? undefined : textOf(value[state], undefined);
    if (word !== undefined) return stateOf(word) ?? 'open';
    return done === undefined ? undefined : 'open';
  }

  /** A row of a sort that is only read, or one that lacks what the others are titled by. */
  #isRemark(kind: string | undefined, isTitled: boolean): boolean {
    return (
      (this.#hasKinds && kind !== undefined && isRemarkWord(kind)) || (!isTitled && this.#isTitled)
    );
  }
}
