import type { ItemState } from '../checklist.js';
import { stateOf } from '../vocabulary.js';

/** What a bare string or a line of text says about a step. */
export interface TaskLine {
  readonly title: string;
  readonly description?: string;
  /** Present if the line has a tick box, such as `[ ]`, `[x]`, `[-]` or `[>]`, or a word such as `TODO`. */
  readonly state?: ItemState;
  /** A leading `?` makes a step optional. */
  readonly isOptional: boolean;
}

/** The space before a box is easily forgotten. */
const BULLET = /^(?:[-*+•‣◦▪]|\d{1,9}[.)])(?:\s|(?=\[[ xX]\]))/;
/** Outliners have a mark for everything; a letter or a digit in brackets is a reference. */
export const BOX = /^\[(?:\s*(?:([^\s\w[\]]\uFE0F?|[xX])\s*)?\](?=\s|$)|([ xX])\](?=\p{L}))/u;
/** Behind a bullet, a letter is a box of Obsidian's. */
const LETTER_BOX = /^\[([a-zA-Z])\](?=\s)/;
/** As Org mode and outliners write it, in capitals. */
const MARKER = /^(TODO|DOING|DONE|CANCELL?ED)(?::\s*|\s+)(?=\S)/;
const DRAWN_BOX = /^([☐☑☒✓✔✅])\uFE0F?\s/;

const boxState = (mark: string): ItemState => {
  if (mark === '-' || mark === '~') return 'not-applicable';
  if (mark === '>') return 'deferred';
  return /^[xX✓✔☑☒✅]/.test(mark) ? 'done' : (stateOf(mark) ?? 'open');
};

/** The tick box that a text begins with. */
const boxIn = (text: string): RegExpExecArray | null =>
  BOX.exec(text) ?? DRAWN_BOX.exec(text) ?? MARKER.exec(text);

/** Whether a line is a step: it has a bullet, a number or a tick box. */
export const isTaskLine = (line: string): boolean => BULLET.test(line) || boxIn(line) !== null;

const count = (text: string, end: number, bracket: string): number =>
  text.slice(0, end).split(bracket).length;

/** The title and what follows the dash: spaced, em or en; plain only after a bold title. */
function splitAtDash(text: string): readonly [title: string, description: string] {
  const bold = /^(\*\*|__)(.+?)\1(?:\s(?=[-–—]\s)|:(?=\s)|$)/s.exec(text);
  if (bold) {
    const rest = text.slice(bold[0].length).replace(/^[-–—]\s/, '');
    return [(bold[2] ?? '').replace(/:$/, '').trim(), rest.trim()];
  }
  const dashes = /\s[–—]\s/g;
  let dash = dashes.exec(text)?.index;
  // A dash inside brackets belongs to them.
  while (dash !== undefined && count(text, dash, '(') !== count(text, dash, ')')) {
    dash = dashes.exec(text)?.index;
  }
  if (!dash) return [text, ''];
  return [text.slice(0, dash).trim(), text.slice(dash + 3).trim()];
}

/** Reads `- [x] ? Title — description`; every part but the title may be missing. */
export function readTaskLine(line: string): TaskLine {
  const whole = line.trim();
  let text = whole.replace(BULLET, '').trim();
  const box = boxIn(text) ?? (BULLET.test(whole) ? LETTER_BOX.exec(text) : null);
  if (box) text = text.slice(box[0].length).trim();
  const isOptional = /^\?\s/.test(text);
  if (isOptional) text = text.slice(1).trim();
  // Nothing but marks: they are the title, because an unnamed step could not be ticked.
  if (text === '') return { title: whole, isOptional: false };
  const [title, description] = splitAtDash(text);
  return {
    title: title === '' ? text : title,
    ...(description === '' || title === '' ? {} : { description }),
    ...(box ? { state: boxState(box[1] ?? box[2] ?? '') } : {}),
    isOptional,
  };
}
