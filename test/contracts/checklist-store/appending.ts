/** Appending: which run an act is about, what it writes, and when it writes nothing. */
import { expect } from '@open-wc/testing';
import type { Run } from '../../../src/run/run.js';
import { StorageError } from '../../../src/storage/checklist-store.js';
import { Hand, LIST } from '../../storage/hand.js';
import { openBeforeEach, refusal, revision, type StoreHarness } from './store-under-test.js';

export function describeAppending(harness: StoreHarness): void {
  describe('appending', () => {
    const at = openBeforeEach(harness);

    it('names the device once', async () => {
      const [first, second] = await Promise.all([at.store.device(), at.store.device()]);
      expect(first).to.match(/^[0-9a-z]{21}$/);
      expect(second).to.equal(first);
    });

    it('starts a run with the first tick, clocks in a row', async () => {
      const { before, run, events, endChanged } = await at.tick(['s0']);
      expect(before).to.equal(undefined);
      expect(events.map((event) => [event.kind, event.clock])).to.deep.equal([
        ['start', 1],
        ['item', 2],
      ]);
      expect(run?.outcome).to.equal('active');
      expect(run?.known?.id).to.equal(revision.id);
      expect(endChanged).to.equal(false);
      expect(await at.store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('writes nothing and starts nothing where nothing is decided', async () => {
      const result = await at.store.append({
        checklistId: LIST,
        target: at.hand.target(revision),
        revision,
        decide: () => [],
      });
      expect(result).to.deep.equal({
        before: undefined,
        run: undefined,
        events: [],
        endChanged: false,
      });
      expect((await at.store.readRuns(LIST)).active).to.deep.equal([]);
    });

    it('writes a bare start where one is asked for, once, or beside the live run', async () => {
      const begin = (how: 'join' | 'new') =>
        at.store.append({
          checklistId: LIST,
          target: { name: '', start: at.hand.start(revision, { manual: true }), begin: how },
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
      const { active } = await at.store.readRuns(LIST);
      expect(active.map((run) => run.runId)).to.deep.equal([second.run?.runId, first.run?.runId]);
    });

    it('joins the run of that name that was started last, unless one is preferred', async () => {
      const begin = async (runName?: string) =>
        (
          await at.store.append({
            checklistId: LIST,
            target: {
              name: runName ?? '',
              start: at.hand.start(revision, {
                manual: true,
                ...(runName ? { name: runName } : {}),
              }),
              begin: 'new',
            },
            revision,
            decide: () => [],
          })
        ).run?.runId;
      const first = await begin();
      const second = await begin();
      await begin('blue');
      expect((await at.tick(['s0'])).run?.runId).to.equal(second);
      expect(
        (await at.tick(['s1'], { target: at.hand.target(revision, { prefer: first }) })).run?.runId,
      ).to.equal(first);
    });

    it('stays on a preferred run that was finished, and starts a new one where it was reset', async () => {
      const { runId } = await at.complete();
      const prefer = async (preferred: string) =>
        (await at.tick(['s0'], { target: at.hand.target(revision, { prefer: preferred }) })).run;
      expect((await prefer(runId))?.runId).to.equal(runId);
      await at.tick(['s0']);
      const thrown = (await at.tick([], { decide: at.hand.reset() })).run;
      const fresh = await prefer(thrown?.runId ?? '');
      expect([runId, thrown?.runId]).not.to.include(fresh?.runId);
      expect(fresh?.events[0]?.clock).to.be.greaterThan(thrown?.clock ?? 0);
    });

    it('gives a retried act the run that its first attempt started, and its events once', async () => {
      const start = at.hand.start(revision);
      const ticked = at.hand.draft(start.runId, 'item', { items: ['s0'], state: 'done' });
      const attempt = () =>
        at.store.append({
          checklistId: LIST,
          target: { name: '', start },
          revision,
          decide: () => [ticked],
        });
      const first = await attempt();
      const second = await attempt();
      expect(second.events).to.deep.equal([]);
      expect(second.run).to.deep.equal(first.run);
      expect((await at.store.readRuns(LIST)).active).to.have.length(1);
    });

    it('places events after every clock that the page has seen', async () => {
      const { run } = await at.tick(['s0'], { clock: 40 });
      expect(run?.events.map((event) => event.clock)).to.deep.equal([41, 42]);
      expect((await at.tick(['s1'], { clock: 7 })).events[0]?.clock).to.equal(43);
    });

    it('decides on what is stored when the caller remembers less', async () => {
      const { run: known } = await at.tick(['s0']);
      await at.tick(['s1']);
      let seen: Run | undefined;
      const { run } = await at.store.append({
        checklistId: LIST,
        target: { runId: known?.runId ?? '' },
        revision,
        ...(known ? { known } : {}),
        decide: (stored) => {
          seen = stored;
          return at.hand.set(['s2'], 'done')(stored);
        },
      });
      expect(seen?.events).to.have.length(3);
      expect(run?.items.map((item) => item.state)).to.deep.equal(['done', 'done', 'done']);
    });

    it('decides on events of other devices that belong before what the caller remembers', async () => {
      const { run: known } = await at.tick(['s0']);
      const runId = known?.runId ?? '';
      const away = new Hand('away');
      const elsewhere = {
        ...away.draft(runId, 'item', { items: ['s1'], state: 'done' }),
        clock: 1,
      };
      await at.store.merge(LIST, [elsewhere], []);
      const { run } = await at.tick(['s2'], { target: { runId }, known });
      expect(run?.items.map((item) => item.state)).to.deep.equal(['done', 'done', 'done']);
      // One before and one after what is remembered: neither count nor clock alone would tell.
      await at.store.merge(LIST, [{ ...elsewhere, ...away.draft(runId, 'pause'), clock: 2 }], []);
      const late = await at.tick(['s2'], {
        target: { runId },
        known,
        decide: at.hand.set(['s2'], 'open'),
      });
      expect(await at.store.readRun(runId)).to.deep.equal(late.run);
      expect(late.run?.events).to.have.length(6);
    });

    it('does nothing to a run that does not exist', async () => {
      const target = { runId: 'nowhere' };
      const result = await at.store.append({
        checklistId: LIST,
        target,
        revision,
        decide: at.hand.reset(),
      });
      expect(result.run).to.equal(undefined);
      expect(result.events).to.deep.equal([]);
    });

    it('does nothing to the run of another checklist', async () => {
      const { run } = await at.tick(['s0']);
      const target = { runId: run?.runId ?? '' };
      const result = await at.store.append({
        checklistId: 'other',
        target,
        revision,
        decide: at.hand.reset(),
      });
      expect(result.events).to.deep.equal([]);
      expect((await at.store.readRun(target.runId))?.outcome).to.equal('active');
    });

    it('refuses a draft that it could not read back, and keeps nothing of the act', async () => {
      const error = await refusal(
        at.tick([], {
          decide: (run: Run) => [at.hand.draft(run.runId, 'item', { items: 7, state: 'done' })],
        }),
      );
      expect(error).to.be.instanceOf(StorageError);
      expect((error as StorageError).code).to.equal('invalid');
      expect((await at.store.readRuns(LIST)).active).to.deep.equal([]);
    });

    it('keeps nothing of an act whose decision throws', async () => {
      const { run } = await at.tick(['s0']);
      const broken = new Error('broken');
      const error = await refusal(
        at.tick([], {
          decide: () => {
            throw broken;
          },
        }),
      );
      expect(error).to.equal(broken);
      expect(await at.store.readRun(run?.runId ?? '')).to.deep.equal(run);
    });

    it('hands out copies: changing them changes nothing stored', async () => {
      const { run } = await at.tick(['s0']);
      const runId = run?.runId ?? '';
      for (const event of run?.events ?? []) Object.assign(event, { at: 0, device: 'forged' });
      expect((await at.store.readRun(runId))?.events.map((event) => event.device)).to.deep.equal([
        'page',
        'page',
      ]);
      const read = await at.store.readRun(runId);
      for (const event of read?.events ?? []) Object.assign(event, { device: 'forged' });
      expect((await at.store.readRun(runId))?.events[0]?.device).to.equal('page');
    });
  });
}
