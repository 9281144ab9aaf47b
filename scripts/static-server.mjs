import { createReadStream, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize, sep } from 'node:path';

const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.map': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
};

/**
 * Serves folders as they are, the first folder that has the file wins, on this machine only.
 *
 * @param {string[]} folders
 * @param {{ port?: number, pages?: Map<string, string | object>, headers?: object }} options
 *   `pages`: answers that are in no folder, by path: HTML, or `{ body, status, type, headers }`. It is
 *   read at each request, so that a test may change it.
 */
export async function serve(folders, { port = 0, pages = new Map(), headers = {} } = {}) {
  const server = createServer((request, response) => {
    let path;
    try {
      path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
    } catch {
      response.writeHead(400).end();
      return;
    }
    const page = pages.get(path);
    if (page !== undefined) {
      const {
        body,
        status = 200,
        type = TYPES['.html'],
        headers: own = {},
      } = typeof page === 'string' ? { body: page } : page;
      response.writeHead(status, { 'content-type': type, ...headers, ...own }).end(body);
      return;
    }
    const file = find(folders, path);
    if (!file) {
      response.writeHead(404, { 'content-type': TYPES['.txt'] }).end(`Nothing at ${path}\n`);
      return;
    }
    response.writeHead(200, {
      'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
      // Whoever builds again and reloads wants the new file.
      'cache-control': 'no-store',
      ...headers,
    });
    if (request.method === 'HEAD') response.end();
    else createReadStream(file).pipe(response);
  });
  await new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    origin: `http://localhost:${server.address().port}`,
    pages,
    close: () =>
      new Promise((resolve) => {
        server.close(resolve);
        server.closeAllConnections();
      }),
  };
}

function find(folders, path) {
  for (const folder of folders) {
    const file = join(folder, normalize(path));
    if (file !== folder && !file.startsWith(folder + sep)) continue;
    const stats = statSync(file, { throwIfNoEntry: false });
    if (stats?.isFile()) return file;
    const index = join(file, 'index.html');
    // Without the closing slash the page's own relative links would miss.
    if (stats?.isDirectory() && path.endsWith('/') && statSync(index, { throwIfNoEntry: false })) {
      return index;
    }
  }
  return undefined;
}
