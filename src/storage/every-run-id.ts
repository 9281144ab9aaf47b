import type { LedgerRows } from './ledger-rows.js';

/**
 * Every run in the database, of every checklist, by keys alone. No index holds runs that are empty or
 * erased, so this is what deleting everything and rebuilding cost; nothing else may use it.
 */
export async function everyRunId(rows: LedgerRows): Promise<readonly string[]> {
  const keys = [
    ...(await rows.rows.getKeys('runs', undefined)),
    ...(await rows.rows.getKeys('records', undefined)),
    ...(await rows.looseRunIds()),
  ];
  return [...new Set(keys.filter((key) => typeof key === 'string'))];
}
