/**
 * What the runner says of what happened: to the host as events, to assistive technology, and on the
 * page as the completion moment.
 */
import type { ReadError } from '../../checklist/read-result.js';
import type { Localizer } from '../../i18n/localizer.js';
import { announcementText } from '../../i18n/text/announcement-text.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionFact } from '../../session/session-fact.js';
import {
  ChecklistErrorEvent,
  ChecklistReadyEvent,
  ChecklistStatsChangeEvent,
  runView,
} from '../events.js';
import { announce } from '../shared/announcer.js';
import { announcementOf, type AnnounceLevel } from './announcements.js';
import { eventsOf } from './facts-to-events.js';
import type { RunnerUiState } from './runner-ui.js';

export interface ReportedRunner extends HTMLElement {
  readonly session: ChecklistSession | undefined;
  readonly shownTitle: string;
  readonly localizer: Localizer;
  readonly announce: AnnounceLevel;
  readonly notesInEvents: boolean;
}

export interface ReportsOptions {
  readonly ui: RunnerUiState;
  /** The run ended by what somebody did inside this element. */
  readonly onOwnCompletion: () => void;
}

export class RunnerReports {
  readonly #runner: ReportedRunner;
  readonly #options: ReportsOptions;

  constructor(runner: ReportedRunner, options: ReportsOptions) {
    this.#runner = runner;
    this.#options = options;
  }

  /** The list is read and the run restored. */
  ready(): void {
    const { session, shownTitle } = this.#runner;
    if (!session) return;
    const { checklistId, snapshot } = session;
    const { counts, run } = snapshot;
    this.#send(
      new ChecklistReadyEvent({ checklistId, title: shownTitle, counts, run: run && runView(run) }),
    );
    void this.#achievements();
  }

  /** Nothing, or nothing new, can be shown. */
  problem({ code, message, path, line, column }: ReadError): void {
    const place = {
      path,
      ...(line === undefined ? {} : { line }),
      ...(column === undefined ? {} : { column }),
    };
    this.#send(new ChecklistErrorEvent({ code, message, ...place }));
    const { localizer } = this.#runner;
    this.#say(localizer.t(announcementText.problem, { message }));
  }

  fact(fact: SessionFact): void {
    const { session, notesInEvents, announce: level, localizer } = this.#runner;
    if (!session) return;
    const own = fact.by === this.#runner;
    const { checklistId } = session;
    const { counts } = session.snapshot;
    for (const event of eventsOf(fact, { checklistId, counts, own, notesInEvents }))
      this.#send(event);
    if (fact.type === 'stats-change') void this.#statistics(session);
    if (own || fact.type === 'storage-change') {
      const message = announcementOf(fact, counts, level, localizer);
      const urgent = fact.type === 'storage-change' && fact.storage === 'failed';
      this.#say(message, urgent ? 'assertive' : 'polite');
    }
    if (fact.type === 'run-end' && fact.outcome !== 'reset')
      void this.#ended(own && fact.origin === 'user');
    if (fact.type === 'run-reopen')
      this.#options.ui.patch({ celebrate: false, summary: undefined });
  }

  async #ended(byPerson: boolean): Promise<void> {
    await this.#achievements();
    const { ui, onOwnCompletion } = this.#options;
    const { panel } = ui.view;
    ui.patch({ celebrate: byPerson, panel: panel?.kind === 'finish' ? undefined : panel });
    if (byPerson && panel === undefined) onOwnCompletion();
  }

  /** The chips of the completion moment: whether this run is the fastest, and the streak. */
  async #achievements(): Promise<void> {
    const { session } = this.#runner;
    const run = session?.snapshot.run;
    if (!session || run?.outcome !== 'completed') return;
    const { fastestRun, streak } = await session.statistics();
    const fastest = fastestRun?.runId === run.runId && fastestRun.lead !== undefined;
    const lead = fastest ? { fastestLead: fastestRun.lead } : {};
    this.#options.ui.patch({ achievements: { fastest, streak: streak.current, ...lead } });
  }

  async #statistics(session: ChecklistSession): Promise<void> {
    const statistics = await session.statistics();
    if (session !== this.#runner.session) return;
    const { checklistId } = session;
    this.#send(new ChecklistStatsChangeEvent({ checklistId, statistics }));
  }

  #send(event: Event): void {
    this.#runner.dispatchEvent(event);
  }

  #say(message: string, politeness: 'polite' | 'assertive' = 'polite'): void {
    if (this.#runner.announce !== 'off') announce(this.#runner, message, politeness);
  }
}
