import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { main, root } from './run.mjs';

/** The `checklist` command as one file for Node. */
export async function buildCli(outDir = join(root, 'dist')) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    build: {
      ssr: 'src/cli/checklist.ts',
      target: 'node20',
      outDir,
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        output: { entryFileNames: 'cli.js', banner: '#!/usr/bin/env node' },
      },
    },
    ssr: { noExternal: true },
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) await main(() => buildCli());
