import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root } from './run.mjs';

// npm run bench: figures that depend on the machine are printed as ratios, never asserted.
await main(async () => {
  const { build } = await import('vite');
  const outDir = join(root, '.tmp/bench');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: { ssr: 'test/bench/index.ts', outDir, minify: false },
    ssr: { noExternal: true },
  });
  await import(pathToFileURL(join(outDir, 'index.js')).href);
});
