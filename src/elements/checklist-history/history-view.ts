/** What the templates of the history are made from. */
import type { Localizer } from '../../i18n/localizer.js';
import type { HistoryModel } from './history-model.js';

export interface HistoryView {
  readonly model: HistoryModel;
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
  readonly headingLevel: number;
}
