import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { databaseName } from '../../src/storage/schema.js';
import { openSession, states, type TestSession } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

describe('a session whose database is deleted under it', () => {
  const namespace = `deleted-${String(Math.random())}`;
  let opened: TestSession;

  beforeEach(async () => {
    opened = await openSession(steps(3), { store: await IndexedDbStore.open(namespace) });
    await opened.session.setItems(['1'], 'done');
    await deleteDB(databaseName(namespace));
  });
  afterEach(async () => {
    opened.store.close();
    await deleteDB(databaseName(namespace));
  });

  it('shows what the next tick left in storage, and no run that is gone', async () => {
    await opened.session.setItems(['2'], 'done');
    expect(states(opened)).to.deep.equal(['open', 'done', 'open']);
    expect(opened.session.snapshot.runs).to.have.length(1);
  });

  it('shows an empty list when the next act finds nothing to act on', async () => {
    expect(await opened.session.undo()).to.equal(false);
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    expect(opened.session.snapshot.runs).to.have.length(0);
  });
});
