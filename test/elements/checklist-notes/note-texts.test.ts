import { expect } from '@open-wc/testing';
import {
  NOTE_LIMIT,
  kilobytes,
  noteSize,
} from '../../../src/elements/checklist-notes/note-limit.js';
import { noteStatus } from '../../../src/elements/checklist-notes/note-status.js';

describe('note size', () => {
  it('is silent far below the limit', () => {
    expect(noteSize('a'.repeat(10_000))).to.include({ near: false, over: false });
  });

  it('counts bytes, as they are stored', () => {
    expect(noteSize('ä'.repeat(NOTE_LIMIT / 2))).to.deep.equal({
      bytes: NOTE_LIMIT,
      near: true,
      over: false,
    });
    expect(noteSize('ä'.repeat(NOTE_LIMIT / 2 + 1)).over).to.equal(true);
    expect(noteSize('a'.repeat(NOTE_LIMIT)).over).to.equal(false);
  });

  it('never reads as within the limit when it is over', () => {
    expect(kilobytes(NOTE_LIMIT + 1)).to.equal(65);
  });
});

describe('note status', () => {
  const say = (
    ...[save, storage, empty]: [
      Parameters<typeof noteStatus>[0]['save'],
      Parameters<typeof noteStatus>[0]['storage']?,
      boolean?,
    ]
  ) => noteStatus({ save, storage: storage ?? 'ready', empty: empty ?? false })?.text.en;

  it('is silent about an empty field that nobody touched', () => {
    expect(say('idle', 'ready', true)).to.equal(undefined);
    expect(say('idle')).to.equal('Saved');
  });

  it('follows the text to the disk', () => {
    expect([say('saving'), say('just-saved'), say('saved'), say('failed')]).to.deep.equal([
      'Saving…',
      'Saved just now',
      'Saved',
      'Not saved',
    ]);
  });

  it('calls nothing saved where the browser keeps nothing', () => {
    expect(say('just-saved', 'memory')).to.equal('Kept until this page closes');
    expect(say('failed', 'memory')).to.equal('Not saved');
  });

  it('says that a text was deleted', () => {
    expect(say('just-saved', 'ready', true)).to.equal('Saved just now');
  });
});
