import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { StorageError } from '../../src/storage/checklist-store.js';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { databaseName } from '../../src/storage/schema.js';
import { failingRequest, replaceFactory, replaceOpen, silentRequest } from './failing-factory.js';
import { Hand, LIST, revisionOfSize } from './hand.js';
import { closeAll, completeRun, freshNamespace, openIndexedDb, openRaw } from './open-stores.js';

const revision = revisionOfSize(2);

async function codeOf(act: Promise<unknown>): Promise<string> {
  try {
    await act;
    return 'none';
  } catch (error) {
    return error instanceof StorageError ? error.code : String(error);
  }
}

describe('opening the database', () => {
  let namespace: string;
  let restore: (() => void) | undefined;

  beforeEach(() => {
    namespace = freshNamespace();
  });
  afterEach(async () => {
    restore?.();
    restore = undefined;
    await closeAll();
  });

  const opening = (timeout?: number): Promise<IndexedDbStore> =>
    IndexedDbStore.open(namespace, timeout === undefined ? {} : { timeout });

  it('is refused where reading the property throws', async () => {
    restore = replaceFactory(() => {
      throw new DOMException('insecure', 'SecurityError');
    });
    expect(await codeOf(opening())).to.equal('blocked');
  });

  it('is refused where there is no IndexedDB', async () => {
    restore = replaceFactory(() => undefined);
    expect(await codeOf(opening())).to.equal('blocked');
  });

  it('is refused in a sandboxed frame, which throws at once', async () => {
    let attempts = 0;
    restore = replaceOpen(({ attempt }) => {
      attempts = attempt;
      throw new DOMException('sandboxed', 'SecurityError');
    });
    expect(await codeOf(opening())).to.equal('blocked');
    expect(attempts).to.equal(1);
  });

  it('is refused in a third-party frame, which answers late and by another name', async () => {
    let attempts = 0;
    const words = 'The user denied permission to access the database.';
    restore = replaceOpen(({ attempt }) => {
      attempts = attempt;
      return failingRequest(new DOMException(words, 'UnknownError'));
    });
    expect(await codeOf(opening())).to.equal('blocked');
    expect(attempts).to.equal(1);
  });

  it('is refused in an old private window', async () => {
    restore = replaceOpen(({ attempt, pass }) =>
      attempt > 8
        ? pass()
        : failingRequest(new DOMException('A mutation operation…', 'InvalidStateError')),
    );
    expect(await codeOf(opening())).to.equal('blocked');
  });

  it('is tried again where the backing store cannot be read', async () => {
    restore = replaceOpen(({ attempt, pass }) =>
      attempt < 3 ? failingRequest(new DOMException('backing store', 'UnknownError')) : pass(),
    );
    const store = await opening();
    expect(await store.device()).to.have.length(21);
    store.close();
  });

  it('is given up after the fourth failure, and succeeds at a later call', async () => {
    let attempts = 0;
    restore = replaceOpen(({ attempt }) => {
      attempts = attempt;
      return failingRequest(new DOMException('backing store', 'UnknownError'));
    });
    expect(await codeOf(opening())).to.equal('unknown');
    expect(attempts).to.equal(4);
    restore();
    const store = await opening();
    expect(await store.device()).to.have.length(21);
    store.close();
  });

  it('lets the caller go after the time-out, and still finishes', async () => {
    let answer: (() => void) | undefined;
    restore = replaceOpen(({ pass }) => {
      const request = silentRequest();
      answer = () => {
        const inner = pass();
        inner.addEventListener('upgradeneeded', (event) => {
          const { result, transaction } = inner;
          request.answer(new IDBVersionChangeEvent('upgradeneeded', event), {
            result,
            transaction,
          });
        });
        inner.addEventListener('success', () => {
          request.answer(new Event('success'), { result: inner.result });
        });
      };
      return request;
    });
    expect(await codeOf(opening(30))).to.equal('timeout');
    const later = opening(2_000);
    answer?.();
    const store = await later;
    expect(await store.device()).to.have.length(21);
    store.close();
  });

  it('takes a database that a later version upgraded, and keeps what that added', async () => {
    const first = await openIndexedDb(namespace);
    const run = await completeRun(first, new Hand('page'), revision);
    first.close();
    const later = await openDB(databaseName(namespace), 7, {
      upgrade: (database, _old, _new, transaction) => {
        database.createObjectStore('later');
        transaction.objectStore('runs').createIndex('later', 'later');
      },
    });
    later.close();
    const store = await openIndexedDb(namespace);
    expect(await store.readRun(run.runId)).to.deep.equal(run);
    await completeRun(store, new Hand('again'), revision);
    const raw = await openRaw(namespace);
    expect(raw.version).to.equal(7);
    expect(raw.objectStoreNames.contains('later')).to.equal(true);
  });

  it('tells that data vanished, not that a first visit is one', async () => {
    const first = await openIndexedDb(namespace);
    expect(first.wasReset).to.equal(false);
    await completeRun(first, new Hand('page'), revision);
    first.close();
    const again = await openIndexedDb(namespace);
    expect(again.wasReset).to.equal(false);
    again.close();
    await deleteDB(databaseName(namespace));
    const emptied = await openIndexedDb(namespace);
    expect(emptied.wasReset).to.equal(true);
  });

  it('tells that the browser threw damaged data away', async () => {
    restore = replaceOpen(({ pass }) => {
      const request = pass();
      request.addEventListener('upgradeneeded', (event) => {
        Object.defineProperty(event, 'dataLoss', { value: 'total' });
      });
      return request;
    });
    const store = await opening();
    expect(store.wasReset).to.equal(true);
    store.close();
  });
});

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
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
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
    expect(store.wasReset).to.equal(true);
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

  it('reports a full disk, which shows only at the commit, and keeps nothing of the act', async () => {
    await tick();
    const raw = await openRaw(namespace);
    const before = [await raw.getAll('events'), await raw.getAll('runs')];
    const full = new DOMException('The quota was exceeded.', 'QuotaExceededError');
    const restore = nextTransaction((pass) => {
      const transaction = pass();
      // Every request was made and none has failed: being over quota shows as late as that.
      Object.defineProperty(transaction, 'error', { get: () => full });
      const original = IDBObjectStore.prototype.put;
      IDBObjectStore.prototype.put = function watched(...args) {
        const request = original.apply(this, args);
        if (this.name === 'runs') {
          IDBObjectStore.prototype.put = original;
          transaction.abort();
        }
        return request;
      };
      return transaction;
    });
    const code = await codeOf(tick());
    restore();
    expect(code).to.equal('quota');
    expect([await raw.getAll('events'), await raw.getAll('runs')]).to.deep.equal(before);
  });

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
    // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its database below
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
