/** Where somebody is in the history. */
import type { RunRecord } from '../../run/records/run-record.js';
import type { UsualTimes } from './step-times.js';

export const FILTERS = ['all', 'completed', 'partial', 'reset'] as const;
export type Filter = (typeof FILTERS)[number];

/** The times of a run's steps. */
export interface TimesPlace {
  readonly at: 'times';
  readonly record: RunRecord;
  /** Of the other runs, by item id. */
  readonly usual: UsualTimes;
  /** How many those are. */
  readonly others: number;
  /** The run goes on. */
  readonly live: boolean;
}

/** What is in view. */
export type HistoryPlace =
  | { readonly at: 'list' }
  | { readonly at: 'run'; readonly record: RunRecord }
  | TimesPlace
  | { readonly at: 'compare'; readonly a: RunRecord; readonly b: RunRecord };

export const LIST: HistoryPlace = { at: 'list' };
