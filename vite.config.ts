import { minifyTemplateLiterals } from 'rollup-plugin-minify-template-literals';
import { defineConfig } from 'vite';

// One file for each mode; `scripts/build.mjs` runs them all. A script tag's `integrity` covers its own
// file only, so each of them is whole: no chunks, no dynamic imports.
const outputs = {
  script: { entry: 'src/script.ts', file: 'checklist-runner.js', format: 'es' },
  classic: { entry: 'src/script.ts', file: 'checklist-runner.classic.js', format: 'iife' },
  core: { entry: 'src/script-core.ts', file: 'checklist-runner.core.js', format: 'es' },
} as const;

export default defineConfig(({ mode }) => {
  const output = outputs[mode as keyof typeof outputs] as
    (typeof outputs)[keyof typeof outputs] | undefined;
  if (!output) return {};
  return {
    publicDir: false,
    logLevel: 'warn',
    plugins: [
      // Elsewhere than in src it would trip over Lit's own files.
      minifyTemplateLiterals({
        include: ['src/**/*.ts'],
        failOnError: true,
        // Without its slash an SVG <circle /> would swallow the shapes after it.
        options: { minifyOptions: { keepClosingSlash: true } },
      }),
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
      // `build.minify` alone leaves the white space in an ES library.
      rolldownOptions: { output: { minify: true } },
    },
  };
});
