import { expect } from '@open-wc/testing';
import { streak, type StreakOptions } from '../../../src/run/statistics/streak.js';

/** Monday 2 November 2026. */
const MONDAY = 20759;
const TUESDAY = MONDAY + 1;
const WEDNESDAY = MONDAY + 2;
const THURSDAY = MONDAY + 3;
const FRIDAY = MONDAY + 4;
const SATURDAY = MONDAY + 5;
const SUNDAY = MONDAY + 6;
const NEXT_MONDAY = MONDAY + 7;
const WEEKDAYS = { every: 'day', days: [1, 2, 3, 4, 5] } as const;
const WEEKLY = { every: 'week', days: [] } as const;
const MONTHLY = { every: 'month', days: [] } as const;

function rollUp(completed: readonly number[], bridged: readonly number[] = []) {
  const firstDay = Math.min(...completed);
  const counts = new Uint16Array(Math.max(...completed) - firstDay + 1);
  for (const day of completed) counts[day - firstDay] = (counts[day - firstDay] ?? 0) + 1;
  return { days: { firstDay, counts }, bridged };
}

const of = (completed: readonly number[], options: StreakOptions) => {
  const { current, longest, due } = streak(rollUp(completed), options);
  return { current, longest, due };
};

describe('a daily streak', () => {
  it('is 0 and not due without completed runs', () => {
    const none = { current: 0, longest: 0, every: 'day', due: false };
    expect(streak(undefined, { today: MONDAY })).to.deep.equal(none);
    const empty = { days: { firstDay: 0, counts: new Uint16Array(0) }, bridged: [] };
    expect(streak(empty, { today: 0 })).to.deep.equal(none);
  });

  it('counts neighbouring days up to today', () => {
    expect(of([MONDAY, TUESDAY, WEDNESDAY], { today: WEDNESDAY })).to.deep.equal({
      current: 3,
      longest: 3,
      due: false,
    });
  });

  it('counts several runs of a day once', () => {
    expect(of([MONDAY, MONDAY, MONDAY], { today: MONDAY }).current).to.equal(1);
  });

  it('stands through the end of today, and is due', () => {
    expect(of([MONDAY, TUESDAY], { today: WEDNESDAY })).to.deep.equal({
      current: 2,
      longest: 2,
      due: true,
    });
  });

  it('ends with a missed day', () => {
    expect(of([MONDAY, TUESDAY], { today: THURSDAY })).to.deep.equal({
      current: 0,
      longest: 2,
      due: false,
    });
  });

  it('starts again after a missed day, and remembers the longest', () => {
    expect(of([MONDAY, TUESDAY, WEDNESDAY, FRIDAY], { today: FRIDAY })).to.deep.equal({
      current: 1,
      longest: 3,
      due: false,
    });
  });

  it('goes on over a gap that travel grace holds, without counting the days inside it', () => {
    const days = [MONDAY, TUESDAY, THURSDAY, FRIDAY];
    const options = { today: FRIDAY };
    expect(streak(rollUp(days, [THURSDAY]), options).current).to.equal(4);
    expect(streak(rollUp(days), options).current).to.equal(2);
  });

  it('stands while the gap up to today holds by travel grace', () => {
    const options = { today: WEDNESDAY, heldDay: MONDAY };
    expect(of([MONDAY - 1, MONDAY], options)).to.deep.equal({ current: 2, longest: 2, due: true });
  });

  it('takes a run of tomorrow, done before flying west', () => {
    expect(of([MONDAY, TUESDAY, WEDNESDAY], { today: TUESDAY })).to.deep.equal({
      current: 3,
      longest: 3,
      due: false,
    });
  });

  it('is not hidden by a run of a clock set far ahead', () => {
    expect(of([MONDAY, TUESDAY, TUESDAY + 5000], { today: TUESDAY })).to.deep.equal({
      current: 2,
      longest: 2,
      due: false,
    });
  });
});

describe('a streak with days off', () => {
  it('goes from Friday to Monday without counting the weekend', () => {
    const days = [THURSDAY, FRIDAY, NEXT_MONDAY];
    expect(of(days, { today: NEXT_MONDAY, rule: WEEKDAYS }).current).to.equal(3);
  });

  it('counts a run on a day off', () => {
    const days = [FRIDAY, SATURDAY, NEXT_MONDAY];
    expect(of(days, { today: NEXT_MONDAY, rule: WEEKDAYS }).current).to.equal(3);
  });

  it('is not due on a day off', () => {
    const due = { current: 1, longest: 1, due: true };
    expect(of([FRIDAY], { today: SUNDAY, rule: WEEKDAYS })).to.deep.equal({ ...due, due: false });
    expect(of([FRIDAY], { today: NEXT_MONDAY, rule: WEEKDAYS })).to.deep.equal(due);
  });

  it('ends with a missed day that counts', () => {
    expect(of([THURSDAY], { today: SATURDAY, rule: WEEKDAYS }).current).to.equal(0);
    expect(of([FRIDAY], { today: NEXT_MONDAY + 1, rule: WEEKDAYS }).current).to.equal(0);
  });

  it('goes from Monday to Monday where only Mondays count', () => {
    const rule = { every: 'day', days: [1] } as const;
    const days = [MONDAY, NEXT_MONDAY];
    expect(of(days, { today: NEXT_MONDAY + 6, rule }).current).to.equal(2);
    expect(of(days, { today: NEXT_MONDAY + 7, rule }).due).to.equal(true);
    expect(of(days, { today: NEXT_MONDAY + 8, rule }).current).to.equal(0);
  });
});

