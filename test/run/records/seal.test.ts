import { expect } from '@open-wc/testing';
import { makeBackup, makeRunRecord } from '../../../src/run/records/make-record.js';
import { readSeal, sealOf } from '../../../src/run/records/seal.js';
import { verifyFile } from '../../../src/run/records/verify-record.js';
import { deployRun, noteOn, revision } from './a-run.js';

async function sha256(text: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

const run = deployRun();
const file = JSON.stringify(makeRunRecord(run, { notes: [noteOn('b', 'Ask Ben')] }));
const verify = async (text: string, seal: string) =>
  (await verifyFile(text, { seal, sha256 })).code;

describe('a seal', () => {
  it('is the same whatever the order of events and of their fields', async () => {
    const shuffled = [...run.events]
      .reverse()
      .map(
        (event) => Object.fromEntries(Object.entries(event).reverse()) as unknown as typeof event,
      );
    expect(await sealOf(shuffled, sha256)).to.equal(await sealOf(run.events, sha256));
  });

  it('differs for every other history', async () => {
    const whole = await sealOf(run.events, sha256);
    for (const event of run.events) {
      const without = run.events.filter((each) => each !== event);
      expect(await sealOf(without, sha256)).not.to.equal(whole);
      const later = run.events.map((each) =>
        each === event ? { ...each, at: each.at + 1 } : each,
      );
      expect(await sealOf(later, sha256)).not.to.equal(whole);
    }
  });

  it('is read as people copy it', () => {
    const hex = 'ab'.repeat(32);
    expect(readSeal(` SHA256:${hex.toUpperCase()} \n`)).to.equal(`sha256:${hex}`);
    expect(readSeal(hex)).to.equal(`sha256:${hex}`);
    expect(readSeal('sha256:abc')).to.equal(undefined);
  });
});

describe('verifying a file', () => {
  it('finds that it matches the seal that was kept', async () => {
    expect(await verify(file, await sealOf(run.events, sha256))).to.equal('match');
  });

  it('finds an event that was changed, although all else was made to follow from it', async () => {
    const seal = await sealOf(run.events, sha256);
    const later = deployRun(undefined, Date.UTC(2026, 10, 17, 15));
    expect(await verify(JSON.stringify(makeRunRecord(later)), seal)).to.equal('mismatch');
  });

  it('believes no steps that do not follow from the sealed events', async () => {
    const seal = await sealOf(run.events, sha256);
    const forged = file.replace('"state":"skipped","at"', '"state":"done","at"');
    expect(forged).not.to.equal(file);
    expect(await verify(forged, seal)).to.equal('unreadable');
  });

  it('asks for a seal that is one', async () => {
    expect(await verify(file, 'secret')).to.equal('no-seal');
  });

  it('takes one run, not a backup of several', async () => {
    const parts = { checklistId: 'list', revisions: [revision], notes: [] };
    const second = deployRun(undefined, Date.UTC(2026, 10, 18));
    const runs = [run, { ...second, runId: 'run' }];
    const backup = JSON.stringify(makeBackup({ ...parts, runs }));
    expect(await verify(backup, 'ab'.repeat(32))).to.equal('unreadable');
  });
});
