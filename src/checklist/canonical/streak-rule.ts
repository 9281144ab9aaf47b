import type { JsonValue, StreakRule } from '../checklist.js';
import { Fields, isObject, oneOf, type FieldKind } from '../fields.js';

const weekdays: FieldKind<readonly number[]> = {
  name: 'a list of weekdays from 0 (Sunday) to 6',
  read: (value) => {
    const isDay = (day: JsonValue): day is number =>
      typeof day === 'number' && Number.isInteger(day) && day >= 0 && day <= 6;
    return Array.isArray(value) && value.every(isDay) ? Object.freeze([...value]) : undefined;
  },
};

/** `"04:00"`, or minutes after midnight. */
const minuteOfDay: FieldKind<number> = {
  name: 'a time such as "04:00" or minutes from 0 to 1439',
  read: (value) => {
    if (typeof value === 'number') {
      return Number.isInteger(value) && value >= 0 && value < 1440 ? value : undefined;
    }
    const [, hours, minutes] =
      /^([01]\d|2[0-3]):([0-5]\d)$/.exec(typeof value === 'string' ? value : '') ?? [];
    return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
  },
};

/** How a streak is counted; days default to all, the day start to midnight. */
export function readStreakRule(fields: Fields): StreakRule | undefined {
  const source = fields.take(['streak'], {
    name: 'an object such as {"every": "week"}',
    read: (value) => (isObject(value) ? value : undefined),
  });
  if (source === undefined) return undefined;
  const rule = new Fields(source, fields.pathTo('streak'), fields.reading);
  const every = rule.take(['every'], oneOf('day', 'week', 'month', 'run'));
  if (every === undefined && rule.get('every') === undefined) {
    const message =
      'a streak needs "every": "day", "week", "month" or "run"; it counts days until then.';
    fields.reading.warn('unknown-value', rule.pathTo('every'), message);
  }
  return Object.freeze({
    every: every ?? 'day',
    days: rule.take(['days'], weekdays) ?? Object.freeze([]),
    dayStart: rule.take(['dayStart'], minuteOfDay) ?? 0,
  });
}
