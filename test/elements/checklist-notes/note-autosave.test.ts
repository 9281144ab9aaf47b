import { expect } from '@open-wc/testing';
import { NoteAutosave, PAUSE_MS } from '../../../src/elements/checklist-notes/note-autosave.js';

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** A shelf that keeps what is saved; the next save can be refused or take its time. */
class Shelf {
  readonly log: string[] = [];
  keeps = true;
  #waiting: (() => void)[] = [];
  slow = false;

  readonly open = () => {
    this.log.push('open');
    return {
      save: async (text: string) => {
        const kept = this.keeps;
        this.log.push(`save ${text}`);
        if (this.slow) await new Promise<void>((resolve) => this.#waiting.push(resolve));
        return kept;
      },
      end: () => void this.log.push('end'),
    };
  };

  settle(): Promise<unknown> {
    for (const done of this.#waiting.splice(0)) done();
    return wait(0);
  }
}

describe('NoteAutosave', () => {
  let shelf: Shelf;
  let autosave: NoteAutosave;

  beforeEach(() => {
    shelf = new Shelf();
    autosave = new NoteAutosave(shelf.open, () => undefined);
  });

  it('saves once after a pause in typing', async () => {
    for (const text of ['a', 'ab', 'abc']) autosave.type(text);
    expect(autosave.state).to.equal('saving');
    expect(shelf.log).to.deep.equal(['open']);
    await wait(PAUSE_MS + 100);
    expect(shelf.log).to.deep.equal(['open', 'save abc']);
    expect(autosave.state).to.equal('just-saved');
    expect(autosave.draft).to.equal(undefined);
  });

  it('saves at once when the field is left, and writes what follows as another edit', async () => {
    autosave.type('a');
    await autosave.leave();
    autosave.type('b');
    await autosave.leave();
    expect(shelf.log).to.deep.equal(['open', 'save a', 'end', 'open', 'save b', 'end']);
  });

  it('writes nothing when nothing was typed', async () => {
    await autosave.leave();
    await autosave.flush();
    expect(shelf.log).to.deep.equal([]);
    expect(autosave.state).to.equal('idle');
  });

  it('calls nothing saved before the newest text is', async () => {
    shelf.slow = true;
    autosave.type('a');
    void autosave.flush();
    autosave.type('ab');
    await shelf.settle();
    expect(autosave.state).to.equal('saving');
    expect(autosave.draft).to.equal('ab');
    void autosave.flush();
    await shelf.settle();
    expect(autosave.state).to.equal('just-saved');
  });

  it('keeps a refused text and tries it again', async () => {
    shelf.keeps = false;
    autosave.type('a');
    await autosave.leave();
    expect(autosave.state).to.equal('failed');
    expect(autosave.draft).to.equal('a');
    shelf.keeps = true;
    await autosave.flush();
    expect(autosave.state).to.equal('just-saved');
  });

  it('takes an error for a refusal', async () => {
    const broken = new NoteAutosave(
      () => ({
        save: () => Promise.reject(new Error('disk')),
        end: () => undefined,
      }),
      () => undefined,
    );
    broken.type('a');
    await broken.flush();
    expect(broken.state).to.equal('failed');
  });

  it('never stores a text that is held, yet stores what came before it', async () => {
    autosave.type('a');
    autosave.hold('far too long');
    await autosave.leave();
    expect(shelf.log).to.deep.equal(['open', 'save a', 'end']);
    expect(autosave.state).to.equal('failed');
    expect(autosave.draft).to.equal('far too long');
  });

  it('does not call a held text saved when an earlier save settles', async () => {
    shelf.slow = true;
    autosave.type('a');
    autosave.hold('far too long');
    await shelf.settle();
    expect(autosave.state).to.equal('failed');
  });

  it('leaves nothing of one note in the next', () => {
    autosave.type('a');
    autosave.reset();
    expect(shelf.log).to.deep.equal(['open', 'save a', 'end']);
    expect(autosave.draft).to.equal(undefined);
    expect(autosave.state).to.equal('idle');
  });
});
