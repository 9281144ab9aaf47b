// What every page that embeds a runner can rely on, one test a clause, against the built files.
import { deepStrictEqual, match, notStrictEqual, ok, strictEqual } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { root, run } from '../../scripts/run.mjs';
import { patient } from './patience.mjs';
import { setUp } from './support.mjs';

// A name that is not this machine's own: such a page is no secure context.
const WIKI = 'wiki.test';
const { site, newPage, errors } = await setUp({
  args: [`--host-resolver-rules=MAP ${WIKI} 127.0.0.1`],
});

const MODULE = '<script type="module" src="/checklist-runner.js"></script>';
const CLASSIC = '<script src="/checklist-runner.classic.js"></script>';
const JSON_CHILD = '<script type="application/json">{"title":"T","items":["One","Two"]}</script>';
const html = (body, head = MODULE) =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Page</title>${head}</head><body>${body}</body></html>`;

let pages = 0;
/** Opens a page with this markup, in a profile of its own. */
async function open(body, { head, headers = {}, origin = site.origin } = {}) {
  const path = `/contract-${(pages += 1)}.html`;
  site.pages.set(path, { body: html(body, head), headers });
  const tab = await newPage();
  await tab.goto(new URL(path, origin).href);
  return tab;
}

/** Titles of the steps of every runner, once all of them have some. */
async function steps(tab) {
  await tab.waitForFunction(() => {
    const all = [...document.querySelectorAll('checklist-runner')];
    return all.length > 0 && all.every((each) => each.session?.snapshot.checklist);
  });
  return tab.evaluate(() =>
    [...document.querySelectorAll('checklist-runner')].map((each) =>
      each.session.snapshot.checklist.leaves.map(({ title }) => title),
    ),
  );
}

const restored = (tab) =>
  tab.evaluate(() =>
    Promise.all([...document.querySelectorAll('checklist-runner')].map((each) => each.ready)),
  );

const done = (tab) =>
  tab.evaluate(() => document.querySelector('checklist-runner').session.snapshot.counts.done);

test('1. the list comes from the property, else src, else an element of the page, else a child', async () => {
  site.pages.set('/list.json', { type: 'application/json', body: '["from src"]' });
  const children = {
    script: '<script type="application/json">["from a script"]</script>',
    template: '<template>["from a template"]</template>',
    code: '<pre><code>["from a code block"]</code></pre>',
    list: '<ul><li>from a list</li></ul>',
    text: '- [ ] from a text',
    link: '<a href="/list.json">The list</a>',
  };
  const tab = await open(
    `<script>addEventListener('DOMContentLoaded', () => (document.querySelector('#property').checklist = ['from the property']))</script>
     <checklist-runner id="property" src="/list.json">${children.script}</checklist-runner>
     <checklist-runner data-checklist='["from an attribute"]'>${children.script}</checklist-runner>
     <checklist-runner src="/list.json">${children.script}</checklist-runner>
     <checklist-runner data-src="/list.json"></checklist-runner>
     <script type="application/json" id="here">["from an id"]</script>
     <checklist-runner src="#here"></checklist-runner>
     ${Object.entries(children)
       .map(
         ([kind, child]) => `<checklist-runner checklist-id="${kind}">${child}</checklist-runner>`,
       )
       .join('')}`,
  );
  deepStrictEqual(
    (await steps(tab)).flat().map((step) => step.replace('from ', '')),
    [
      'the property',
      'an attribute',
      'src',
      'src',
      'an id',
      'a script',
      'a template',
      'a code block',
      'a list',
      'a text',
      'src',
    ],
  );
});

test('2. rendered lists keep their ticks, in checkboxes and in brackets', async () => {
  const tab = await open(
    `<checklist-runner checklist-id="boxes"><ul><li><label><input type="checkbox" checked> One</label></li><li><p><input type="checkbox" disabled> Two</p></li></ul></checklist-runner>
     <checklist-runner checklist-id="brackets"><ul><li>[x] One</li><li>[ ] <b>Two</b> – what it is</li></ul></checklist-runner>`,
  );
  deepStrictEqual(await steps(tab), [
    ['One', 'Two'],
    ['One', 'Two'],
  ]);
  await restored(tab);
  const counts = await tab.evaluate(() =>
    [...document.querySelectorAll('checklist-runner')].map(
      ({ session }) => session.snapshot.counts.done,
    ),
  );
  deepStrictEqual(counts, [1, 1]);
});

test('3. children that come late are read, and the last good list stays when they vanish', async () => {
  const tab = await open('<checklist-runner checklist-id="late"></checklist-runner>');
  await tab.waitForFunction(() => document.querySelector('checklist-runner').hasUpdated);
  await tab.evaluate(() => {
    const script = Object.assign(document.createElement('script'), { type: 'application/json' });
    script.textContent = '["One","Two"]';
    document.querySelector('checklist-runner').append(script);
  });
  deepStrictEqual(await steps(tab), [['One', 'Two']]);
  await tab.evaluate(async () => {
    const script = document.querySelector('checklist-runner script');
    script.type = '';
    script.textContent = '';
    script.remove();
    // Nothing is to happen; it would within a frame.
    await new Promise((resolve) => setTimeout(resolve, 100));
  });
  deepStrictEqual(await steps(tab), [['One', 'Two']]);
});

test('4. escaped JSON is read; what cannot be read is told with a cure, over the readable children', async () => {
  const escaped = JSON_CHILD.replaceAll('"T"', '&quot;T&quot;').replace(
    '{"title"',
    '{&quot;title&quot;',
  );
  const tab = await open(
    `<checklist-runner>${escaped}</checklist-runner>
     <checklist-runner id="bad"><script type="application/json">{"items": }} <em>One</em></script><ul><li>Readable</li></ul></checklist-runner>`,
  );
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  const problem = await tab.waitForSelector('#bad >>> [role=alert]');
  match(await problem.evaluate((element) => element.textContent), /Markdown has changed the JSON/);
  ok(await tab.evaluate(() => document.querySelector('#bad li').checkVisibility()));
});

test('5. src follows the base address and credentials, and a web page in place of the list is told', async () => {
  site.pages.set('/app/list.json', { type: 'application/json', body: '["One","Two"]' });
  site.pages.set('/app/missing.json', html('<div id="root"></div>', ''));
  const tab = await open(
    '<checklist-runner id="good" src="list.json" credentials="include"></checklist-runner><checklist-runner id="page" src="missing.json"></checklist-runner>',
    { head: `<base href="/app/">${MODULE}` },
  );
  await tab.waitForSelector('#good >>> [part~=item]');
  const problem = await tab.waitForSelector('#page >>> [role=alert]');
  match(await problem.evaluate((element) => element.textContent), /web page/);
});

test('6. each file is whole: as a module, deferred, async, at the end, and from the disk', async () => {
  const body = `<checklist-runner>${JSON_CHILD}</checklist-runner>`;
  const classic = CLASSIC.replace('src', '%s src');
  for (const [head, end] of [
    [MODULE, ''],
    [CLASSIC, ''],
    [classic.replace('%s', 'defer'), ''],
    [classic.replace('%s', 'async'), ''],
    ['', CLASSIC],
    ['', MODULE],
  ]) {
    deepStrictEqual(await steps(await open(body + end, { head })), [['One', 'Two']]);
  }
  for (const file of [
    'checklist-runner.js',
    'checklist-runner.classic.js',
    'checklist-runner.core.js',
  ]) {
    const code = readFileSync(join(root, 'dist', file), 'utf8');
    ok(!/\bimport\s*\(|\beval\(|new Function\(|currentScript/.test(code), `${file} needs no more`);
  }
  const tab = await newPage();
  const disk = join(root, '.tmp/contract.html');
  const { mkdirSync, writeFileSync } = await import('node:fs');
  mkdirSync(join(root, '.tmp'), { recursive: true });
  writeFileSync(disk, html(body, '<script src="../dist/checklist-runner.classic.js"></script>'));
  await tab.goto(pathToFileURL(disk).href);
  deepStrictEqual(await steps(tab), [['One', 'Two']]);
});

test('7. a second copy is harmless and shares the runs of the first', async () => {
  const tab = await open(
    `<checklist-runner checklist-id="shared">${JSON_CHILD}</checklist-runner><checklist-runner checklist-id="shared">${JSON_CHILD}</checklist-runner>`,
    { head: `${MODULE}${CLASSIC}<script type="module" src="/checklist-runner.js?again"></script>` },
  );
  await steps(tab);
  await restored(tab);
  const counts = await tab.evaluate(async () => {
    const [one, two] = document.querySelectorAll('checklist-runner');
    await one.check(one.session.snapshot.checklist.leaves[0].id);
    return [one, two].map(({ session }) => session.snapshot.counts.done);
  });
  deepStrictEqual(counts, [1, 1]);
});

test('7b. a copy of another version is named in one warning, one that differs in its fixes is not', async () => {
  const code = readFileSync(join(root, 'dist/checklist-runner.js'), 'utf8');
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  ok(
    code.includes(`"${version}"`) || code.includes(`\`${version}\``),
    'the file knows its version',
  );
  const [major, minor] = version.split('.').map(Number);
  for (const [other, expected] of [
    [`${major}.${minor}.9`, []],
    [`${major}.${minor + 1}.0`, [`${version} and then ${major}.${minor + 1}.0`]],
  ]) {
    const copy = `/copy-${other}.js`;
    site.pages.set(copy, { type: 'text/javascript', body: code.replaceAll(version, other) });
    const tab = await open('');
    const told = [];
    tab.on('console', (message) => message.type() === 'warn' && told.push(message.text()));
    await tab.evaluate(async (path) => {
      await import(path);
      await import(`${path}?again`);
    }, copy);
    strictEqual(told.length, expected.length, told.join('\n'));
    for (const [at, words] of expected.entries()) ok(told[at].includes(words), told[at]);
  }
});

