/** Loads a CommonJS package into the page: the validator ships in no other form. */

const NODE_MODULES = new URL('../../node_modules/', import.meta.url);
const REQUIRE = /\brequire\(["']([^"']+)["']\)/g;

interface Loaded {
  readonly code: string;
  /** What each `require` in it stands for. */
  readonly imports: ReadonlyMap<string, string>;
}

async function read(url: string): Promise<string | undefined> {
  const response = await fetch(url);
  return response.ok ? response.text() : undefined;
}

async function entryOf(name: string): Promise<string> {
  if (name.includes('/')) return new URL(name, NODE_MODULES).href;
  const manifest = (await read(new URL(`${name}/package.json`, NODE_MODULES).href)) ?? '{}';
  const { main = 'index.js' } = JSON.parse(manifest) as { main?: string };
  return new URL(`${name}/${main}`, NODE_MODULES).href;
}

async function urlOf(name: string, from: string): Promise<string> {
  const url = name.startsWith('.') ? new URL(name, from).href : await entryOf(name);
  if (/\.(?:js|json)$/.test(url)) return url;
  const isFile = (await fetch(`${url}.js`, { method: 'HEAD' })).ok;
  return isFile ? `${url}.js` : `${url}/index.js`;
}

export async function loadCommonJs(name: string): Promise<unknown> {
  const modules = new Map<string, Loaded>();
  const entry = await urlOf(name, NODE_MODULES.href);
  const pending = [entry];
  for (let url = pending.pop(); url !== undefined; url = pending.pop()) {
    if (modules.has(url)) continue;
    const code = (await read(url)) ?? '';
    const imports = new Map<string, string>();
    const isScript = !url.endsWith('.json');
    for (const [, request = ''] of isScript ? code.matchAll(REQUIRE) : []) {
      imports.set(request, await urlOf(request, url));
    }
    modules.set(url, { code: isScript ? code : `module.exports = ${code}`, imports });
    pending.push(...imports.values());
  }

  const evaluated = new Map<string, { exports: unknown }>();
  const evaluate = (url: string): unknown => {
    const known = evaluated.get(url);
    if (known) return known.exports;
    const module = { exports: {} as unknown };
    evaluated.set(url, module);
    const { code = '', imports } = modules.get(url) ?? {};
    const require = (request: string): unknown => evaluate(imports?.get(request) ?? '');
    // eslint-disable-next-line no-new-func, @typescript-eslint/no-implied-eval -- a loader evaluates what it loads
    const body = new Function('module', 'exports', 'require', code) as (...args: unknown[]) => void;
    body(module, module.exports, require);
    return module.exports;
  };
  return evaluate(entry);
}
