import { LitElement } from 'lit';
import { property } from 'lit/decorators.js';
import type { Strings } from '../../i18n/text.js';
import type { Theme } from '../shared/theme-controller.js';
import type { AnnounceLevel } from './announcements.js';

/** What a page sets on a runner. Every attribute is also read as `data-…`. */
export class RunnerSettings extends LitElement {
  /** The list itself: canonical, or any shape that the reader knows; a JSON or Markdown string too. */
  @property({ attribute: false }) checklist: unknown;
  /** Address of the list, or `#id` of an element of the page that holds it. */
  @property() src = '';
  /** Credentials mode of the request for `src`. */
  @property() credentials: RequestCredentials = 'same-origin';
  /** Name under which runs and notes are kept. Default: the list's own id, else its address, else its place on the page. */
  @property({ attribute: 'checklist-id' }) checklistId = '';
  /** Separates what several people keep in one browser. */
  @property() namespace = 'checklists';
  /** `auto` follows the page's text colour; `light` and `dark` insist. */
  @property() theme: Theme = 'auto';
  /** `compact` halves the room between rows. */
  @property({ reflect: true }) density: 'comfortable' | 'compact' = 'comfortable';
  /** Level of the title's heading, 1 to 6; sections stand one below. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;
  /** `auto` ends a run with its last step; `confirm` waits for Finish. */
  @property() completion: 'auto' | 'confirm' = 'auto';
  /** When a day begins for the streak, as `HH:MM`. */
  @property({ attribute: 'day-start' }) dayStart = '';
  /** Shows the statistics panel. */
  @property({ type: Boolean }) stats = false;
  /** Shows My Notes. */
  @property({ type: Boolean }) notes = false;
  /** Tiles of the statistics panel by name, separated by spaces. Default: all but `longest-streak`. */
  @property() tiles = '';
  /** Shows the list and its run; nothing can be changed. */
  @property({ type: Boolean, reflect: true }) readonly = false;
  /** Keyboard shortcuts inside the list: `on` or `off`. */
  @property() shortcuts: 'on' | 'off' = 'on';
  /** What is said to assistive technology: `off`, `milestones` or `all`. */
  @property() announce: AnnounceLevel = 'milestones';
  /** Hides the running clock. */
  @property({ type: Boolean, attribute: 'hide-timer' }) hideTimer = false;
  /** Who acts, written into every event of the run. */
  @property() actor = '';
  /** Lets `checklist-note-change` carry the text of the note. */
  @property({ type: Boolean, attribute: 'notes-in-events' }) notesInEvents = false;
  /** Own wording by text key, over the locale's. */
  @property({ attribute: false }) strings: Strings | undefined;
}
