import { expect } from '@open-wc/testing';
import { createChangeFeed, type ChangeMessage } from '../../src/storage/change-feed.js';
import { databaseName } from '../../src/storage/schema.js';
import { LIST } from './hand.js';
import { freshNamespace } from './open-stores.js';

describe('the change feed', () => {
  it('speaks on the channel of its namespace, passes over rubbish, and hears nothing after it stopped listening', async () => {
    const namespace = freshNamespace();
    const feed = createChangeFeed(namespace);
    const other = new BroadcastChannel(databaseName(namespace));
    const heard: ChangeMessage[] = [];
    const stop = feed.subscribe((message) => heard.push(message));
    const next = new Promise<MessageEvent>((resolve) => {
      other.addEventListener('message', resolve, { once: true });
    });
    feed.post({ checklistId: LIST });
    expect((await next).data).to.deep.equal({ checklistId: LIST });
    const arrival = (): Promise<void> =>
      new Promise((resolve) => {
        const off = feed.subscribe(() => {
          off();
          resolve();
        });
      });
    const first = arrival();
    for (const rubbish of [null, 7, 'events', {}, { checklistId: 1 }]) other.postMessage(rubbish);
    other.postMessage({ checklistId: LIST, notes: true, endChanged: 'yes', forged: true });
    await first;
    stop();
    const second = arrival();
    other.postMessage({ checklistId: LIST });
    await second;
    expect(heard).to.deep.equal([
      { checklistId: LIST, notes: true, endChanged: false, forgotten: false },
    ]);
    other.close();
    feed.close();
  });

  it('is silent, not broken, after closing and where there is no channel', () => {
    const feed = createChangeFeed(freshNamespace());
    feed.close();
    feed.post({ checklistId: LIST });
    const channel = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel');
    Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: undefined });
    try {
      const stand = createChangeFeed(freshNamespace());
      const stop = stand.subscribe(() => undefined);
      stand.post({ checklistId: LIST });
      stop();
      stand.close();
    } finally {
      Object.defineProperty(globalThis, 'BroadcastChannel', channel ?? {});
    }
  });
});
