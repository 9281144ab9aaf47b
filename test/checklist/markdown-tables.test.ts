import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { outline, read } from './fixtures.js';

const lines = (text: string): string[] => outline(read(text).children);
const table = (...rows: readonly string[]): string => rows.join('\n');

describe('a table in Markdown', () => {
  it('is read as steps where it is the only list, by the first column with words', () => {
    const text = table(
      '| No. | Step | Code | Who |',
      '|:--|:-:|---|--:|',
      '| 1 | Sweep | A7 | Jo |',
      '| 2 | Mop \\| dry | | Al |',
    );
    expect(lines(`# T\n\n${text}\n`)).to.deep.equal([
      '[ ] Sweep | Code: A7\nWho: Jo',
      '[ ] Mop | dry | Who: Al',
    ]);
  });

  it('may have no bars at its sides', () => {
    expect(lines('Step | Who\n--- | ---\nSweep | Jo\nMop | Al')).to.deep.equal([
      '[ ] Sweep | Who: Jo',
      '[ ] Mop | Who: Al',
    ]);
  });

  it('is ticked where the other columns say that all is done', () => {
    const text = table(
      '| Step | Built | Sent |',
      '|-|-|-|',
      '| a | ✅ | done |',
      '| b | ✅ | ❌ |',
    );
    expect(lines(text).map((line) => line.slice(0, 5))).to.deep.equal(['[x] a', '[ ] b']);
  });

  it('is read beside other steps if its rows have boxes, in a column or before the words', () => {
    const column = table('| Done | Step |', '|---|---|', '| [x] | Sweep |', '| [ ] | Mop |');
    const before = table('| Step | Who |', '|---|---|', '| [x] Wash | Jo |', '| [ ] Dry | |');
    expect(lines(`## A\n- [ ] a\n\n${column}\n## B\n${before}`)).to.deep.equal([
      '# A',
      '  [ ] a',
      '  [x] Sweep',
      '  [ ] Mop',
      '# B',
      '  [x] Wash | Who: Jo',
      '  [ ] Dry',
    ]);
  });

  it('is named once, with its line, where it is left out beside other steps', () => {
    const text = table('| a | b |', '|---|---|', '| one | two |', '| three | four |');
    const { checklist, warnings } = readChecklist(`- [ ] x\n\n${text}\n\n${text}\n\n- [ ] y`);
    expect(checklist?.leaves.map(({ title }) => title)).to.deep.equal(['x', 'y']);
    expect(warnings.map(({ code, line }) => [code, line])).to.deep.equal([['guessed', 5]]);
    expect(warnings[0]?.message).to.contain('(4, the first "one")');
  });

  it('of more rows than a function takes arguments is read', () => {
    const rows = Array.from({ length: 200_000 }, () => '| a |').join('\n');
    expect(read(`| A |\n|---|\n${rows}`, { maxItems: 3 }).leaves).to.have.length(3);
  });
});
