/**
 * A page that moved, or was given another title, has a new name for its list; what was run there is kept
 * under the old one.
 */
import type { Revision } from '../run/revision.js';
import type { RunSummary } from '../run/run-summary.js';
import type { FormerList } from './checklist-store.js';
import { LedgerRows } from './ledger-rows.js';
import type { RowTransaction } from './row-transaction.js';

/** Made of a path or an address: what authors name themselves does not move. */
const DERIVED = /^(?:\/|[a-z][a-z+.-]*:\/\/)/u;

/** Open runs that are looked at: this is asked at the first visit of a list, and must not be felt. */
const MOST_OPEN = 500;

/** Rows of deleted runs stay for a while, and those of runs in which nothing happened. */
export const isSeen = ({ outcome }: RunSummary): boolean =>
  outcome !== 'erased' && outcome !== 'empty';

/** The page or the folder in a derived name, without the title or the file. */
const placeOf = (checklistId: string): string => checklistId.replace(/[^#/]*$/u, '');

/** Three quarters of the steps are the same: a page that moves is often edited as well. */
function isLike({ items }: Revision, other: Revision): boolean {
  const titles = new Set(other.items.map(({ title }) => title));
  const shared = items.filter(({ title }) => titles.has(title)).length;
  return 4 * shared >= 3 * Math.max(items.length, other.items.length);
}

/** The list with the most runs that has another page or another title than this one, and not both. */
export async function findFormer(
  rows: RowTransaction,
  checklistId: string,
  revision: Revision,
): Promise<FormerList | undefined> {
  const ledger = new LedgerRows(rows);
  const open = await ledger.summaries('active', {
    range: { from: [''], to: [[]] },
    limit: MOST_OPEN,
  });
  const names = await rows.getKeys('checklists', undefined);
  let found: FormerList | undefined;
  for (const name of new Set([...names.map(String), ...open.map((run) => run.checklistId)])) {
    if (name === checklistId || !DERIVED.test(name)) continue;
    const live = open.filter((run) => run.checklistId === name && isSeen(run));
    const [latest] = [...(await ledger.ended(name, 1)), ...live];
    const known = latest && (await ledger.revision(latest.revision));
    const near = known?.title === revision.title || placeOf(name) === placeOf(checklistId);
    if (!known || !near || !isLike(known, revision)) continue;
    const { completed = 0, partial = 0, reset = 0 } = (await ledger.rollUp(name)) ?? {};
    const runs = completed + partial + reset + live.length;
    if (runs > (found?.runs ?? 0)) found = { checklistId: name, runs };
  }
  return found;
}
