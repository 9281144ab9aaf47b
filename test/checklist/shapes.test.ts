import { expect } from '@open-wc/testing';
import { outline, read, readFixture } from './fixtures.js';

interface Shape {
  readonly file: string;
  readonly title: string;
  readonly lines: readonly string[];
}

const shapes: readonly Shape[] = [
  {
    file: 'strings.json',
    title: '',
    lines: [
      '[ ] Fill the kettle',
      '[ ] Boil the water | to 95 °C for green tea',
      '[x] Warm the pot',
      '[ ] Slice a lemon (optional)',
      '[-] Add milk',
    ],
  },
  {
    file: 'items.json',
    title: 'Leave the office',
    lines: [
      '[x] Close the windows',
      '[ ] Switch off the lamps | The one in the hall too.',
      '[ ] Lock the door',
    ],
  },
  {
    file: 'steps.json',
    title: 'Change a tyre',
    lines: ['[ ] Loosen the nuts', '[ ] Jack up the car | On level ground only.'],
  },
  {
    file: 'sections.json',
    title: 'Move house',
    lines: [
      '# A month before',
      '  [ ] Give notice',
      '  [ ] Book the van',
      '# On the day',
      '  # Kitchen',
      '    [x] Empty the fridge',
      '  # Cellar',
    ],
  },
  {
    file: 'sub-items.json',
    title: 'Bake bread',
    lines: [
      '[ ] Make the dough',
      '  [x] Weigh the flour',
      '  [ ] Knead',
      '# Bake',
      '  [ ] Heat the oven',
    ],
  },
  {
    file: 'map-of-arrays.json',
    title: 'Camping',
    lines: [
      '# Before leaving',
      '  [ ] Check the tent',
      '  [ ] Buy gas',
      '# On site',
      '  [ ] Find level ground',
    ],
  },
  {
    file: 'map-of-booleans.json',
    title: '',
    lines: ['[x] Water the plants', '[ ] Feed the cat', '[ ] Take out the bins'],
  },
  {
    file: 'envelope.json',
    title: 'Open the shop',
    lines: ['[ ] Unlock', '[ ] Count the till'],
  },
  {
    file: 'how-to.json',
    title: 'Descale the coffee machine',
    lines: [
      '# Prepare',
      '  [ ] Empty the water tank',
      '  [ ] (tip) Citric acid does as well',
      '[ ] Rinse | Twice, with clear water.',
    ],
  },
  { file: 'item-list.json', title: 'Read these', lines: ['[ ] First book', '[ ] Second book'] },
  { file: 'empty.json', title: 'Nothing yet', lines: [] },
];

