/** A list whose name changed: everything goes along, the sums follow, and it can be taken back. */
import { expect } from '@open-wc/testing';
import { frozenName } from '../../../src/storage/stored-rows.js';
import { Hand, revisionOfSize } from '../../storage/hand.js';
import { completeRun } from '../../storage/open-stores.js';
import { openBeforeEach, query, revision, type StoreHarness } from './store-under-test.js';

const OLD = '/wiki/old#deploy';
const NEW = '/wiki/new#deploy';

const note = (noteKey: string, id: string) => {
  return { noteKey, id, rev: 1, clock: 1, base: [], text: 'x', device: 'page', at: 0 };
};

function handAt(checklistId: string): Hand {
  const hand = new Hand(checklistId);
  hand.checklistId = checklistId;
  return hand;
}

export function describeMoving(harness: StoreHarness): void {
  describe('moving', () => {
    const at = openBeforeEach(harness);

    const read = async (checklistId: string) => {
      const { active, ended } = await at.store.readRuns(checklistId);
      const { rollUp } = await at.store.readStatistics(checklistId, query);
      const { notes } = await at.store.readRecord(checklistId);
      return [ended, active.length, rollUp?.completed ?? 0, notes.map(({ id }) => id).join()];
    };

    /** Two ended runs, one of them packed, and one in progress, with notes, under the old name. */
    async function fill() {
      const hand = handAt(OLD);
      await completeRun(at.store, hand, revision);
      await at.store.pack(OLD);
      await completeRun(at.store, hand, revision);
      await at.store.append({
        checklistId: OLD,
        target: hand.target(revision),
        revision,
        decide: hand.set(['s0'], 'done'),
      });
      await at.store.writeNote(note(`${OLD}/checklist`, 'n.1'));
      await at.store.changeSetting(frozenName(OLD), () => [[1, 2]]);
      return hand;
    }

    it('files runs, packed ones too, with notes and frozen days under the new name', async () => {
      await fill();
      await at.store.writeNote(note(`${OLD}/other/checklist`, 'n.2'));
      const { runIds, runs } = await at.store.move(OLD, NEW);
      expect([runIds.length, runs]).to.deep.equal([3, 3]);
      expect(await read(NEW)).to.deep.equal([2, 1, 2, 'n.1']);
      expect(await read(OLD)).to.deep.equal([0, 0, 0, 'n.2']);
      expect(await at.store.readSetting(frozenName(NEW))).to.deep.equal([[1, 2]]);
    });

    it('goes on with a run that was moved in progress, and packs what it brought', async () => {
      const hand = await fill();
      await at.store.move(OLD, NEW);
      hand.checklistId = NEW;
      const { run } = await at.store.append({
        checklistId: NEW,
        target: hand.target(revision),
        revision,
        decide: hand.set(['s1'], 'done'),
      });
      expect(run?.events.map(({ kind }) => kind)).to.deep.equal(['start', 'item', 'item']);
      await at.store.pack(NEW);
      expect(await read(NEW)).to.deep.equal([2, 1, 2, 'n.1']);
    });

    it('adds to what is there, and taken back leaves that alone', async () => {
      await fill();
      await completeRun(at.store, handAt(NEW), revision);
      await at.store.writeNote(note(`${NEW}/checklist`, 'n.3'));
      const moved = await at.store.move(OLD, NEW);
      expect(await read(NEW)).to.deep.equal([3, 1, 3, 'n.1,n.3']);
      await at.store.move(NEW, OLD, moved);
      expect(await read(NEW)).to.deep.equal([1, 0, 1, 'n.3']);
      expect(await read(OLD)).to.deep.equal([2, 1, 2, 'n.1']);
    });

    it('has nothing to move the second time', async () => {
      await fill();
      await at.store.move(OLD, NEW);
      expect(await at.store.move(OLD, NEW)).to.deep.equal({ runIds: [], notes: [], runs: 0 });
    });

    it('finds what a list was called before its page or its title changed', async () => {
      await fill();
      const former = { checklistId: OLD, runs: 3 };
      const renamed = { ...revision, title: 'Ship' };
      expect(await at.store.findFormer(NEW, revision)).to.deep.equal(former);
      expect(await at.store.findFormer('/wiki/old#ship', renamed)).to.deep.equal(former);
    });

    it('takes no list for an older one that shares too little with it', async () => {
      await fill();
      const { store } = at;
      const renamed = { ...revision, title: 'Ship' };
      expect(await store.findFormer(OLD, revision), 'itself').to.equal(undefined);
      expect(await store.findFormer('/wiki/new#ship', renamed), 'page and title').to.equal(
        undefined,
      );
      const longer = { ...revisionOfSize(5), title: revision.title };
      expect(await store.findFormer(NEW, longer), 'other steps').to.equal(undefined);
      await store.move(OLD, 'deploy');
      expect(await store.findFormer(NEW, revision), 'named by its author').to.equal(undefined);
    });
  });
}
