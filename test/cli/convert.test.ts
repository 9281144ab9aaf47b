import { expect } from '@open-wc/testing';
import type { Checklist } from '../../src/checklist/checklist.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { convert } from '../../src/cli/convert.js';
import { fixture, read } from '../checklist/fixtures.js';

const FILES = [
  ...['canonical.json', 'envelope.json', 'how-to.json', 'items.json', 'map-of-arrays.json'],
  ...['map-of-booleans.json', 'sections.json', 'steps.json', 'strings.json', 'sub-items.json'],
  ...['tasks.md', 'plain.txt'],
];

/**
 * Without the fields that nobody understood, whose names may be understood in the canonical format, and
 * without sections that hold nothing.
 */
const known = (checklist: Checklist): unknown =>
  JSON.parse(
    JSON.stringify(checklist, (key, value: unknown): unknown => {
      if (key === 'data') return undefined;
      if (!Array.isArray(value)) return value;
      return (value as { children?: unknown[] }[]).filter((each) => each.children?.length !== 0);
    }),
  );

describe('converting to the canonical format', () => {
  for (const name of FILES) {
    it(`changes nothing that a reader sees in ${name}, ids included`, async () => {
      const before = read(await fixture(name));
      const { checklist, warnings } = readChecklist(convert(before));
      expect(checklist && known(checklist)).to.deep.equal(known(before));
      expect(warnings.filter(({ code }) => code !== 'missing-title')).to.deep.equal([]);
    });
  }

  it('keeps foreign fields', () => {
    const list = { title: 'x', owner: 'ops', items: [{ title: 'a', team: 1 }] };
    expect(JSON.parse(convert(read(list)))).to.deep.equal(list);
  });

  it('keeps foreign fields of lists in another format, whichever field was read first', () => {
    const rows = ['Check the oil', 'Fill the tank'].map((task, index) => ({
      task,
      crew: `C${String(index)}`,
      expected: 'full',
      tip: 'Before it is dark, and twice.',
    }));
    const converted = JSON.parse(convert(read({ jobs: rows }))) as { items: object[] };
    expect(converted.items.map((each) => 'crew' in each)).to.deep.equal([true, true]);
  });

  it('writes no derived ids: the next reader derives the same', () => {
    expect(JSON.parse(convert(read(['a'])))).to.deep.equal({ items: [{ title: 'a' }] });
  });
});
