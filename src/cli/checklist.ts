/** The `checklist` command: the one file that knows Node. */
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readChecklist } from '../checklist/read-checklist.js';
import type { ReadResult } from '../checklist/read-result.js';
import { summaryOf } from './summary.js';

const USAGE = `Usage: checklist lint FILE… [--json]

  lint      say what is in each file, and what to improve; --json: one line a file
`;

const print = (line: string): void => {
  writeSync(1, `${line}\n`);
};

function readFile(file: string): ReadResult {
  const source = basename(file);
  try {
    return readChecklist(readFileSync(file, 'utf8'), { source });
  } catch {
    const message = `${source} could not be opened; check its name and that you may read it.`;
    return { error: { code: 'unreadable', path: '', message }, warnings: [] };
  }
}

function lint(files: readonly string[]): number {
  let code = 0;
  for (const file of files) {
    const result = readFile(file);
    if (result.error) code = 1;
    print(JSON.stringify(summaryOf(file, result)));
  }
  return code;
}

function main(): number {
  try {
    const options = { json: { type: 'boolean' } } as const;
    const { positionals } = parseArgs({ options, allowPositionals: true });
    const [command, ...files] = positionals;
    if (command === 'lint' && files.length > 0) return lint(files);
  } catch {
    // An unknown option.
  }
  writeSync(2, USAGE);
  return 2;
}

process.exitCode = main();
