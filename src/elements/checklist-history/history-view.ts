/** What the templates of the history are made from. */
import type { Localizer } from '../../i18n/localizer.js';
import type { RunRecord } from '../../run/records/run-record.js';
import type { HistoryModel } from './history-model.js';

export const FILTERS = ['all', 'completed', 'partial', 'reset'] as const;
export type Filter = (typeof FILTERS)[number];

/** What is in view. */
export type HistoryPlace =
  | { readonly at: 'list' }
  | { readonly at: 'run'; readonly record: RunRecord }
  | { readonly at: 'compare'; readonly a: RunRecord; readonly b: RunRecord };

export const LIST: HistoryPlace = { at: 'list' };

export interface HistoryView {
  readonly model: HistoryModel;
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
  readonly headingLevel: number;
}
