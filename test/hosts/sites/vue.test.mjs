import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { testFramework } from '../framework.mjs';

testFramework({
  name: 'Vue',
  slug: 'vue',
  check: ['node_modules/vue-tsc/bin/vue-tsc.js', '-p', '.'],
  versions: ['vue'],
  plugins(folder) {
    const { compileScript, parse } = createRequire(join(folder, 'main.ts'))('vue/compiler-sfc');
    const setup = ({ onLoad }) =>
      onLoad({ filter: /\.vue$/ }, async ({ path }) => {
        const { descriptor } = parse(await readFile(path, 'utf8'), { filename: path });
        const isCustomElement = (tag) => tag.startsWith('checklist-');
        const templateOptions = { compilerOptions: { isCustomElement } };
        const { content } = compileScript(descriptor, { id: 'app', inlineTemplate: true, templateOptions });
        return { contents: content, loader: 'ts' };
      });
    return [{ name: 'vue', setup }];
  },
});
