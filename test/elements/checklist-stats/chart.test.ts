import { expect } from '@open-wc/testing';
import { chartShape } from '../../../src/elements/checklist-stats/chart-geometry.js';
import { chartRuns, rateSums } from '../../../src/elements/checklist-stats/chart-runs.js';
import { chartWords } from '../../../src/elements/checklist-stats/chart-words.js';
import { Localizer } from '../../../src/i18n/localizer.js';
import type { ChartBar } from '../../../src/run/statistics/run-statistics.js';

const en = new Localizer('en');
const at = (month: number, day: number) => new Date(2026, month - 1, day, 12).getTime();
const NOW = at(9, 15);

const bar = (
  done: number,
  applicable = 17,
  outcome: ChartBar['outcome'] = 'completed',
): ChartBar => ({
  runId: `run ${done}/${applicable}`,
  outcome,
  done,
  applicable,
  endedAt: at(8, 28),
});

/** Where a bar's outline starts, and how high it is. */
function measure(outline: string): { x: number; width: number; height: number } {
  const match = /^M([\d.]+) 80V([\d.]+)q0-([\d.]+) [\d.]+-[\d.]+h([\d.]+)q/.exec(outline);
  const [x, flatTop, corner, flat] = (match ?? []).slice(1).map(Number);
  if (x === undefined || flatTop === undefined || corner === undefined || flat === undefined) {
    throw new Error(`not an outline: ${outline}`);
  }
  return { x, width: flat + 2 * corner, height: 80 - flatTop + corner };
}

describe('chart runs', () => {
  it('are full only when every applicable item was done', () => {
    const kinds = chartRuns([bar(17), bar(16), bar(16, 16), bar(17, 17, 'partial')], undefined);
    expect(kinds.map((run) => run.kind)).to.deep.equal(['full', 'partial', 'full', 'full']);
  });

  it('are not full when nothing applied', () => {
    expect(chartRuns([bar(0, 0)], undefined)[0]?.kind).to.equal('partial');
  });

  it('are hatched for a reset, however much was done', () => {
    expect(chartRuns([bar(17, 17, 'reset')], undefined)[0]?.kind).to.equal('reset');
  });

  it('end with the run in progress', () => {
    const runs = chartRuns([bar(17)], { done: 3, applicable: 17 });
    expect(runs.map((run) => run.kind)).to.deep.equal(['full', 'now']);
  });

  it('leave resets out of the rate’s sums', () => {
    expect(rateSums([bar(17), bar(13), bar(9, 17, 'reset'), bar(0, 0)])).to.deep.equal({
      runs: 2,
      done: 30,
      applicable: 34,
    });
  });
});

