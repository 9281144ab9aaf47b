import type { JsonValue } from '../checklist.js';
import { JsonScanner, JsonSyntaxError, type JsonRepair } from './json-scanner.js';
import type { SourceTree } from './source-map.js';

export interface ParsedJson extends SourceTree {
  readonly repairs: readonly JsonRepair[];
  readonly error?: never;
}
export interface JsonFailure {
  readonly error: { readonly message: string; readonly offset: number };
}

interface ArrayFrame {
  readonly kind: 'array';
  readonly value: JsonValue[];
  readonly starts: number[];
}
interface ObjectFrame {
  readonly kind: 'object';
  readonly value: Record<string, JsonValue>;
  readonly starts: Map<string, number>;
  key: string;
}
type Frame = ArrayFrame | ObjectFrame;

/**
 * Parses JSON text, remembering where every value began, and reads around comments and trailing commas.
 *
 * Everything that `JSON.parse` accepts gives the same value here. Never throws, and iterative: a
 * million levels cost memory, not stack.
 */
export function parseJson(text: string, scanner = new JsonScanner(text)): ParsedJson | JsonFailure {
  try {
    return new JsonParser(scanner).parse();
  } catch (error) {
    if (!(error instanceof JsonSyntaxError)) throw error;
    return { error: { message: error.message, offset: error.offset } };
  }
}

class JsonParser {
  readonly #scanner: JsonScanner;
  readonly #starts = new Map<object, number[] | Map<string, number>>();
  readonly #frames: Frame[] = [];

  constructor(scanner: JsonScanner) {
    this.#scanner = scanner;
  }

  parse(): ParsedJson {
    const scanner = this.#scanner;
    const values: JsonValue[] = [];
    const starts: number[] = [];
    for (let goesOn = true; goesOn;) {
      scanner.skipSpace();
      let start = scanner.at;
      try {
        const value = this.#readWhole();
        const end = scanner.at;
        scanner.skipSpace();
        goesOn = scanner.goesOn(value);
        const isOver = goesOn || scanner.peek() === '';
        // What stands on a line of its own does not belong to the value above it.
        if (isOver || scanner.text.slice(end, scanner.at).includes('\n')) {
          values.push(value);
          starts.push(start);
          start = scanner.at;
        }
        if (!isOver) scanner.fail('the end of the text');
      } catch (error) {
        this.#frames.length = 0;
        goesOn = scanner.passes(error, start, values.length);
      }
    }
    const [start = 0] = starts;
    let [value = null] = values;
    if (values.length > 1) this.#starts.set((value = values), starts);
    return { value, start, starts: this.#starts, repairs: scanner.repairs };
  }

  #readWhole(): JsonValue {
    const value = this.#readValue();
    // One turn an entry: close the innermost container if it is complete, else read one value into it.
    for (let frame = this.#frames.at(-1); frame; frame = this.#frames.at(-1)) {
      if (this.#atEnd(frame)) {
        this.#frames.pop();
        continue;
      }
      const entryStart = this.#beginEntry(frame);
      store(frame, this.#readValue(), entryStart);
    }
    return value;
  }

  /** A scalar, or an empty container whose frame is now the innermost. */
  #readValue(): JsonValue {
    const scanner = this.#scanner;
    let frame: Frame;
    if (scanner.peek() === '[') frame = { kind: 'array', value: [], starts: [] };
    else if (scanner.peek() === '{')
      frame = { kind: 'object', value: {}, starts: new Map(), key: '' };
    else return scanner.readScalar();
    scanner.at += 1;
    this.#frames.push(frame);
    this.#starts.set(frame.value, frame.starts);
    return frame.value;
  }

  /** Moves past the comma between two entries, or past the closing bracket. */
  #atEnd(frame: Frame): boolean {
    const scanner = this.#scanner;
    const close = frame.kind === 'array' ? ']' : '}';
    scanner.skipSpace();
    const comma = scanner.at;
    const isFirst = frame.kind === 'array' ? frame.starts.length === 0 : frame.starts.size === 0;
    if (!isFirst && scanner.peek() === ',') {
      scanner.at += 1;
      scanner.skipSpace();
      if (scanner.peek() === close)
        scanner.repair(`the comma before "${close}" was skipped; remove it.`, comma);
    } else if (!isFirst && scanner.peek() !== close) {
      if (scanner.lacks(close, this.#frames.length)) return true;
    }
    if (scanner.peek() !== close) return false;
    scanner.at += 1;
    return true;
  }

  /** Reads up to the value of the next entry; answers where that begins. */
  #beginEntry(frame: Frame): number {
    const scanner = this.#scanner;
    if (frame.kind === 'object') {
      frame.key = scanner.readKey();
      scanner.skipSpace();
      if (scanner.peek() === ':') scanner.at += 1;
      else scanner.lacksValue();
      scanner.skipSpace();
    }
    return scanner.at;
  }
}

function store(frame: Frame, value: JsonValue, start: number): void {
  if (frame.kind === 'array') {
    frame.starts.push(start);
    frame.value.push(value);
    return;
  }
  frame.starts.set(frame.key, start);
  if (frame.key !== '__proto__') frame.value[frame.key] = value;
  // Assigning would change the prototype instead of adding a key, unlike JSON.parse.
  else
    Object.defineProperty(frame.value, frame.key, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
}
