import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const folder = mkdtempSync(join(tmpdir(), 'checklist-command-'));

function file(name, content) {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

function checklist(...args) {
  const command = [join(root, 'dist/cli.js'), ...args];
  return spawnSync(process.execPath, command, { encoding: 'utf8' });
}

const good = file('good.json', '{"title": "Trip", "items": ["Pack", "[x] Pay"]}');
const bad = file('bad.json', '["a",\n,]');
const missing = join(folder, 'missing.json');

test('lint --json prints one line a file, and exit code 1 says that one was unreadable', () => {
  const { status, stdout } = checklist('lint', '--json', good, bad, missing);
  const lines = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  assert.equal(status, 1);
  assert.deepEqual(
    lines.map(({ file, items, checked }) => [file, items, checked]),
    [
      [good, 2, 1],
      [bad, null, null],
      [missing, null, null],
    ],
  );
  assert.deepEqual([lines[1].error.line, lines[1].error.column], [2, 1]);
  assert.match(lines[2].error.message, /could not be opened/);
});

test('lint tells people what is there, with exit code 0', () => {
  const { status, stdout } = checklist('lint', good);
  assert.equal(status, 0);
  assert.match(stdout, /good\.json: "Trip", 2 steps, 1 done\n/);
});

test('lint reads UTF-16 files', () => {
  const path = file('utf16.json', Buffer.from('\uFEFF["Łódź"]', 'utf16le'));
  assert.equal(JSON.parse(checklist('lint', '--json', path).stdout).firstItem, 'Łódź');
});

test('a long answer reaches a pipe whole', () => {
  const steps = Array.from({ length: 9_000 }, (_, at) => `Step ${at} ${'x'.repeat(50)}`);
  const path = file('long.json', JSON.stringify(steps));
  assert.equal(JSON.parse(checklist('convert', path).stdout).items.length, 9_000);
});

test('convert writes what was read, and warns beside it', () => {
  const path = file(
    'loose.json',
    "{'title': 'Trip', 'tasks': [{'task': 'Pack', 'completed': true},]}",
  );
  const { status, stdout, stderr } = checklist('convert', path);
  assert.equal(status, 0);
  assert.deepEqual(JSON.parse(stdout), { title: 'Trip', items: [{ title: 'Pack', done: true }] });
  assert.match(stderr, /line 1, column 2: these quotes/);
  assert.equal(checklist('convert', bad).status, 1);
});

test('verify refuses what is no record and no seal', () => {
  const seal = `sha256:${'0'.repeat(64)}`;
  assert.equal(checklist('verify', good, '--seal', seal).status, 1);
  assert.match(checklist('verify', good, '--seal', 'no').stderr, /64 hexadecimal digits/);
});

test('wrong usage is exit code 2 with the usage, and --help is none', () => {
  const wrong = [
    [],
    ['lint'],
    ['lint', '--yaml', good],
    ['bake', good],
    ['convert', good, bad],
    ['verify', good],
  ];
  for (const args of wrong) {
    const { status, stdout, stderr } = checklist(...args);
    assert.deepEqual([status, stdout], [2, ''], args.join(' '));
    assert.match(stderr, /^Usage:/);
  }
  assert.deepEqual([checklist('--help').status, checklist('--help').stderr], [0, '']);
});
