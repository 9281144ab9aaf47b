import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { outline, read, readFixture } from './fixtures.js';

const lines = (text: string): string[] => outline(read(text).children);

describe('Markdown and plain text', () => {
  it('has no step where a box is still empty', () => {
    expect(read('- [ ] a\n- [ ] \n- [x]\n- [ ] c').leaves.map(({ title }) => title)).to.deep.equal([
      'a',
      'c',
    ]);
  });

  it('reads headings as sections, boxes as ticks and indented lists as sub-steps', async () => {
    const { checklist, warnings } = await readFixture('tasks.md');
    expect(warnings).to.deep.equal([]);
    expect(checklist).to.include({
      title: 'Publish an article',
      description: 'What every article goes through before anybody reads it.',
      version: '1.2',
      totalTime: 7_200,
    });
    expect(outline(checklist?.children ?? [])).to.deep.equal([
      '# Write',
      '  [x] Outline | three lines at most',
      '  [ ] Draft | in one sitting\n• keep the phone away',
      '  [-] Pictures',
      '  [ ] A step whose text is wrapped over two lines | And a paragraph below it.',
      '  [ ] (note) The editor reads on.',
      '# Check',
      '  [ ] Read it aloud',
      '    [ ] slowly',
      '    [x] to somebody',
      '  [ ] Ask a friend (optional)',
      '  [ ] Run the spell checker',
      '  [ ] a step whose box was forgotten',
    ]);
    expect(checklist?.leaves.at(-2)?.command).to.equal('npm run spell');
  });

  it('reads numbered and bulleted lines below a line with a colon as sections', async () => {
    const { checklist } = await readFixture('plain.txt');
    expect(checklist?.description).to.equal('Before the trip');
    expect(outline(checklist?.children ?? [])).to.deep.equal([
      '# Papers',
      '  [ ] Passport',
      '  [ ] Tickets | printed',
      '# Luggage',
      '  [ ] Socks',
      '  [ ] Coat',
      '    [ ] the warm one',
    ]);
  });

  const texts: readonly (readonly [name: string, text: string, read: readonly string[]])[] = [
    [
      'every bullet',
      '- a\n* b\n+ c\n1. d\n2) e\n• f',
      ['a', 'b', 'c', 'd', 'e', 'f'].map((x) => `[ ] ${x}`),
    ],
    ['drawn boxes', '☐ a\n☑ b\n✓ c', ['[ ] a', '[x] b', '[x] c']],
    ['boxes without bullets', '[ ] a\n[x] b\n[~] c', ['[ ] a', '[x] b', '[-] c']],
    ['every line end', '- a\r\n- b\r- c\n', ['[ ] a', '[ ] b', '[ ] c']],
    ['underlined headings', 'T\n===\n\nS\n---\n- a', ['# S', '  [ ] a']],
    ['a second first heading', '# T\n- a\n# U\n- b', ['[ ] a', '# U', '  [ ] b']],
    ['skipped levels', '# T\n### A\n- a\n## B\n- b', ['# A', '  [ ] a', '# B', '  [ ] b']],
    [
      'nested headings',
      '## A\n### B\n- b\n## C\n- c',
      ['# A', '  # B', '    [ ] b', '# C', '  [ ] c'],
    ],
    ['a single label', '# T\nBring:\n\n- a', ['[ ] a']],
    ['a step that is a rule', '- a\n\n***\n- b', ['[ ] a', '[ ] b']],
    ['code that looks like a list', '- a\n\n```md\n- b\n```', ['[ ] a']],
    ['a comment over lines', '- a\n<!--\n- b\n-->\n- c', ['[ ] a', '[ ] c']],
    ['a parent without a box', '- P\n  - [ ] a\n  - b', ['[ ] P', '  [ ] a', '  [ ] b']],
    ['a hard line break', '- a  \n  b\n  c', ['[ ] a | b\nc']],
    ['a list in a quote', '> [!NOTE]\n> - [ ] a\n>   - [x] b', ['[ ] a', '  [x] b']],
    ['a list below a table', '| a | b |\n|---|---|\n- c', ['[ ] c']],
    [
      'a tag round a line',
      '- a\n\n<summary>More</summary>\n\n- b',
      ['[ ] a', '[ ] (note) More', '[ ] b'],
    ],
    ['a title that ends with a sharp', '# C#\n- a', ['[ ] a']],
    [
      'comments inside lines',
      '- a <!-- b -->\n- c <!-- d\ne -->\n- f',
      ['[ ] a', '[ ] c', '[ ] f'],
    ],
    ['a comment in code, which is none', '- a `<!-- b -->`', ['[ ] a `<!-- b -->`']],
    ['a comment that never ends as text', '- a <!-- b\n- c', ['[ ] a <!-- b', '[ ] c']],
    [
      'links whose addresses stand below',
      '- [a][1]\n- see [b] and [c]\n\n[1]: https://a.test "A"\n[B]: https://b.test',
      ['[ ] [a](https://a.test)', '[ ] see [b](https://b.test) and [c]'],
    ],
    [
      'legends of boxes, which are no links',
      '- [x] a\n\n[x]: done',
      ['[x] a', '[ ] (note) [x]: done'],
    ],
    [
      'bullets at the margin between numbers as their parts',
      '1. Pack\n- socks\n- hat\n\n2. Go\n- shut the door',
      ['[ ] Pack', '  [ ] socks', '  [ ] hat', '[ ] Go', '  [ ] shut the door'],
    ],
    ['bullets below a row of numbers as steps', '1. a\n2. b\n- c', ['[ ] a', '[ ] b', '[ ] c']],
    [
      'boxes between bullets as their parts',
      '* Morning\n- [ ] eat\n* Evening\n- [x] sleep',
      ['[ ] Morning', '  [ ] eat', '[ ] Evening', '  [x] sleep'],
    ],
    [
      'a heading above no step as a remark',
      '## About\nFor all.\n## Do\n- a',
      ['[ ] (note) About | For all.', '# Do', '  [ ] a'],
    ],
    [
      'a numbered heading above no step as one',
      '## 1. Stop it\n## 2. Save\n- files',
      ['[ ] Stop it', '# 2. Save', '  [ ] files'],
    ],
  ];
  for (const [name, text, expected] of texts) {
    it(`reads ${name}`, () => {
      expect(lines(text)).to.deep.equal(expected);
    });
  }

  it('has the title and description of front matter, in YAML or TOML', () => {
    const yaml = '---\ntitle: "T"\ndescription: D\nsummary: >\n  folded\n---\n- a';
    const toml = '+++\ntitle = "T"\ndescription = "D"\n+++\n- a';
    for (const text of [yaml, toml]) {
      const { title, description } = read(text);
      expect([title, description]).to.deep.equal(['T', 'D']);
    }
  });

  it('keeps code with the step, the remark or the heading above it', () => {
    const text = (above: string): string => `## S\n${above}\n\n~~~sh\nmake\n~~~\n\n- [ ] z`;
    expect(read(text('- [ ] a')).leaves[0]?.command).to.equal('make');
    expect(lines(text('Then:'))).to.deep.equal(['# S | Then:\n`make`', '  [ ] z']);
    expect(lines(text('- [ ] a\n  - b'))[1]).to.equal('  [ ] a | • b\nmake');
    const remark = read(text('- [ ] a\n\nThen:')).children[0];
    expect(remark?.kind === 'section' && remark.children[1]).to.include({
      title: 'Then:',
      command: 'make',
    });
  });

  it('takes bullets beside boxes of the same list for steps, and names what it only shows', () => {
    const text = '- [ ] a\n- b\n  - c\n\n## Rules\n- d\n- e';
    expect(lines(text)).to.deep.equal([
      '[ ] a',
      '[ ] b | • c',
      '# Rules',
      '  [ ] (note) d',
      '  [ ] (note) e',
    ]);
    const { warnings } = readChecklist(text);
    expect(warnings.map(({ code, line }) => [code, line])).to.deep.equal([['guessed', 6]]);
    expect(warnings[0]?.message).to.contain('(2, the first "d")');
  });

  it('keeps the sharp of a heading that ends with one', () => {
    expect(read('# C#\n- a').title).to.equal('C#');
    expect(read('# Title ##\n- a').title).to.equal('Title');
  });

  it('names the line of what it clips', () => {
    const { warnings } = readChecklist(`- a\n- ${'b'.repeat(30)}\n`, { maxText: 20 });
    expect(warnings.map(({ code, line }) => [code, line])).to.deep.equal([['clipped', 2]]);
  });

  it('never throws, whatever the lines', () => {
    const parts = fc.constantFrom(
      ...[
        '- ',
        '* ',
        '[x] ',
        '# ',
        '## ',
        '  ',
        '\t',
        '```',
        '<!--',
        '-->',
        '---',
        '===',
        'a',
        ':',
        '**',
      ],
      ...['\n', '\r\n', '1. ', '— ', '? ', '|', '> ', '☐ '],
    );
    fc.assert(
      fc.property(fc.array(parts, { maxLength: 60 }), (line) => {
        const { checklist, error } = readChecklist(line.join(''));
        expect(Boolean(checklist)).to.equal(!error);
      }),
      { numRuns: 2_000 },
    );
  }).timeout(60_000);
});
