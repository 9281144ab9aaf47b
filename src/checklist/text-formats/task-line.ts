import type { ItemState } from '../checklist.js';
import { stateOf } from '../vocabulary.js';

/** What a bare string or a line of text says about a step. */
export interface TaskLine {
  readonly title: string;
  readonly description?: string;
  /** Present if the line has a tick box: `[ ]`, `[x]`, `[-]` or `[~]`. */
  readonly state?: ItemState;
  /** A leading `?` makes a step optional. */
  readonly isOptional: boolean;
}

const BULLET = /^(?:[-*+•‣◦▪]|\d{1,9}[.)])\s/;
const BOX = /^\[([ xX✓✔~-]?)\](?=\s|$)/;
/** As Org mode and outliners write it, in capitals. */
const MARKER = /^(TODO|DOING|DONE|CANCELL?ED)\s(?=\S)/;
const DRAWN_BOX = /^([☐☑☒✓✔✅])\s/;

const boxState = (mark: string): ItemState => {
  if (mark.length > 1) return stateOf(mark) ?? 'open';
  if (mark === '-' || mark === '~') return 'not-applicable';
  return /[xX✓✔☑☒✅]/.test(mark) ? 'done' : 'open';
};

/** Whether a line is a step: it has a bullet, a number or a tick box. */
export const isTaskLine = (line: string): boolean =>
  BULLET.test(line) || BOX.test(line) || DRAWN_BOX.test(line);

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
  const box = BOX.exec(text) ?? DRAWN_BOX.exec(text) ?? MARKER.exec(text);
  if (box) text = text.slice(box[0].length).trim();
  const isOptional = /^\?\s/.test(text);
  if (isOptional) text = text.slice(1).trim();
  // Nothing but marks: they are the title, because an unnamed step could not be ticked.
  if (text === '') return { title: whole, isOptional: false };
  const [title, description] = splitAtDash(text);
  return {
    title: title === '' ? text : title,
    ...(description === '' || title === '' ? {} : { description }),
    ...(box ? { state: boxState(box[1] ?? '') } : {}),
    isOptional,
  };
}
