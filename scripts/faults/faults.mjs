import { randomBytes } from 'node:crypto';

// One round is one copy of the checkout with its faults planted together. Of each check named it
// must then fail, and of each fault its own complaint (`says`) must stand in the output.

const notes = 'src/elements/checklist-notes/checklist-notes.ts';
const template = (content) => `import { html } from 'lit';

export const template = () => html\`${content}\`;
`;
const lint = (what, file, text, says) => ({ check: 'lint', what, files: { [file]: text }, says });
const wall = (says, file, text) => ({ check: 'walls', what: says, files: { [file]: text }, says });
const uses = (module) => `import '${module}';\n`;

const lintFaults = [
  lint('any', 'src/run/a.ts', 'export const a = (b: any): unknown => b;\n', 'no-explicit-any'),
  lint(
    'Date.now in a pure room',
    'src/run/b.ts',
    'export const b = (): number => Date.now();\n',
    "'Date.now' is restricted",
  ),
  lint(
    'new Date() in a pure room',
    'src/checklist/c.ts',
    'export const c = (): Date => new Date();\n',
    'c\\.ts[\\s\\S]*?Take the time as an argument',
  ),
  lint(
    'Math.random in a pure room',
    'src/run/d.ts',
    'export const d = (): number => Math.random();\n',
    "'Math.random' is restricted",
  ),
  lint(
    'performance in a pure room',
    'src/run/e.ts',
    'export const e = (): number => performance.now();\n',
    "Unexpected use of 'performance'",
  ),
  lint(
    'unsafeHTML',
    'src/elements/f.ts',
    "export { unsafeHTML } from 'lit/directives/unsafe-html.js';\n",
    'f\\.ts[\\s\\S]*?Render text through Lit',
  ),
  lint(
    'innerHTML',
    'src/elements/g.ts',
    'export const g = (e: Element): void => void (e.innerHTML = "");\n',
    'g\\.ts[\\s\\S]*?Render text through Lit',
  ),
  lint(
    'innerHTML in a template',
    'src/elements/h.ts',
    template('<p .innerHTML=${"x"}></p>'),
    'h\\.ts[\\s\\S]*?Render text through Lit',
  ),
  lint('console.log', 'src/session/i.ts', 'console.log("i");\n', 'no-console'),
  lint('an enum', 'src/run/j.ts', 'export enum J {\n  A,\n}\n', 'not an enum'),
  lint(
    'a namespace',
    'src/run/k.ts',
    'export namespace K {\n  export const a = 1;\n}\n',
    'not namespaces',
  ),
  lint(
    'a parameter property',
    'src/run/l.ts',
    'export class L {\n  constructor(readonly a: number) {}\n}\n',
    'parameter properties',
  ),
  lint(
    'a promise nobody waits for',
    'src/session/m.ts',
    'export const m = (work: () => Promise<void>): void => {\n  work();\n};\n',
    'no-floating-promises',
  ),
  lint('an image without words', 'src/elements/n.ts', template('<img src="n.png" />'), 'alt-text'),
  lint(
    'a binding in a tag name',
    'src/elements/o.ts',
    template('<${"p"}>o</${"p"}>'),
    'lit/binding-positions',
  ),
  lint(
    'an attribute set in a constructor',
    'src/context/p.ts',
    "import { LitElement } from 'lit';\n\nexport class P extends LitElement {\n  constructor() {\n    super();\n    this.setAttribute('role', 'group');\n  }\n}\n",
    'wc/no-constructor-attributes',
  ),
];

const wallFaults = [
  wall('checklist-looks-left', 'src/checklist/a.ts', uses('../run/run-facts.js')),
  wall('run-looks-left', 'src/run/wall.ts', uses('../storage/checklist-store.js')),
  wall('storage-looks-left', 'src/storage/wall.ts', uses('../session/checklist-session.js')),
  wall('session-looks-left', 'src/session/wall.ts', uses('../context/session-context.js')),
  wall('context-looks-left', 'src/context/wall.ts', uses('../elements/events.js')),
  wall('elements-looks-left', 'src/elements/wall.ts', uses('../define/index.js')),
  wall('define-looks-left', 'src/define/wall.ts', uses('../script.js')),
  wall(
    'elements-never-see-storage',
    'src/elements/wall-type.ts',
    "export type { ChecklistStore } from '../storage/checklist-store.js';\n",
  ),
  wall(
    'i18n-knows-only-the-pure-rooms',
    'src/i18n/wall.ts',
    uses('../session/checklist-session.js'),
  ),
  wall('i18n-is-for-what-is-shown', 'src/session/wall-words.ts', uses('../i18n/text.js')),
  wall('idb-only-in-storage', 'src/session/wall-idb.ts', uses('idb')),
  wall('lit-only-where-it-renders', 'src/session/wall-lit.ts', uses('lit')),
  wall('three-dependencies', 'src/elements/wall-axe.ts', uses('axe-core')),
  wall('no-circle', 'src/run/wall-circle.ts', uses('./wall-circle-back.js')),
  {
    check: 'walls',
    what: 'its other half',
    files: { 'src/run/wall-circle-back.ts': uses('./wall-circle.js') },
    says: 'wall-circle-back',
  },
  wall('nothing-missing', 'src/run/wall-missing.ts', uses('./gone.js')),
  wall('src-stands-alone', 'src/run/wall-test.ts', uses('../../test/run/good.test.js')),
];

/** A story that is wrong in one way. */
function story(name, fault, says) {
  const file = `stories/${name.toLowerCase()}.stories.ts`;
  const text = `import type { StoryObj } from '@storybook/web-components-vite';

export default { title: '${name}', component: 'checklist-runner' };

export const ${name}: StoryObj = { ${fault} };
`;
  return { check: 'stories', what: `${name}: ${fault}`, files: { [file]: text }, says };
}

