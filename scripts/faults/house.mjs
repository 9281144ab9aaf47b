import { cpSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Problem, root, run } from '../run.mjs';

/** What a round of its own stands for: the suites are long, and a fault in one test shows the same. */
const replaced = /^(test|stories)\//;
const needed = new Set(['test/hosts/results.json']);

const instead = {
  'test/run/good.test.ts': `import { expect } from '@open-wc/testing';

it('passes', () => {
  expect([true, false].filter(Boolean)).to.have.length(1);
});
`,
  'stories/good.stories.ts': `import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'good', component: 'checklist-runner' };
export default meta;

export const Plain: StoryObj = {};
`,
};

/**
 * A copy of this very checkout, so that faults meet the real configuration and the real source, with one
 * good test and one good story in the place of all others.
 */
export async function copyHouse(folder) {
  const listed = ['ls-files', '--cached', '--others', '--exclude-standard', '-z'];
  const { code, output } = await run('git', listed, { quiet: true });
  if (code !== 0) throw new Problem(`The files of this checkout cannot be listed: ${output}`);
  const files = output.split('\0').filter((path) => path !== '');
  for (const path of files) {
    if (!replaced.test(path) || needed.has(path)) cpSync(join(root, path), join(folder, path));
  }
  for (const [path, text] of Object.entries(instead)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'), 'junction');
}
