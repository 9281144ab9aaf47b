import { expect } from '@open-wc/testing';
import type { PastRuns } from '../../../src/elements/checklist-runner/past-runs.js';
import type { Run } from '../../../src/run/run.js';
import { steps } from '../../harness/checklists.js';
import { mount, NOW, type ViewOptions } from './templates-fixture.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;

/** Of four steps that usually take so long each, the first is done. */
function wordsAfterOne(usualMs: number, run: Partial<Run> = {}, more: ViewOptions = {}): string {
  const usual = { median: usualMs, best: usualMs, worst: usualMs, runs: 3 };
  const past: PastRuns = {
    key: '',
    revision: '',
    changes: undefined,
    usual: new Map(['1', '2', '3', '4'].map((id) => [id, usual])),
  };
  const { host, root } = mount(steps(4), {
    states: { 1: { state: 'done' } },
    snapshot: { run },
    ui: { past },
    ...more,
  });
  const words = root.querySelector('.progress-words')?.textContent.trim() ?? '';
  host.remove();
  return words;
}

describe('when the rest of a run is done', () => {
  it('is a time of day, to the minute where it is near', () => {
    expect(wordsAfterOne(4 * MINUTE)).to.equal('done at about 14:42');
  });

  it('is said in steps of five minutes from half an hour on', () => {
    expect(wordsAfterOne(11 * MINUTE, {}, { now: NOW + MINUTE })).to.equal('done at about 15:05');
  });

  it('draws nearer with the clock, not with each second of it', () => {
    const later = { now: NOW + MINUTE, activeMs: MINUTE };
    expect(wordsAfterOne(4 * MINUTE, {}, later)).to.equal('done at about 14:42');
  });

  it('is a duration while the clock stands, and where it is another day', () => {
    expect(wordsAfterOne(20 * MINUTE, { outcome: 'paused' })).to.equal('about 1 h left');
    expect(wordsAfterOne(4 * HOUR)).to.equal('about 12 h left');
  });

  it('is not said where no time is wanted', () => {
    expect(wordsAfterOne(4 * MINUTE, {}, { hideTimer: true })).to.equal('');
  });
});
