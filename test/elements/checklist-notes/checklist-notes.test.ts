import { expect } from '@open-wc/testing';
import { NOTE_LIMIT } from '../../../src/elements/checklist-notes/note-limit.js';
import type { ChecklistNoteChangeEvent } from '../../../src/elements/events.js';
import { CHECKLIST_NOTE } from '../../../src/session/session-snapshot.js';
import { MemoryStore } from '../../../src/storage/memory-store.js';
import { StorageError } from '../../../src/storage/checklist-store.js';
import { steps } from '../../harness/checklists.js';
import { openSession } from '../../harness/session.js';
import { announced, notesOf } from '../harness/notes-harness.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A disk that is full until told otherwise. */
class FullStore extends MemoryStore {
  full = true;
  override async writeNote(...version: Parameters<MemoryStore['writeNote']>): Promise<void> {
    if (this.full) throw new StorageError('quota', 'The disk is full.');
    await super.writeNote(...version);
  }
}

describe('<checklist-notes>', () => {
  it('stores what was written and shows it to the next reader', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    await notes.write('GPU quota first');
    const later = await openSession(steps(3), { store });
    expect((await notesOf(later.session)).field.value).to.equal('GPU quota first');
  });

  it('saves while the field keeps the focus, after a pause', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('half a sentence');
    expect(await store.readNotes('release/')).to.have.length(0);
    await wait(500);
    const [version] = await store.readNotes('release/');
    expect(version?.text).to.equal('half a sentence');
  });

  it('saves when it is taken off the page in the middle of a word', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('half a wo');
    notes.element.remove();
    await session.idle();
    const [version] = await store.readNotes('release/');
    expect(version?.text).to.equal('half a wo');
  });

  it('saves when the page is left in the middle of a word', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('half a wo');
    dispatchEvent(new Event('pagehide'));
    await session.idle();
    expect((await store.readNotes('release/')).map(({ text }) => text)).to.deep.equal([
      'half a wo',
    ]);
  });

  it('writes one version a stay in the field', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('a');
    await wait(500);
    notes.type('ab');
    await notes.leave();
    await notes.write('abc');
    const versions = await store.readNotes('release/');
    expect(versions.map(({ text }) => text)).to.deep.equal(['ab', 'abc']);
  });

  it('never starts a run', async () => {
    const { session } = await openSession(steps(3));
    await (await notesOf(session)).write('only a note');
    expect(session.snapshot.run).to.equal(undefined);
  });

  it('cannot be written to without a checklist, and when it is read-only', async () => {
    expect((await notesOf(undefined)).field.readOnly).to.equal(true);
    const { session } = await openSession(steps(3));
    expect((await notesOf(session, { readonly: '' })).field.readOnly).to.equal(true);
    expect((await notesOf(session)).field.readOnly).to.equal(false);
  });
});

describe('<checklist-notes> and text from elsewhere', () => {
  it('shows it at once in a field that nobody writes in', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    await session.setNote(CHECKLIST_NOTE, 'from another tab');
    await notes.settled();
    expect(notes.field.value).to.equal('from another tab');
  });

  it('keeps it out of a focused field until that is left', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    await session.setNote(CHECKLIST_NOTE, 'from another tab');
    await notes.settled();
    expect(notes.field.value).to.equal('');
    await notes.leave();
    expect(notes.field.value).to.equal('from another tab');
  });

  it('is shown as another note when the checklist changes', async () => {
    const first = await openSession(steps(3));
    const second = await openSession(steps(3));
    await second.session.setNote(CHECKLIST_NOTE, 'another list');
    const notes = await notesOf(first.session);
    notes.focus();
    notes.type('typed for the first list');
    notes.field.blur();
    notes.offer(second.session);
    await notes.settled();
    expect(notes.field.value).to.equal('another list');
    expect(first.session.snapshot.notes.get(CHECKLIST_NOTE)).to.equal('typed for the first list');
  });
});

