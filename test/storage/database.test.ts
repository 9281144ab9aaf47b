import { expect } from '@open-wc/testing';
import { deleteDB, openDB } from 'idb';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { databaseName } from '../../src/storage/schema.js';
import { failingRequest, replaceFactory, replaceOpen, silentRequest } from './failing-factory.js';
import { Hand, revisionOfSize } from './hand.js';
import {
  closeAll,
  codeOf,
  completeRun,
  freshNamespace,
  openIndexedDb,
  openRaw,
} from './open-stores.js';

const revision = revisionOfSize(2);

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
    expect(await first.resets()).to.equal(0);
    await completeRun(first, new Hand('page'), revision);
    first.close();
    const again = await openIndexedDb(namespace);
    expect(await again.resets()).to.equal(0);
    again.close();
    await deleteDB(databaseName(namespace));
    const emptied = await openIndexedDb(namespace);
    expect(await emptied.resets()).to.equal(1);
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
    expect(await store.resets()).to.equal(1);
    store.close();
  });
});
