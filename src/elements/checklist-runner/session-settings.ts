/** What a session is told of a list: what the page sets goes before what the list says. Pure. */
import { durationSeconds } from '../../checklist/canonical/duration.js';
import type { Checklist } from '../../checklist/checklist.js';
import type { SessionSettings } from '../../session/act-context.js';
import { minutesOf, weekdaysOf, type RunnerSettings } from './runner-settings.js';

type Settings = Pick<
  RunnerSettings,
  'completion' | 'dayStart' | 'streak' | 'streakDays' | 'idleAfter'
>;

export function sessionSettings(page: Settings, checklist: Checklist): SessionSettings {
  const { completion, dayStart, streak, streakDays, idleAfter } = page;
  const own = checklist.streak;
  return {
    completion: checklist.completion === 'confirm' ? 'confirm' : completion,
    dayStart: minutesOf(dayStart) ?? own?.dayStart ?? 0,
    streak: {
      every: streak === 'auto' ? (own?.every ?? 'day') : streak,
      days: weekdaysOf(streakDays) ?? own?.days ?? [],
    },
    idleAfter: (durationSeconds(idleAfter) ?? 0) / 60,
  };
}
