import { expect } from '@open-wc/testing';
import { createChangeFeed, type ChangeMessage } from '../../src/storage/change-feed.js';
import { readChangeMessage } from '../../src/storage/change-message.js';
import { databaseName } from '../../src/storage/schema.js';
import { Hand, LIST, MONDAY } from './hand.js';
import { freshNamespace } from './open-stores.js';

const hand = new Hand('page');
const event = { ...hand.draft('r', 'reset', { tz: 'UTC' }), clock: 1 };

describe('the change feed', () => {
  it('passes over what is no message', () => {
    const messages = [
      null,
      7,
      'events',
      {},
      { kind: 'explode', checklistId: LIST },
      { kind: 'events' },
    ];
    expect(messages.map(readChangeMessage)).to.deep.equal(messages.map(() => undefined));
  });

  it('leaves out forged events, events of other runs, and notes that are none', () => {
    const note = {
      noteKey: 'k',
      id: 'n',
      rev: 1,
      clock: 1,
      base: [],
      text: '',
      device: 'd',
      at: MONDAY,
    };
    const events = [event, { ...event, runId: 'other' }, { ...event, clock: -1 }, 'x'];
    expect(
      readChangeMessage({
        kind: 'events',
        checklistId: LIST,
        runId: 'r',
        events,
        notes: [note, 1],
        endChanged: 1,
      }),
    ).to.deep.equal({
      kind: 'events',
      checklistId: LIST,
      runId: 'r',
      events: [event],
      notes: [note],
    });
  });

  it('speaks on the channel of its namespace and hears nothing after it stopped listening', async () => {
    const namespace = freshNamespace();
    const feed = createChangeFeed(namespace);
    const other = new BroadcastChannel(databaseName(namespace));
    const heard: ChangeMessage[] = [];
    const stop = feed.subscribe((message) => heard.push(message));
    const next = new Promise<MessageEvent>((resolve) => {
      other.addEventListener('message', resolve, { once: true });
    });
    feed.post({ kind: 'runs', checklistId: LIST });
    expect((await next).data).to.deep.equal({ kind: 'runs', checklistId: LIST });
    const arrival = (): Promise<void> =>
      new Promise((resolve) => {
        const off = feed.subscribe(() => {
          off();
          resolve();
        });
      });
    const first = arrival();
    other.postMessage({ kind: 'notes', checklistId: LIST });
    await first;
    stop();
    const second = arrival();
    other.postMessage({ kind: 'notes', checklistId: LIST });
    await second;
    expect(heard).to.deep.equal([{ kind: 'notes', checklistId: LIST }]);
    other.close();
    feed.close();
  });

  it('is silent, not broken, after closing and where there is no channel', () => {
    const feed = createChangeFeed(freshNamespace());
    feed.close();
    feed.post({ kind: 'runs', checklistId: LIST });
    const channel = Object.getOwnPropertyDescriptor(globalThis, 'BroadcastChannel');
    Object.defineProperty(globalThis, 'BroadcastChannel', { configurable: true, value: undefined });
    try {
      const stand = createChangeFeed(freshNamespace());
      const stop = stand.subscribe(() => undefined);
      stand.post({ kind: 'runs', checklistId: LIST });
      stop();
      stand.close();
    } finally {
      Object.defineProperty(globalThis, 'BroadcastChannel', channel ?? {});
    }
  });
});
