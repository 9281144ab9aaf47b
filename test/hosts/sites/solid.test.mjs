import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { testFramework } from '../framework.mjs';

testFramework({
  name: 'Solid',
  slug: 'solid',
  check: ['node_modules/typescript/bin/tsc', '-p', '.'],
  versions: ['solid-js'],
  plugins(folder) {
    const require = createRequire(join(folder, 'main.tsx'));
    const { transformAsync } = require('@babel/core');
    const setup = ({ onLoad }) =>
      onLoad({ filter: /main\.tsx$/ }, async ({ path }) => {
        const presets = [require('babel-preset-solid')];
        const parserOpts = { plugins: ['jsx', 'typescript'] };
        const { code } = await transformAsync(await readFile(path, 'utf8'), { presets, parserOpts, filename: path });
        return { contents: code, loader: 'ts' };
      });
    return [{ name: 'solid', setup }];
  },
});
