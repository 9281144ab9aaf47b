import type { PropertyValues } from 'lit';
import { property } from '../shared/property.js';
import { durationSeconds } from '../../checklist/canonical/duration.js';
import type { ReadOptions } from '../../checklist/read-result.js';
import { ChecklistElement } from '../shared/checklist-element.js';

/** Null stands for a text that is no map. */
function readMap(text: string | null): ReadOptions['map'] | null {
  if (text === null) return undefined;
  try {
    const map = JSON.parse(text) as Record<string, string>;
    const keys = Object.values(map);
    return !Array.isArray(map) && keys.every((key) => typeof key === 'string') ? map : null;
  } catch {
    return null;
  }
}

/**
 * What a page sets on a runner, and where its style sheet may reach in. Every attribute is also read as
 * `data-…`.
 *
 * @csspart card - The whole box: background, border, shadow.
 * @csspart header - Icon, title, facts and description.
 * @csspart title - The heading.
 * @csspart meta - The line of facts under the title.
 * @csspart description - What the checklist is about.
 * @csspart progress - Count, time and strip of a run that is not over.
 * @csspart count - The big count.
 * @csspart segments - The strip: one segment a step, or a plain bar above 40.
 * @csspart section - A titled group.
 * @csspart section-heading - The button that opens and closes it.
 * @csspart list - A list of rows.
 * @csspart item - A row.
 * @csspart checkbox - Its box.
 * @csspart item-title - Its title.
 * @csspart item-description - The text under the title.
 * @csspart actions - Skip and Note at its end.
 * @csspart panel - What opens under a row or in the footer.
 * @csspart run - A button that shows one of several open runs.
 * @csspart banner - A message about storage, an export that is due, or a list that cannot be shown.
 * @csspart undo - The bar that brings back what was put away.
 * @csspart completion - The seal and what stands under it.
 * @csspart footer - Finish, Reset, whether it is saved.
 * @csspart button - A button with a word.
 * @csspart stats - The statistics panel of the attribute `stats`.
 * @csspart notes - The notes panel of the attribute `notes`.
 *
 * @cssproperty [--checklist-accent=the host's link colour, else #4a48c8] - What to do next.
 * @cssproperty [--checklist-on-accent=#fff] - Text on the accent.
 * @cssproperty [--checklist-done=#0f7a55] - Done.
 * @cssproperty [--checklist-done-2=#14966a] - Done, in segments and bars.
 * @cssproperty [--checklist-on-done=#fff] - The tick.
 * @cssproperty [--checklist-skip=#8a5a00] - Not done, knowingly.
 * @cssproperty [--checklist-streak=#b54708] - The streak.
 * @cssproperty [--checklist-danger=#b42336] - Failed or dangerous.
 * @cssproperty [--checklist-surface=transparent] - Background of the card.
 * @cssproperty [--checklist-muted=the text colour at 76 %] - Secondary text.
 * @cssproperty [--checklist-line=the text colour at 12 %] - Hairlines.
 * @cssproperty [--checklist-radius=0.75em] - Corners of the card.
 * @cssproperty [--checklist-pad=1.25em] - Padding of the card.
 * @cssproperty [--checklist-row-gap=0.625em] - Room above and below a row's text.
 * @cssproperty [--checklist-shadow=none] - Shadow of the card.
 * @cssproperty [--checklist-done-decoration=none] - Text decoration of checked titles.
 */
export class RunnerSettings extends ChecklistElement {
  protected static override readonly choices = {
    ...ChecklistElement.choices,
    completion: ['auto', 'confirm'],
    shortcuts: ['on', 'off'],
    announce: ['milestones', 'off', 'all'],
    streak: ['auto', 'day', 'week', 'month', 'run'],
    credentials: ['same-origin', 'include', 'omit'],
  };
  protected static override readonly level = 2;

