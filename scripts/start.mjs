import { join } from 'node:path';
import { ensureInstalled } from './ensure-installed.mjs';
import { main, Problem, root } from './run.mjs';
import { serve } from './static-server.mjs';

// Nothing of node_modules may be imported above: in a fresh clone it is not there yet.
const FIRST_PORT = 8080;

await main(async () => {
  await ensureInstalled();
  const { build } = await import('./build.mjs');
  await build();
  const { origin } = await open([join(root, 'demo'), join(root, 'dist')]);
  console.log(`\nThe demo pages are at ${origin}/ — stop with Ctrl+C.`);
});

/** At PORT if it is set, or else at the first free one. */
async function open(folders) {
  const asked = Number(process.env.PORT);
  const ports = asked ? [asked] : Array.from({ length: 20 }, (_, i) => FIRST_PORT + i);
  for (const port of ports) {
    try {
      return await serve(folders, { port });
    } catch (error) {
      if (error.code !== 'EADDRINUSE') throw error;
    }
  }
  throw new Problem(`Port ${ports.join(', ')} is taken: set PORT to a free one.`);
}
