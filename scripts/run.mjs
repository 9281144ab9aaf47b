import { spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = dirname(dirname(fileURLToPath(import.meta.url)));

/**
 * Runs a command to its end. With `quiet` its output is kept and returned instead of shown. Never
 * throws for a failing command: the caller decides what a failure means.
 */
export function run(command, args, { cwd = root, env = {}, quiet = false } = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', quiet ? 'pipe' : 'inherit', quiet ? 'pipe' : 'inherit'],
    });
    let output = '';
    child.stdout?.on('data', (data) => (output += data));
    child.stderr?.on('data', (data) => (output += data));
    child.on('error', (error) => resolve({ code: 127, output: `${output}${error.message}\n` }));
    child.on('close', (code) => resolve({ code: code ?? 1, output }));
  });
}

/**
 * Runs a tool of node_modules with this very Node, without npm in between: it starts faster and
 * behaves alike on every system.
 */
export function runTool(name, args = [], options = {}) {
  const cwd = options.cwd ?? root;
  return run(process.execPath, [binOf(name, cwd), ...args], options);
}

function binOf(name, cwd) {
  const [packageName, binName] = TOOLS[name] ?? [name, name];
  const manifest = join(cwd, 'node_modules', packageName, 'package.json');
  const { bin } = createRequire(import.meta.url)(manifest);
  return join(dirname(manifest), typeof bin === 'string' ? bin : bin[binName]);
}

/** Tools whose command is not called like their package. */
const TOOLS = {
  tsc: ['typescript', 'tsc'],
  wtr: ['@web/test-runner', 'wtr'],
  depcruise: ['dependency-cruiser', 'depcruise'],
  attw: ['@arethetypeswrong/cli', 'attw'],
  'lit-analyzer': ['@jackolope/lit-analyzer', 'lit-analyzer'],
};

/** Runs `main` and turns what it throws into one line and exit code 1. */
export async function main(action) {
  try {
    await action();
  } catch (error) {
    console.error(error instanceof Problem ? error.message : error);
    process.exitCode = 1;
  }
}

/** Something to tell the person at the keyboard in one sentence, without a stack. */
export class Problem extends Error {}
