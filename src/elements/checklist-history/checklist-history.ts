import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property } from '../shared/property.js';
import { SessionController } from '../../context/session-controller.js';
import { historyText } from '../../i18n/text/history-text.js';
import { recordText } from '../../i18n/text/record-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import { announce } from '../shared/announcer.js';
import { renderButton } from '../shared/button.js';
import { ChecklistPanel } from '../shared/checklist-panel.js';
import { controlStyles } from '../shared/controls.styles.js';
import { panelStyles } from '../shared/panel.styles.js';
import { tokenStyles } from '../shared/tokens.styles.js';
import { historyStyles } from './checklist-history.styles.js';
import { rewordedSteps } from './compare-runs.js';
import { act } from './history-acts.js';
import { HistoryModel } from './history-model.js';
import { LIST, type Filter, type HistoryPlace } from './history-place.js';
import { importRecord, takenWords } from './take-in.js';
import type { HistoryView } from './history-view.js';
import { renderCompare } from './render-compare.js';
import { renderExportAll, renderRunActs } from './render-export.js';
import { renderList, sinceWords } from './render-list.js';
import { renderRun } from './render-run.js';
import { renderTimes } from './render-times.js';
import { timesStyles } from './times.styles.js';

/**
 * The past runs of a checklist, newest first: open one as it was worded then, compare two, find, export,
 * take in. It belongs to the runner around it, to the one that `for` names, or by `checklist-id` to a
 * checklist without a runner on the page. Every attribute is also read as `data-…`.
 *
 * @tagname checklist-history
 * @summary The past runs of a checklist.
 *
 * @fires {ChecklistErrorEvent} checklist-error - An attribute has a value that it does not take; its fallback shows.
 *
 * @csspart panel - The card around everything.
 * @csspart heading - The title of the panel.
 * @csspart button - Every button with a word.
 * @csspart checkbox - The boxes that choose runs to compare.
 *
 * @cssproperty [--checklist-accent] - Buttons and focus rings; by default the host theme's accent, else indigo.
 * @cssproperty [--checklist-done=#0f7a55] - Completed, done and quicker.
 * @cssproperty [--checklist-done-2=#14966a] - The strips.
 * @cssproperty [--checklist-skip=#8a5a00] - Partial, skipped and slower.
 * @cssproperty [--checklist-danger=#b42336] - Deleting.
 * @cssproperty [--checklist-surface=transparent] - Background of the card.
 * @cssproperty [--checklist-muted] - Secondary text; by default the text colour at 76%.
 * @cssproperty [--checklist-line] - Hairlines; by default the text colour at 12%.
 * @cssproperty [--checklist-radius=0.75em] - Corners of the card.
 * @cssproperty [--checklist-pad=1.25em] - Padding of the card; `1em` when compact.
 * @cssproperty [--checklist-shadow=none] - Shadow of the card.
 */
export class ChecklistHistory extends ChecklistPanel {
  static readonly tagName = 'checklist-history';
  static override readonly styles = [
    tokenStyles,
    controlStyles,
    panelStyles,
    historyStyles,
    timesStyles,
  ];

  /** @internal The runner's method of this name, which is kept out of its file; and its words. */
  static readonly importRecord = importRecord;
  /** @internal */
  static readonly takenWords = takenWords;

  /** Runs can be looked at and exported, not deleted or taken in; false by default. */
  @property({ type: Boolean }) readonly = false;

  #message = '';
  #place = LIST;
  #addressRead = '';

