import { expect } from '@open-wc/testing';
import { makeRunRecord } from '../../../src/run/records/make-record.js';
import { recordsCsv } from '../../../src/run/records/record-csv.js';
import { recordMarkdown, type RecordWords } from '../../../src/run/records/record-markdown.js';
import { deployRun, noteOn } from './a-run.js';

const words: RecordWords = {
  state: (state) => state,
  sensed: (passed) => (passed ? 'check passed' : 'check failed'),
  outcome: (outcome) => outcome,
  instant: (iso) => iso.slice(11, 16),
  duration: (ms) => `${ms / 60_000} min`,
};
const record = makeRunRecord(deployRun(), { notes: [noteOn('b', 'Ask Ben\n<b>now</b>')] });

const sensed = (passed: boolean) => ({
  ...record,
  items: record.items.slice(0, 1).map((item) => ({ ...item, sensed: passed, value: '503' })),
});

describe('a record as Markdown', () => {
  it('is a list that reads as text, without markup of anybody', () => {
    expect(recordMarkdown(record, words)).to.equal(
      [
        '# Deploy: 2.2.1 production',
        '',
        'completed, 14:05, 4 min, 1/4',
        '',
        '- [x] Pin the **version** (Ada, 14:01)',
        '',
        '## Safety',
        '',
        '- [-] Lock the door (skipped, Internal only, "behind" the mesh, 14:04)',
        '  > Ask Ben',
        '  > &lt;b>now&lt;/b>',
        '- [~] =cmd|calc (not-applicable, 14:05)',
        '- [ ] Tell &lt;everybody>',
        '',
      ].join('\n'),
    );
  });

  it('says what a check found, and what it measured', () => {
    expect(recordMarkdown(sensed(false), words)).to.include('(check failed, 503, Ada, 14:01)');
    expect(recordMarkdown(sensed(true), words)).to.include('(check passed, 503, Ada, 14:01)');
  });

  it('keeps a title on its line', () => {
    const [item] = record.items;
    const broken = { ...record, items: item ? [{ ...item, title: 'One\n# Two' }] : [] };
    expect(recordMarkdown(broken, words)).to.include('- [x] One # Two (');
  });

  it('says no duration that nobody can trust', () => {
    const suspect = { ...record, run: { ...record.run, suspect: true } };
    expect(recordMarkdown(suspect, words)).not.to.include('4 min');
  });
});

describe('records as CSV', () => {
  const csv = recordsCsv([record, record]);
  const lines = csv.split('\r\n');

  it('have a row a step under one head, each ended by CR LF', () => {
    expect(lines).to.have.length(1 + 2 * 4 + 1);
    expect(lines[0]).to.match(/^run,name,outcome,/);
    expect(lines.at(-1)).to.equal('');
  });

  it('have a column for what a check found, empty where none did', () => {
    expect(lines[0]).to.match(/,value,sensed,note$/);
    expect(recordsCsv([sensed(false)])).to.include(',503,failed,');
    expect(recordsCsv([sensed(true)])).to.include(',503,passed,');
    expect(lines[1]).to.match(/,,,$/);
  });

  it('double the quotes inside a quoted field', () => {
    expect(lines[2]).to.include('"Internal only, ""behind"" the mesh"');
  });

  it('keep a line break inside its field', () => {
    expect(lines[2]).to.include('"Ask Ben\n<b>now</b>"');
  });

  for (const formula of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\n=1']) {
    it(`hand no spreadsheet the formula ${JSON.stringify(formula)}`, () => {
      const [item] = record.items;
      const items = item ? [{ ...item, title: formula }] : [];
      expect(recordsCsv([{ ...record, items }])).to.include(`,"'${formula}",`);
    });
  }

  it('leave an ordinary title alone', () => {
    expect(lines[1]).to.include(',Pin the **version**,done,');
  });
});
