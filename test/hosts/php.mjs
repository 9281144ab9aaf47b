import { spawn } from 'node:child_process';
import { createServer } from 'node:net';

export async function freePort() {
  const server = createServer();
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** PHP's own server over a folder. */
export async function servePhp(folder, { port, args = [], env = {} }) {
  const server = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', folder, ...args], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4', ...env },
    stdio: 'ignore',
    // Its workers outlive it unless the whole group is ended.
    detached: true,
  });
  const origin = `http://localhost:${port}`;
  for (let tries = 0; ; tries += 1) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer) break;
    if (tries === 100) throw new Error('PHP does not answer.');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { origin, close: () => process.kill(-server.pid) };
}
