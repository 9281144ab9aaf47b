/** Units and words of time. English has its own, shorter than CLDR's ("1 hr, 52 min"). */
import { text } from '../text.js';

export const timeText = {
  days: text('time.days', '{n} d'),
  hours: text('time.hours', '{n} h'),
  minutes: text('time.minutes', '{n} min'),
  seconds: text('time.seconds', '{n} s'),
  compactDays: text('time.compact-days', '{n} d'),
  compactHours: text('time.compact-hours', '{n} h'),
  compactMinutes: text('time.compact-minutes', '{n} m'),
  compactSeconds: text('time.compact-seconds', '{n} s'),
  justNow: text('time.just-now', 'just now'),
} as const;
