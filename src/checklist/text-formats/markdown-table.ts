import { stateOf } from '../vocabulary.js';
import { BOX } from './task-line.js';

/** A line of a text, and where it begins. */
export interface SourceLine {
  readonly text: string;
  readonly offset: number;
}

/** A row as a step: its tick box and label, and what the other columns say. */
export interface TableRow extends SourceLine {
  readonly hasBox: boolean;
  readonly description: readonly string[];
}

/** The line between the head of a table and its rows. */
export const isDelimiter = (line: string): boolean => /^(?=.*-)(?=.*\|)[|:\s-]+$/.test(line);

const cellsOf = (line: string): readonly string[] =>
  line
    .trim()
    .replace(/^\||(?<!\\)\|$/g, '')
    .split(/(?<!\\)\|/)
    .map((cell) => cell.replace(/\\\|/g, '|').trim());

/** Words, and neither a box nor the number or code of something. */
const isLabel = (cell: string): boolean =>
  /\p{L}/u.test(cell.replace(BOX, '')) && !/^(?=\S*\d)\S*$/.test(cell);

/** The rows of a table; the first column with words in it is the label. */
export function tableRows(lines: readonly SourceLine[]): readonly TableRow[] {
  const below = lines.findIndex(({ text }) => isDelimiter(text)) + 1;
  const names = cellsOf(lines[below - 2]?.text ?? '');
  const rows = lines
    .slice(below)
    .map(({ text, offset }) => ({ cells: cellsOf(text), offset }))
    .filter(({ cells }) => cells.some((cell) => cell !== ''));
  const column = rows.reduce((least, { cells }) => {
    const at = cells.findIndex((cell) => isLabel(cell));
    return at < 0 ? least : Math.min(least, at);
  }, Infinity);
  return rows.map(({ cells, offset }) => {
    const isOther = (cell: string, at: number): boolean =>
      at !== column && cell.replace(BOX, '') !== '' && (at > column || /\p{L}/u.test(cell));
    const states = cells.flatMap((cell, at) => (isOther(cell, at) && stateOf(cell)) || []);
    const isDone = states.length > 0 && states.every((state) => state === 'done');
    const box = cells.map((cell) => BOX.exec(cell)?.[0]).find(Boolean);
    const label = (cells[column] ?? cells.join(' ')).replace(BOX, '').trim();
    return {
      text: `${box ?? (isDone ? '[x]' : '')} ${label}`.trim(),
      hasBox: box !== undefined,
      description: cells.flatMap((cell, at) =>
        isOther(cell, at) ? (names[at] ? `${names[at]}: ${cell}` : cell) : [],
      ),
      offset,
    };
  });
}
