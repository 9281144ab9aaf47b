import { safeUrl } from './safe-url.js';

/** A mark that may open or close something, or a stretch of text. */
export interface InlineToken {
  readonly kind: 'text' | 'code' | 'single' | 'double' | 'bracket';
  /** What it stands for if it remains text. */
  readonly text: string;
  readonly canOpen?: boolean;
  readonly canClose?: boolean;
  /** The address after a closing bracket, if it is safe. */
  readonly url?: string;
  /** The mark at the other end. */
  partner?: InlineToken;
  /** Whether this is the first of the two. */
  opens?: boolean;
}

const SPECIAL = /[\\`*_[\]]/g;

/** Cuts a text at its marks. Each character is looked at a bounded number of times. */
export function tokenize(text: string, baseUrl?: string): InlineToken[] {
  const tokens: InlineToken[] = [];
  const fences = new CodeFences(text);
  let at = 0;
  const pushText = (end: number): void => {
    if (end > at) tokens.push({ kind: 'text', text: text.slice(at, end) });
    at = end;
  };
  while (at < text.length) {
    SPECIAL.lastIndex = at;
    pushText(SPECIAL.exec(text)?.index ?? text.length);
    const mark = text.charAt(at);
    if (mark === '\\') {
      const isEscape = /[!-/:-@[-`{-~]/.test(text.charAt(at + 1));
      tokens.push({ kind: 'text', text: isEscape ? text.charAt(at + 1) : mark });
      at += isEscape ? 2 : 1;
    } else if (mark === '`') {
      const length = runLength(text, at);
      const close = fences.next(at, length);
      if (close === undefined) pushText(at + length);
      else {
        tokens.push({ kind: 'code', text: codeText(text.slice(at + length, close)) });
        at = close + length;
      }
    } else if (mark === '*' || mark === '_') {
      const length = runLength(text, at);
      if (length > 3) pushText(at + length);
      else {
        tokens.push(...emphasisMarks(text, at, length));
        at += length;
      }
    } else if (mark === '[') {
      tokens.push({ kind: 'bracket', text: mark, canOpen: true });
      at += 1;
    } else if (mark === ']') {
      const end = addressEnd(text, at + 1);
      const url = end === undefined ? undefined : safeUrl(text.slice(at + 2, end - 1), baseUrl);
      const stop = url === undefined || end === undefined ? at + 1 : end;
      const token = { kind: 'bracket', text: text.slice(at, stop), canClose: true } as const;
      tokens.push(url === undefined ? token : { ...token, url });
      at = stop;
    }
  }
  return tokens;
}

function runLength(text: string, start: number): number {
  let end = start + 1;
  while (text.charAt(end) === text.charAt(start)) end += 1;
  return end - start;
}

/** `` ` a ` `` needs its spaces only to tell the backticks apart. */
const codeText = (code: string): string => (/^ .*[^ ].* $/s.test(code) ? code.slice(1, -1) : code);

/** Finds closing backticks; remembers where runs of each length are, so that no text is searched twice. */
class CodeFences {
  readonly #runs = new Map<number, number[]>();

  constructor(text: string) {
    for (const { 0: run, index } of text.matchAll(/`+/g)) {
      const runs = this.#runs.get(run.length);
      if (runs) runs.push(index);
      else this.#runs.set(run.length, [index]);
    }
    for (const runs of this.#runs.values()) runs.reverse();
  }

  next(after: number, length: number): number | undefined {
    const runs = this.#runs.get(length) ?? [];
    while (runs.length > 0 && (runs.at(-1) ?? 0) <= after) runs.pop();
    return runs.at(-1);
  }
}

/** One to three stars or underscores; three are a single and a double. */
function emphasisMarks(text: string, at: number, length: number): InlineToken[] {
  const before = text.charAt(at - 1);
  const after = text.charAt(at + length);
  const mark = text.charAt(at);
  // Underscores inside a word are part of a name: snake_case.
  const isWord = (character: string): boolean => mark === '_' && /[\p{L}\p{N}]/u.test(character);
  const canOpen = /\S/.test(after) && !isWord(before);
  const canClose = /\S/.test(before) && !isWord(after);
  const single = { kind: 'single', text: mark, canOpen, canClose } as const;
  const double = { kind: 'double', text: mark + mark, canOpen, canClose } as const;
  if (length === 1) return [single];
  if (length === 2) return [double];
  return canOpen ? [double, single] : [single, double];
}

/** Past the closing parenthesis of `(address)`; parentheses may nest once, as in an encyclopedia. */
function addressEnd(text: string, start: number): number | undefined {
  if (text.charAt(start) !== '(') return undefined;
  let depth = 1;
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    // A second nesting ends it: else every `](` of a hostile text would be searched to the end.
    if (depth === 0) return at + 1;
    if (depth > 2 || /\s/.test(character)) return undefined;
  }
  return undefined;
}

/** Finds the two ends of every link and emphasis; whatever finds no partner stays text. */
export function pairMarks(tokens: readonly InlineToken[]): void {
  pairBrackets(tokens);
  // Emphasis crosses no end of a link, so a link has open marks of its own.
  const outer = new OpenMarks();
  let marks = outer;
  for (const token of tokens) {
    if (token.kind === 'bracket' && token.partner) {
      marks = token.opens ? new OpenMarks() : outer;
    } else if (token.kind === 'single' || token.kind === 'double') {
      const open = token.canClose ? marks.take(token) : undefined;
      if (open) pair(open, token);
      else if (token.canOpen) marks.open(token);
    }
  }
}

function pairBrackets(tokens: readonly InlineToken[]): void {
  let open: InlineToken[] = [];
  for (const token of tokens) {
    if (token.kind !== 'bracket') continue;
    if (token.canOpen) {
      open.push(token);
      continue;
    }
    const partner = open.pop();
    if (!partner || token.url === undefined) continue;
    pair(partner, token);
    // A link holds no link, so what was opened before this one cannot be one.
    open = [];
  }
}

function pair(open: InlineToken, close: InlineToken): void {
  open.partner = close;
  open.opens = true;
  close.partner = open;
}

/** The emphasis marks that are still open, with a count of each kind so that no search is in vain. */
class OpenMarks {
  readonly #stack: InlineToken[] = [];
  readonly #counts = new Map<string, number>();

  open(token: InlineToken): void {
    this.#stack.push(token);
    this.#counts.set(token.text, (this.#counts.get(token.text) ?? 0) + 1);
  }

  /** The innermost open mark like this one; those opened after it stay text. */
  take(like: InlineToken): InlineToken | undefined {
    if (!this.#counts.get(like.text)) return undefined;
    for (let open = this.#stack.pop(); open; open = this.#stack.pop()) {
      this.#counts.set(open.text, (this.#counts.get(open.text) ?? 1) - 1);
      if (open.text === like.text) return open;
    }
    return undefined;
  }
}
