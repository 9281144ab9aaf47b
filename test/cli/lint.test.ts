import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { reportOf } from '../../src/cli/report.js';
import { summaryOf } from '../../src/cli/summary.js';

const lint = (text: string): readonly string[] =>
  reportOf('list.json', text, readChecklist(text))
    .split('\n')
    .slice(1, -1)
    .map((line) => line.trim());

const list = (items: readonly unknown[]): string =>
  JSON.stringify({ id: 'x', title: 'x', items }, null, 1);
const steps = (count: number, prefix = ''): readonly unknown[] =>
  Array.from({ length: count }, (_, index) => ({
    id: `${prefix}${index}`,
    title: `Step ${index}`,
  }));

describe('what lint says to people', () => {
  it('is nothing about a list that lacks nothing', () => {
    expect(lint(list(steps(9)))).to.deep.equal(['Nothing to improve.']);
  });

  const findings: readonly (readonly [name: string, text: string, says: readonly RegExp[]])[] = [
    ['a missing title', '{"id": "x", "items": [{"id": 1, "title": "a"}]}', [/"title"/, /no title/]],
    ['a missing id', '{"title": "x", "items": [{"id": 1, "title": "a"}]}', [/no "id": its/]],
    ['steps without ids', list([{ title: 'a' }, ...steps(1)]), [/^1 of 2 steps have no "id"/]],
    ['no step at all', list([]), [/no step to tick/]],
    ['more than nine steps in no section', list(steps(10)), [/^10 steps stand in no section/]],
    [
      'a title that stands twice',
      list([
        { id: 1, title: 'Lock' },
        { id: 2, title: 'lock ' },
      ]),
      [/^Line 11: "lock" stands more than once in the list/],
    ],
    ['two actions in one', list([{ id: 1, title: 'Lock and leave' }]), [/^Line 7: .*two steps/]],
    ['a vague verb', list([{ id: 1, title: 'Ensure it works' }]), [/begins with "Ensure"/]],
    [
      'a malformed link',
      list([{ id: 1, title: 'a', links: ['http://'] }]),
      [/address was dropped/],
    ],
  ];
  for (const [name, text, says] of findings) {
    it(`names ${name}, and nothing else`, () => {
      const lines = lint(text);
      expect(lines, lines.join('\n')).to.have.length(says.length);
      for (const [index, pattern] of says.entries()) expect(lines[index]).to.match(pattern);
    });
  }

  it('looks for duplicates inside each section alone', () => {
    const section = (title: string): unknown => ({ title, items: steps(2, title) });
    expect(lint(list([section('A'), section('B')]))).to.deep.equal(['Nothing to improve.']);
  });

  it('is one sentence about a file that cannot be read', () => {
    expect(lint('[1,,2]')).to.deep.equal([
      'At line 1, column 4: this is not valid JSON: a value is expected, but here is ",2]"; correct it there.',
    ]);
  });
});

describe('the line for machines', () => {
  it('counts steps, groups that hold some, and ticks', () => {
    const text = JSON.stringify({
      title: 'T',
      items: [
        { title: 'Outer', items: [{ title: 'Inner', items: [{ title: 'a', done: true }, 'b'] }] },
        { title: 'Last', items: ['c'] },
      ],
    });
    expect(summaryOf('f.json', readChecklist(text))).to.deep.include({
      file: 'f.json',
      title: 'T',
      items: 3,
      sections: 2,
      checked: 1,
      firstItem: 'a',
      lastItem: 'c',
      firstSection: 'Inner',
      lastSection: 'Last',
      error: null,
    });
  });

  it('knows a list in which nothing is done from one that has no done state', () => {
    expect(summaryOf('f', readChecklist('["[ ] a"]')).checked).to.equal(0);
    expect(summaryOf('f', readChecklist('["a"]')).checked).to.equal(null);
  });

  it('says where a file stops being readable, and where it was read around', () => {
    const { error, items } = summaryOf('f', readChecklist('[\n1,,2]'));
    expect([error?.line, error?.column, items]).to.deep.equal([2, 3, null]);
    const { warnings } = summaryOf('f', readChecklist('["a",]'));
    expect(warnings.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['repaired', 1, 5],
    ]);
  });
});
