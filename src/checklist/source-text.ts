import type { Limits } from './limits.js';
import type { SourcePlace } from './read-result.js';
import { formatPath, pathKeys } from './source-path.js';
import { parseJson } from './text-formats/json-parser.js';
import { LenientScanner } from './text-formats/lenient-scanner.js';
import { LineIndex } from './text-formats/line-index.js';
import { markdownToData } from './text-formats/markdown-data.js';
import { offsetOf, type SourceTree } from './text-formats/source-map.js';
import { looksLikeJson, refuseText, type TextRefusal } from './text-formats/text-format.js';
import { withoutWrapping } from './text-formats/wrapping.js';
import type { Spot, WarningList } from './warning-list.js';

/** Plain data from a text, or why there is none. */
export type TextContent =
  | { readonly value: unknown; readonly refusal?: never }
  | { readonly value?: never; readonly refusal: TextRefusal };

/** A text that is being read: what it says, and where in it things stand. */
export class SourceText {
  /** Stands for data that came without a text: paths only. */
  static readonly none = new SourceText('');

  readonly #text: string;
  readonly #hasMark: boolean;
  readonly #isWrapped: boolean;
  /** Markdown or plain text: nobody writes fields there. */
  isProse = false;
  #tree: SourceTree | undefined;
  #lines: LineIndex | undefined;

  constructor(text: string) {
    this.#hasMark = text.startsWith('\uFEFF');
    const bare = this.#hasMark ? text.slice(1) : text;
    const unwrapped = withoutWrapping(bare);
    this.#isWrapped = unwrapped !== undefined;
    this.#text = unwrapped ?? bare;
  }

  read(limits: Limits, warnings: WarningList): TextContent {
    const text = this.#text;
    if (text.length > limits.maxInput) {
      const message = `the text is longer than ${limits.maxInput} characters; split the checklist.`;
      return { refusal: { code: 'too-large', offset: 0, message } };
    }
    if (this.#hasMark) {
      const message = 'the byte order mark was skipped; save the file as UTF-8 without one.';
      warnings.add('repaired', { offset: 0 }, message);
    }
    if (this.#isWrapped) {
      const message = 'what stands round the JSON was skipped; save only the JSON.';
      warnings.add('repaired', { offset: 0 }, message);
    }
    const refusal = refuseText(text);
    if (refusal) return { refusal };
    return looksLikeJson(text) ? this.#readJson(warnings) : this.#readProse(warnings);
  }

  #readJson(warnings: WarningList): TextContent {
    try {
      // Several times as fast; positions are looked up only if there is something to say about one.
      return { value: JSON.parse(this.#text) as unknown };
    } catch {
      const parsed = parseJson(this.#text, new LenientScanner(this.#text));
      if (parsed.error) {
        // Where reading gave up comes after attempts to mend; the first fault is what a person looks for.
        const first = parseJson(this.#text).error ?? parsed.error;
        const message = `this is not valid JSON: ${first.message}; correct it there.`;
        return { refusal: { code: 'syntax', offset: first.offset, message } };
      }
      for (const { offset, message } of parsed.repairs)
        warnings.add('repaired', { offset }, message);
      this.#tree = parsed;
      return { value: parsed.value };
    }
  }

  #readProse(warnings: WarningList): TextContent {
    this.isProse = true;
    const data = markdownToData(this.#text);
    if (data) {
      for (const { offset, message } of data.remarks) warnings.add('guessed', { offset }, message);
      this.#tree = data;
      return { value: data.value };
    }
    const [line = ''] = /\S.*/.exec(this.#text) ?? [];
    const message = `no line of this text is a step, and it begins with ${JSON.stringify([...line].slice(0, 20).join(''))}; begin each step with "- [ ] ".`;
    return { refusal: { code: 'not-a-checklist', offset: this.#text.indexOf(line), message } };
  }

  /** Path, line and column of a spot; lines are only known where there is a text. */
  locate(spot: Spot): SourcePlace {
    const path = formatPath(spot.path);
    if (this.#text === '') return { path };
    const offset = spot.offset ?? this.#find(spot);
    if (offset === 0) return { path, line: 1, column: 1 };
    return { path, ...(this.#lines ??= new LineIndex(this.#text)).at(offset) };
  }

  #find(spot: Spot): number {
    // Parsing again for a place takes many times as long as reading did.
    if (spot.path === undefined) return 0;
    if (!this.#tree) {
      const parsed = parseJson(this.#text);
      if (parsed.error) return 0;
      this.#tree = parsed;
    }
    return offsetOf(this.#tree, pathKeys(spot.path));
  }
}
