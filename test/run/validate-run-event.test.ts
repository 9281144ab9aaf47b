import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { isKnownEvent } from '../../src/run/run-event.js';
import { validateRunEvent } from '../../src/run/validate-run-event.js';
import { historiesWithErase } from './arbitraries.js';
import { Scribe } from './scribe.js';

const laptop = new Scribe();
const tick = laptop.tick('a', { reason: 'because', value: '3', actor: 'Ada' });
const changed = (fields: Record<string, unknown>): unknown =>
  validateRunEvent({ ...tick, ...fields });

describe('validateRunEvent', () => {
  it('hands back a fresh event with the same content', () => {
    fc.assert(
      fc.property(historiesWithErase, (events) => {
        for (const event of events) {
          const valid = validateRunEvent(event);
          expect(valid).to.deep.equal(event);
          expect(valid).to.not.equal(event);
        }
      }),
    );
  });

  it('carries unknown fields along, as fresh data', () => {
    const geo = { lat: 52.5, tags: ['x', null, true] };
    const valid = changed({ geo }) as { geo: unknown };
    expect(valid.geo).to.deep.equal(geo);
    expect(valid.geo).to.not.equal(geo);
  });

  it('carries events of unknown kinds along, marked as such', () => {
    const valid = validateRunEvent({ ...tick, v: 2, kind: 'split', lap: 3 });
    expect(valid).to.deep.equal({ ...tick, v: 2, kind: 'split', lap: 3 });
    if (valid === undefined) throw new Error('refused');
    expect(isKnownEvent(valid)).to.equal(false);
    expect(isKnownEvent(tick)).to.equal(true);
  });

  it('refuses clocks that no device can have counted to', () => {
    for (const clock of [0, -1, 1.5, NaN, Infinity, 2 ** 40 + 1, '7', null, undefined]) {
      expect(changed({ clock }), String(clock)).to.equal(undefined);
    }
    expect(changed({ clock: 2 ** 40 })).to.exist;
  });

  it('refuses what is no event', () => {
    for (const value of [undefined, null, 1, 'event', [], [tick], {}, () => tick, new Map()]) {
      expect(validateRunEvent(value)).to.equal(undefined);
    }
  });

  it('refuses an event that lacks any of its fields', () => {
    const optional = ['reason', 'value', 'actor'];
    for (const field of Object.keys(tick)) {
      const rest = Object.fromEntries(Object.entries(tick).filter(([name]) => name !== field));
      const valid = validateRunEvent(rest);
      if (optional.includes(field)) expect(valid, field).to.deep.equal(rest);
      else expect(valid, field).to.equal(undefined);
    }
  });

  it('refuses fields of a wrong type', () => {
    for (const field of Object.keys(tick)) {
      for (const wrong of [{}, null, true, -1e300, [1]]) {
        expect(changed({ [field]: wrong }), field).to.equal(undefined);
      }
    }
    const start = { ...laptop.start(), initial: { a: 'ticked' } };
    expect(validateRunEvent(start)).to.equal(undefined);
    expect(validateRunEvent({ ...laptop.finish(), claim: 'reset' })).to.equal(undefined);
    expect(validateRunEvent({ ...laptop.undo([tick]), targets: [] })).to.equal(undefined);
    expect(changed({ state: 'ticked' })).to.equal(undefined);
    expect(changed({ source: 'elsewhere' })).to.equal(undefined);
  });

  it('refuses absurd sizes', () => {
    expect(changed({ id: 'x'.repeat(1_001) })).to.equal(undefined);
    expect(changed({ reason: 'x'.repeat(100_001) })).to.equal(undefined);
    expect(changed({ items: Array.from({ length: 100_001 }, () => 'a') })).to.equal(undefined);
    expect(changed({ extra: Array.from({ length: 600_000 }, () => 1) })).to.equal(undefined);
    expect(changed({ extra: 'x'.repeat(17_000_000) })).to.equal(undefined);
  });

  it('refuses data that is no plain JSON, without following it down', () => {
    const circle: { again?: unknown } = {};
    circle.again = circle;
    expect(changed({ circle })).to.equal(undefined);
    const deep = JSON.parse('['.repeat(100_000) + ']'.repeat(100_000)) as unknown;
    expect(changed({ deep })).to.equal(undefined);
    expect(changed({ run: () => 1 })).to.equal(undefined);
    expect(changed({ big: 1n })).to.equal(undefined);
    expect(changed({ not: NaN })).to.equal(undefined);
  });

  it('reads no field from a prototype and lets none become one', () => {
    expect(validateRunEvent(Object.create(tick))).to.equal(undefined);
    const text = JSON.stringify(tick).replace('{', '{"__proto__":{"reason":"forged"},');
    const valid = validateRunEvent(JSON.parse(text));
    expect(valid).to.deep.equal(tick);
    expect(Object.keys(valid ?? {})).to.not.include('__proto__');
    expect(Object.getPrototypeOf(valid)).to.equal(Object.prototype);
  });

  it('takes a field that is undefined for one that is not there', () => {
    const valid = changed({ reason: undefined, extra: undefined });
    expect(valid).to.not.have.any.keys('reason', 'extra');
  });
});
