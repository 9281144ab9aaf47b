// The doors of the house, one rule for each wall: a room may import the rooms left of it.
//
//   checklist ← run ← storage ← session ← context ← elements ← define ← script
//
// Types count too (tsPreCompilationDeps), because a type is knowledge of another room.
const rooms = ['checklist', 'run', 'storage', 'session', 'context', 'elements', 'define'];
const room = (...names) => `^src/(${names.join('|')})/`;
const rootFiles = '^src/[^/]+\\.ts$';

const walls = rooms.map((name, index) => ({
  name: `${name}-looks-left`,
  comment: `${name}/ may import only what stands left of it: ${rooms.slice(0, index).join(', ') || 'nothing'}.`,
  severity: 'error',
  from: { path: room(name) },
  to: { path: [room(...rooms.slice(index + 1)), rootFiles].filter((path) => !path.includes('()')) },
}));

/** Only the rooms in `doors` may import what `to` describes. */
const only = (name, doors, to, comment) => ({
  name,
  comment,
  severity: 'error',
  from: { path: '^src/', pathNot: doors },
  to,
});

const dependency = (...names) => ({ path: `(^|/)node_modules/(${names.join('|')})/` });

module.exports = {
  forbidden: [
    ...walls,
    {
      name: 'elements-never-see-storage',
      comment: 'Elements and contexts speak to the session; it re-exports the types they need.',
      severity: 'error',
      from: { path: room('context', 'elements', 'define', 'enhance') },
      to: { path: room('storage') },
    },
    {
      name: 'i18n-knows-only-the-pure-rooms',
      comment: 'i18n/ may take arithmetic from checklist/ and run/, and nothing that has a state.',
      severity: 'error',
      from: { path: room('i18n') },
      to: { path: '^src/', pathNot: room('i18n', 'checklist', 'run') },
    },
    only(
      'i18n-is-for-what-is-shown',
      ['^src/(i18n|elements|enhance|define)/', rootFiles],
      { path: room('i18n') },
      'Only what is shown has a language; the other rooms hand out data.',
    ),
    only('idb-only-in-storage', [room('storage')], dependency('idb'), 'storage/ alone knows idb.'),
    only(
      'lit-only-where-it-renders',
      [
        '^src/(context|elements)/',
        '^src/i18n/[^/]*controller[^/]*\\.ts$',
        '^src/script-parts\\.ts$',
        '^src/react/',
      ],
      dependency('lit', 'lit-html', 'lit-element', '@lit'),
      'lit is for context/, elements/ and the controller of i18n/.',
    ),
    {
      name: 'the-command-reads-and-verifies',
      comment: 'cli/ takes checklist/ and run/ to Node, and nothing imports it.',
      severity: 'error',
      from: { path: '^src/cli/' },
      to: { path: '^src/', pathNot: room('cli', 'checklist', 'run') },
    },
    {
      name: 'three-dependencies',
      comment: 'The library runs on lit, @lit/context and idb, and nothing else.',
      severity: 'error',
      from: { path: '^src/', pathNot: '^src/(cli|react|backstage)/' },
      to: {
        dependencyTypesNot: ['npm', 'local', 'type-only', 'type-import'],
        path: 'node_modules|^(?!src/)',
      },
    },
    only(
      'react-only-in-its-own-room',
      [room('react', 'backstage')],
      dependency('react'),
      'React is optional.',
    ),
    {
      name: 'no-circle',
      comment: 'Two files that need each other are one idea, or hide a third.',
      severity: 'error',
      from: { path: '^(src|test|stories)/' },
      to: { circular: true },
    },
    {
      name: 'nothing-missing',
      comment: 'An import must lead somewhere, with its .js extension; hosts bring their own.',
      severity: 'error',
      from: { path: '^(src|test|stories)/', pathNot: '^(src/backstage|test/hosts)/' },
      to: { couldNotResolve: true },
    },
    {
      name: 'src-stands-alone',
      comment: 'What is published needs no test, story or script.',
      severity: 'error',
      from: { path: '^src/' },
      to: { path: '^(test|stories|scripts|demo|docs)/' },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