test('8. importing is safe where there is no page, and no child or attribute is ever changed', async () => {
  const { exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const modules = Object.values(exports).filter(
    ({ default: file }) => file?.startsWith('./dist/esm/') && !file.includes('/backstage/'),
  );
  const code = modules.map((entry) => `await import('./${entry.default}');`.replace('./.', '.'));
  const { code: exit, output } = await run(
    process.execPath,
    ['--input-type=module', '-e', code.join('')],
    { quiet: true },
  );
  strictEqual(exit, 0, output);
  const tab = await open('');
  const changes = await tab.evaluate(async (child) => {
    const holder = document.createElement('div');
    holder.append(
      document
        .createRange()
        .createContextualFragment(
          `<checklist-runner stats notes class="host" title="Mine" theme="wrong">${child}</checklist-runner>`,
        ),
    );
    const runner = holder.firstElementChild;
    const seen = [];
    const observer = new MutationObserver((records) => seen.push(...records));
    observer.observe(holder, {
      attributes: true,
      characterData: true,
      childList: true,
      subtree: true,
    });
    document.body.append(holder);
    await runner.ready;
    await runner.check(runner.session.snapshot.checklist.leaves[0].id);
    await runner.finish();
    await runner.updateComplete;
    seen.push(...observer.takeRecords());
    return seen.map(({ type, attributeName }) => `${type} ${attributeName}`);
  }, JSON_CHILD);
  deepStrictEqual(changes, []);
});

test('9. the children are hidden by slotting, and seen where no script runs', async () => {
  const body = '<checklist-runner><ul><li>One</li><li>Two</li></ul></checklist-runner>';
  const tab = await open(body);
  await steps(tab);
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  const item = () => tab.evaluate(() => document.querySelector('li').checkVisibility());
  strictEqual(await item(), false);
  strictEqual(
    await tab.evaluate(() => document.querySelector('ul').outerHTML),
    '<ul><li>One</li><li>Two</li></ul>',
  );
  const still = await open(body, { head: '' });
  ok(await still.evaluate(() => document.querySelector('li').checkVisibility()));
});

test('10. it may be taken out, moved and cloned; what was ticked last is kept, and no attribute freezes it', async () => {
  const tab = await open(`<checklist-runner checklist-id="moved">${JSON_CHILD}</checklist-runner>`);
  await steps(tab);
  await restored(tab);
  const before = await tab.evaluate(
    () => document.querySelector('checklist-runner').cloneNode(false).outerHTML,
  );
  await tab.evaluate(async () => {
    const runner = document.querySelector('checklist-runner');
    const [first] = runner.session.snapshot.checklist.leaves;
    void runner.check(first.id);
    runner.remove();
    const other = document.createElement('section');
    document.body.append(other);
    other.append(runner);
    runner.remove();
    other.append(runner.cloneNode(true));
  });
  await steps(tab);
  await tab.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 1,
  );
  strictEqual(
    await tab.evaluate(() => document.querySelector('checklist-runner').cloneNode(false).outerHTML),
    before,
  );
  // Seen at once, and on the disk a moment later.
  await tab.evaluate(() => document.querySelector('checklist-runner').session.idle());
  await tab.reload();
  await steps(tab);
  await tab.waitForFunction(
    () => document.querySelector('checklist-runner').session.snapshot.counts.done === 1,
  );
});

