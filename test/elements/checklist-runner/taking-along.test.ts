import { expect } from '@open-wc/testing';
import { until } from '../../../stories/drive.js';
import { liveThrough } from '../../../stories/history.js';
import type { Backup, RunRecord } from '../../../src/run/records/run-record.js';
import { freshNamespace, runnerWith } from '../harness/runner-harness.js';

const LIST = { id: 'list', title: 'Release', items: ['One', 'Two', 'Three'] };
const TWENTY = Array.from({ length: 20 }, (_, index) => ({ daysAgo: 30 - index, minutes: 5 }));

/** Names and types of the files that `act` hands to the person. */
async function saved(act: () => Promise<void>): Promise<string[]> {
  const files: string[] = [];
  const { click } = HTMLAnchorElement.prototype;
  HTMLAnchorElement.prototype.click = function keep(this: HTMLAnchorElement) {
    files.push(this.download);
  };
  await act();
  await until('a file', () => files.length > 0);
  HTMLAnchorElement.prototype.click = click;
  return files;
}

/** A rejection's sentence. */
const fault = (promise: Promise<unknown>): Promise<string> =>
  promise.then(
    () => 'nothing went wrong',
    (error: unknown) => (error as Error).message,
  );

describe('taking runs along', () => {
  // First, while nothing has loaded the history.
  it('into a page without checklist-history.js is refused in one sentence that names it', async () => {
    const runner = await runnerWith();
    const record = await runner.element.exportRecord();
    expect(await fault(runner.element.importRecord(record))).to.include('checklist-history.js');
  });

  it('hands a host one run, or all of them', async () => {
    const runner = await runnerWith({ checklist: LIST });
    await runner.element.checkAll();
    const runId = runner.element.session?.snapshot.run?.runId ?? '';
    const one = (await runner.element.exportRecord(runId)) as RunRecord;
    const all = (await runner.element.exportRecord()) as Backup;
    expect([one.kind, one.run.outcome]).to.deep.equal(['checklist-run', 'completed']);
    expect([all.kind, all.runs.length]).to.deep.equal(['checklist-backup', 1]);
    expect(await fault(runner.element.exportRecord('nobody'))).to.include('nobody');
  });

  it('is reminded of after twenty ended runs, until it was done', async () => {
    const namespace = freshNamespace();
    await liveThrough(namespace, LIST, TWENTY);
    const runner = await runnerWith({ namespace, checklist: LIST });
    expect(runner.text).to.include('Keep a copy of your runs');
    const files = await saved(() => runner.click(runner.button('Export as JSON')));
    expect(files).to.deep.equal(['Release.json']);
    await until('the reminder to go', () => !runner.text.includes('Keep a copy'));
  });

  it('is not brought up again by a page that was told not now', async () => {
    const namespace = freshNamespace();
    await liveThrough(namespace, LIST, TWENTY);
    const runner = await runnerWith({ namespace, checklist: LIST });
    await runner.click(runner.button('Not now'));
    runner.element.remove();
    await new Promise((resolve) => setTimeout(resolve, 50));
    const later = await runnerWith({ namespace, checklist: LIST });
    expect(later.text).not.to.include('Keep a copy of your runs');
  });

  it('brings them into another browser, once, however often they are taken in', async () => {
    await import('../../../src/define/checklist-history.js');
    const first = await runnerWith({ checklist: LIST });
    await first.element.checkAll();
    const backup = await first.element.exportRecord();
    const reader = await runnerWith({ checklist: LIST, attributes: { readonly: '' } });
    expect(await fault(reader.element.importRecord(backup))).to.include('not changed');
    const second = await runnerWith({ checklist: LIST });
    expect(await second.element.importRecord(backup)).to.equal(1);
    expect(await second.element.importRecord(new Blob([JSON.stringify(backup)]))).to.equal(0);
    expect((await second.element.readStatistics())?.completed).to.equal(1);
    expect(await fault(second.element.importRecord('{"kind":'))).not.to.include('nothing');
  });
});
