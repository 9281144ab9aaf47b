import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import type { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { databaseName } from '../../src/storage/schema.js';
import { Hand, LIST, revisionOfSize } from './hand.js';
import { closeAll, codeOf, freshNamespace, openIndexedDb, openRaw } from './open-stores.js';

const revision = revisionOfSize(2);

describe('the connection', () => {
  let namespace: string;
  let store: IndexedDbStore;
  const hand = new Hand('page');

  beforeEach(async () => {
    namespace = freshNamespace();
    store = await openIndexedDb(namespace);
  });
  afterEach(closeAll);

  const tick = () =>
    store.append({
      checklistId: LIST,
      revision,
      target: hand.target(revision),
      decide: hand.set(['s0'], 'done'),
    });

  /** What `connection.transaction` does next is `answer`, once. */
  function nextTransaction(answer: (pass: () => IDBTransaction) => IDBTransaction): () => void {
    const prototype = IDBDatabase.prototype;
    const original = prototype.transaction;
    prototype.transaction = function once(...args) {
      prototype.transaction = original;
      return answer(() => original.apply(this, args));
    };
    return () => {
      prototype.transaction = original;
    };
  }

  it('makes way for an upgrade by another page and is opened anew', async () => {
    await tick();
    const upgraded = await openDB(databaseName(namespace), 2, {
      upgrade: (database) => {
        database.createObjectStore('later');
      },
    });
    upgraded.close();
    expect((await tick()).run?.events).to.have.length(3);
  });

  it('makes way for deleting, and starts from nothing', async () => {
    await tick();
    await deleteDB(databaseName(namespace));
    expect((await tick()).run?.events).to.have.length(2);
    expect(await store.resets()).to.equal(1);
  });

  for (const [name, message] of [
    ['InvalidStateError', 'The database connection is closing.'],
    ['UnknownError', 'Connection to Indexed Database server lost. Refresh the page to try again'],
  ]) {
    it(`that is found dead (${name}) is replaced, and the act is done once`, async () => {
      await tick();
      const restore = nextTransaction(() => {
        throw new DOMException(message, name);
      });
      const { run, events } = await tick();
      restore();
      expect(events).to.have.length(1);
      expect(run?.events).to.have.length(3);
    });
  }

  it('that dies a second time is reported', async () => {
    const fail = (): never => {
      throw new DOMException('closing', 'InvalidStateError');
    };
    let restore = (): void => undefined;
    restore = nextTransaction(() => {
      restore = nextTransaction(fail);
      return fail();
    });
    const code = await codeOf(tick());
    restore();
    expect(code).to.equal('lost');
    expect((await tick()).events).to.have.length(2);
  });

  it('that dies under way loses the act whole, says so, and the next act succeeds', async () => {
    await tick();
    const restore = nextTransaction((pass) => {
      const transaction = pass();
      const decided = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function aborting(...args) {
        IDBObjectStore.prototype.put = decided;
        const request = decided.apply(this, args);
        transaction.abort();
        return request;
      };
      return transaction;
    });
    const code = await codeOf(tick());
    restore();
    expect(code).to.equal('lost');
    const { run } = await tick();
    expect(run?.events).to.have.length(3);
    expect(run?.clock).to.equal(3);
  });

  const writeNote = () =>
    store.writeNote({
      noteKey: `${LIST}/checklist`,
      id: hand.id(),
      rev: 1,
      clock: 1,
      base: [],
      text: 'new',
      device: 'page',
      at: hand.at,
    });

  for (const [act, table, write] of [
    ['a tick', 'runs', tick],
    // Nothing is asked after its put: only the transaction itself tells.
    ['a note', 'notes', writeNote],
  ] as const) {
    it(`reports a full disk, which no request of ${act} tells, and keeps nothing of it`, async () => {
      await tick();
      const raw = await openRaw(namespace);
      const rows = async () => [
        await raw.getAll('events'),
        await raw.getAll('runs'),
        await raw.getAll('notes'),
      ];
      const before = await rows();
      const full = new DOMException('The quota was exceeded.', 'QuotaExceededError');
      const restore = nextTransaction((pass) => {
        const transaction = pass();
        Object.defineProperty(transaction, 'error', { get: () => full });
        const original = IDBObjectStore.prototype.put;
        IDBObjectStore.prototype.put = function watched(...args) {
          const request = original.apply(this, args);
          if (this.name === table) {
            IDBObjectStore.prototype.put = original;
            transaction.abort();
          }
          return request;
        };
        return transaction;
      });
      const code = await codeOf(write());
      restore();
      expect(code).to.equal('quota');
      expect(await rows()).to.deep.equal(before);
    });
  }

  it('is one for all stores of a page, and closes after the last', async () => {
    const second = await openIndexedDb(namespace);
    store.close();
    store.close();
    expect(await second.device()).to.have.length(21);
    let blocked = false;
    second.close();
    await deleteDB(databaseName(namespace), {
      blocked: () => {
        blocked = true;
      },
    });
    expect(blocked).to.equal(false);
  });

  it('stays open for what was begun before the last store closed', async () => {
    const acts = Array.from({ length: 20 }, () => tick());
    store.close();
    const results = await Promise.all(acts);
    expect(results.at(-1)?.run?.events).to.have.length(21);
    const again = await openIndexedDb(namespace);
    expect((await again.readRuns(LIST)).active[0]?.events).to.have.length(21);
  });

  it('writes what a person did strictly, and only that', async () => {
    const asked: unknown[] = [];
    const prototype = IDBDatabase.prototype;
    const original = prototype.transaction;
    prototype.transaction = function watched(names, mode, options) {
      asked.push([mode, options?.durability]);
      return original.call(this, names, mode, options);
    };
    try {
      await tick();
      await store.readRuns(LIST);
      await store.rebuild(LIST);
    } finally {
      prototype.transaction = original;
    }
    expect(asked).to.deep.equal([
      ['readwrite', 'strict'],
      ['readonly', 'relaxed'],
      ['readwrite', 'relaxed'],
    ]);
  });
});
