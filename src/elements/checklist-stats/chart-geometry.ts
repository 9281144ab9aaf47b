/** Where the chart's lines run, in units of its viewBox. */
import type { ChartKind, ChartRun } from './chart-runs.js';

export const CHART_WIDTH = 300;
export const CHART_HEIGHT = 96;
const TOP = 6;
const BASE = 80;
/** Below this the bars of the first few runs would be planks. */
const FEWEST_SLOTS = 6;
const WIDEST_BAR = 22;
const BAR_SHARE = 0.66;
const CORNER = 3;
const HATCH_STEP = 4.5;
/** A run without any item done still shows that it was there. */
const LEAST_HEIGHT = 1.5;
/** Room for the axis numbers: 10.5 px figures are about 6 units wide. */
const FIGURE_WIDTH = 6;
const AXIS_GAP = 5;
/** Two labels nearer than this run into each other. */
const LABEL_GAP = 90;

export interface BarShape {
  readonly kind: ChartKind;
  readonly outline: string;
  /** Diagonal lines inside the outline, for a reset. */
  readonly hatch?: string;
}

export interface ChartShape {
  readonly bars: readonly BarShape[];
  /** The full height of the tallest run: what the goal line and the upper axis number mean. */
  readonly goal: number;
  readonly goalLine: string;
  readonly baseLine: string;
  /** Right edge of the axis numbers. */
  readonly axisEnd: number;
  /** Left edge of the first label; absent where it would touch the last. */
  readonly firstLabel?: number;
}

/** Bars stand against the right edge, which is now. `figures` is the length of the upper axis number. */
export function chartShape(runs: readonly ChartRun[], figures: number): ChartShape {
  const goal = Math.max(1, ...runs.map((run) => run.applicable));
  const left = Math.max(18, figures * FIGURE_WIDTH + 2 * AXIS_GAP);
  const slots = Math.max(FEWEST_SLOTS, runs.length);
  const slot = (CHART_WIDTH - left) / slots;
  const width = Math.min(WIDEST_BAR, slot * BAR_SHARE);
  const start = (index: number) => left + (slots - runs.length + index) * slot + (slot - width) / 2;
  const bars = runs.map((run, index) => barShape(run, start(index), width, goal));
  const first = start(0) - 2;
  return {
    bars,
    goal,
    goalLine: `M${left} ${TOP}H${CHART_WIDTH}`,
    baseLine: `M${left} ${BASE + 0.5}H${CHART_WIDTH}`,
    axisEnd: left - AXIS_GAP,
    ...(runs.length > 1 && first <= CHART_WIDTH - LABEL_GAP && { firstLabel: round(first) }),
  };
}

function barShape(run: ChartRun, x: number, width: number, goal: number): BarShape {
  const share = Math.min(1, Math.max(0, run.done / goal));
  const height = Math.max(LEAST_HEIGHT, (BASE - TOP) * share);
  const outline = roundedTop(x, width, height);
  if (run.kind !== 'reset') return { kind: run.kind, outline };
  return { kind: run.kind, outline, hatch: hatch(x, width, height) };
}

function roundedTop(x: number, width: number, height: number): string {
  const r = Math.min(CORNER, height, width / 2);
  const [flat, top] = [round(width - 2 * r), round(BASE - height + r)];
  const corner = round(r);
  return `M${round(x)} ${BASE}V${top}q0-${corner} ${corner}-${corner}h${flat}q${corner} 0 ${corner} ${corner}V${BASE}z`;
}

/** Lines at 45 degrees, cut at the bar's edges: a pattern would need an id, and ids a document. */
function hatch(x: number, width: number, height: number): string {
  const lines: string[] = [];
  for (let at = HATCH_STEP - height; at < width; at += HATCH_STEP) {
    const from = Math.max(0, -at);
    const to = Math.min(height, width - at);
    if (to - from < 1) continue;
    lines.push(
      `M${round(x + at + from)} ${round(BASE - from)}l${round(to - from)} ${round(from - to)}`,
    );
  }
  return lines.join('');
}

const round = (value: number) => Math.round(value * 10) / 10;
