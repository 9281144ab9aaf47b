/** What every store keeps, whatever it keeps it in. */
import { expect } from '@open-wc/testing';
import type { RunEvent } from '../../src/run/run-event.js';
import type { Run } from '../../src/run/run.js';
import { StorageError, type ChecklistStore } from '../../src/storage/checklist-store.js';
import { DAY, Hand, LIST, MONDAY, revisionOfSize } from '../storage/hand.js';
import { completeRun } from '../storage/open-stores.js';

export interface StoreHarness {
  readonly open: () => Promise<ChecklistStore>;
  readonly close: () => Promise<void>;
}

const revision = revisionOfSize(3);
const requiredKey = revision.requiredKey;
const query = { requiredKey, limit: 12 };

async function refusal(act: Promise<unknown>): Promise<unknown> {
  try {
    await act;
    return undefined;
  } catch (error) {
    return error;
  }
}

export function describeChecklistStore(name: string, harness: StoreHarness): void {
  describe(`ChecklistStore contract: ${name}`, () => {
    let store: ChecklistStore;
    let hand: Hand;

    beforeEach(async () => {
      store = await harness.open();
      hand = new Hand('page');
    });
    afterEach(async () => {
      store.close();
      await harness.close();
    });

    const tick = (items: readonly string[], extra: object = {}) =>
      store.append({
        checklistId: LIST,
        target: hand.target(revision),
        revision,
        decide: hand.set(items, 'done'),
        ...extra,
      });
    const complete = (): Promise<Run> => completeRun(store, hand, revision);

    it('names the device once', async () => {
      const [first, second] = await Promise.all([store.device(), store.device()]);
      expect(first).to.match(/^[0-9a-z]{21}$/);
      expect(second).to.equal(first);
    });

    it('starts a run with the first tick, clocks in a row', async () => {
      const { before, run, events, endChanged } = await tick(['s0']);
      expect(before).to.equal(undefined);
      expect(events.map((event) => [event.kind, event.clock])).to.deep.equal([
        ['start', 1],
        ['item', 2],
      ]);
      expect(run?.outcome).to.equal('active');
      expect(run?.known?.id).to.equal(revision.id);
      expect(endChanged).to.equal(false);
      expect(await store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('writes nothing and starts nothing where nothing is decided', async () => {
      const result = await store.append({
        checklistId: LIST,
        target: hand.target(revision),
        revision,
        decide: () => [],
      });
      expect(result).to.deep.equal({
        before: undefined,
        run: undefined,
        events: [],
        endChanged: false,
      });
      expect((await store.readRuns(LIST)).active).to.deep.equal([]);
    });

    it('writes a bare start where one is asked for, once, or beside the live run', async () => {
      const begin = (how: 'join' | 'new') =>
        store.append({
          checklistId: LIST,
          target: { name: '', start: hand.start(revision, { manual: true }), begin: how },
          revision,
          decide: () => [],
        });
      const first = await begin('join');
      expect(first.events.map((event) => event.kind)).to.deep.equal(['start']);
      const joined = await begin('join');
      expect(joined.events).to.deep.equal([]);
      expect(joined.run?.runId).to.equal(first.run?.runId);
      const second = await begin('new');
      expect(second.run?.runId).not.to.equal(first.run?.runId);
      const { active } = await store.readRuns(LIST);
      expect(active.map((run) => run.runId)).to.deep.equal([second.run?.runId, first.run?.runId]);
    });

    it('joins the run of that name that was started last, unless one is preferred', async () => {
      const begin = async (runName?: string) =>
        (
          await store.append({
            checklistId: LIST,
            target: {
              name: runName ?? '',
              start: hand.start(revision, { manual: true, ...(runName ? { name: runName } : {}) }),
              begin: 'new',
            },
            revision,
            decide: () => [],
          })
        ).run?.runId;
      const first = await begin();
      const second = await begin();
      await begin('blue');
      expect((await tick(['s0'])).run?.runId).to.equal(second);
      expect(
        (await tick(['s1'], { target: hand.target(revision, { prefer: first }) })).run?.runId,
      ).to.equal(first);
    });

    it('leaves a preferred run that has ended', async () => {
      const { runId } = await complete();
      const { run, before } = await tick(['s0'], {
        target: hand.target(revision, { prefer: runId }),
      });
      expect(before).to.equal(undefined);
      expect(run?.runId).not.to.equal(runId);
      expect(run?.events[0]?.clock).to.equal(4);
    });

    it('gives a retried act the run that its first attempt started, and its events once', async () => {
      const start = hand.start(revision);
      const ticked = hand.draft(start.runId, 'item', { items: ['s0'], state: 'done' });
      const attempt = () =>
        store.append({
          checklistId: LIST,
          target: { name: '', start },
          revision,
          decide: () => [ticked],
        });
      const first = await attempt();
      const second = await attempt();
      expect(second.events).to.deep.equal([]);
      expect(second.run).to.deep.equal(first.run);
      expect((await store.readRuns(LIST)).active).to.have.length(1);
    });

    it('places events after every clock that the page has seen', async () => {
      const { run } = await tick(['s0'], { clock: 40 });
      expect(run?.events.map((event) => event.clock)).to.deep.equal([41, 42]);
      expect((await tick(['s1'], { clock: 7 })).events[0]?.clock).to.equal(43);
    });

    it('decides on what is stored when the caller remembers less', async () => {
      const { run: known } = await tick(['s0']);
      await tick(['s1']);
      let seen: Run | undefined;
      const { run } = await store.append({
        checklistId: LIST,
        target: { runId: known?.runId ?? '' },
        revision,
        ...(known ? { known } : {}),
        decide: (stored) => {
          seen = stored;
          return hand.set(['s2'], 'done')(stored);
        },
      });
      expect(seen?.events).to.have.length(3);
      expect(run?.items.map((item) => item.state)).to.deep.equal(['done', 'done', 'done']);
    });

    it('decides on events of other devices that belong before what the caller remembers', async () => {
      const { run: known } = await tick(['s0']);
      const runId = known?.runId ?? '';
      const away = new Hand('away');
      const elsewhere = {
        ...away.draft(runId, 'item', { items: ['s1'], state: 'done' }),
        clock: 1,
      };
      await store.merge(LIST, [elsewhere], []);
      const { run } = await tick(['s2'], { target: { runId }, known });
      expect(run?.items.map((item) => item.state)).to.deep.equal(['done', 'done', 'done']);
      // One before and one after what is remembered: neither count nor clock alone would tell.
      await store.merge(LIST, [{ ...elsewhere, ...away.draft(runId, 'pause'), clock: 2 }], []);
      const late = await tick(['s2'], {
        target: { runId },
        known,
        decide: hand.set(['s2'], 'open'),
      });
      expect(await store.readRun(runId)).to.deep.equal(late.run);
      expect(late.run?.events).to.have.length(6);
    });

    it('does nothing to a run that does not exist', async () => {
      const target = { runId: 'nowhere' };
      const result = await store.append({
        checklistId: LIST,
        target,
        revision,
        decide: hand.reset(),
      });
      expect(result.run).to.equal(undefined);
      expect(result.events).to.deep.equal([]);
    });

    it('does nothing to the run of another checklist', async () => {
      const { run } = await tick(['s0']);
      const target = { runId: run?.runId ?? '' };
      const result = await store.append({
        checklistId: 'other',
        target,
        revision,
        decide: hand.reset(),
      });
      expect(result.events).to.deep.equal([]);
      expect((await store.readRun(target.runId))?.outcome).to.equal('active');
    });

    it('refuses a draft that it could not read back, and keeps nothing of the act', async () => {
      const error = await refusal(
        tick([], {
          decide: (run: Run) => [hand.draft(run.runId, 'item', { items: 7, state: 'done' })],
        }),
      );
      expect(error).to.be.instanceOf(StorageError);
      expect((error as StorageError).code).to.equal('invalid');
      expect((await store.readRuns(LIST)).active).to.deep.equal([]);
    });

    it('keeps nothing of an act whose decision throws', async () => {
      const { run } = await tick(['s0']);
      const broken = new Error('broken');
      const error = await refusal(
        tick([], {
          decide: () => {
            throw broken;
          },
        }),
      );
      expect(error).to.equal(broken);
      expect(await store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('keeps nothing of an act on two runs that fails at the second', async () => {
      const first = await complete();
      const { run: second } = await tick(['s0']);
      const before = await store.readStatistics(LIST, query);
      const broken = new Error('broken');
      const error = await refusal(
        store.erase(LIST, 'all', (run) => {
          if (run.runId === second?.runId) throw broken;
          return hand.erase()(run);
        }),
      );
      expect(error).to.equal(broken);
      expect(await store.readRun(first.runId)).to.deep.equal(first);
      expect(await store.readRun(second?.runId ?? '')).to.deep.equal(second);
      expect(await store.readStatistics(LIST, query)).to.deep.equal(before);
    });

    it('hands out copies: changing them changes nothing stored', async () => {
      const { run } = await tick(['s0']);
      const runId = run?.runId ?? '';
      for (const event of run?.events ?? []) Object.assign(event, { at: 0, device: 'forged' });
      expect((await store.readRun(runId))?.events.map((event) => event.device)).to.deep.equal([
        'page',
        'page',
      ]);
      const read = await store.readRun(runId);
      for (const event of read?.events ?? []) Object.assign(event, { device: 'forged' });
      expect((await store.readRun(runId))?.events[0]?.device).to.equal('page');
    });

    it('tells when statistics change: at an end and a reopening, not at a tick', async () => {
      expect((await tick(['s0', 's1'])).endChanged).to.equal(false);
      const ended = await tick([], { decide: hand.tickOrFinish('s2') });
      expect(ended.endChanged).to.equal(true);
      expect(ended.before?.outcome).to.equal('active');
      expect(ended.run?.outcome).to.equal('completed');
      const finishes = (run: Run) =>
        run.events.filter((event) => event.kind === 'finish').map((event) => event.id);
      const reopened = await store.append({
        checklistId: LIST,
        target: { runId: ended.run?.runId ?? '' },
        revision,
        decide: hand.undo('undo', finishes),
      });
      expect(reopened.endChanged).to.equal(true);
      const rows = await store.readStatistics(LIST, query);
      expect(rows.rollUp?.completed).to.equal(0);
      expect(rows.recent).to.deep.equal([]);
      expect(rows.itemCounts).to.deep.equal({});
    });

    it('reads the live runs, the last ended one and the greatest clock', async () => {
      await complete();
      hand.at += DAY;
      const last = await complete();
      const { run } = await tick(['s0']);
      const stored = await store.readRuns(LIST);
      expect(stored.active).to.deep.equal([run]);
      expect(stored.lastEnded).to.deep.equal(last);
      expect(stored.clock).to.equal(run?.clock);
      expect(await store.readRuns('other')).to.deep.equal({
        active: [],
        lastEnded: undefined,
        clock: 0,
      });
    });

    it('reads the rows of the statistics', async () => {
      const slow = await complete();
      hand.at += DAY;
      const { run: reset } = await tick(['s0']);
      await tick([], { decide: hand.reset() });
      hand.at += DAY;
      const last = await complete();
      const rows = await store.readStatistics(LIST, { requiredKey, limit: 2 });
      expect(rows.rollUp).to.include({ completed: 2, partial: 0, reset: 1 });
      expect(rows.lastCompleted?.runId).to.equal(last.runId);
      expect(rows.recent.map((row) => row.runId)).to.deep.equal([last.runId, reset?.runId]);
      expect(rows.fastest.map((row) => row.runId)).to.deep.equal([slow.runId, last.runId]);
      expect(rows.fastestBefore).to.equal(undefined);
      expect(rows.itemCounts).to.deep.equal({ s0: [0, 2], s1: [0, 2], s2: [0, 2] });
    });

    it('finds the record of an earlier list where today’s has none', async () => {
      const earlier = await complete();
      const rows = await store.readStatistics(LIST, { requiredKey: 'today', limit: 12 });
      expect(rows.fastest).to.deep.equal([]);
      expect(rows.fastestBefore?.runId).to.equal(earlier.runId);
    });

    it('merges events from elsewhere once, however often they come', async () => {
      const elsewhere = await harness.open();
      const away = await completeRun(elsewhere, new Hand('away'), revision);
      const mixed = [...away.events].reverse();
      const first = await store.merge(LIST, mixed, [revision]);
      expect(first.runs.map((run) => run.outcome)).to.deep.equal(['completed']);
      expect((await store.merge(LIST, mixed, [revision])).runs).to.deep.equal([]);
      expect((await store.readStatistics(LIST, query)).rollUp?.completed).to.equal(1);
      expect(await store.readRun(away.runId)).to.deep.equal(away);
      elsewhere.close();
    });

    it('leaves out what is no event, of another list, or forged', async () => {
      const { run } = await tick(['s0']);
      const [first] = run?.events ?? [];
      const bad = [
        null,
        'event',
        { ...first, id: 'x.1', clock: 2 ** 50 },
        { ...first, id: 'x.2', checklistId: 'other' },
        { ...first, id: 'x.3', kind: 'item' },
      ] as unknown as RunEvent[];
      expect((await store.merge(LIST, bad, [])).runs).to.deep.equal([]);
      expect(await store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('completes what it knows of a run when its revision arrives last', async () => {
      const elsewhere = await harness.open();
      const away = await completeRun(elsewhere, new Hand('away'), revision);
      elsewhere.close();
      await store.merge(LIST, away.events, []);
      expect((await store.readStatistics(LIST, query)).fastest).to.deep.equal([]);
      await store.merge(LIST, [], [revision]);
      const rows = await store.readStatistics(LIST, query);
      expect(rows.fastest.map((row) => row.runId)).to.deep.equal([away.runId]);
      expect(rows.itemCounts).to.deep.equal({ s0: [0, 1], s1: [0, 1], s2: [0, 1] });
      expect(rows.rollUp?.completed).to.equal(1);
    });

    it('erases a run from every number and brings it back', async () => {
      const run = await complete();
      const before = await store.readStatistics(LIST, query);
      expect(await store.erase(LIST, { runId: run.runId }, hand.erase())).to.deep.equal([
        run.runId,
      ]);
      expect(await store.erase(LIST, { runId: run.runId }, hand.erase())).to.deep.equal([]);
      const gone = await store.readStatistics(LIST, query);
      expect(gone.rollUp).to.include({ completed: 0 });
      expect([gone.recent, gone.fastest, gone.lastCompleted]).to.deep.equal([[], [], undefined]);
      const [back] = await store.appendEach(LIST, [run.runId], (erased) =>
        hand.draft(erased.runId, 'undo', {
          targets: erased.events.filter((event) => event.kind === 'erase').map((event) => event.id),
        }),
      );
      expect(back?.outcome).to.equal('completed');
      const after = await store.readStatistics(LIST, query);
      expect(after.rollUp).to.deep.equal({ ...before.rollUp, clock: back?.clock });
      await store.purge(LIST);
      expect((await store.readRun(run.runId))?.outcome).to.equal('completed');
    });

    it('erases all runs of one list and none of another', async () => {
      const ended = await complete();
      const { run: live } = await tick(['s0']);
      const other = new Hand('other');
      other.checklistId = 'other';
      const kept = await store.append({
        checklistId: 'other',
        target: other.target(revision),
        revision,
        decide: other.set(['s0'], 'done'),
      });
      const erased = await store.erase(LIST, 'all', hand.erase());
      expect([...erased].sort()).to.deep.equal([ended.runId, live?.runId].sort());
      expect(await store.readRuns(LIST)).to.deep.include({ active: [], lastEnded: undefined });
      expect((await store.readRuns('other')).active.map((run) => run.runId)).to.deep.equal([
        kept.run?.runId,
      ]);
    });

    it('purges events and notes of erased runs, and lets neither tab nor import revive them', async () => {
      const run = await complete();
      const note = { id: 'n.1', rev: 1, clock: 1, base: [], text: 'x', device: 'page', at: MONDAY };
      await store.writeNote({ ...note, noteKey: `${LIST}/item/${run.runId}/s0` });
      await store.writeNote({ ...note, noteKey: `${LIST}/run/${run.runId}` });
      await store.writeNote({ ...note, noteKey: `${LIST}/checklist` });
      await store.erase(LIST, { runId: run.runId }, hand.erase());
      expect((await store.readRun(run.runId))?.outcome).to.equal('erased');
      await store.purge(LIST);
      expect(await store.readRun(run.runId)).to.equal(undefined);
      expect((await store.readNotes(`${LIST}/`)).map((version) => version.noteKey)).to.deep.equal([
        `${LIST}/checklist`,
      ]);
      expect((await store.merge(LIST, run.events, [revision])).runs).to.deep.equal([]);
      const late = await store.append({
        checklistId: LIST,
        target: { runId: run.runId },
        revision,
        known: run,
        decide: hand.set(['s0'], 'open'),
      });
      expect(late.run).to.equal(undefined);
      await store.rebuild(LIST);
      expect(await store.readRun(run.runId)).to.equal(undefined);
      expect((await store.readStatistics(LIST, query)).rollUp?.completed).to.equal(0);
    });

    it('reads a packed run as before, takes late events, and packs those too', async () => {
      const run = await complete();
      await store.pack(LIST);
      await store.pack(LIST);
      expect(await store.readRun(run.runId)).to.deep.equal(run);
      const late = await store.append({
        checklistId: LIST,
        target: { runId: run.runId },
        revision,
        known: run,
        decide: hand.set(['s1'], 'open'),
      });
      expect(late.run?.outcome).to.equal('partial');
      expect(await store.readRun(run.runId)).to.deep.equal(late.run);
      await store.pack(LIST);
      expect(await store.readRun(run.runId)).to.deep.equal(late.run);
      expect((await store.readStatistics(LIST, query)).rollUp).to.include({
        completed: 0,
        partial: 1,
      });
    });

    it('leaves a live run unpacked and tickable', async () => {
      const { run } = await tick(['s0']);
      await store.pack(LIST);
      expect(await store.readRun(run?.runId ?? '')).to.deep.equal(run);
      expect((await tick(['s1'])).run?.events).to.have.length(3);
    });

    it('keeps the last save of each note version, and reads by prefix', async () => {
      const version = {
        noteKey: `${LIST}/checklist`,
        id: 'n.1',
        clock: 1,
        base: [],
        device: 'page',
        at: MONDAY,
      };
      await store.writeNote({ ...version, rev: 1, text: 'old' });
      await store.writeNote({ ...version, rev: 2, text: 'new' });
      await store.writeNote({ ...version, id: 'n.2', rev: 1, text: 'beside' });
      await store.writeNote({ ...version, noteKey: `${LIST}2/checklist`, rev: 1, text: 'other' });
      const notes = await store.readNotes(`${LIST}/`);
      expect(notes.map((note) => [note.id, note.text])).to.deep.equal([
        ['n.1', 'new'],
        ['n.2', 'beside'],
      ]);
    });

    it('keeps item ids that name parts of objects', async () => {
      const odd = ['__proto__', 'constructor', 'toString'];
      const items = odd.map((id) => ({ id, title: id, required: true }));
      const oddRevision = { ...revision, id: 'odd', items };
      const { run } = await store.append({
        checklistId: LIST,
        target: hand.target(oddRevision),
        revision: oddRevision,
        decide: (started) => [...hand.set(odd, 'skipped')(started), ...hand.finish()(started)],
      });
      expect(run?.outcome).to.equal('completed');
      const { itemCounts } = await store.readStatistics(LIST, query);
      expect(Object.entries(itemCounts)).to.deep.equal(odd.map((id) => [id, [1, 1]]));
    });

    it('refuses work once it is closed', async () => {
      store.close();
      const error = await refusal(store.readRuns(LIST));
      expect((error as StorageError).code).to.equal('lost');
    });
  });
}