test('11. every event reaches the document, and who comes late is told by a promise', async () => {
  const tab = await open('<div id="host"></div>');
  const heard = await tab.evaluate(async (child) => {
    await customElements.whenDefined('checklist-runner');
    const told = [];
    for (const type of [
      'checklist-ready',
      'checklist-item-change',
      'checklist-run-start',
      'checklist-run-complete',
    ]) {
      document.addEventListener(type, (event) =>
        told.push(`${event.type} ${event.composed} ${Boolean(event.detail)}`),
      );
    }
    const shadow = document.querySelector('#host').attachShadow({ mode: 'open' });
    shadow.append(
      document
        .createRange()
        .createContextualFragment(`<checklist-runner>${child}</checklist-runner>`),
    );
    const runner = shadow.firstElementChild;
    await runner.ready;
    for (const { id } of runner.session.snapshot.checklist.leaves) await runner.check(id);
    await runner.ready;
    return [...new Set(told)].sort();
  }, JSON_CHILD);
  deepStrictEqual(heard, [
    'checklist-item-change true true',
    'checklist-ready true true',
    'checklist-run-complete true true',
    'checklist-run-start true true',
  ]);
});

test('12. placeholders and code fences become runners by themselves, also later, and not where that is off', async () => {
  const body = `<div class="checklist-runner" data-checklist-id="a"><ul><li>One</li><li>Two</li></ul></div>
    <pre><code class="language-checklist">- [ ] One\n- [ ] Two</code></pre>`;
  for (const head of [MODULE, CLASSIC]) {
    const tab = await open(body, { head });
    deepStrictEqual(await steps(tab), [
      ['One', 'Two'],
      ['One', 'Two'],
    ]);
    await tab.evaluate(() => {
      document.body.replaceChildren();
      document.body.append(
        document
          .createRange()
          .createContextualFragment('<pre class="checklist-runner">- [ ] Three</pre>'),
      );
    });
    deepStrictEqual(await steps(tab), [['Three']]);
  }
  const off = await open(`${body}<checklist-runner>${JSON_CHILD}</checklist-runner>`, {
    head: MODULE.replace('src', 'data-enhance="off" src'),
  });
  deepStrictEqual(await steps(off), [['One', 'Two']]);
});