  readonly #model = new HistoryModel(this);
  readonly #session = new SessionController(this, {
    select: ({ revision, restored, undoOffer, run }) => [revision, restored, undoOffer, run?.live],
    onSession: () => {
      this.#model.reset();
      void this.#model.reread();
    },
    onFact: ({ type }) => {
      const { place } = this.#model;
      if (type === 'stats-change') void this.#model.reread();
      if (type === 'item-change' && place.at === 'times')
        void this.#model.showTimes(place.record.run.id);
    },
  });

  /** @internal */
  get session(): ChecklistSession | undefined {
    return this.#session.session;
  }

  /** @internal */
  readonly say = (sentence: string): void => {
    this.#message = sentence;
    announce(this, sentence);
    this.requestUpdate();
  };

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const root = super.createRenderRoot();
    root.addEventListener('click', this.#handleClick);
    root.addEventListener('change', this.#handleChange);
    root.addEventListener('input', this.#handleInput);
    return root;
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    this.#readAddress();
    const { place } = this.#model;
    if (place === this.#place) return;
    const left = this.#place;
    this.#place = place;
    // Times that follow a tick take no focus from where it was made.
    if (place.at !== left.at) this.#moveFocus(left);
  }

  protected override render(): TemplateResult {
    const { localizer, session } = this;
    const model = this.#model;
    const now = session?.clock.now() ?? Date.now();
    const view: HistoryView = { model, localizer, now, headingLevel: this.headingLevel };
    return this.card(
      localizer.t(historyText.heading),
      html`<span class="aside">${sinceWords(view)}</span>`,
      html`${this.#renderOffer()}${this.#renderMessage()}${this.#renderPlace(view)}
      ${model.place.at === 'list' && session ? renderExportAll(localizer, this.readonly) : nothing}`,
      session !== undefined && model.runs === undefined,
    );
  }

  #renderPlace(view: HistoryView): unknown {
    const { place } = view.model;
    switch (place.at) {
      case 'list':
        return renderList(view);
      case 'times':
        return renderTimes(place, view);
      case 'compare':
        return renderCompare(place.a, place.b, view);
      case 'run': {
        const { record } = place;
        const today = this.session?.snapshot.revision?.items ?? [];
        const reworded = rewordedSteps(record.items, today);
        return html`${renderRun(record, reworded, view)}
        ${renderRunActs(view.localizer, this.readonly)}`;
      }
    }
  }

  #renderMessage(): unknown {
    const { localizer } = this;
    const deleted = this.session?.snapshot.undoOffer?.kind === 'delete-run';
    // Brought back by the undo bar of the runner, or by the host.
    const isOver = !deleted && this.#message === localizer.t(runnerText.runDeleted);
    if (this.#message === '' || isOver) return nothing;
    return html`<p class="bar message">
      <span>${this.#message}</span>${
        deleted
          ? renderButton('undo', localizer.t(runnerText.undo), { kind: 'small' })
          : renderButton('dismiss', localizer.t(runnerText.dismiss), { kind: 'quiet small' })
      }
    </p>`;
  }

  /** A link is only an offer: anybody can write one. */
  #renderOffer(): unknown {
    const { localizer } = this;
    const { offer } = this.#model;
    if (offer === undefined || this.readonly) return nothing;
    if (offer.fault !== undefined)
      return html`<p class="bar message">${localizer.t(recordText[offer.fault])}</p>`;
    const { name, items } = offer.run;
    const done = items.filter(({ state }) => state === 'done').length;
    const run = name || localizer.dateTime(offer.run.startedAt ?? 0);
    return html`<p class="bar message">
      <span>${localizer.t(historyText.linkOffers, { run, done, total: items.length })}</span>
      ${renderButton('take-over', localizer.t(historyText.takeOver), { kind: 'accent small' })}
      ${renderButton('ignore', localizer.t(historyText.ignore), { kind: 'quiet small' })}
    </p>`;
  }

  #readAddress(): void {
    const { href } = location;
    if (href === this.#addressRead || !this.session?.snapshot.revision) return;
    this.#addressRead = href;
    void this.#model.readAddress(href);
  }

  /** To what was opened; on the way back to the row that it was opened from. */
  #moveFocus(left: HistoryPlace): void {
    const root = this.renderRoot;
    const row = left.at === 'run' ? `[data-item="${CSS.escape(left.record.run.id)}"]` : undefined;
    const target = this.#place.at === 'list' ? row && root.querySelector(row) : null;
    const fallback = root.querySelector('#place') ?? root.querySelector('.filter input:checked');
    ((target ?? fallback) as HTMLElement | null)?.focus();
  }

  readonly #handleClick = (event: Event): void => {
    const button = (event.target as Element).closest<HTMLElement>('[data-action]');
    const name = button?.dataset['action'];
    if (!button || name === undefined) return;
    this.#message = '';
    const { item = '', value = '' } = button.dataset;
    void act(name, { item, value }, this.#model, this);
    this.requestUpdate();
  };

  /** The list follows what is typed. */
  readonly #handleInput = (event: Event): void => {
    if ((event.target as HTMLInputElement).type === 'search') this.#handleChange(event);
  };

  readonly #handleChange = ({ target }: Event): void => {
    const input = target as HTMLInputElement;
    const model = this.#model;
    if (input.type === 'radio') model.find(input.value as Filter, model.words);
    else if (input.type === 'search') model.find(model.filter, input.value);
    else if (input.name === 'differences') {
      model.differencesOnly = input.checked;
      this.requestUpdate();
    } else if (input.type === 'checkbox') model.choose(input.value, input.checked);
    else if (input.files?.[0]) {
      void model.takeInFile(input.files[0]);
      // Choosing the same file once more is a change again.
      input.value = '';
    }
  };
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-history': ChecklistHistory;
  }
}