describe('<checklist-notes> and what it says', () => {
  it('is silent about an empty note', async () => {
    const { session } = await openSession(steps(3));
    expect((await notesOf(session)).status).to.equal('');
  });

  it('names memory for what it is', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('a');
    await notes.element.updateComplete;
    expect(notes.status).to.equal('Saving…');
    await notes.leave();
    expect(notes.status).to.equal('Kept until this page closes');
  });

  it('says that it could not be saved, keeps the text, and saves it later', async () => {
    const store = new FullStore();
    const { session } = await openSession(steps(3), { store });
    const notes = await notesOf(session);
    await notes.write('precious');
    expect(notes.status).to.equal('Not saved');
    expect(notes.field.value).to.equal('precious');
    expect(await announced()).to.contain('Notes not saved');
    store.full = false;
    await notes.write('precious words');
    expect((await store.readNotes('release/')).map(({ text }) => text)).to.contain(
      'precious words',
    );
    expect(notes.status).not.to.equal('Not saved');
  });

  it('is announced once a stay in the field, on leaving it', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    notes.type('a');
    await wait(500);
    expect(await announced()).to.equal('');
    await notes.leave();
    expect(await announced()).to.equal('Notes saved');
  });

  it('is not announced when nothing was written', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    notes.focus();
    await notes.leave();
    expect(await announced()).to.equal('');
  });
});

describe('<checklist-notes> and its limit', () => {
  it('scrolls a long text in place of pushing the page away', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    await notes.write('a line of some length\n'.repeat(2700));
    expect(notes.field.getBoundingClientRect().height).to.be.below(600);
    expect(notes.field.scrollHeight).to.be.above(10_000);
  });

  it('tells how much room is left when there is little', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    await notes.write('a'.repeat(NOTE_LIMIT - 1024));
    expect(notes.hint).to.equal('63 of 64 kB used');
    expect(notes.field.getAttribute('aria-invalid')).to.equal('false');
  });

  it('keeps a longer text in the field, unsaved, and says so', async () => {
    const { session, store } = await openSession(steps(3));
    const notes = await notesOf(session);
    await notes.write('short');
    await notes.write('a'.repeat(NOTE_LIMIT + 1));
    expect(notes.status).to.equal('Not saved');
    expect(notes.hint).to.contain('Too long to save');
    expect(notes.field.getAttribute('aria-invalid')).to.equal('true');
    expect(notes.field.value).to.have.length(NOTE_LIMIT + 1);
    expect((await store.readNotes('release/')).map(({ text }) => text)).to.deep.equal(['short']);
    await notes.write('short again');
    expect(notes.hint).to.equal('');
    expect(notes.status).not.to.equal('Not saved');
  });
});

describe('<checklist-notes> and the page around it', () => {
  it('lets no event of typing out of its shadow root', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    const types = ['beforeinput', 'input', 'change', 'keydown', 'keyup', 'keypress', 'paste'];
    const heard: string[] = [];
    const listen = ({ type }: Event) => heard.push(type);
    for (const type of types) document.addEventListener(type, listen);
    for (const type of types) {
      notes.field.dispatchEvent(new Event(type, { bubbles: true, composed: true }));
    }
    for (const type of types) document.removeEventListener(type, listen);
    expect(heard).to.deep.equal([]);
  });

  it('tells that a note changed, and its text only when that is asked for', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    const told: ChecklistNoteChangeEvent[] = [];
    document.addEventListener('checklist-note-change', (event) => told.push(event), { once: true });
    await notes.write('secret');
    expect(told[0]?.detail).to.deep.equal({
      checklistId: 'release',
      itemId: undefined,
      origin: 'user',
    });
    notes.element.notesInEvents = true;
    document.addEventListener('checklist-note-change', (event) => told.push(event), { once: true });
    await notes.write('public');
    expect(told[1]?.text).to.equal('public');
  });

  it('reads its attributes from data- attributes as well', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session, { 'data-readonly': '', 'data-heading-level': '4' });
    expect(notes.field.readOnly).to.equal(true);
    expect(notes.element.shadowRoot?.querySelector('h4')?.textContent).to.equal('My Notes');
  });

  it('has no accessibility violations, empty, written and too long', async () => {
    const { session } = await openSession(steps(3));
    const notes = await notesOf(session);
    await expect(notes.element).to.be.accessible();
    await notes.write('a'.repeat(NOTE_LIMIT + 1));
    await expect(notes.element).to.be.accessible();
  });
});