describe('the shapes of JSON', () => {
  for (const { file, title, lines } of shapes) {
    it(`reads ${file} as a careful person does, without a warning`, async () => {
      const { checklist, warnings } = await readFixture(file);
      expect(outline(checklist?.children ?? [])).to.deep.equal(lines);
      expect(checklist?.title).to.equal(title);
      expect(warnings).to.deep.equal([]);
    });
  }

  it('counts the steps and neither remarks nor parents', async () => {
    const { checklist } = await readFixture('canonical.json');
    const titles = checklist?.leaves.map((leaf) => leaf.title);
    expect(titles).to.deep.equal(['Wait for a green build', 'Tag', 'Note the checksum']);
    const { checklist: bread } = await readFixture('sub-items.json');
    expect(bread?.leaves).to.have.length(3);
  });

  it('reads the schema.org names of durations, difficulty, pictures and pages', async () => {
    const { checklist } = await readFixture('how-to.json');
    expect(checklist).to.include({ totalTime: 2_700, difficulty: 'Easy' });
    expect(checklist?.leaves[0]?.time).to.equal(120);
    const urls = checklist?.leaves[1]?.links.map((link) => link.url);
    expect(urls).to.deep.equal(['#rinse', 'rinse.png']);
    expect(checklist?.data).to.deep.equal({ '@context': 'https://schema.org', '@type': 'HowTo' });
  });

  it('finds header fields on every level of an envelope', async () => {
    const { checklist } = await readFixture('envelope.json');
    expect(checklist?.version).to.equal('3');
    expect(checklist?.data).to.deep.equal({ status: 'ok', metadata: { name: 'Open the shop' } });
  });

  it('believes the innermost level where several say the same', () => {
    const document = {
      title: 'outer',
      version: 1,
      x: 1,
      data: { title: 'inner', x: 2, items: ['a'] },
    };
    expect(read(document)).to.deep.include({
      title: 'inner',
      version: '1',
      data: { title: 'outer', x: 2 },
    });
  });

  it('opens envelopes', () => {
    const wrap = (times: number): unknown =>
      times === 0 ? { items: ['a'] } : { data: wrap(times - 1) };
    expect(read(wrap(3)).leaves).to.have.length(1);
    expect(() => read(wrap(20))).to.throw('no list of steps');
  });

  it('takes the how-to out of a graph of linked data', () => {
    const graph = [
      { '@type': 'WebSite', name: 'Site' },
      { '@type': 'HowTo', name: 'A', step: ['b'] },
    ];
    const checklist = read({ '@context': 'https://schema.org', '@graph': graph });
    expect(checklist.title).to.equal('A');
    expect(outline(checklist.children)).to.deep.equal(['[ ] b']);
  });

  const states: readonly (readonly [fields: object, initial: string])[] = [
    [{ done: true }, 'done'],
    [{ checked: true }, 'done'],
    [{ completed: true }, 'done'],
    [{ isCompleted: true }, 'done'],
    [{ done: false, state: 'complete' }, 'done'],
    [{ status: 'Closed' }, 'done'],
    [{ status: 'skipped' }, 'skipped'],
    [{ status: 'N/A' }, 'not-applicable'],
    [{ status: 'not_required' }, 'not-applicable'],
    [{ state: 'deferred' }, 'deferred'],
    [{ state: 'in progress' }, 'open'],
    [{ state: 'ON' }, 'open'],
    [{ required: true, critical: true }, 'open'],
  ];
  for (const [fields, initial] of states) {
    it(`starts ${JSON.stringify(fields)} as ${initial}`, () => {
      expect(read([{ title: 'a', ...fields }]).leaves[0]?.initial).to.equal(initial);
    });
  }

  it('keeps a state that is no tick, because a flight list means the response by it', () => {
    expect(read([{ title: 'Battery', state: 'ON' }]).leaves[0]?.data).to.deep.equal({
      state: 'ON',
    });
  });

  it('splits at a dash in bare texts only', () => {
    const lines = [
      'A — b — c',
      'D – e',
      'F - g',
      '**H** - i',
      '**J**: k',
      '**L** m',
      '1. [x] N — o',
    ];
    expect(outline(read(lines).children)).to.deep.equal([
      '[ ] A | b — c',
      '[ ] D | e',
      '[ ] F - g',
      '[ ] H | i',
      '[ ] J | k',
      '[ ] **L** m',
      '[x] N | o',
    ]);
    expect(read([{ title: 'A — b' }]).leaves[0]).to.include({ title: 'A — b' });
  });

  it('takes "optional" for the opposite of "required"', () => {
    const items = [
      { title: 'a', optional: true },
      { title: 'b', optional: false },
    ];
    expect(read(items).leaves.map((leaf) => leaf.required)).to.deep.equal([false, true]);
  });

  it('leaves details inside a step alone', () => {
    const step = { id: 'a', title: 'Login works', steps: ['open the page', 'sign in'] };
    const [item] = read([step]).leaves;
    expect(item?.items).to.deep.equal([]);
    expect(item?.data).to.deep.equal({ steps: ['open the page', 'sign in'] });
  });

  it('prefers objects to texts, and `items` to both', () => {
    const titlesOf = (document: object) => read(document).leaves.map(({ title }) => title);
    const tasks = [{ title: 'Turn off the gas' }];
    expect(titlesOf({ title: 'x', points: ['Look around'], tasks })).to.deep.equal([
      'Turn off the gas',
    ]);
    expect(titlesOf({ title: 'x', items: ['Look around'], tasks })).to.deep.equal(['Look around']);
  });
});
