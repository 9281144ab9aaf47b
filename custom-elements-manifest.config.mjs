import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { commandTags, publicMembersOnly, publishedPaths } from './scripts/manifest-plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  quiet: true,
  // The files come in the order in which the disk answered; sorted, two runs give the same manifest.
  overrideModuleCreation: ({ ts, globs }) =>
    globs
      .sort()
      .map((path) =>
        ts.createSourceFile(
          path,
          readFileSync(join(import.meta.dirname, path), 'utf8'),
          ts.ScriptTarget.ES2015,
          true,
        ),
      ),
  plugins: [commandTags(), publicMembersOnly(), publishedPaths()],
};