describe('chart geometry', () => {
  it('draws heights in proportion to the items done', () => {
    const shape = chartShape(chartRuns([bar(17), bar(9), bar(0)], undefined), 2);
    const heights = shape.bars.map(({ outline }) => measure(outline).height);
    expect(heights[0]).to.be.closeTo(74, 0.2);
    expect(heights[1]).to.be.closeTo((74 * 9) / 17, 0.2);
  });

  it('shows a run without any item done as a sliver', () => {
    const [sliver] = chartShape(chartRuns([bar(0)], undefined), 2).bars;
    expect(measure(sliver?.outline ?? '').height).to.be.closeTo(1.5, 0.2);
  });

  it('keeps every bar inside the drawing, one after the other', () => {
    for (const count of [1, 2, 6, 7, 13]) {
      const runs = chartRuns(
        Array.from({ length: count }, () => bar(17)),
        undefined,
      );
      const places = chartShape(runs, 2).bars.map(({ outline }) => measure(outline));
      expect(places).to.have.length(count);
      let edge = 18;
      for (const { x, width } of places) {
        expect(x).to.be.at.least(edge);
        edge = x + width;
      }
      expect(edge).to.be.at.most(300);
    }
  });

  it('stands the newest run against the right edge', () => {
    const [only] = chartShape(chartRuns([bar(17)], undefined), 2).bars;
    const { x, width } = measure(only?.outline ?? '');
    expect(x + width).to.be.greaterThan(280);
  });

  it('measures all runs by the one with the most items', () => {
    const shape = chartShape(chartRuns([bar(10, 10), bar(20, 20)], undefined), 2);
    expect(shape.goal).to.equal(20);
    expect(measure(shape.bars[0]?.outline ?? '').height).to.be.closeTo(37, 0.2);
  });

  it('makes room for long axis numbers', () => {
    const runs = chartRuns([bar(10_000, 10_000)], undefined);
    expect(chartShape(runs, '10,000'.length).axisEnd).to.be.greaterThan(6 * 6);
  });

  it('leaves the first label out where it would touch the last', () => {
    expect(chartShape(chartRuns([bar(17)], undefined), 2).firstLabel).to.equal(undefined);
    const many = chartRuns(
      Array.from({ length: 12 }, () => bar(17)),
      undefined,
    );
    expect(chartShape(many, 2).firstLabel).to.be.a('number');
  });

  it('cuts hatch lines at the edges of the bar', () => {
    const [reset] = chartShape(chartRuns([bar(12, 17, 'reset')], undefined), 2).bars;
    const { x, width, height } = measure(reset?.outline ?? '');
    const lines = [...(reset?.hatch ?? '').matchAll(/M([\d.]+) ([\d.]+)l([\d.]+) (-?[\d.]+)/g)];
    expect(lines.length).to.be.greaterThan(5);
    for (const [, fromX, fromY, dx, dy] of lines.map((line) => line.map(Number))) {
      expect(fromX).to.be.at.least(x - 0.1);
      expect((fromX ?? 0) + (dx ?? 0)).to.be.at.most(x + width + 0.2);
      expect((fromY ?? 0) + (dy ?? 0)).to.be.at.least(80 - height - 0.2);
      expect(fromY).to.be.at.most(80);
    }
  });
});

describe('chart words', () => {
  const words = (ended: readonly ChartBar[], running?: { done: number; applicable: number }) =>
    chartWords(chartRuns(ended, running), en, NOW);

  it('sum the chart up in one sentence', () => {
    expect(words([bar(9), bar(13), bar(17)]).summary).to.equal(
      'Items checked per run, last 3 runs: lowest 9, latest 17 of 17.',
    );
    expect(words([bar(13)]).summary).to.equal('Items checked per run, one run: 13 of 17.');
  });

  it('tell the run in progress apart from the runs before it', () => {
    expect(words([bar(9), bar(17)], { done: 3, applicable: 17 }).summary).to.equal(
      'Items checked per run, last 2 runs: lowest 9, latest 17 of 17; this run so far 3 of 17.',
    );
    expect(words([], { done: 3, applicable: 17 }).summary).to.equal(
      'Items checked in this run so far: 3 of 17.',
    );
  });

  it('name the first date, and Now only while a run is in progress', () => {
    const live = words([bar(9), bar(17)], { done: 3, applicable: 17 });
    expect([live.first, live.last]).to.deep.equal(['Aug 28', 'Now']);
    expect(words([bar(9), { ...bar(17), endedAt: at(9, 11) }]).last).to.equal('Sep 11');
  });

  it('explain only the bars that are drawn', () => {
    const labels = (legend: readonly { label: string }[]) => legend.map(({ label }) => label);
    expect(labels(words([bar(17)]).legend)).to.deep.equal(['All 17']);
    const all = words([bar(17), bar(3), bar(4, 17, 'reset')], { done: 1, applicable: 17 });
    expect(labels(all.legend)).to.deep.equal(['All 17', 'Not all items', 'Reset', 'This run']);
  });

  it('call no completed run partial because a step of it was skipped', () => {
    const { legend, rows } = words([bar(16)]);
    expect(rows[0]?.outcome).to.equal('completed');
    expect(legend[0]?.label).to.equal('Not all items');
  });

  it('name no number beside "All" when the list had different lengths', () => {
    expect(words([bar(17), bar(16, 16)]).legend[0]?.label).to.equal('All items');
  });

  it('list every run in the order of the bars', () => {
    const { rows } = words([bar(17), bar(4, 17, 'reset')], { done: 1, applicable: 17 });
    expect(rows.map(({ when, items, outcome }) => [when, items, outcome])).to.deep.equal([
      ['Aug 28', '17 of 17', 'completed'],
      ['Aug 28', '4 of 17', 'reset'],
      ['Now', '1 of 17', 'in progress'],
    ]);
  });
});
