/** What the templates of the history are made from. */
import type { Localizer } from '../../i18n/localizer.js';
import type { RunRecord } from '../../run/records/run-record.js';
import type { RunSummary } from '../../run/run-summary.js';

export const FILTERS = ['all', 'completed', 'partial', 'reset'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is in view. */
export type HistoryPlace =
  | { readonly at: 'list' }
  | { readonly at: 'run'; readonly record: RunRecord }
  | { readonly at: 'compare'; readonly a: RunRecord; readonly b: RunRecord };

export interface HistoryView {
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
  readonly headingLevel: number;
  /** The page of runs; absent while it is read. */
  readonly runs: readonly RunSummary[] | undefined;
  /** There are older runs behind the page. */
  readonly older: boolean;
  /** There are newer runs before the page. */
  readonly newer: boolean;
  readonly filter: Filter;
  readonly words: string;
  /** At most two, by run id. */
  readonly selected: ReadonlyMap<string, RunSummary>;
  readonly fastestRunId: string | undefined;
  /** Steps that fit the page; pressing a button raises it. */
  readonly mostSteps: number;
  readonly differencesOnly: boolean;
}
