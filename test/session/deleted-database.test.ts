import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { IndexedDbStore } from '../../src/storage/indexed-db-store.js';
import { openDatabase } from '../../src/storage/open-database.js';
import { databaseName } from '../../src/storage/schema.js';
import { itemNote } from '../../src/session/session-snapshot.js';
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

  const reloaded = async (): Promise<TestSession> =>
    openSession(steps(3), { store: await IndexedDbStore.open(namespace) });

  it('keeps what it shows in view, and writes it again with the next tick', async () => {
    await opened.session.reread();
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    expect(opened.session.snapshot.wasReset).to.equal(true);
    await opened.session.setItems(['2'], 'done');
    expect(states(opened)).to.deep.equal(['done', 'done', 'open']);
    expect(states(await reloaded())).to.deep.equal(['done', 'done', 'open']);
    expect((await reloaded()).session.snapshot.runs).to.have.length(1);
  });

  it('writes nothing again while nobody does anything', async () => {
    await opened.session.reread();
    expect(states(await reloaded())).to.deep.equal(['open', 'open', 'open']);
  });

  it('writes the notes again that it shows', async () => {
    await opened.session.setNote('checklist', 'Ask for quota');
    await opened.session.setNote(itemNote('2'), '2.4.1');
    await deleteDB(databaseName(namespace));
    await opened.session.setItems(['3'], 'done');
    const after = await reloaded();
    expect(after.session.snapshot.notes.get('checklist')).to.equal('Ask for quota');
    expect(after.session.snapshot.notes.get(itemNote('2'))).to.equal('2.4.1');
  });

  it('undoes the tick that was made before', async () => {
    expect(await opened.session.undo()).to.equal(true);
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    expect(states(await reloaded())).to.deep.equal(['open', 'open', 'open']);
  });

  it('deletes for good what the page showed', async () => {
    await opened.session.deleteHistory();
    expect(states(opened)).to.deep.equal(['open', 'open', 'open']);
    expect(states(await reloaded())).to.deep.equal(['open', 'open', 'open']);
  });

  it('writes what it shows again where another page has made the database anew meanwhile', async () => {
    const ignore = (): void => undefined;
    const callbacks = { onBlocking: ignore, onTerminated: ignore };
    const other = await openDatabase(databaseName(namespace), callbacks);
    await other.connection.put('meta', 'another', 'device');
    other.connection.close();
    await opened.session.reread();
    expect(states(opened)).to.deep.equal(['done', 'open', 'open']);
    expect(opened.session.snapshot.wasReset).to.equal(true);
    await opened.session.setItems(['3'], 'done');
    expect(states(opened)).to.deep.equal(['done', 'open', 'done']);
    expect(states(await reloaded())).to.deep.equal(['done', 'open', 'done']);
  });

  it('writes what it shows again as often as the database is deleted', async () => {
    await opened.session.setItems(['2'], 'done');
    await deleteDB(databaseName(namespace));
    await opened.session.setItems(['3'], 'done');
    expect(states(await reloaded())).to.deep.equal(['done', 'done', 'done']);
  });

  it('exports what it shows', async () => {
    expect((await opened.session.readRuns()).runs).to.have.length(1);
  });

  it('says that runs are gone until a file is taken in', async () => {
    await opened.session.setItems(['2'], 'done');
    expect(opened.session.snapshot.wasReset).to.equal(true);
    await opened.session.takeRuns([]);
    expect(opened.session.snapshot.wasReset).to.equal(false);
  });
});
