import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import type { ReadResult } from '../../src/checklist/read-result.js';

const throwing = (): never => {
  throw new Error('hostile');
};

/** Every trap throws. */
const hostileProxy = (): object =>
  new Proxy(
    {},
    Object.fromEntries(
      ['get', 'has', 'ownKeys', 'getPrototypeOf', 'getOwnPropertyDescriptor'].map((trap) => [
        trap,
        throwing,
      ]),
    ),
  );

const codes = ({ warnings }: ReadResult): string[] => warnings.map((warning) => warning.code);

describe('readChecklist, whatever comes in', function () {
  this.timeout(60_000);

  it('ends at a reference back to what contains it', () => {
    const list: unknown[] = ['a'];
    const item = { title: 'b', more: { list } };
    list.push(item);
    const result = readChecklist(list);
    expect(result.checklist?.leaves.map((leaf) => leaf.title)).to.deep.equal(['a', 'b']);
    expect(codes(result)).to.deep.equal(['clipped']);
    expect(result.warnings[0]?.path).to.equal('[1].more.list');
  });

  it('reads what is named twice both times', () => {
    const tags = ['a'];
    const result = readChecklist([
      { title: 'b', tags, more: [tags] },
      { title: 'c', tags },
    ]);
    expect(result.warnings).to.deep.equal([]);
    expect(result.checklist?.leaves[1]?.tags).to.deep.equal(['a']);
  });

  it('reads what is left when getters and proxies throw', () => {
    const item = Object.defineProperty({ title: 'a' }, 'time', { get: throwing, enumerable: true });
    const result = readChecklist([item, hostileProxy(), 'b']);
    expect(result.checklist?.leaves.map((leaf) => leaf.title)).to.deep.equal(['a', 'b']);
    expect(result.warnings.map((warning) => warning.path)).to.include.members(['[0].time', '[1]']);
    expect(readChecklist(hostileProxy()).error?.code).to.equal('unreadable');
    const { proxy, revoke } = Proxy.revocable([], {});
    revoke();
    expect(readChecklist(proxy).error?.code).to.equal('unreadable');
  });

  it('takes a getter’s word once: what it answers later changes nothing', () => {
    let calls = 0;
    const item = {
      get title() {
        calls += 1;
        return `answer ${calls}`;
      },
    };
    expect(readChecklist([item]).checklist?.leaves[0]?.title).to.equal('answer 1');
    expect(calls).to.equal(1);
  });

  it('leaves reserved keys out, and every prototype as it was', () => {
    const text =
      '{"title": "x", "__proto__": {"polluted": 1}, "items": [{"title": "a", "constructor": {"prototype": {"polluted": 1}}, "toString": "b"}]}';
    for (const input of [text, JSON.parse(text) as unknown]) {
      const result = readChecklist(input);
      expect(codes(result)).to.deep.equal(['reserved-key', 'reserved-key']);
      expect(result.checklist?.leaves[0]?.data).to.deep.equal({ toString: 'b' });
      expect(Object.getPrototypeOf(result.checklist)).to.equal(Object.prototype);
      expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
    }
  });

  it('holds nothing but JSON afterwards: no functions, dates, holes or numbers without a value', () => {
    const data = {
      f: throwing,
      d: new Date(0),
      n: Number.NaN,
      b: 5n,
      u: undefined,
      l: [undefined, , 1],
    };
    const [item] = readChecklist([{ title: 'a', ...data }]).checklist?.leaves ?? [];
    expect(item?.data).to.deep.equal({ d: '1970-01-01T00:00:00.000Z', b: '5', l: [null, null, 1] });
    expect(
      readChecklist([{ title: 'a', d: new Date(Number.NaN) }]).checklist?.leaves,
    ).to.have.length(1);
  });

  it('reads around a million levels, of text and of objects', () => {
    const depth = 1_000_000;
    let deep: unknown = 'end';
    for (let level = 0; level < depth; level += 1) deep = [deep];
    expect(readChecklist(deep).error?.code).to.equal('not-a-checklist');
    expect(readChecklist('['.repeat(depth)).error?.code).to.equal('syntax');
    const text = '['.repeat(depth) + ']'.repeat(depth);
    expect(readChecklist(text).error?.code).to.equal('not-a-checklist');
    const result = readChecklist(['a', { title: 'b', deep }]);
    expect(result.checklist?.leaves).to.have.length(2);
    expect(codes(result)).to.deep.equal(['clipped']);
  });

  it('clips sections below the twelfth level, and says so', () => {
    let node: unknown = 'bottom';
    for (let level = 30; level > 0; level -= 1) node = { title: `level ${level}`, items: [node] };
    const { checklist, warnings } = readChecklist([node]);
    let depth = 0;
    for (let [each] = checklist?.children ?? []; each?.kind === 'section'; [each] = each.children)
      depth += 1;
    expect(depth).to.equal(12);
    expect(warnings.map(({ code }) => code)).to.deep.equal(['clipped']);
    expect(warnings[0]?.message).to.contain('12 levels');
    expect(readChecklist([node], { maxDepth: 40 }).checklist?.leaves[0]?.title).to.equal('bottom');
  });

  it('clips the items after the ten-thousandth, once and by name', () => {
    const list = Array.from({ length: 100_000 }, (_, index) => `step ${index}`);
    for (const input of [list, JSON.stringify(list), list.map((step) => `- ${step}`).join('\n')]) {
      const { checklist, warnings } = readChecklist(input);
      expect(checklist?.leaves).to.have.length(10_000);
      expect(checklist?.leaves.at(-1)?.title).to.equal('step 9999');
      expect(warnings.map(({ code }) => code)).to.deep.equal(['clipped']);
      expect(warnings[0]?.message).to.contain('at most 10000 items');
    }
    expect(readChecklist(list, { maxItems: 3 }).checklist?.leaves).to.have.length(3);
  });

  it('clips long texts everywhere, and never inside a character', () => {
    const long = '🎉'.repeat(15_000);
    const { checklist, warnings } = readChecklist([
      { title: long, description: long, other: long },
    ]);
    const [item] = checklist?.leaves ?? [];
    expect(item?.title).to.have.length(20_000);
    expect(warnings.map(({ path }) => path)).to.deep.equal([
      '[0].title',
      '[0].description',
      '[0].other',
    ]);
    expect(readChecklist(['🎉'], { maxText: 1 }).error?.code).to.equal('not-a-checklist');
    expect(readChecklist(['a🎉'], { maxText: 2 }).checklist?.leaves[0]?.title).to.equal('a');
  });

  it('refuses a text over 16 MB before it parses it', () => {
    const { error } = readChecklist(' '.repeat(16_777_217));
    expect(error?.code).to.equal('too-large');
    expect(readChecklist('["abc"]', { maxInput: 6 }).error?.code).to.equal('too-large');
    expect(readChecklist('["abc"]', { maxInput: 7 }).checklist?.leaves).to.have.length(1);
  });

  it('ends when few objects refer to each other often enough to unfold without end', () => {
    let node: unknown = { title: 'a' };
    for (let level = 0; level < 40; level += 1) node = { title: 't', items: [node, node, node] };
    const { checklist, warnings } = readChecklist([node], { maxDepth: 100 });
    expect(checklist?.leaves.length).to.be.within(1, 10_000);
    expect(warnings.map(({ code }) => code)).to.include('clipped');
  });

  it('looks at a map of maps once, however deep it is', () => {
    let node: unknown = { A: true };
    for (let level = 0; level < 28; level += 1) node = { Deeper: node };
    // Twice a level would be 2^28 times, and this test would not end.
    expect(readChecklist(node).checklist?.children).to.have.length(1);
  });

  it('lists a thousand warnings and counts the others', () => {
    const { warnings } = readChecklist(['a', ...new Array<number>(5_000).fill(1)]);
    expect(warnings).to.have.length(1_001);
    expect(warnings.at(-1)?.message).to.contain('4000 more warnings');
  });

  it('reads lists ten times as long in about ten times the steps', () => {
    // Counts what the reader takes from its input, which no clock and no busy machine can blur.
    const reads = (length: number): number => {
      let count = 0;
      const list = Array.from({ length }, (_, index) => ({
        title: `same ${index % 3}`,
        id: index % 2,
        items: [{ title: 'x' }],
      }));
      const counting = new Proxy(list, {
        get(target, key) {
          count += 1;
          return Reflect.get(target, key) as unknown;
        },
      });
      expect(readChecklist(counting, { maxItems: 1e6 }).checklist?.leaves).to.have.length(length);
      return count;
    };
    expect(reads(10_000)).to.be.at.most(11 * reads(1_000));
  });

  it('answers anything at all with a checklist or an error, the same each time', () => {
    const anything = fc.anything({
      withBigInt: true,
      withDate: true,
      withMap: true,
      withSet: true,
      withNullPrototype: true,
      withObjectString: true,
      withSparseArray: true,
      withTypedArray: true,
      withBoxedValues: true,
      key: fc.oneof(
        fc.string(),
        fc.constantFrom('items', 'title', 'data', 'done', 'links', '__proto__'),
      ),
    });
    fc.assert(
      fc.property(fc.oneof(anything, fc.json(), fc.string({ unit: 'binary' })), (input) => {
        const result = readChecklist(input);
        expect(Boolean(result.checklist)).to.equal(!result.error);
        expect(JSON.stringify(readChecklist(input))).to.equal(JSON.stringify(result));
      }),
      { numRuns: 2_000 },
    );
  });
});