test('13. no style element or attribute is written, and sizes and spacing are the page’s', async () => {
  const odd =
    'letter-spacing:9px;text-transform:uppercase;white-space:pre;text-align:right;line-height:4;text-indent:3em';
  const tab = await open(
    `<div style="font:20px serif"><checklist-runner checklist-id="a" stats notes>${JSON_CHILD}</checklist-runner></div><div style="font:10px serif;${odd}"><checklist-runner checklist-id="b">${JSON_CHILD}</checklist-runner></div>`,
  );
  await tab.waitForFunction(() =>
    [...document.querySelectorAll('checklist-runner')].every((each) =>
      each.shadowRoot?.querySelector('[part~=item-title]'),
    ),
  );
  const [big, small] = await tab.evaluate(() =>
    [...document.querySelectorAll('checklist-runner')].map(({ shadowRoot }) => {
      const {
        fontSize,
        fontFamily,
        letterSpacing,
        textTransform,
        textAlign,
        textIndent,
        whiteSpace,
      } = getComputedStyle(shadowRoot.querySelector('[part~=item-title]'));
      return {
        size: parseFloat(fontSize),
        fontFamily,
        reset: [letterSpacing, textTransform, textAlign, textIndent, whiteSpace].join(),
        styles: shadowRoot.querySelectorAll('style').length,
      };
    }),
  );
  strictEqual(big.size / small.size, 2);
  strictEqual(big.fontFamily, 'serif');
  strictEqual(small.reset, big.reset);
  strictEqual(big.styles, 0);
});

test('14. the list is light or dark as the text around it, and follows a change', async () => {
  const tab = await open(`<checklist-runner>${JSON_CHILD}</checklist-runner>`);
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  const scheme = () =>
    tab.evaluate(() =>
      [...document.querySelector('checklist-runner').shadowRoot.children]
        .map((each) => getComputedStyle(each).colorScheme)
        .find((each) => each !== 'normal'),
    );
  match(await scheme(), /light/);
  await tab.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync('.slate { background: #223; color: #e9ebfc }');
    document.adoptedStyleSheets.push(sheet);
    document.body.classList.add('slate');
  });
  await tab.waitForFunction(() =>
    [...document.querySelector('checklist-runner').shadowRoot.children].some((each) =>
      /dark/.test(getComputedStyle(each).colorScheme),
    ),
  );
  await tab.evaluate(() =>
    document.querySelector('checklist-runner').setAttribute('theme', 'light'),
  );
  await tab.waitForFunction(() =>
    [...document.querySelector('checklist-runner').shadowRoot.children].some((each) =>
      /light/.test(getComputedStyle(each).colorScheme),
    ),
  );
});

