/**
 * The runner's hold on its session: taken when a list has been read, exchanged when the list's
 * identity changes, given back when the runner leaves the page.
 */
import { ContextProvider } from '@lit/context';
import type { ReactiveController } from 'lit';
import { sessionContext } from '../../context/session-context.js';
import { checklistId } from '../../session/checklist-id.js';
import type { ChecklistSession } from '../../session/checklist-session.js';
import type { SessionFact } from '../../session/session-fact.js';
import { acquireSession, type SessionLease } from '../../session/session-registry.js';
import { sessionSettings } from './session-settings.js';
import type { Runner } from './runner-view.js';
import type { Reading } from './source-controller.js';

export interface RunnerSessionCallbacks {
  readonly onFact: (fact: SessionFact) => void;
  /** Everything stored of this list has been read. */
  readonly onRestored: () => void;
}

export class RunnerSession implements ReactiveController {
  readonly #host: Runner;
  readonly #callbacks: RunnerSessionCallbacks;
  readonly #provider: ContextProvider<typeof sessionContext>;
  #lease: SessionLease | undefined;
  #key = '';
  #told: unknown;
  #reading: Reading | undefined;
  /** Worked out once a reading: what other runners do later must not change it. */
  readonly #ids = new WeakMap<Reading, string>();
  #listening: AbortController | undefined;

  constructor(host: Runner, callbacks: RunnerSessionCallbacks) {
    this.#host = host;
    this.#callbacks = callbacks;
    this.#provider = new ContextProvider(host, { context: sessionContext });
    host.addController(this);
  }

  get session(): ChecklistSession | undefined {
    return this.#lease?.session;
  }

  hostConnected(): void {
    this.hostUpdate();
  }

  hostUpdate(): void {
    if (this.#reading && this.#host.isConnected) this.use(this.#reading);
  }

  hostDisconnected(): void {
    this.#drop();
  }

  /** Runs this list, under the name that it is kept by. */
  use(reading: Reading): void {
    const { namespace, checklistId, formerId, pick } = this.#host;
    // Who names the runs names those of one list; each that is chosen on the page has its own.
    const chosen = reading.picked && !pick ? `#${reading.picked}` : '';
    const id = checklistId ? checklistId + chosen : this.#idOf(reading);
    const key = JSON.stringify([namespace, id]);
    const fresh = reading !== this.#reading || key !== this.#key;
    this.#reading = reading;
    if (key !== this.#key) {
      this.#take(namespace, id, key);
      // Nothing that the reader did: nothing to undo.
      if (formerId) void this.session?.adopt(formerId, { origin: 'host', sensed: true });
    }
    const { checklist } = reading;
    const settings = sessionSettings(this.#host, checklist);
    // Only what is new here: two runners of one list would else hand it to each other for ever.
    const told = JSON.stringify(settings);
    if (fresh || told !== this.#told) this.session?.setChecklist(checklist, settings);
    this.#told = told;
    if (!fresh) return;
    const { session } = this;
    void session?.ready.then(() => {
      if (this.session === session) this.#callbacks.onRestored();
    });
  }

  #idOf(reading: Reading): string {
    const known = this.#ids.get(reading);
    if (known !== undefined) return known;
    const { shownTitle: title, localName, ownerDocument } = this.#host;
    const runners = [...ownerDocument.querySelectorAll<Runner>(localName)];
    const before = runners.slice(0, Math.max(runners.indexOf(this.#host), 0));
    const { id } = checklistId({
      own: reading.checklist.id,
      source: reading.address,
      picked: reading.picked,
      page: ownerDocument.location.pathname,
      title,
      ordinal: before.filter((runner) => runner.shownTitle === title).length,
    });
    this.#ids.set(reading, id);
    return id;
  }

  #take(namespace: string, id: string, key: string): void {
    this.#drop();
    this.#lease = acquireSession(namespace, id);
    this.#key = key;
    this.#listening = new AbortController();
    const { signal } = this.#listening;
    const { session } = this.#lease;
    session.subscribe(() => this.#host.requestUpdate(), { signal });
    session.onFact(this.#callbacks.onFact, { signal });
    this.#provider.setValue(session);
  }

  #drop(): void {
    this.#listening?.abort();
    this.#lease?.release();
    this.#lease = undefined;
    this.#key = '';
  }
}
