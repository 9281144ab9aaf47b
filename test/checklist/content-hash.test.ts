import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { contentHash } from '../../src/checklist/content-hash.js';

/** FNV-1a over UTF-16 code units, the way its definition reads. */
function reference(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = ((hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n) & 0xffffffffffffffffn;
  }
  return hash;
}

const valueOf = (hash: string): bigint =>
  (BigInt(Number.parseInt(hash.slice(0, 7), 36)) << 32n) |
  BigInt(Number.parseInt(hash.slice(7), 36));

describe('contentHash', () => {
  it('is the published FNV-1a of a text, in 14 characters', () => {
    expect(valueOf(contentHash(''))).to.equal(0xcbf29ce484222325n);
    expect(valueOf(contentHash('a'))).to.equal(0xaf63dc4c8601ec8cn);
    expect(valueOf(contentHash('foobar'))).to.equal(0x85944171f73967e8n);
    expect(contentHash('foobar')).to.match(/^[0-9a-z]{14}$/);
  });

  it('agrees with arithmetic of 64 bits on any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(valueOf(contentHash(text))).to.equal(reference(text));
      }),
      { numRuns: 500 },
    );
  });
});
