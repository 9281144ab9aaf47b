/** What `lint` says to people. */
import type { ReadResult } from '../checklist/read-result.js';
import { findingsOf, lineFinder } from './findings.js';
import { summaryOf } from './summary.js';

const count = (number: number, one: string): string => `${number} ${one}${number === 1 ? '' : 's'}`;

export function reportOf(file: string, source: string, result: ReadResult): string {
  const { checklist, error, warnings } = result;
  if (error) return `${file}: cannot be read\n  ${error.message}\n`;
  const { title, items, sections, checked } = summaryOf(file, result);
  const lineOf = lineFinder(source);
  const lines = findingsOf(checklist).map(({ about, message }) => {
    const line = about === undefined ? undefined : lineOf(about);
    return line === undefined ? message : `Line ${line}: ${message}`;
  });
  const found = [
    count(items ?? 0, 'step'),
    ...(sections ? [count(sections, 'section')] : []),
    ...(checked === null ? [] : [`${checked} done`]),
  ].join(', ');
  return [
    `${file}: ${title === null ? 'no title' : `"${title}"`}, ${found}`,
    ...warnings.map(({ message }) => `  ${message}`),
    ...lines.map((line) => `  ${line}`),
    ...(warnings.length + lines.length === 0 ? ['  Nothing to improve.'] : []),
    '',
  ].join('\n');
}
