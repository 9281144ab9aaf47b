import type { ReadWarning, ReadWarningCode, SourcePlace } from './read-result.js';
import type { SourcePath } from './source-path.js';

/** Where a warning belongs: a path into the data, or an offset into the text it came from. */
export interface Spot {
  readonly path?: SourcePath | undefined;
  readonly offset?: number | undefined;
}

/** Turns a spot into path, line and column. */
export type Locate = (spot: Spot) => SourcePlace;

// A hostile file could draw a warning a byte; nobody reads past this many.
const MAX_WARNINGS = 1_000;

/** Collects warnings while reading; lines are looked up only at the end, when there are any. */
export class WarningList {
  readonly #entries: { code: ReadWarningCode; message: string; spot: Spot }[] = [];
  #dropped = 0;

  /** `message` is a clause that says what was read around, and the cure; the place is added. */
  add(code: ReadWarningCode, spot: Spot, message: string): void {
    if (this.#entries.length < MAX_WARNINGS) this.#entries.push({ code, message, spot });
    else this.#dropped += 1;
  }

  toWarnings(locate: Locate, source: string | undefined): readonly ReadWarning[] {
    const warnings = this.#entries.map(({ code, message, spot }): ReadWarning => {
      const place = locate(spot);
      return Object.freeze({ code, ...place, message: sentence(message, place, source) });
    });
    if (this.#dropped > 0) {
      const message = `${this.#dropped} more warnings are not listed; cure the first ones and read again.`;
      warnings.push(Object.freeze({ code: 'clipped', path: '', message }));
    }
    return Object.freeze(warnings);
  }
}

/** One sentence that begins with the place: `In deploy.json at items[3].title, line 12, column 5: …` */
export function sentence(message: string, place: SourcePlace, source: string | undefined): string {
  const parts = [
    place.path,
    place.line === undefined ? '' : `line ${place.line}`,
    place.column === undefined ? '' : `column ${place.column}`,
  ].filter((part) => part !== '');
  const at = parts.length === 0 ? '' : ` at ${parts.join(', ')}`;
  const prefix = source === undefined || source === '' ? at.slice(1) : `in ${source}${at}`;
  const text = prefix === '' ? message : `${prefix}: ${message}`;
  return text.charAt(0).toUpperCase() + text.slice(1);
}
