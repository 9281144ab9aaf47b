/** Units and words of time. English has its own, shorter than CLDR's ("1 hr, 52 min"). */
import { texts } from '../text.js';

export const timeText = texts('time', {
  days: '{n} d',
  hours: '{n} h',
  minutes: '{n} min',
  seconds: '{n} s',
  compactMinutes: '{n} m',
  justNow: 'just now',
});
