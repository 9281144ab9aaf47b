/** The runner's attributes: which are also read as `data-…`, and which values they take. */
import { allowed, refuse } from '../shared/refuse-value.js';
import { THEMES, type Theme } from '../shared/theme-controller.js';
import { ANNOUNCE_LEVELS, type AnnounceLevel } from './announcements.js';
import { minutesOf } from './runner-session.js';

export const RUNNER_ATTRIBUTES = [
  'src',
  'credentials',
  'checklist-id',
  'namespace',
  'theme',
  'density',
  'heading-level',
  'completion',
  'day-start',
  'stats',
  'notes',
  'tiles',
  'readonly',
  'shortcuts',
  'announce',
  'hide-timer',
  'actor',
  'notes-in-events',
] as const;

export const DENSITIES = ['comfortable', 'compact'] as const;
export const COMPLETIONS = ['auto', 'confirm'] as const;
export const SWITCH = ['on', 'off'] as const;
const CREDENTIALS = ['same-origin', 'include', 'omit'] as const;

export interface CheckedRunner extends HTMLElement {
  credentials: RequestCredentials;
  theme: Theme;
  density: (typeof DENSITIES)[number];
  headingLevel: number;
  completion: (typeof COMPLETIONS)[number];
  dayStart: string;
  shortcuts: (typeof SWITCH)[number];
  announce: AnnounceLevel;
}

const DEFAULT_HEADING_LEVEL = 2;

/** Replaces values that no attribute takes by their documented fallback; each is told once. */
export function checkRunnerAttributes(
  runner: CheckedRunner,
  changed: ReadonlyMap<PropertyKey, unknown>,
): void {
  if (changed.has('theme')) runner.theme = allowed(runner, 'theme', runner.theme, THEMES, 'auto');
  if (changed.has('density')) {
    runner.density = allowed(runner, 'density', runner.density, DENSITIES, 'comfortable');
  }
  if (changed.has('completion')) {
    runner.completion = allowed(runner, 'completion', runner.completion, COMPLETIONS, 'auto');
  }
  if (changed.has('shortcuts')) {
    runner.shortcuts = allowed(runner, 'shortcuts', runner.shortcuts, SWITCH, 'on');
  }
  if (changed.has('announce')) {
    runner.announce = allowed(runner, 'announce', runner.announce, ANNOUNCE_LEVELS, 'milestones');
  }
  if (changed.has('credentials')) {
    runner.credentials = allowed(
      runner,
      'credentials',
      runner.credentials,
      CREDENTIALS,
      'same-origin',
    );
  }
  if (
    changed.has('dayStart') &&
    runner.dayStart !== '' &&
    minutesOf(runner.dayStart) === undefined
  ) {
    refuse(
      runner,
      `day-start="${runner.dayStart.slice(0, 40)}" is no time: write HH:MM. Midnight is used.`,
    );
    runner.dayStart = '';
  }
  const { headingLevel } = runner;
  const known = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6;
  if (changed.has('headingLevel') && !known) {
    refuse(
      runner,
      `heading-level="${String(headingLevel)}" is not a level from 1 to 6. ${DEFAULT_HEADING_LEVEL} is used.`,
    );
    runner.headingLevel = DEFAULT_HEADING_LEVEL;
  }
}
