import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import * as wc from 'eslint-plugin-wc';
import tseslint from 'typescript-eslint';

const wcPlugin = wc.default ?? wc;

/**
 * These rules measure columns with a placeholder in place of each expression. Where the expression is
 * shorter, they ask ESLint for a column behind the end of the line, and ESLint stops with a RangeError
 * (`<a href=${url}>` is enough). The nearest column that exists is what they mean.
 */
function withColumnsThatExist(rule) {
  const create = (context) => {
    const { sourceCode } = context;
    const getIndexFromLoc = ({ line, column }) => {
      const text = sourceCode.lines[line - 1];
      if (text === undefined) return sourceCode.text.length;
      return sourceCode.getIndexFromLoc({ line, column: Math.min(column, text.length) });
    };
    return rule.create(
      override(context, { sourceCode: override(sourceCode, { getIndexFromLoc }) }),
    );
  };
  return { ...rule, create };
}

function override(object, changes) {
  // Not a proxy of the object itself: some of its fields are frozen, and must not read differently.
  return new Proxy(Object.create(Object.getPrototypeOf(object)), {
    get(_, key) {
      if (Object.hasOwn(changes, key)) return changes[key];
      const value = object[key];
      return typeof value === 'function' ? value.bind(object) : value;
    },
  });
}

const accessibility = {
  plugins: {
    'lit-a11y': {
      rules: Object.fromEntries(
        Object.entries(litA11y.rules).map(([name, rule]) => [name, withColumnsThatExist(rule)]),
      ),
    },
  },
  rules: litA11y.configs.recommended.rules,
};

/** TypeScript for types only: what stays in the file is JavaScript as browsers run it. */
const onlyTypes = [
  ['TSEnumDeclaration', 'Use a union derived from an `as const` array, not an enum.'],
  ['TSModuleDeclaration:not([kind="global"])', 'Use modules, not namespaces.'],
  ['TSParameterProperty', 'Declare the field; the manifest does not see parameter properties.'],
];

/** What a checklist says is text. Nothing of it may ever become markup. */
const rawHtmlNames = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe', 'srcdoc'];
const noRawHtml = [
  // Wherever it is named: imported, handed on, or taken from a namespace.
  ['Identifier[name=/^unsafe(HTML|SVG|MathML|Static|CSS)$/]', 'Render text through Lit.'],
  ['Literal[value=/unsafe-(html|svg|mathml)/]', 'Render text through Lit.'],
  [`MemberExpression[property.name=/^(${rawHtmlNames.join('|')})$/]`, 'Render text through Lit.'],
  [
    'CallExpression[callee.object.name="document"][callee.property.name=/^write(ln)?$/]',
    'Render text through Lit.',
  ],
  // The same sinks from inside a template.
  [`TemplateElement[value.raw=/\\.(${rawHtmlNames.join('|')})\\s*=/]`, 'Render text through Lit.'],
];

/** Time and chance come in as arguments; the defaults stand in the session's clock. */
const noClock = [
  ['NewExpression[callee.name="Date"][arguments.length=0]', 'Take the time as an argument.'],
  ['CallExpression[callee.name="Date"]', 'Take the time as an argument.'],
];
const noClockMembers = [
  { object: 'Date', property: 'now', message: 'Take the time as an argument.' },
  { object: 'Math', property: 'random', message: 'Take the source of ids as an argument.' },
];
const noClockGlobals = [
  { name: 'performance', message: 'Take the time as an argument.' },
  { name: 'crypto', message: 'Take the source of ids as an argument.' },
];

const restrict = (...groups) => [
  'error',
  ...groups.flat().map(([selector, message]) => ({ selector, message })),
];

export default tseslint.config(
  {
    ignores: [
      'dist/',
      'storybook-static/',
      'coverage/',
      '.tmp/',
      'demo/',
      'test/hosts/',
      'test/fixtures/',
      'src/**/*.d.ts',
    ],
  },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    files: ['src/**/*.ts', 'test/**/*.ts', 'stories/**/*.ts'],
    extends: [
      ...tseslint.configs.strictTypeChecked,
      lit.configs['flat/recommended'],
      wcPlugin.configs['flat/best-practice'],
      accessibility,
    ],
    languageOptions: {
      parserOptions: { project: './tsconfig.json', tsconfigRootDir: import.meta.dirname },
    },
    settings: {
      wc: { elementBaseClasses: ['LitElement'] },
      litHtmlSources: true,
    },
    rules: {
      // Lit binds `@click=${this.handle}` to the element itself.
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // An empty method is how a stand-in says "nothing to do".
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_', ignoreRestSiblings: true },
      ],
      // Code points are what a checklist is cut and counted in.
      '@typescript-eslint/no-misused-spread': ['error', { allow: ['string'] }],
      '@typescript-eslint/switch-exhaustiveness-check': [
        'error',
        { considerDefaultExhaustiveForUnions: true },
      ],
      'lit/no-this-assign-in-render': 'error',
      'lit/lifecycle-super': 'error',
      'lit/no-classfield-shadowing': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-template-bind': 'error',
      'lit/prefer-static-styles': 'error',
      'lit/quoted-expressions': 'error',
      // LitElement implements every callback.
      'wc/guard-super-call': 'off',
      // Safari drops the list role of a list without bullets unless it is said.
      'lit-a11y/no-redundant-role': 'off',
      'no-console': ['error', { allow: ['warn'] }],
      'no-eval': 'error',
      'no-new-func': 'error',
      eqeqeq: ['error', 'always', { null: 'ignore' }],
      'prefer-const': 'error',
      'no-restricted-syntax': restrict(onlyTypes, noRawHtml),
    },
  },
  {
    files: ['src/checklist/**/*.ts', 'src/run/**/*.ts'],
    rules: {
      'no-restricted-syntax': restrict(onlyTypes, noRawHtml, noClock),
      'no-restricted-properties': ['error', ...noClockMembers],
      'no-restricted-globals': ['error', ...noClockGlobals],
    },
  },
  {
    files: ['src/cli/checklist.ts'],
    languageOptions: { parserOptions: { project: './tsconfig.tools.json' } },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // `expect(x).to.be.true` is a chai assertion, and a wiki's own page is built from a string.
      '@typescript-eslint/no-unused-expressions': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          // `expect(a).to.equal(b)` is typed as a promise, for the sake of snapshots of DOM.
          allowForKnownSafeCalls: [
            { from: 'package', name: 'Equal', package: '@open-wc/semantic-dom-diff' },
            { from: 'package', name: 'Equal', package: 'chai' },
          ],
        },
      ],
      'no-restricted-syntax': restrict(onlyTypes),
    },
  },
  {
    files: ['**/*.mjs', '.storybook/*.ts', '*.ts'],
    extends: [tseslint.configs.recommended],
    rules: { eqeqeq: 'error', 'prefer-const': 'error' },
  },
);
