import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import * as prettier from 'prettier';
import { main, Problem, root } from './run.mjs';

// Writes the tables of README.md from custom-elements.json, between
// `<!-- generated:checklist-runner -->` and `<!-- /generated:checklist-runner -->`, one pair an
// element. With --check it only says whether they are what the manifest gives today.
const file = join(root, 'README.md');

await main(async () => {
  const manifest = JSON.parse(await readFile(join(root, 'custom-elements.json'), 'utf8'));
  const elements = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .filter(({ customElement, tagName }) => customElement && tagName);
  if (!existsSync(file)) throw new Problem('README.md is missing.');
  const committed = await readFile(file, 'utf8');
  let text = committed;
  for (const element of elements) text = await fill(text, element.tagName, tablesOf(element));
  text = await fill(text, 'works-in', await worksIn());
  if (!process.argv.includes('--check')) {
    if (text !== committed) await writeFile(file, text);
  } else if (text !== committed) {
    throw new Problem('The tables of README.md are stale: run `npm run readme` and commit it.');
  }
});

async function fill(text, name, content) {
  const start = `<!-- generated:${name} -->`;
  const end = `<!-- /generated:${name} -->`;
  const from = text.indexOf(start);
  const to = text.indexOf(end);
  if (from < 0 || to < from) throw new Problem(`README.md has no place for ${start} … ${end}.`);
  const options = await prettier.resolveConfig(file);
  const tables = await prettier.format(content, { ...options, parser: 'markdown' });
  const body = tables.trim() ? `\n\n${tables}\n` : '\n';
  return `${text.slice(0, from + start.length)}${body}${text.slice(to)}`;
}

/** What the last run of the hosts' tests kept. */
async function worksIn() {
  const results = JSON.parse(await readFile(join(root, 'test/hosts/results.json'), 'utf8'));
  const rows = Object.entries(results).map(([slug, { name, version, passed, of }]) => {
    // Two ways into one host share its page.
    const pages = [slug, slug.replace(/-[^-]*$/, '')].map((each) => `docs/hosts/${each}.md`);
    const recipe = pages.find((page) => existsSync(join(root, page)));
    const verdict = passed === of ? '✓' : `${passed} of ${of}`;
    return [recipe ? `[${name}](${recipe})` : name, version, verdict];
  });
  return table('Tested', ['Host', 'Version', 'Works'], rows);
}

function tablesOf(element) {
  const properties = (element.members ?? []).filter((m) => m.kind === 'field' && !m.static);
  const methods = (element.members ?? []).filter((m) => m.kind === 'method' && !m.static);
  const attributeOnly = (element.attributes ?? []).filter(
    ({ name, fieldName }) => !properties.some((p) => p.attribute === name || p.name === fieldName),
  );
  return [
    table(
      'Attributes and properties',
      ['Attribute', 'Property', 'Type', 'Default', 'What it does'],
      [
        ...properties.map((p) => [
          code(p.attribute),
          code(p.name),
          code(p.type?.text),
          code(p.default),
          p.description,
        ]),
        ...attributeOnly.map((a) => [
          code(a.name),
          '',
          code(a.type?.text),
          code(a.default),
          a.description,
        ]),
      ],
    ),
    table('Methods', ['Method', 'What it does'], methods.map(methodRow)),
    table(
      'Commands',
      ['`command`', 'What it does'],
      (element.commands ?? []).map(({ name, description }) => [code(name), description]),
    ),
    table(
      'Events',
      ['Event', 'Type', 'When'],
      (element.events ?? []).map((e) => [code(e.name), code(e.type?.text), e.description]),
    ),
    table('Slots', ['Slot', 'What goes there'], (element.slots ?? []).map(slotRow)),
    table('Parts', ['Part', 'What it is'], named(element.cssParts)),
    table(
      'CSS custom properties',
      ['Property', 'Default', 'What it does'],
      (element.cssProperties ?? []).map((p) => [code(p.name), code(p.default), p.description]),
    ),
    table('States', ['State', 'When'], stateRows(element.cssStates)),
  ]
    .filter(Boolean)
    .join('\n\n');
}

function methodRow({ name, parameters = [], return: returned, description }) {
  const list = parameters.map((p) => `${p.name}${p.optional ? '?' : ''}`).join(', ');
  const type = returned?.type?.text;
  return [code(`${name}(${list})${type ? `: ${type}` : ''}`), description];
}

function slotRow({ name, description }) {
  return [name ? code(name) : '(default)', description];
}

function named(entries = []) {
  return entries.map(({ name, description }) => [code(name), description]);
}

function stateRows(states = []) {
  return states.map(({ name, description }) => [code(`:state(${name})`), description]);
}

function table(title, heads, rows) {
  if (rows.length === 0) return '';
  const lines = [heads, heads.map(() => '---'), ...rows.map((row) => row.map(cell))];
  return `**${title}**\n\n${lines.map((line) => `| ${line.join(' | ')} |`).join('\n')}`;
}

/** One line, in which no `|` ends the cell. */
function cell(text) {
  return (text ?? '').replaceAll(/\s+/g, ' ').replaceAll('|', '\\|').trim();
}

function code(text) {
  return text ? `\`${text.replaceAll(/\s+/g, ' ')}\`` : '';
}
