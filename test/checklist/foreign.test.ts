import { expect } from '@open-wc/testing';
import type { JsonValue } from '../../src/checklist/checklist.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { outline, read } from './fixtures.js';
import { BY_STRUCTURE, KNOWN } from './foreign-lists.js';

async function fixture(file: string): Promise<string> {
  const response = await fetch(new URL(`../fixtures/foreign/${file}`, import.meta.url));
  if (!response.ok) throw new Error(`no fixture ${file}`);
  return response.text();
}

/** The same data with a made-up word for every key that is no title. */
function renamed(value: JsonValue, names = new Map<string, string>()): JsonValue {
  if (Array.isArray(value)) return value.map((each: JsonValue) => renamed(each, names));
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, each]) => {
    if (!names.has(key)) names.set(key, `zu${(names.size + 31).toString(36)}q`);
    return [names.get(key) ?? key, renamed(each, names)] as const;
  });
  return Object.fromEntries(entries);
}

describe('a list in somebody else’s format', () => {
  for (const { file, title, lines } of [...BY_STRUCTURE, ...KNOWN]) {
    it(`${file} is read as a careful person does`, async () => {
      const checklist = read(await fixture(file));
      expect(outline(checklist.children)).to.deep.equal(lines);
      expect(checklist.title).to.equal(title);
    });
  }

  it('keeps the fields that it does not know for the host', async () => {
    const { leaves } = read(await fixture('lookup-lists.json'));
    expect(leaves[0]?.data).to.include({ code: 'W-1', level: 'High' });
    expect(leaves[0]?.links.map(({ url }) => url)).to.deep.equal(['https://example.org/w1']);
    expect(read(await fixture('criteria.json')).leaves[0]?.data).to.have.property(
      'acceptanceCriteria',
    );
  });

  it('expects the response that a flight list names, and takes it for no tick', async () => {
    const { leaves } = read(await fixture('response.json'));
    expect(leaves.map(({ expected }) => expected)).to.deep.equal(['ON', 'SET', 'ON', '10']);
  });

  it('is read in the language that is asked for, where texts come in two', async () => {
    const { leaves } = read(await fixture('twins.json'), { language: 'de-AT' });
    expect(leaves.map(({ title }) => title)).to.deep.equal([
      'Westen zählen',
      'Horn prüfen',
      'Anzeigen ablesen',
    ]);
  });

  // Names are hints only. What nothing but a name tells (an order, a lookup) is not among these.
  for (const file of ['table.json', 'markup.json', 'edges.json', 'kinds.json']) {
    it(`${file} has the same steps under names that say nothing`, async () => {
      const data = JSON.parse(await fixture(file)) as JsonValue;
      const titles = read(data).leaves.map((leaf) => leaf.title);
      expect(read(renamed(data)).leaves.map((leaf) => leaf.title)).to.deep.equal(titles);
    });
  }

  it('is read alike every time', async () => {
    for (const { file } of BY_STRUCTURE) {
      const text = await fixture(file);
      expect(readChecklist(text)).to.deep.equal(readChecklist(text));
    }
  });

  const none: readonly (readonly [name: string, data: JsonValue])[] = [
    [
      'a package',
      { name: 'x', version: '1.0.0', scripts: { build: 'tsc' }, files: ['dist', 'src'] },
    ],
    ['settings', { editor: { tabSize: 2 }, exclude: ['dist'], telemetry: false }],
    ['a schema', { type: 'object', properties: { id: {}, name: {} }, required: ['id', 'name'] }],
    ['a point', { type: 'Feature', geometry: { type: 'Point', coordinates: [125.6, 10.1] } }],
    ['numbers', [1, 2, 3]],
  ];
  for (const [name, data] of none) {
    it(`is refused where it is none: ${name}`, () => {
      expect(readChecklist(data).error?.code).to.equal('not-a-checklist');
    });
  }
});
