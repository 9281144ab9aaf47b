import type { JsonValue } from '../checklist.js';
import { JsonScanner, JsonSyntaxError } from './json-scanner.js';

/** What a text in these quotes may end with. */
const CLOSERS = new Map([
  ['"', '"'],
  ["'", "'"],
  ['“', '”“"'],
  ['”', '”"'],
  ['„', '”“"'],
  ['‘', '’‘'],
  ['’', '’'],
]);
/** How an entry begins: what may follow a comma, or stand where one is missing. */
const ENTRY = /["'“”„‘’[{\d-]|(?:true|false|null)\b|\/[/*]/y;
const KEY = /[A-Za-z_$][\w$-]*/y;
/** More open brackets at the end of a text mean that its other half is missing. */
const MOST_MISSING = 3;
/** More values than this are not passed over: each costs another look through the text. */
const MOST_LOST = 9;

/**
 * Reads what people write for JSON: texts in other quotes or with quotes inside, keys without any,
 * commas and closing brackets left out, one object a line. Each with a repair that says where.
 */
export class LenientScanner extends JsonScanner {
  readonly #habits = new Set<string>();
  #lost = 0;
  #isEmpty = false;

  override opensString(): boolean {
    return CLOSERS.has(this.peek());
  }

  override readKey(): string {
    if (this.opensString()) return this.readString(true);
    KEY.lastIndex = this.at;
    const key = KEY.exec(this.text)?.[0];
    if (key === undefined) return super.readKey();
    this.#repairHabit('this key has no quotes; put it in double ones.', this.at);
    this.at += key.length;
    return key;
  }

  override readString(isKey = false): string {
    const start = this.at;
    const open = this.peek();
    const closers = CLOSERS.get(open) ?? open;
    const inner: number[] = [];
    let at = start + 1;
    for (;;) {
      const character = this.text.charAt(at);
      if (character < ' ') return super.failString(at);
      if (closers.includes(character)) {
        if (this.#isEnd(at + 1, isKey)) break;
        inner.push(at);
      }
      at += character === '\\' ? 2 : 1;
    }
    if (open !== '"')
      this.#repairHabit('these quotes are no JSON; use straight double ones.', start);
    else
      for (const offset of inner) this.repair('a quote inside a text; write \\" for it.', offset);
    this.at = at + 1;
    const content = this.text
      .slice(start + 1, at)
      .replace(/\\?['"]|\\[^]/g, (mark) =>
        mark.endsWith('"') ? '\\"' : mark.endsWith("'") ? "'" : mark,
      );
    return this.unescape(`"${content}"`, start);
  }

  /** Whoever writes so does it all through the file: said once. */
  #repairHabit(message: string, offset: number): void {
    if (!this.#habits.has(message)) this.repair(message, offset);
    this.#habits.add(message);
  }

  /** Whether a quote before `at` ends its text, and does not stand inside it. */
  #isEnd(at: number, isKey: boolean): boolean {
    const next = this.#pastSpace(at);
    const character = this.text.charAt(next);
    if (isKey) return /[:,}]/.test(character);
    if (character === ',') {
      const entry = this.#pastSpace(next + 1);
      return this.#beginsEntry(entry) || this.text.charAt(entry) === ',';
    }
    return character === '' || ']}'.includes(character) || this.#beginsEntry(next);
  }

  #beginsEntry(at: number): boolean {
    ENTRY.lastIndex = at;
    if (ENTRY.test(this.text) || ']}'.includes(this.text.charAt(at))) return true;
    KEY.lastIndex = at;
    return KEY.test(this.text) && this.text.charAt(this.#pastSpace(KEY.lastIndex)) === ':';
  }

  #pastSpace(from: number): number {
    let at = from;
    while (/[ \t\r\n]/.test(this.text.charAt(at))) at += 1;
    return at;
  }

  override lacks(close: string, depth: number): boolean {
    const next = this.peek();
    if (depth <= MOST_MISSING && (next === '' || ']}'.includes(next))) {
      this.repair(`"${close}" is missing here; add it.`, this.at);
      return true;
    }
    // `2024-01-01` is no list of numbers.
    const isJoined = /[\d-]/.test(next) && /\S/.test(this.text.charAt(this.at - 1));
    if (isJoined || ']}'.includes(next) || !this.#beginsEntry(this.at)) {
      return super.lacks(close, depth);
    }
    this.repair('a comma is missing before this; add it.', this.at);
    return false;
  }

  override lacksValue(): void {
    if (!/[,}]/.test(this.peek())) super.lacksValue();
    this.repair('this key has no value; give it one.', this.at);
    this.#isEmpty = true;
  }

  override readScalar(): JsonValue {
    if (!this.#isEmpty) return super.readScalar();
    this.#isEmpty = false;
    return null;
  }

  override goesOn(value: JsonValue): boolean {
    if (typeof value !== 'object' || !/[[{]/.test(this.peek())) return false;
    this.#repairHabit('one value follows another; put brackets round all of them.', this.at);
    return true;
  }

  override passes(error: unknown, start: number, good: number): boolean {
    this.#lost += 1;
    // More broken than whole ones are no list of values.
    const isOne = this.#lost > Math.min(good, MOST_LOST);
    if (isOne || !(error instanceof JsonSyntaxError)) throw error;
    const message = `what begins here is broken and was left out, because ${error.message}; correct it.`;
    this.repair(message, start);
    const next = this.text.slice(start).search(/\n[[{]/) + 1;
    this.at = start + next;
    return next > 0;
  }
}
