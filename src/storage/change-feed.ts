/** Tells the other tabs what was written here. A courtesy: whatever a tab misses, it reads when it writes. */
import { databaseName } from './schema.js';

/** What changed, not how: the store says that, and it cannot be forged by a message. */
export interface ChangeMessage {
  readonly checklistId: string;
  /** Notes were written. */
  readonly notes?: boolean;
  /** Statistics differ. */
  readonly endChanged?: boolean;
  /** Everything of every list was deleted, or brought back. */
  readonly forgotten?: boolean;
}

function readChangeMessage(data: unknown): ChangeMessage | undefined {
  const { checklistId, ...told } = Object(data) as Readonly<Record<string, unknown>>;
  if (typeof checklistId !== 'string') return undefined;
  const [notes, endChanged, forgotten] = [told['notes'], told['endChanged'], told['forgotten']].map(
    (flag) => flag === true,
  );
  return { checklistId, notes, endChanged, forgotten } as ChangeMessage;
}

export interface ChangeFeed {
  /** Never throws: what could not be told was stored all the same. */
  post(message: ChangeMessage): void;
  /** Messages of other documents, never one's own. Returns how to stop. */
  subscribe(listener: (message: ChangeMessage) => void): () => void;
  close(): void;
}

/** Where there is no channel, each page is alone and finds the others' writes when it reads. */
const silent: ChangeFeed = {
  post: () => undefined,
  subscribe: () => () => undefined,
  close: () => undefined,
};

function openChannel(name: string): BroadcastChannel | undefined {
  try {
    return new BroadcastChannel(name);
  } catch {
    return undefined;
  }
}

/** The feed of a namespace. */
export function createChangeFeed(namespace: string): ChangeFeed {
  const channel = openChannel(databaseName(namespace));
  if (channel === undefined) return silent;
  const listeners = new Set<(message: ChangeMessage) => void>();
  channel.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    const message = readChangeMessage(data);
    if (message !== undefined) for (const listener of listeners) listener(message);
  });
  return {
    post: (message) => {
      try {
        channel.postMessage(message);
      } catch {
        // Closed, or not cloneable: the other tabs read it from the store.
      }
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    close: () => {
      listeners.clear();
      channel.close();
    },
  };
}
