import { expect } from '@open-wc/testing';
import { itemNote } from '../../src/session/session-snapshot.js';
import { openSession } from '../harness/session.js';
import { steps } from '../harness/checklists.js';

const noteOf = async (opened: Awaited<ReturnType<typeof openSession>>, key: string) => {
  await opened.session.idle();
  return opened.session.snapshot.notes.get(key);
};

describe('notes', () => {
  it('of the checklist outlive runs and reloads', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setNote('checklist', 'Ask for quota');
    await opened.session.setItems(['1'], 'done');
    await opened.session.startAgain();
    const reloaded = await openSession(steps(1), opened);
    expect(await noteOf(reloaded, 'checklist')).to.equal('Ask for quota');
  });

  it('of a step belong to the run', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setNote(itemNote('1'), 'v2.4.1');
    await opened.session.setItems(['2'], 'done');
    expect(await noteOf(opened, itemNote('1'))).to.equal('v2.4.1');
    await opened.session.startAgain();
    expect(await noteOf(opened, itemNote('1'))).to.equal(undefined);
  });

  it('of a step typed before the start wait for the run, over a reload', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setNote(itemNote('1'), 'typed first');
    const reloaded = await openSession(steps(2), opened);
    expect(await noteOf(reloaded, itemNote('1'))).to.equal('typed first');
    await reloaded.session.setItems(['2'], 'done');
    expect(await noteOf(reloaded, itemNote('1'))).to.equal('typed first');
    await reloaded.session.setItems(['1'], 'done');
    await reloaded.session.startAgain();
    expect(await noteOf(reloaded, itemNote('1'))).to.equal(undefined);
  });

  it('come back with the run that an undo brings back', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setNote(itemNote('1'), 'kept');
    opened.session.endNote(itemNote('1'));
    await opened.session.reset();
    const reloaded = await openSession(steps(2), opened);
    expect(await noteOf(reloaded, itemNote('1'))).to.equal(undefined);
    await reloaded.session.undo();
    expect(await noteOf(reloaded, itemNote('1'))).to.equal('kept');
  });

  it('of a step are not lost when the first tick of its run is undone, and go along with the next', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    await opened.session.setNote(itemNote('2'), 'old version: 2.4.1');
    opened.session.endNote(itemNote('2'));
    await opened.session.undo();
    expect(await noteOf(opened, itemNote('2'))).to.equal('old version: 2.4.1');
    const reloaded = await openSession(steps(2), opened);
    expect(await noteOf(reloaded, itemNote('2'))).to.equal('old version: 2.4.1');
    await reloaded.session.setItems(['2'], 'done');
    expect(await noteOf(reloaded, itemNote('2'))).to.equal('old version: 2.4.1');
    await reloaded.session.startAgain();
    expect(await noteOf(reloaded, itemNote('2'))).to.equal(undefined);
  });

  it('of a run that an undo and a redo took and gave back hold what was typed in between', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setNote('run', 'before');
    await opened.session.setItems(['1'], 'done');
    await opened.session.undo();
    await opened.session.setNote(itemNote('1'), 'in between');
    await opened.session.redo();
    expect(await noteOf(opened, 'run')).to.equal('before');
    expect(await noteOf(opened, itemNote('1'))).to.equal('in between');
    const reloaded = await openSession(steps(2), opened);
    expect(await noteOf(reloaded, 'run')).to.equal('before');
    expect(await noteOf(reloaded, itemNote('1'))).to.equal('in between');
  });

  it('follow in another tab when the first tick is undone', async () => {
    const opened = await openSession(steps(2));
    await opened.session.setItems(['1'], 'done');
    const other = await openSession(steps(2), opened);
    await opened.session.setNote(itemNote('2'), 'seen in both');
    await opened.session.undo();
    await other.session.reread();
    expect(other.session.snapshot.run?.live).to.not.equal(true);
    expect(await noteOf(other, itemNote('2'))).to.equal('seen in both');
  });

  it('are told once a change, and not when nothing changed', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setNote('checklist', 'a');
    await opened.session.setNote('checklist', 'a');
    expect(opened.facts.filter(({ type }) => type === 'note-change')).to.have.length(1);
  });
});

describe('a note that two tabs write', () => {
  it('loses neither text when the other arrives between focus and the first key', async () => {
    const opened = await openSession(steps(1));
    await opened.session.setNote('checklist', 'first');
    opened.session.endNote('checklist');
    opened.session.beginNote('checklist');
    const other = await openSession(steps(1), opened);
    await other.session.setNote('checklist', 'first\nfrom the other tab');
    await opened.session.reread();
    await opened.session.setNote('checklist', 'first\nfrom this tab');
    const text = (await noteOf(opened, 'checklist')) ?? '';
    expect(text.split('\n')).to.have.members(['first', 'from the other tab', 'from this tab']);
  });
});
