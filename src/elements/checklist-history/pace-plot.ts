/** Where the lines of the plot run: 600 units wide, 100 high, faster is higher. */
import type { Pace } from './step-times.js';

const WIDTH = 600;
const HEIGHT = 100;
const SECOND = 1000;
/** Between two lines of the grid, seconds. */
const STEPS = [1, 5, 10, 30, 60, 120, 300, 600, 1200, 1800, 3600, 7200, 18_000, 36_000, 86_400];
/** Beside zero. */
const MOST_LINES = 3;

export interface PacePlot {
  readonly mine: string;
  readonly best: string;
  /** Between the run and its median. */
  readonly gap: string;
  readonly grid: readonly { readonly ms: number; readonly y: number }[];
  /** Where the run has got to, in percent of the width and the height. */
  readonly x: number;
  readonly y: number;
}

/** Undefined where every time is the median: there is no line to draw. */
export function pacePlot({ mine, best }: Pace): PacePlot | undefined {
  let top = 0;
  let bottom = 0;
  for (const ms of [...mine, ...best]) {
    top = Math.max(top, ms);
    bottom = Math.min(bottom, ms);
  }
  const range = top - bottom;
  if (range < SECOND) return undefined;
  const x = (step: number): number => round((WIDTH * step) / Math.max(1, best.length - 1));
  const y = (ms: number): number => round((HEIGHT * (top - ms)) / range);
  const line = (values: readonly number[]): string =>
    `M${values.map((ms, step) => `${x(step)} ${y(ms)}`).join('L')}`;
  const last = mine.length - 1;
  const apart = (STEPS.find((seconds) => range / SECOND / seconds <= MOST_LINES) ?? range) * SECOND;
  const grid = [];
  for (let ms = Math.ceil(bottom / apart) * apart; ms <= top; ms += apart) {
    grid.push({ ms, y: y(ms) });
  }
  return {
    mine: line(mine),
    best: line(best),
    gap: `${line(mine)}L${x(last)} ${y(0)}L0 ${y(0)}Z`,
    grid,
    x: (100 * x(last)) / WIDTH,
    y: y(mine[last] ?? 0),
  };
}

const round = (value: number): number => Math.round(value * 100) / 100;
