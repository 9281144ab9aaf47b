/** Views made by hand, rendered into a shadow root with the runner's sheets. */
import { html, render } from 'lit';
import type {
  Checklist,
  ChecklistItem,
  ChecklistNode,
  ChecklistSection,
} from '../../../src/checklist/checklist.js';
import { runnerStyles } from '../../../src/elements/checklist-runner/styles/runner.styles.js';
import { renderRunner } from '../../../src/elements/checklist-runner/render-runner.js';
import {
  CLOSED,
  type RunnerUi,
  type RunnerView,
} from '../../../src/elements/checklist-runner/runner-view.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import type { ItemRecord, Run, RunCounts } from '../../../src/run/run.js';
import type { SessionSnapshot } from '../../../src/session/session-snapshot.js';

export const NOW = Date.UTC(2026, 10, 21, 14, 30);

export const section = (
  title: string,
  children: readonly ChecklistNode[],
  more: Partial<ChecklistSection> = {},
): ChecklistSection => ({ kind: 'section', id: `section ${title}`, title, children, ...more });

const isCounted = (node: ChecklistItem) => node.type === 'check' || node.type === 'input';

const leavesOf = (nodes: readonly ChecklistNode[]): ChecklistItem[] =>
  nodes.flatMap((node) => {
    if (node.kind === 'section') return leavesOf(node.children);
    if (node.items.length > 0) return leavesOf(node.items);
    return isCounted(node) ? [node] : [];
  });

export const tree = (
  children: readonly ChecklistNode[],
  more: Partial<Checklist> = {},
): Checklist => ({ title: 'Release', keywords: [], children, leaves: leavesOf(children), ...more });

export type States = Readonly<Record<string, Partial<ItemRecord>>>;

const IDLE_RUN: Run = {
  runId: 'run',
  checklistId: 'release',
  name: '',
  revision: 'revision',
  outcome: 'active',
  live: true,
  items: [],
  itemIndex: new Map(),
  activeMs: 0,
  elapsedMs: 0,
  suspect: false,
  bulk: false,
  clock: 1,
  events: [],
};

/** Records are made anew on every call, as a session does for steps that no run has touched. */
export function snapshotOf(
  checklist: Checklist,
  states: States,
  { run, ...more }: Partial<Omit<SessionSnapshot, 'run'>> & { readonly run?: Partial<Run> } = {},
): SessionSnapshot {
  const record = (item: ChecklistItem): ItemRecord => ({
    id: item.id,
    state: item.initial,
    ...states[item.id],
  });
  const count = (state: ItemRecord['state']) =>
    checklist.leaves.filter((leaf) => record(leaf).state === state).length;
  const open = checklist.leaves.filter((leaf) => record(leaf).state === 'open');
  const counts: RunCounts = {
    total: checklist.leaves.length,
    open: open.length,
    requiredOpen: open.filter((leaf) => leaf.required).length,
    done: count('done'),
    skipped: count('skipped'),
    notApplicable: count('not-applicable'),
    deferred: count('deferred'),
  };
  const begun = Object.keys(states).length > 0 || run !== undefined;
  return {
    checklistId: 'release',
    checklist,
    revision: undefined,
    run: begun ? { ...IDLE_RUN, ...run } : undefined,
    sealed: false,
    counts,
    currentItemId: more.sealed === true ? undefined : open[0]?.id,
    storage: 'ready',
    wasReset: false,
    reopened: false,
    pending: 0,
    canUndo: false,
    canRedo: false,
    undoOffer: undefined,
    runs: [],
    leftAt: undefined,
    exportReminder: false,
    former: undefined,
    otherRunActive: false,
    hasHistory: false,
    notes: new Map(),
    noteOwner: undefined,
    restored: true,
    record,
    ...more,
  };
}

export interface ViewOptions extends Partial<Omit<RunnerView, 'ui' | 'snapshot'>> {
  readonly states?: States;
  readonly snapshot?: Parameters<typeof snapshotOf>[2];
  readonly ui?: Partial<RunnerUi>;
}

const LOCALIZER = new Localizer('en');

export function viewOf(checklist: Checklist, options: ViewOptions = {}): RunnerView {
  const { states = {}, snapshot, ui, ...more } = options;
  return {
    checklist,
    title: checklist.title,
    snapshot: snapshotOf(checklist, states, snapshot),
    ui: { ...CLOSED, sections: new Map(), reasons: [], past: undefined, ...ui },
    localizer: LOCALIZER,
    now: NOW,
    activeMs: 0,
    headingLevel: 2,
    readonly: false,
    hideTimer: false,
    shortcuts: true,
    warnings: [],
    takesFiles: true,
    printing: false,
    renderLimit: Infinity,
    baseUrl: undefined,
    ...more,
  };
}

export interface Mounted {
  readonly host: HTMLElement;
  readonly root: ShadowRoot;
  show(content: unknown): void;
}

/** A shadow root with the runner's sheets, on the page until `host.remove()`. */
export function mountContent(content: unknown, scheme: 'light' | 'dark' = 'light'): Mounted {
  const host = document.createElement('div');
  document.body.append(host);
  const root = host.attachShadow({ mode: 'open' });
  root.adoptedStyleSheets = runnerStyles.flatMap(({ styleSheet }) => styleSheet ?? []);
  const show = (shown: unknown) =>
    void render(
      html`<div class="root" data-scheme=${scheme} data-theme="auto">${shown}</div>`,
      root,
    );
  show(content);
  return { host, root, show };
}

export const mount = (checklist: Checklist, options: ViewOptions = {}): Mounted =>
  mountContent(renderRunner(viewOf(checklist, options)));