const append = (text) => (before) => before + text;

export const rounds = [
  {
    title: 'source',
    checks: [
      'format',
      'lint',
      'walls',
      'pure',
      'types',
      'tool-types',
      'templates',
      'manifest',
      'readme',
    ],
    faults: [
      {
        check: 'format',
        what: 'unformatted code',
        files: { 'src/run/ugly.ts': 'export const  u = "1"' },
        says: 'ugly\\.ts',
      },
      ...lintFaults,
      ...wallFaults,
      {
        check: 'pure',
        what: 'the DOM in a pure room',
        files: { 'src/checklist/dom.ts': 'export const dom = document.title;\n' },
        says: 'dom\\.ts.*document',
      },
      {
        check: 'types',
        what: 'a wrong type in a test',
        files: { 'test/wrong.ts': 'export const wrong: number = "one";\n' },
        says: 'test.wrong\\.ts.*TS2322',
      },
      {
        check: 'tool-types',
        what: 'a wrong type in a configuration',
        files: { 'vite.config.ts': append('export const wrong: number = "one";\n') },
        says: 'vite\\.config\\.ts.*TS2322',
      },
      {
        check: 'templates',
        what: 'a wrong type and an unknown attribute in a template',
        files: {
          'src/elements/bindings.ts': `import './checklist-runner/checklist-runner.js';\n${template('<checklist-runner .readonly=${"no"} nosuch="1"></checklist-runner>')}`,
        },
        says: "not assignable to 'boolean'[\\s\\S]*nosuch|nosuch[\\s\\S]*not assignable to 'boolean'",
      },
      {
        check: 'manifest',
        what: 'a stale manifest',
        files: {
          'custom-elements.json': (before) =>
            before.replace('"description": "', '"description": "Once it was so: '),
        },
        says: 'custom-elements.json is stale',
      },
      {
        check: 'readme',
        what: 'stale tables',
        files: {
          'README.md': (before) =>
            before.replace('<!-- /generated:checklist-runner -->', 'Once it was so.\n$&'),
        },
        says: 'tables of README.md are stale',
      },
    ],
  },
  {
    title: 'build',
    checks: ['manifest', 'build'],
    faults: [
      {
        check: 'manifest',
        what: 'a property and an event without a sentence',
        files: {
          [notes]: (before) =>
            before
              .replace(/\/\*\* The notes can be read[^\n]*\n/, '')
              .replace(
                'this.#focused = false;\n',
                "this.#focused = false;\n    this.dispatchEvent(new CustomEvent('checklist-other'));\n",
              ),
        },
        says: 'readonly has no sentence[\\s\\S]*checklist-other',
      },
      {
        check: 'build',
        what: 'a script file in two parts',
        files: {
          'src/script.ts': append("export const later = () => import('./later.js');\n"),
          'src/later.ts': "export const later = 'later';\n",
        },
        says: 'holds a dynamic import',
      },
    ],
  },
  {
    title: 'package',
    needsDist: true,
    checks: ['size', 'node', 'pack', 'publint', 'attw'],
    faults: [
      {
        check: 'size',
        what: 'a file over its budget',
        files: {
          'dist/checklist-runner.js': append(`//${randomBytes(300_000).toString('base64')}`),
        },
        says: 'Over budget: checklist-runner\\.js',
      },
      {
        check: 'node',
        what: 'a module that needs a DOM at import',
        files: { 'dist/esm/index.js': append('\ndocument.title;\n') },
        says: 'index\\.js does not load in plain Node.*document is not defined',
      },
      {
        check: 'pack',
        what: 'a missing and a stray file',
        files: { 'dist/sri.json': null, 'dist/esm/stray.test.js': '' },
        says: 'sri\\.json is promised and missing[\\s\\S]*stray\\.test\\.js does not belong',
      },
      {
        check: 'publint',
        what: 'an export that leads nowhere',
        files: {
          'package.json': (before) =>
            before.replace('"./dist/web-types.json"', '"./dist/gone.json"'),
        },
        says: 'dist/gone\\.json',
      },
      {
        check: 'attw',
        what: 'an export without types',
        files: {
          'package.json': (before) => before.replace('"types": "./dist/esm/script.d.ts",', ''),
        },
        says: 'checklist-runner\\.js[\\s\\S]*(No types|UntypedResolution|untyped)',
      },
    ],
  },
  {
    title: 'unit tests',
    command: ['scripts/test.mjs', '--only', 'unit'],
    faults: [
      {
        check: 'tests',
        what: 'a test that fails, a file without tests, one that does not load',
        files: {
          'test/run/failing.test.ts':
            "import { expect } from '@open-wc/testing';\n\nit('fails', () => {\n  expect(1).to.equal(2);\n});\n",
          'test/run/empty.test.ts': 'export {};\n',
          'test/run/broken.test.ts': uses('./gone.js'),
        },
        says: '\\n1 passed, 3 failed, 0 skipped\\s*$',
      },
    ],
  },
  {
    title: 'stories',
    command: ['scripts/test.mjs', '--only', 'stories'],
    faults: [
      story('Plays', 'play: () => Promise.reject(new Error("off key"))', 'plays.*\\n.*off key'),
      story('Throws', 'render: () => { throw new Error("no show"); }', 'throws.*\\n.*no show'),
      story(
        'Nameless',
        'render: () => Object.assign(document.createElement("input"), { type: "checkbox" })',
        'nameless.*\\n.*axe label',
      ),
      {
        check: 'stories',
        what: 'the good story still passes, and every bad one counts twice',
        files: {},
        says: '\\n3 passed, 6 failed, 0 skipped\\s*$',
      },
    ],
  },
];
