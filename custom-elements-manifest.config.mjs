import { commandTags, publishedPaths, publicMembersOnly } from './scripts/manifest-plugins.mjs';

export default {
  globs: ['src/elements/**/*.ts', 'src/define/*.ts'],
  litelement: true,
  quiet: true,
  plugins: [commandTags(), publicMembersOnly(), publishedPaths()],
};
