import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { testFramework } from '../framework.mjs';

testFramework({
  name: 'Svelte',
  slug: 'svelte',
  check: ['node_modules/svelte-check/bin/svelte-check', '--fail-on-warnings'],
  versions: ['svelte'],
  async plugins(folder) {
    const compiler = pathToFileURL(join(folder, 'node_modules/svelte/src/compiler/index.js')).href;
    const { compile } = await import(compiler);
    const setup = ({ onLoad }) =>
      onLoad({ filter: /\.svelte$/ }, async ({ path }) => {
        const { js } = compile(await readFile(path, 'utf8'), { filename: path, generate: 'client' });
        return { contents: js.code, loader: 'js' };
      });
    return [{ name: 'svelte', setup }];
  },
});
