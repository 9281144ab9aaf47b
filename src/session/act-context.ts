import type { StreakRule } from '../checklist/checklist.js';
import type { FactOrigin } from './session-fact.js';

/** Who acts, and on whose behalf. */
export interface ActContext {
  /** The element that acts: it tells the host in detail, others only that something changed. */
  readonly by?: object | undefined;
  /** Default `user`. */
  readonly origin?: FactOrigin | undefined;
  readonly actor?: string | undefined;
  /** Many items at once, without looking at each: marks the run, which is then never fastest. */
  readonly bulk?: boolean | undefined;
  /** A check acts: nothing that Undo would take back. */
  readonly sensed?: boolean | undefined;
}

/** As facts tell it. */
export const whoOf = ({
  by,
  origin = 'user',
}: ActContext): { readonly by: object | undefined; readonly origin: FactOrigin } => ({
  by,
  origin,
});

export interface ItemContext extends ActContext {
  readonly reason?: string | undefined;
  /** Belongs to the gesture that set the item's present state: both are undone as one. */
  readonly amend?: boolean | undefined;
}

export interface SessionSettings {
  readonly completion: 'auto' | 'confirm';
  /** Minutes after midnight at which a day begins. */
  readonly dayStart: number;
  /** Instead of what the list says. */
  readonly streak?: Pick<StreakRule, 'every' | 'days'> | undefined;
  /** Minutes without an event after which a run counts as paused since; default never. */
  readonly idleAfter?: number | undefined;
}
