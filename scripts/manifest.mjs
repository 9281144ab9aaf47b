import { readFile, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { cli } from '@custom-elements-manifest/analyzer/cli.js';
import { Ajv } from 'ajv';
import { main, Problem, root } from './run.mjs';

// Writes custom-elements.json from the comments in src. With --check it only says whether the
// committed file is what the comments give today.
const file = join(root, 'custom-elements.json');

await main(async () => {
  const manifest = await cli({
    argv: ['analyze', '--config', 'custom-elements-manifest.config.mjs'],
    cwd: root,
    noWrite: true,
  });
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  complain(JSON.parse(text));
  if (!process.argv.includes('--check')) {
    await writeFile(file, text);
    return;
  }
  const committed = await readFile(file, 'utf8').catch(() => '');
  if (committed !== text) {
    throw new Problem('custom-elements.json is stale: run `npm run manifest` and commit it.');
  }
});

/** A manifest that validates can still say nothing, so every public name must have its sentence. */
function complain(manifest) {
  const problems = [...againstTheSchema(manifest), ...withoutSentence(manifest)];
  if (problems.length > 0) throw new Problem(`The manifest has gaps:\n  ${problems.join('\n  ')}`);
}

function againstTheSchema(manifest) {
  const schema = createRequire(import.meta.url)('custom-elements-manifest/schema.json');
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);
  if (validate(manifest)) return [];
  return validate.errors.slice(0, 5).map((e) => `${e.instancePath} ${e.message}`);
}

function withoutSentence(manifest) {
  const elements = manifest.modules
    .flatMap((module) => module.declarations ?? [])
    .filter((declaration) => declaration.customElement);
  if (elements.length === 0) return ['there is no custom element in it'];
  const lists = ['members', 'attributes', 'events', 'slots', 'cssParts', 'cssProperties'];
  const bases = new Set(elements.map(({ superclass }) => superclass?.name));
  return elements.flatMap((element) => [
    ...(element.tagName || bases.has(element.name)
      ? []
      : [`${element.name} has no tag: add @tagname`]),
    ...(element.description ? [] : [`${element.name} has no description`]),
    ...[...lists, 'cssStates', 'commands'].flatMap((list) =>
      (element[list] ?? [])
        .filter((entry) => !entry.static && !entry.inheritedFrom && !entry.description)
        .map((entry) => `${element.name}: ${list} ${entry.name || '(default)'} has no sentence`),
    ),
    ...(element.events ?? [])
      .filter((event) => !event.type?.text || !event.name.startsWith('checklist-'))
      .map((event) => `${element.name}: @fires {Type} checklist-… is missing for ${event.name}`),
  ]);
}