  /** The list itself: canonical, or any shape that the reader knows; a JSON or Markdown string too. */
  @property({ attribute: false }) checklist: unknown;
  /** Address of the list, or `#id` of an element of the page that holds it. */
  @property() src = '';
  /** Credentials mode of the request for `src`. */
  @property() credentials: RequestCredentials = 'same-origin';
  /** Fetches `src` in place of the page's own `fetch`; answers with a response, a text or plain data. Set it before `src`. */
  @property({ attribute: false }) load:
    ((url: string, signal: AbortSignal) => Promise<unknown>) | undefined;
  /** Where a file holds several checklists: the one to run, by id, title or number from 1. Without it the page asks. */
  @property() pick = '';
  /**
   * The keys of the list that stand for canonical fields, as JSON: `{"items": "tasks"}`. As a property also
   * a function that turns the parsed list into the canonical format. What is no such JSON maps nothing.
   */
  @property({ converter: { fromAttribute: readMap } }) map: ReadOptions['map'] | null;
  /** `auto` ends a run with its last step; `confirm` waits for Finish. */
  @property() completion: 'auto' | 'confirm' = 'auto';
  /** What the streak counts; `auto` leaves it to the list, which counts days unless it says otherwise. */
  @property() streak: 'auto' | 'day' | 'week' | 'month' | 'run' = 'auto';
  /** Weekdays on which a run is expected, from `0` (Sunday) to `6`. Default: those of the list, else all. */
  @property({ attribute: 'streak-days' }) streakDays = '';
  /** When a day begins for the streak, as `HH:MM`. */
  @property({ attribute: 'day-start' }) dayStart = '';
  /** A gap between two acts that counts as a pause when it is longer: minutes, or `2 h`. Default: none does. */
  @property({ attribute: 'idle-after' }) idleAfter = '';
  /** Shows the statistics panel. */
  @property({ type: Boolean }) stats = false;
  /** Shows My Notes. */
  @property({ type: Boolean }) notes = false;
  /** Tiles of the statistics panel by name, separated by spaces. Default: all but `longest-streak`. */
  @property() tiles = '';
  /** Shows the list and its run; nothing can be changed. */
  @property({ type: Boolean }) readonly = false;
  /** Keyboard shortcuts inside the list: `on` or `off`. */
  @property() shortcuts: 'on' | 'off' = 'on';
  /** What is said to assistive technology: `off`, `milestones` or `all`. */
  @property() announce: 'milestones' | 'off' | 'all' = 'milestones';
  /** Hides the running clock. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;
  /** The name under which runs of this list were kept before: what is there is taken over when the list is read. */
  @property({ attribute: 'adopt' }) formerId = '';
  /** Who acts, written into every event of the run. */
  @property() actor = '';
  /** Lets `checklist-note-change` carry the text of the note, and `checklist-run-end` those of the run. */
  @property({ type: Boolean, attribute: 'notes-in-events' }) notesInEvents = false;

  /** Values that mean nothing give way to what is not set, and are told. */
  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    if (this.map === null && changed.has('map')) {
      this.refuse('map= is no JSON object of texts: write {"items": "tasks"}. Nothing is mapped.');
    }
    for (const [name, [read, attribute, wanted]] of READ) {
      const value = this[name];
      if (!changed.has(name) || !value || read(value) !== undefined) continue;
      this[name] = '';
      this.refuse(
        `${attribute}="${value.slice(0, 40)}" is not known: write ${wanted}. It counts as not set.`,
      );
    }
  }
}

/** `04:00` → 240 minutes; nothing else is taken. */
export function minutesOf(time: string): number | undefined {
  const match = /^([01]?\d|2[0-3]):([0-5]\d)$/u.exec(time);
  return match ? Number(match[1]) * 60 + Number(match[2]) : undefined;
}

/** `1 2 3` → those weekdays. */
export const weekdaysOf = (days: string): readonly number[] | undefined =>
  /^[0-6]([\s,]+[0-6])*$/u.test(days) ? days.split(/[\s,]+/u).map(Number) : undefined;

const READ = [
  ['dayStart', [minutesOf, 'day-start', 'a time as HH:MM']],
  ['streakDays', [weekdaysOf, 'streak-days', 'weekdays from 0 (Sunday) to 6']],
  ['idleAfter', [durationSeconds, 'idle-after', 'minutes']],
] as const;
