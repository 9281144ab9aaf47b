// A recipe is worth what its page is: each snippet stands in the page that the hosts' tests open.
import { ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/run.mjs';

const folder = join(root, 'docs/hosts');
const SNIPPET = /<!-- from (\S+) -->\n\n(`{3,})\w*\n([^]*?)\n\2\n/g;

for (const file of readdirSync(folder).filter((name) => name !== 'README.md')) {
  test(`the recipe ${file} is made of what was tested`, () => {
    const snippets = [...readFileSync(join(folder, file), 'utf8').matchAll(SNIPPET)];
    ok(snippets.length > 0, 'it quotes a page');
    for (const [, source, , text] of snippets) {
      ok(readFileSync(join(root, source), 'utf8').includes(text), `${source} holds:\n${text}`);
    }
  });
}
