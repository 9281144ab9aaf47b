/** The tiles beside the chart: a description list of names and values. */
import { html, nothing, type TemplateResult } from 'lit';
import type { RunStatistics } from '../../run/statistics/run-statistics.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Text } from '../../i18n/text.js';
import { statsText } from '../../i18n/text/stats-text.js';
import { icons } from '../shared/icons.js';
import { tileValue, type TileValue, type ValueTile } from './tile-values.js';

interface TileFace {
  readonly icon: keyof typeof icons;
  readonly label: Text;
  /** Read out in place of the label. */
  readonly spoken?: Text;
}

const FACES: Readonly<Record<ValueTile, TileFace>> = {
  completed: { icon: 'trophy', label: statsText.completed },
  streak: { icon: 'streak', label: statsText.streak },
  'longest-streak': { icon: 'streak', label: statsText.longestStreak },
  'last-time': { icon: 'stopwatch', label: statsText.lastTime, spoken: statsText.lastDuration },
  'fastest-run': { icon: 'fastest', label: statsText.fastestRun },
  'last-done': { icon: 'calendar', label: statsText.lastDone },
  resets: { icon: 'again', label: statsText.resets },
  'most-skipped': { icon: 'notApplicable', label: statsText.mostSkipped },
};

export interface TilesView {
  readonly tiles: readonly ValueTile[];
  /** Absent while they are being read: the tiles stand there without values. */
  readonly statistics: RunStatistics | undefined;
  readonly localizer: Localizer;
  /** Wall milliseconds. */
  readonly now: number;
}

export function renderTiles(view: TilesView): TemplateResult | typeof nothing {
  // A description list without entries is no list.
  if (view.tiles.length === 0) return nothing;
  return html`<dl>${view.tiles.map((name) => renderTile(name, view))}</dl>`;
}

function renderTile(name: ValueTile, { statistics, localizer, now }: TilesView): TemplateResult {
  const { icon, label, spoken } = FACES[name];
  const value = statistics && tileValue(name, statistics, { localizer, now });
  return html`<div class="tile ${name} ${value?.lit ? 'lit' : ''}" part="tile ${name}">
    <dt>
      ${icons[icon]()}
      ${
        spoken === undefined
          ? html`<span>${localizer.t(label)}</span>`
          : html`<span aria-hidden="true">${localizer.t(label)}</span>
              <span class="visually-hidden">${localizer.t(spoken)}</span>`
      }
    </dt>
    <dd title=${value?.title ?? nothing}>${value ? renderValue(value) : '\u00a0'}</dd>
  </div>`;
}

function renderValue({ value, detail, datetime, userText }: TileValue) {
  const main =
    datetime === undefined
      ? html`<span dir=${userText ? 'auto' : nothing}>${value}</span>`
      : html`<time datetime=${datetime}>${value}</time>`;
  return detail === undefined ? main : html`${main} <small>${detail}</small>`;
}
