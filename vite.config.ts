import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { readFileSync } from 'node:fs';
import { minify } from 'terser';
import { defineConfig, type Plugin } from 'vite';

/** What checklist-history.js brings itself; everything else is on the page by then. */
const ownToHistory =
  /\/(checklist-history\/|i18n\/text(\/(history|record)-text)?\.|define\/|run\/(statistics\/median|records\/(?!make-record)))/;
const RUNNER = '\0checklist-runner';

/** Takes from checklist-runner.js what it holds (`src/script-parts.ts`), and waits until it is there. */
function partsOfTheRunner(): Plugin {
  return {
    name: 'parts-of-the-runner',
    enforce: 'pre',
    resolveId(source, importer) {
      if (importer === undefined) return null;
      const { pathname } = new URL(source, `file://${importer}`);
      return ownToHistory.test(pathname) ? null : RUNNER;
    },
    load(id) {
      if (id !== RUNNER) return null;
      const parts = readFileSync('src/script-parts.ts', 'utf8');
      const names = [...parts.matchAll(/^export \{(.*?)\}/gm)].map(([, list]) => list);
      return `await customElements.whenDefined('checklist-runner');
        const parts = globalThis[Symbol.for('checklist-runner@1/parts')];
        if (!parts) throw new Error('checklist-history.js needs the whole checklist-runner.js, of the same version, on this page.');
        export const {${names.join()}} = parts;`;
    },
  };
}

/** Leaves the reader of foreign formats out of the core file. */
function withoutForeignFormats(): Plugin {
  return {
    name: 'without-foreign-formats',
    enforce: 'pre',
    resolveId(source, importer) {
      if (!source.endsWith('/foreign/read-foreign.js')) return null;
      return this.resolve(source.replace('.js', '.core.js'), importer);
    },
  };
}

/**
 * Folds what the bundler's own pass, which comes after it, leaves as it is: two in a hundred. Properties keep
 * their names, so that what is stored and what errors say stays readable.
 *
 * `pure_getters` takes reading a property for harmless, as all of ours are; `lhs_constants` off leaves
 * comparisons as they are written, which packs better.
 */
function foldWithTerser(): Plugin {
  return {
    name: 'fold-with-terser',
    async renderChunk(chunk) {
      const { code = chunk, map } = await minify(chunk, {
        ecma: 2022,
        module: true,
        mangle: false,
        compress: { passes: 3, lhs_constants: false, pure_getters: true, unsafe_arrows: true },
        sourceMap: true,
      });
      return { code, map: map as string };
    },
  };
}

// One file for each mode; `scripts/build.mjs` runs them all. A script tag's `integrity` covers its own
// file only, so each of them is whole: no chunks, no dynamic imports.
const outputs = {
  script: { entry: 'src/script.ts', file: 'checklist-runner.js', format: 'es' },
  classic: { entry: 'src/script.ts', file: 'checklist-runner.classic.js', format: 'iife' },
  core: { entry: 'src/script-core.ts', file: 'checklist-runner.core.js', format: 'es' },
  history: { entry: 'src/define/checklist-history.ts', file: 'checklist-history.js', format: 'es' },
} as const;

export default defineConfig(({ mode }) => {
  const output = outputs[mode as keyof typeof outputs] as
    (typeof outputs)[keyof typeof outputs] | undefined;
  if (!output) return {};
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      ...(mode === 'history' ? [partsOfTheRunner()] : []),
      ...(mode === 'core' ? [withoutForeignFormats()] : []),
      // Elsewhere than in src it would trip over Lit's own files.
      minifyTemplateLiterals({
        include: ['src/**/*.ts'],
        failOnError: true,
        // Without its slash an SVG <circle /> would swallow the shapes after it.
        options: { minifyOptions: { keepClosingSlash: true } },
      }),
      foldWithTerser(),
    ],
    build: {
      target: 'es2022',
      emptyOutDir: false,
      sourcemap: true,
      reportCompressedSize: false,
      lib: {
        entry: output.entry,
        formats: [output.format],
        name: 'checklistRunner',
        fileName: () => output.file,
      },
      // `build.minify` alone leaves the white space in an ES library, and notes for other bundlers.
      rolldownOptions: { output: { minify: true, comments: false } },
    },
  };
});