test('15. on paper the whole list stands with its boxes and without buttons', async () => {
  const list = {
    title: 'T',
    items: [
      { title: 'S', items: ['One', 'Two'] },
      { title: 'R', items: ['Three'] },
    ],
  };
  const tab = await open(
    `<checklist-runner><script type="application/json">${JSON.stringify(list)}</script></checklist-runner>`,
  );
  await tab.waitForSelector('checklist-runner >>> [part~=item]');
  await tab.emulateMediaType('print');
  const paper = await tab.evaluate(() => {
    const { shadowRoot } = document.querySelector('checklist-runner');
    const seen = (selector) =>
      [...shadowRoot.querySelectorAll(selector)].filter((each) =>
        each.checkVisibility({ visibilityProperty: true }),
      );
    return {
      items: seen('[part~=item-title]').length,
      actions: seen('[part~=actions] button, [part~=footer] button').length,
    };
  });
  deepStrictEqual(paper, { items: 3, actions: 0 });
});

test('16. a frame without storage runs and says so; a frame of another site says what is true', async () => {
  const body = `<checklist-runner stats notes>${JSON_CHILD}</checklist-runner>`;
  site.pages.set('/framed.html', html(body, CLASSIC));
  const other = `http://${WIKI}:${new URL(site.origin).port}/framed.html`;
  const frames = [
    ['sandbox="allow-scripts" src="/framed.html"', ['memory']],
    [`src="${other}"`, ['memory', 'ready']],
  ];
  for (const [attributes, expected] of frames) {
    const tab = await open(`<iframe ${attributes} width="700" height="900"></iframe>`, {
      head: '',
    });
    const inner = patient(await tab.waitForFrame((each) => each !== tab.mainFrame()));
    await inner.waitForFunction(
      (states) =>
        states.includes(document.querySelector('checklist-runner')?.session?.snapshot.storage),
      {},
      expected,
    );
    const { storage, text } = await inner.evaluate(async () => {
      const runner = document.querySelector('checklist-runner');
      const [first] = runner.session.snapshot.checklist.leaves;
      await runner.check(first.id);
      await runner.updateComplete;
      const { storage, counts } = runner.session.snapshot;
      return { storage, text: `${counts.done} ${runner.shadowRoot.textContent}` };
    });
    match(text, storage === 'memory' ? /^1 .*won’t be kept/su : /^1 .*Saved in this browser/su);
  }
});

test('16b. over plain http, where crypto, locks and the clipboard are missing, ticks are kept', async () => {
  const tab = await open(`<checklist-runner checklist-id="http">${JSON_CHILD}</checklist-runner>`, {
    origin: `http://${WIKI}:${new URL(site.origin).port}`,
  });
  strictEqual(await tab.evaluate(() => isSecureContext || 'locks' in navigator), false);
  await steps(tab);
  await restored(tab);
  await tab.evaluate(() => {
    const runner = document.querySelector('checklist-runner');
    return runner.check(runner.session.snapshot.checklist.leaves[0].id);
  });
  await tab.reload();
  await steps(tab);
  await restored(tab);
  strictEqual(await done(tab), 1);
});

test('17. policies let it run, or leave the children readable', async () => {
  const strict =
    "default-src 'none'; style-src 'self'; connect-src 'self'; script-src 'nonce-n' 'strict-dynamic'";
  const trusted = `${strict}; require-trusted-types-for 'script'`;
  const head = MODULE.replace('src', 'nonce="n" src');
  const body = '<checklist-runner><ul><li>One</li><li>Two</li></ul></checklist-runner>';
  for (const policy of [
    strict,
    trusted,
    `${trusted}; trusted-types lit-html`,
    "script-src 'self'; style-src 'none'",
  ]) {
    const tab = await open(body, { head, headers: { 'content-security-policy': policy } });
    await tab.waitForSelector('checklist-runner >>> [part~=item]');
    const told = errors.splice(0).filter((text) => !text.includes('favicon'));
    deepStrictEqual(told, [], policy);
    const display = await tab.evaluate(
      () =>
        getComputedStyle(
          document.querySelector('checklist-runner').shadowRoot.querySelector('[part~=item]'),
        ).display,
    );
    notStrictEqual(display, 'list-item', 'styles are applied');
  }
  const tab = await open(body, {
    head,
    headers: { 'content-security-policy': `${trusted}; trusted-types 'none'` },
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  match(await tab.evaluate(() => document.body.innerText), /One\s+Two/);
  ok(errors.length > 0, 'the browser tells what it refused');
  errors.length = 0;
});
