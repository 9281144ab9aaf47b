/**
 * Gives an element its session: from the runner around it, from the runner that `for` names, or one
 * of its own by `checklist-id`. The element renders again only when what it selected has changed.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ChecklistSession } from '../session/checklist-session.js';
import type { SessionFact } from '../session/session-fact.js';
import { acquireSession, type SessionLease } from '../session/session-registry.js';
import type { SessionSnapshot } from '../session/session-snapshot.js';
import { sessionContext } from './session-context.js';

export interface SessionHost extends ReactiveControllerHost, HTMLElement {
  /** Id of the runner to belong to. */
  for?: string;
  checklistId?: string;
  namespace?: string;
}

/** What `for` may name: an element that has a session, or will have. */
interface SessionOwner extends HTMLElement {
  readonly session?: ChecklistSession | undefined;
}

export interface SessionControllerOptions {
  readonly select: (snapshot: SessionSnapshot) => readonly unknown[];
  readonly onFact?: (fact: SessionFact) => void;
  /** The session was found, or replaced by another. */
  readonly onSession?: (session: ChecklistSession | undefined) => void;
}

const DEFAULT_NAMESPACE = 'checklists';

export class SessionController implements ReactiveController {
  readonly #host: SessionHost;
  readonly #options: SessionControllerOptions;
  readonly #context: ContextConsumer<typeof sessionContext, SessionHost>;
  #session: ChecklistSession | undefined;
  #lease: SessionLease | undefined;
  #leaseKey = '';
  #listening: AbortController | undefined;
  #owner: AbortController | undefined;
  #selected: readonly unknown[] = [];

  constructor(host: SessionHost, options: SessionControllerOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    this.#context = new ContextConsumer(host, {
      context: sessionContext,
      subscribe: true,
      callback: () => {
        this.#find();
      },
    });
  }

  get session(): ChecklistSession | undefined {
    return this.#session;
  }

  /** Neither inside a runner nor bound to one: the element speaks for itself. */
  get standsAlone(): boolean {
    return this.#lease !== undefined;
  }

  hostConnected(): void {
    this.#host.ownerDocument.addEventListener('context-provider', this.#onProvider);
    this.#find();
  }

  hostUpdate(): void {
    this.#find();
  }

  hostDisconnected(): void {
    this.#host.ownerDocument.removeEventListener('context-provider', this.#onProvider);
    this.#owner?.abort();
    this.#owner = undefined;
    this.#use(undefined);
    this.#dropLease();
  }

  /** A runner around this element was upgraded after it: asked again, it answers. */
  readonly #onProvider = (event: Event): void => {
    if (event.composedPath()[0] !== this.#host) this.#context.hostConnected();
  };

  #find(): void {
    if (!this.#host.isConnected) return;
    const { for: runnerId, checklistId, namespace } = this.#host;
    if (runnerId) {
      this.#dropLease();
      this.#followOwner(runnerId);
      return;
    }
    this.#owner?.abort();
    this.#owner = undefined;
    if (checklistId) {
      this.#takeLease(namespace ?? DEFAULT_NAMESPACE, checklistId);
      return;
    }
    this.#dropLease();
    this.#use(this.#context.value);
  }

  /** The runner may stand later on the page, upgrade later, or change its list. */
  #followOwner(id: string): void {
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    const owner: SessionOwner | null =
      root.getElementById(id) ?? this.#host.ownerDocument.getElementById(id);
    this.#use(owner?.session);
    if (this.#owner) return;
    this.#owner = new AbortController();
    const { signal } = this.#owner;
    const follow = (): void => {
      this.#find();
    };
    const target = this.#host.ownerDocument;
    target.addEventListener('checklist-ready', follow, { signal });
    target.addEventListener('checklist-error', follow, { signal });
  }

  #takeLease(namespace: string, checklistId: string): void {
    const key = JSON.stringify([namespace, checklistId]);
    if (key === this.#leaseKey && this.#lease) return;
    this.#dropLease();
    this.#lease = acquireSession(namespace, checklistId);
    this.#leaseKey = key;
    this.#use(this.#lease.session);
  }

  #dropLease(): void {
    this.#lease?.release();
    this.#lease = undefined;
    this.#leaseKey = '';
  }

  #use(session: ChecklistSession | undefined): void {
    if (session === this.#session) return;
    this.#listening?.abort();
    this.#session = session;
    this.#selected = [];
    if (session) {
      this.#listening = new AbortController();
      const { signal } = this.#listening;
      session.subscribe(
        () => {
          this.#snapshotReplaced(session);
        },
        { signal },
      );
      if (this.#options.onFact) session.onFact(this.#options.onFact, { signal });
    }
    this.#options.onSession?.(session);
    this.#host.requestUpdate();
  }

  #snapshotReplaced(session: ChecklistSession): void {
    const selected = this.#options.select(session.snapshot);
    const same =
      selected.length === this.#selected.length &&
      selected.every((value, index) => Object.is(value, this.#selected[index]));
    if (same) return;
    this.#selected = selected;
    this.#host.requestUpdate();
  }
}
