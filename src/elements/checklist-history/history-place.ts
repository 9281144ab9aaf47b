/** Where somebody is in the history. */
import type { RunRecord } from '../../run/records/run-record.js';

export const FILTERS = ['all', 'completed', 'partial', 'reset'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is in view. */
export type HistoryPlace =
  | { readonly at: 'list' }
  | { readonly at: 'run'; readonly record: RunRecord }
  | { readonly at: 'compare'; readonly a: RunRecord; readonly b: RunRecord };

export const LIST: HistoryPlace = { at: 'list' };
