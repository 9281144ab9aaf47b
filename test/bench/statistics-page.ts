/** A page as a person opens it: the runner with its panel, everything that it asks counted and timed. */
import '../../src/define/checklist-runner.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { countIdb, type IdbCounts } from '../harness/idb-counter.js';

/** The page packs what has ended five seconds after it was read. */
const IDLE = 6_000;

export interface Opened {
  /** From the elements in the page to the numbers in the panel, milliseconds. */
  readonly shownAfter: number;
  /** The rows of the panel alone, read once more, milliseconds. */
  readonly readIn: number;
  /** All that the page asked for until it was idle, the packing of ended runs included. */
  readonly counts: IdbCounts;
  readonly since: string;
}

const pass = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

async function openStatistics(namespace: string, list: object): Promise<Opened> {
  const { counts, stop } = countIdb();
  const begun = performance.now();
  const runner = Object.assign(document.createElement('checklist-runner'), { namespace });
  runner.toggleAttribute('stats', true);
  runner.checklist = list;
  document.body.append(runner);
  const stats = () => runner.shadowRoot?.querySelector('checklist-stats')?.shadowRoot;
  // "21 runs since March": the panel's first words that come from storage.
  while (!stats()?.querySelector('[part="since"]')) await pass(0);
  const shownAfter = performance.now() - begun;
  await runner.session?.idle();
  await pass(IDLE);
  stop();
  const { requiredKey = '' } = runner.session?.snapshot.revision ?? {};
  const { checklistId = '' } = runner.session ?? {};
  const store = await IndexedDbStore.open(namespace);
  const asked = performance.now();
  await store.readStatistics(checklistId, { requiredKey, limit: 12 });
  const readIn = performance.now() - asked;
  store.close();
  return {
    shownAfter,
    readIn,
    counts,
    since: stats()?.querySelector('[part="since"]')?.textContent ?? '',
  };
}

Object.assign(window, { openStatistics });

declare global {
  interface Window {
    openStatistics?: typeof openStatistics;
  }
}
