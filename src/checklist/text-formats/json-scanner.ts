import type { JsonValue } from '../checklist.js';

/** Something in the text that JSON does not allow, but that leaves no doubt about what was meant. */
export interface JsonRepair {
  readonly offset: number;
  readonly message: string;
}

/** Thrown inside the parser only; the offset is where reading stopped. */
export class JsonSyntaxError extends Error {
  readonly offset: number;

  constructor(message: string, offset: number) {
    super(message);
    this.offset = offset;
  }
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly (readonly [string, JsonValue])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

/** Reads the smallest parts of a JSON text: white space, comments, strings, numbers, words. */
export class JsonScanner {
  readonly text: string;
  readonly repairs: JsonRepair[] = [];
  at = 0;

  constructor(text: string) {
    this.text = text;
  }

  peek(): string {
    return this.text.charAt(this.at);
  }

  repair(message: string, offset: number): void {
    this.repairs.push({ offset, message });
  }

  /** Throws: `expected` names what would have been right. */
  fail(expected: string, offset = this.at): never {
    const [line = ''] = /^.*/u.exec(this.text.slice(offset, offset + 60)) ?? [];
    const found =
      offset >= this.text.length
        ? 'the end of the text'
        : JSON.stringify([...line].slice(0, 20).join('') || this.text.charAt(offset));
    throw new JsonSyntaxError(
      `${expected} is expected, but here is ${found}`,
      Math.min(offset, this.text.length),
    );
  }

  /** Moves past white space; comments count as such, with a repair. */
  skipSpace(): void {
    for (;;) {
      const code = this.text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at += 1;
      else if (code !== 47 || !this.#skipComment()) return;
    }
  }

  #skipComment(): boolean {
    const start = this.at;
    const mark = this.text.slice(start, start + 2);
    if (mark !== '//' && mark !== '/*') return false;
    let end = start + 2;
    if (mark === '//') {
      while (end < this.text.length && !/[\n\r]/.test(this.text.charAt(end))) end += 1;
    } else {
      end = this.text.indexOf('*/', end) + 2;
      if (end < 2) this.fail('"*/" at the end of this comment', this.text.length);
    }
    this.repair('JSON has no comments and this one was skipped; remove it.', start);
    this.at = end;
    return true;
  }

  opensString(): boolean {
    return this.peek() === '"';
  }

  readKey(): string {
    return this.opensString() ? this.readString() : this.fail('a key in double quotes');
  }

  readString(): string {
    const start = this.at;
    let at = start + 1;
    for (;;) {
      const code = this.text.charCodeAt(at);
      if (code === 34) break;
      // NaN, at the end of the text, is not ≥ 32 either.
      if (!(code >= 32)) this.failString(at);
      at += code === 92 ? 2 : 1;
    }
    this.at = at + 1;
    return this.unescape(this.text.slice(start, this.at), start);
  }

  failString(at: number): never {
    return this.fail('a closing quote', at);
  }

  /** `literal` stands at `start`, or is what should. */
  unescape(literal: string, start: number): string {
    try {
      return JSON.parse(literal) as string;
    } catch {
      return this.fail('an escape such as \\n, \\" or \\u00e9', this.#badEscape(start));
    }
  }

  /** Whether a container ends without its bracket; throws if it does not even lack a comma. */
  lacks(close: string, _depth: number): boolean {
    return this.fail(`"," or "${close}"`);
  }

  /** A key without a value; throws, unless null is read for it. */
  lacksValue(): void {
    this.fail('":" after the key');
  }

  /** Whether more may follow the whole value. */
  goesOn(_value: JsonValue): boolean {
    return false;
  }

  /** Moves past a broken value that began at `_start`, after `_good` whole ones; whether more follow. */
  passes(error: unknown, _start: number, _good: number): boolean {
    throw error;
  }

  #badEscape(start: number): number {
    const escape = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
    for (let at = this.text.indexOf('\\', start); at >= 0; at = this.text.indexOf('\\', at)) {
      escape.lastIndex = at;
      if (!escape.test(this.text)) return at;
      at = escape.lastIndex;
    }
    return start;
  }

  /** A string, number, true, false or null. */
  readScalar(): JsonValue {
    if (this.opensString()) return this.readString();
    NUMBER.lastIndex = this.at;
    const digits = NUMBER.exec(this.text)?.[0];
    if (digits !== undefined) {
      this.at += digits.length;
      return Number(digits);
    }
    for (const [word, value] of WORDS) {
      if (!this.text.startsWith(word, this.at)) continue;
      this.at += word.length;
      return value;
    }
    return this.fail('a value');
  }
}
