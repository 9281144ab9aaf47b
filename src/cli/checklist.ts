/** The `checklist` command: the one file that knows Node. */
import { createHash } from 'node:crypto';
import { readFileSync, writeSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { readChecklist } from '../checklist/read-checklist.js';
import type { ReadResult } from '../checklist/read-result.js';
import { decodeText } from '../checklist/text-formats/decode-text.js';
import { verifyFile } from '../run/records/verify-record.js';
import { convert } from './convert.js';
import { reportOf } from './report.js';
import { summaryOf } from './summary.js';

const USAGE = `Usage:
  checklist lint FILE… [--json]         say what is in each file, and what to improve;
                                        with --json one line of JSON a file
  checklist convert FILE                write the file in the canonical format
  checklist verify FILE --seal SEAL     compare an exported run with the seal that was kept

Exit code: 0 readable (or the seal fits), 1 something is unreadable (or does not fit), 2 wrong usage.
`;

/** Whole, also into a pipe that is full: `process.exit` would cut it. */
function write(stream: 1 | 2, text: string): void {
  const bytes = Buffer.from(text);
  for (let at = 0; at < bytes.length;) {
    try {
      at += writeSync(stream, bytes, at);
    } catch (error) {
      const { code } = error as { code?: string };
      // Whoever read the output has enough of it, as `head` does.
      if (code === 'EPIPE') process.exit(0);
      if (code !== 'EAGAIN') throw error;
    }
  }
}

/** Undefined if it cannot be opened. */
function open(file: string): string | undefined {
  try {
    return decodeText(readFileSync(file));
  } catch {
    return undefined;
  }
}

function read(file: string, text: string | undefined): ReadResult {
  const source = basename(file);
  if (text !== undefined) return readChecklist(text, { source });
  const message = `${source} could not be opened; check its name and that you may read it.`;
  return { error: { code: 'unreadable', path: '', message }, warnings: [] };
}

function lint(files: readonly string[], json: boolean): number {
  let code = 0;
  for (const file of files) {
    const text = open(file);
    const result = read(file, text);
    if (result.error) code = 1;
    write(
      1,
      json ? `${JSON.stringify(summaryOf(file, result))}\n` : reportOf(file, text ?? '', result),
    );
  }
  return code;
}

function convertFile(file: string): number {
  const { checklist, error, warnings } = read(file, open(file));
  for (const { message } of warnings) write(2, `${message}\n`);
  if (error) write(2, `${error.message}\n`);
  else write(1, `${convert(checklist)}\n`);
  return error ? 1 : 0;
}

async function verify(file: string, seal: string): Promise<number> {
  const text = open(file);
  if (text === undefined) {
    write(2, `${file} could not be opened; check its name and that you may read it.\n`);
    return 1;
  }
  const sha256 = (sealed: string): Promise<string> =>
    Promise.resolve(createHash('sha256').update(sealed).digest('hex'));
  const { code, message } = await verifyFile(text, { seal, sha256 });
  write(code === 'match' ? 1 : 2, `${message}\n`);
  return code === 'match' ? 0 : 1;
}

const OPTIONS = {
  json: { type: 'boolean' },
  seal: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const;

function readArguments() {
  try {
    return parseArgs({ options: OPTIONS, allowPositionals: true });
  } catch {
    return { values: {}, positionals: [] }; // an unknown option
  }
}

async function main(): Promise<number> {
  const { values, positionals } = readArguments();
  const { json = false, seal = '', help = false } = values;
  const [command, file, ...others] = help ? [] : positionals;
  const isPlain = !json && others.length === 0;
  if (file !== undefined && seal === '') {
    if (command === 'lint') return lint([file, ...others], json);
    if (command === 'convert' && isPlain) return convertFile(file);
  }
  if (file !== undefined && command === 'verify' && isPlain && seal !== '') {
    return verify(file, seal);
  }
  write(help ? 1 : 2, USAGE);
  return help ? 0 : 2;
}

process.exitCode = await main();
