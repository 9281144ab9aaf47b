import { expect } from '@open-wc/testing';
import { makeBackup, makeRunRecord } from '../../../src/run/records/make-record.js';
import { readRecordText, validateRecord } from '../../../src/run/records/validate-record.js';
import { Scribe } from '../scribe.js';
import { deployRun, fold, noteOn, revision, through } from './a-run.js';

interface Editable {
  version: number;
  checklist: { id: string };
  run: Record<string, unknown>;
  items: Record<string, unknown>[];
  events?: Record<string, unknown>[];
  revisions: Record<string, unknown>[];
  notes: Record<string, unknown>[];
}

const notes = [noteOn('b', 'Ask Ben')];
const parts = { checklistId: 'list', runs: [deployRun()], revisions: [revision], notes };
const record = (): Editable => through(makeRunRecord(deployRun(), { notes })) as Editable;

function faultOf(change: (record: Editable) => void, checklistId = 'list') {
  const changed = record();
  change(changed);
  const { fault, batches } = validateRecord(changed, { checklistId });
  expect(batches).to.equal(undefined);
  return fault;
}

describe('a record that is taken in', () => {
  it('gives back the events, wordings and notes that it was made of', () => {
    const run = deployRun();
    const { batches } = validateRecord(through(makeRunRecord(run, { notes })), {
      checklistId: 'list',
    });
    expect(batches).to.deep.equal([
      {
        checklistId: 'list',
        events: run.events,
        revisions: [revision],
        notes,
        frozen: [],
        runs: 1,
      },
    ]);
  });

  it('may be of a run in progress', () => {
    const scribe = new Scribe();
    const open = fold([scribe.start(), scribe.tick('a')]);
    expect(validateRecord(through(makeRunRecord(open))).batches?.[0]?.events).to.have.length(2);
  });

  it('may be a backup of several lists, of which this page takes its own', () => {
    const mine = makeBackup({
      ...parts,
      notes: [...notes, { ...noteOn('a', 'x'), noteKey: 'other/checklist' }],
    });
    const both = {
      ...mine,
      checklists: [{ id: 'other', title: 'Other', revisions: [] }, ...mine.checklists],
    };
    const { batches } = validateRecord(through(both), { checklistId: 'list' });
    expect(batches?.map(({ checklistId, runs }) => [checklistId, runs])).to.deep.equal([
      ['list', 1],
    ]);
    expect(batches?.[0]?.notes).to.deep.equal(notes);
    expect(validateRecord(through(both)).batches).to.have.length(2);
  });

  it('brings the days along on which no run was expected, and no others', () => {
    const frozen = [[20_811, 20_819]] as const;
    const backup = { ...parts, frozen };
    expect(makeBackup(backup).checklists[0]?.frozen).to.deep.equal([['2026-12-24', '2027-01-01']]);
    expect(validateRecord(through(makeBackup(backup))).batches?.[0]?.frozen).to.deep.equal(frozen);
    const [list] = makeBackup(backup).checklists;
    for (const dates of [['2026-12-24'], ['2026-12-24', 'soon'], 'always']) {
      const changed = { ...makeBackup(backup), checklists: [{ ...list, frozen: [dates] }] };
      expect(validateRecord(through(changed)).fault?.code, String(dates)).to.equal('edited');
    }
  });

  it('keeps events of kinds that this version has never heard of', () => {
    const later = record();
    const [first] = later.events ?? [];
    later.events?.push({ ...first, id: 'later.1', kind: 'signed', clock: 99, by: 'Ada' });
    const { batches } = validateRecord(later);
    expect(batches?.[0]?.events.at(-1)).to.include({ kind: 'signed', by: 'Ada' });
  });
});

describe('a record that is refused', () => {
  it('of a newer version is named so, and nothing of it is taken', () => {
    const fault = faultOf((each) => (each.version = 2));
    expect(fault?.code).to.equal('newer');
    expect(fault?.message).to.include('newer version');
  });

  it('of another checklist names that checklist', () => {
    const fault = faultOf(() => undefined, 'another');
    expect(fault?.code).to.equal('other-checklist');
    expect(fault?.message).to.include('"Deploy"');
  });

  it('without events can be read, but not taken in', () => {
    expect(faultOf((each) => delete each.events)?.code).to.equal('no-events');
  });

  for (const [what, change] of Object.entries<(each: Editable) => void>({
    'an event without its clock': (each) => delete each.events?.[1]?.['clock'],
    'an event of another run': (each) => Object.assign(each.events?.[1] ?? {}, { runId: 'x' }),
    'an event with a forged clock': (each) =>
      Object.assign(each.events?.[1] ?? {}, { clock: 1e300 }),
    'an event that was taken out': (each) => each.events?.splice(1, 1),
    'a step that reads done': (each) => Object.assign(each.items[1] ?? {}, { state: 'done' }),
    'a step with another title': (each) => Object.assign(each.items[1] ?? {}, { title: 'x' }),
    'a step with another reason': (each) => Object.assign(each.items[1] ?? {}, { reason: 'x' }),
    'a step with another note': (each) => Object.assign(each.items[1] ?? {}, { note: 'x' }),
    'a step too few': (each) => each.items.pop(),
    'another outcome': (each) => (each.run['outcome'] = 'partial'),
    'another end': (each) => (each.run['endedAt'] = '2026-11-17T14:00:00.000Z'),
    'a wording without titles': (each) => (each.revisions[0] = { id: 'rev' }),
    'a note without its text': (each) => delete each.notes[0]?.['text'],
    'a run without an id': (each) => delete each.run['id'],
  })) {
    it(`with ${what} was changed by hand, and is not taken in`, () => {
      const fault = faultOf(change);
      expect(fault?.code).to.equal('edited');
      expect(fault?.message).to.match(
        / \(.*(run|events|items|revisions|notes).*\), .*Export it again\.$/,
      );
    });
  }

  for (const value of [null, 7, 'text', [], {}, { kind: 'other' }, { kind: null, version: 1 }]) {
    it(`is ${JSON.stringify(value)}, and said to be no run`, () => {
      expect(validateRecord(value).fault?.code).to.equal('not-a-record');
    });
  }
});

describe('the text of a file', () => {
  const text = JSON.stringify(record());

  it('is read whole', () => {
    expect(readRecordText(text).batches).to.have.length(1);
  });

  it('cut off anywhere is said to be cut off', () => {
    for (let length = 1; length < text.length; length += 37) {
      expect(readRecordText(text.slice(0, length)).fault?.code, `${length}`).to.equal('truncated');
    }
  });

  it('that is no JSON is said to be none', () => {
    for (const other of ['', 'hello', '<!doctype html>', '{"a": tru}']) {
      expect(readRecordText(other).fault?.code, other).to.equal('not-json');
    }
  });
});