describe('a frozen streak', () => {
  const frozen = (rule: object, from: number, to: number) =>
    ({ every: 'day', days: [], ...rule, frozen: [[from, to]] }) as const;

  it('goes over a holiday without counting its days', () => {
    const days = [MONDAY, TUESDAY, FRIDAY];
    const rule = frozen({}, WEDNESDAY, THURSDAY);
    expect(of(days, { today: FRIDAY, rule })).to.deep.equal({ current: 3, longest: 3, due: false });
  });

  it('counts a run inside the holiday, and is not due in it', () => {
    const rule = frozen({}, TUESDAY, SUNDAY);
    expect(of([MONDAY, THURSDAY], { today: SUNDAY, rule })).to.deep.equal({
      current: 2,
      longest: 2,
      due: false,
    });
  });

  it('ends with the first missed day after the holiday', () => {
    const rule = frozen({}, TUESDAY, WEDNESDAY);
    expect(of([MONDAY], { today: FRIDAY, rule }).current).to.equal(0);
    expect(of([MONDAY], { today: THURSDAY, rule }).due).to.equal(true);
  });

  it('goes over a week only if all of it was frozen', () => {
    const days = [MONDAY, MONDAY + 14];
    const options = { today: MONDAY + 14 };
    const whole = frozen(WEEKLY, NEXT_MONDAY, NEXT_MONDAY + 6);
    expect(of(days, { ...options, rule: whole }).current).to.equal(2);
    const part = frozen(WEEKLY, NEXT_MONDAY, NEXT_MONDAY + 5);
    expect(of(days, { ...options, rule: part }).current).to.equal(1);
  });

  it('goes from the last working day before a holiday to the first after it', () => {
    const rule = frozen(WEEKDAYS, NEXT_MONDAY, NEXT_MONDAY + 1);
    expect(of([FRIDAY, NEXT_MONDAY + 2], { today: NEXT_MONDAY + 2, rule }).current).to.equal(2);
  });
});

describe('a weekly streak', () => {
  it('counts ISO weeks: Sunday belongs to the week of the Monday before', () => {
    const options = { today: NEXT_MONDAY, rule: WEEKLY };
    expect(of([SUNDAY, NEXT_MONDAY], options).current).to.equal(2);
    expect(of([MONDAY, SUNDAY], options)).to.deep.equal({ current: 1, longest: 1, due: true });
  });

  it('holds from the Monday of one week to the Sunday of the next', () => {
    expect(of([MONDAY, MONDAY + 13], { today: MONDAY + 13, rule: WEEKLY }).current).to.equal(2);
  });

  it('ends with a missed week', () => {
    expect(of([SUNDAY], { today: MONDAY + 14, rule: WEEKLY })).to.deep.equal({
      current: 0,
      longest: 1,
      due: false,
    });
    expect(of([SUNDAY, MONDAY + 14], { today: MONDAY + 14, rule: WEEKLY }).longest).to.equal(1);
  });

  it('goes over the new year, and before 1970', () => {
    // Sunday 3 January 2027 is in week 53 of 2026.
    expect(of([20821, 20822], { today: 20822, rule: WEEKLY }).current).to.equal(2);
    expect(of([20815, 20821], { today: 20822, rule: WEEKLY }).current).to.equal(1);
    expect(of([-4, -3], { today: -3, rule: WEEKLY }).current).to.equal(2);
    expect(of([-3, 3], { today: 3, rule: WEEKLY }).current).to.equal(1);
  });

  it('names its period', () => {
    expect(streak(undefined, { today: 0, rule: WEEKLY }).every).to.equal('week');
  });
});

describe('a monthly streak', () => {
  it('counts calendar months over the new year', () => {
    // 30 November, 1 December 2026, 31 January 2027 (civil days by hand).
    const days = [20787, 20788, 20849];
    expect(of(days, { today: 20849, rule: MONTHLY })).to.deep.equal({
      current: 3,
      longest: 3,
      due: false,
    });
    expect(of(days, { today: 20850, rule: MONTHLY }).due).to.equal(true);
  });

  it('ends with a missed month', () => {
    // 31 January 2027, then 1 March 2027.
    expect(of([20849], { today: 20878, rule: MONTHLY }).current).to.equal(0);
    expect(of([20849], { today: 20877, rule: MONTHLY }).current).to.equal(1);
  });
});

describe('the cost of a streak', () => {
  it('stays linear in the days: 270 years are counted, and counted rightly', () => {
    const counts = new Uint16Array(100_000).fill(1);
    const result = streak({ days: { firstDay: 0, counts }, bridged: [] }, { today: 99_999 });
    expect(result.current).to.equal(100_000);
  });
});
