/** One of every screen, for checks that hold for all of them. */
import {
  renderLoading,
  renderProblem,
} from '../../../src/elements/checklist-runner/render-states.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import { item } from '../../harness/checklists.js';
import {
  mount,
  mountContent,
  NOW,
  section,
  tree,
  type Mounted,
  type ViewOptions,
} from './templates-fixture.js';

const WARNINGS = [
  { code: 'unsafe-url', path: 'items[1].links', message: 'line 9: this link is left out.' },
] as const;
const LONG = 'Compare the ten busiest tables first, and note each of them. '.repeat(5);

/** Every kind of row, and every state. */
const list = tree(
  [
    item('a', { description: 'What to do, and with `what`.', time: 300 }),
    item('b', { expected: '< 1 s', description: 'See [the guide](https://example.org).' }),
    item('c', { command: 'pg_ctl promote -D /srv/data --wait --timeout=120' }),
    item('d', { required: false, priority: 'High', tags: ['build'], description: LONG }),
    item('e', { links: [{ title: 'Dashboard', url: 'https://example.org/d' }] }),
    item('long', { title: 'l'.repeat(60), expected: 'e'.repeat(60), tags: ['t'.repeat(40)] }),
    item('whole', { title: 'A step with parts', items: [item('p'), item('q')] }),
    ...(['note', 'tip', 'warning', 'caution', 'heading', 'checklist'] as const).map((type) =>
      item(type, { type, title: `A remark of the kind ${type}.` }),
    ),
    section('A section', [item('f'), section('Nested', [item('g')])], { description: 'Of parts.' }),
    section('Handled', [item('h')]),
  ],
  {
    title: 'Deploy a machine learning model',
    description: 'A practical list, with a [link](https://example.org).',
    icon: '🤖',
    difficulty: 'Hard',
    author: 'testuser',
    totalTime: 7200,
    datePublished: '2026-11-07',
  },
);

const states = {
  a: { state: 'done', at: NOW - 60_000 },
  b: { state: 'skipped', reason: 'Internal only.' },
  c: { state: 'not-applicable', reason: 'Built elsewhere.' },
  d: { state: 'deferred' },
  p: { state: 'done', at: NOW - 60_000 },
  h: { state: 'done', at: NOW - 86_400_000 },
} as const;

const RUNS = ['2.3 production', `2.3 ${'s'.repeat(60)}`, ''].map((name, index) => ({
  runId: name,
  name,
  outcome: 'active' as const,
  handled: 4 * index,
  total: 17,
  startedAt: NOW - 7_200_000,
  touchedAt: NOW - 60_000 * index,
  shown: index === 0,
}));
const notes = new Map([['item/a', 's3://models/churn, object lock on']]);
const show =
  (options: ViewOptions = {}) =>
  (): Mounted =>
    mount(list, {
      states,
      activeMs: 3_252_000,
      ...options,
      snapshot: { hasHistory: true, ...options.snapshot },
    });
const skip = (needsReason: boolean) =>
  ({ kind: 'skip', itemId: 'e', choice: 'skipped', needsReason, reason: '' }) as const;

export const screens: Readonly<Record<string, () => Mounted>> = {
  first: show({ states: {} }),
  running: show({ snapshot: { notes }, warnings: WARNINGS }),
  skipping: show({ ui: { panel: skip(false), reasons: ['Not needed', 'Done elsewhere'] } }),
  'a reason demanded': show({ ui: { panel: skip(true) } }),
  noting: show({
    ui: {
      panel: {
        kind: 'note',
        itemId: 'a',
        text: 'A note',
        saved: true,
        session: undefined as never,
        owner: undefined,
      },
    },
  }),
  finishing: show({ ui: { panel: { kind: 'finish' } } }),
  'after a reset': show({
    states: {},
    snapshot: { undoOffer: { kind: 'reset', steps: 8, activeMs: 3_240_000, runs: 1 } },
  }),
  complete: show({
    snapshot: { sealed: true, run: { outcome: 'completed', endedAt: NOW } },
    ui: { celebrate: true, achievements: { fastest: true, fastestLead: 420_000, streak: 5 } },
  }),
  partial: show({
    snapshot: { sealed: true, run: { outcome: 'partial', endedAt: NOW } },
    ui: { summary: { text: 'Deploy\n[x] Step a', copied: false } },
  }),
  'without storage': show({ snapshot: { storage: 'memory' } }),
  'after a failed write': show({ snapshot: { storage: 'failed' } }),
  paused: show({ snapshot: { run: { outcome: 'paused' }, leftAt: NOW - 7_200_000 } }),
  'several runs': show({ snapshot: { runs: RUNS, exportReminder: true } }),
  more: show({ ui: { panel: { kind: 'more' } } }),
  'read-only': show({ readonly: true }),
  empty: () => mount(tree([])),
  loading: () => mountContent(renderLoading(new Localizer())),
  problem: () => mountContent(renderProblem('No items.', new Localizer())),
};
