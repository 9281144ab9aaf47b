import { expect } from '@open-wc/testing';
import type { ReadErrorCode } from '../../src/checklist/read-result.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { fixture, read, readFixture } from './fixtures.js';

const isDeeplyFrozen = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(isDeeplyFrozen));

describe('readChecklist', () => {
  it('reads every field of the canonical format', async () => {
    const { checklist, warnings } = await readFixture('canonical.json');
    const { children, leaves, ...header } = checklist ?? {};
    expect(warnings).to.deep.equal([]);
    expect(leaves).to.have.length(3);
    expect(header).to.deep.equal({
      id: 'release',
      version: '2.1',
      title: 'Release a version',
      description: 'From a green build to an announcement.',
      icon: '📦',
      author: 'Release team',
      datePublished: '2025-03-31',
      dateModified: '2025-04-02T09:30:00Z',
      language: 'en-GB',
      url: 'https://example.org/release',
      keywords: ['release', 'npm'],
      difficulty: 'Medium',
      totalTime: 5_400,
      completion: 'confirm',
      streak: { every: 'week', days: [1, 2, 3, 4, 5], dayStart: 240 },
      data: {
        $schema: 'https://example.org/checklist.schema.json',
        mode: 'read-do',
        inputs: [{ id: 'branch', label: 'Branch', options: ['main', 'next'] }],
      },
    });
    expect(children?.[0]).to.deep.equal({
      kind: 'item',
      id: 'green',
      type: 'check',
      title: 'Wait for a green build',
      expected: 'all jobs green',
      required: true,
      skippable: false,
      applicable: 'reason',
      initial: 'open',
      links: [
        { title: 'Builds', url: 'https://example.org/builds' },
        { title: 'docs/ci.md', url: 'docs/ci.md' },
      ],
      time: 1_200,
      priority: 'High',
      tags: ['ci'],
      verify: 'ci',
      items: [],
      data: { wait: 'PT5M' },
    });
  });

  it('gives the same from text and from data, frozen through and through', async () => {
    const text = await fixture('canonical.json');
    const data = JSON.parse(text) as object;
    const { checklist } = readChecklist(data);
    expect(checklist).to.deep.equal(readChecklist(text).checklist);
    expect(isDeeplyFrozen(checklist)).to.equal(true);
    expect(Object.isFrozen(data), 'the data of the host is left as it was').to.equal(false);
    expect(JSON.stringify(data)).to.equal(JSON.stringify(JSON.parse(text)));
  });

  it('finds nothing to do in an empty list, and nothing wrong with it', () => {
    for (const input of ['[]', '[ ]\n', [], '{"items": []}', { title: 'x', items: [] }]) {
      const { checklist, error } = readChecklist(input, { fallbackTitle: 'List' });
      expect(error).to.equal(undefined);
      expect(checklist?.leaves).to.deep.equal([]);
    }
  });

  it('falls back to the title of the host only where the document has none', () => {
    expect(read(['a'], { fallbackTitle: 'Host' }).title).to.equal('Host');
    expect(read({ title: 'Own', items: ['a'] }, { fallbackTitle: 'Host' }).title).to.equal('Own');
    expect(read(['a']).title).to.equal('');
  });

  it('names path, line, column and file in every warning, with the cure', async () => {
    const text =
      '{\n  "title": "x",\n  "items": [\n    {"title": "a", "time": "soon"},\n    5\n  ]\n}';
    const { warnings } = readChecklist(text, { source: 'list.json' });
    expect(warnings.map(({ message, ...place }) => place)).to.deep.equal([
      { code: 'unknown-value', path: 'items[0].time', line: 4, column: 28 },
      { code: 'wrong-type', path: 'items[1]', line: 5, column: 5 },
    ]);
    expect(warnings[1]?.message).to.equal(
      'In list.json at items[1], line 5, column 5: this is no step and was left out; write a text or an object with "title".',
    );
    const { warnings: repairs } = await readFixture('repaired.json');
    const places = repairs.map(({ code, line, column }) => [code, line, column]);
    expect(places).to.deep.equal([
      ['repaired', 2, 3],
      ['repaired', 6, 12],
      ['repaired', 7, 4],
    ]);
  });

  it('reads past a byte order mark, and says so', async () => {
    const { checklist, warnings } = await readFixture('byte-order-mark.json');
    expect(checklist?.leaves[0]?.title).to.equal('With a mark');
    expect(warnings.map(({ code, line, column }) => [code, line, column])).to.deep.equal([
      ['repaired', 1, 1],
    ]);
  });

  const errors: readonly (readonly [string, unknown, ReadErrorCode, RegExp])[] = [
    ['nothing', undefined, 'empty-input', /^There is nothing to read; pass a list\.$/],
    ['an empty text', ' \n', 'empty-input', /empty/],
    ['a text of comments', '<!-- nothing -->', 'empty-input', /empty/],
    ['a number', '42', 'not-a-checklist', /no list of steps/],
    ['a number that is one', 42, 'not-a-checklist', /no list of steps/],
    ['null', null, 'not-a-checklist', /no list of steps/],
    ['a JSON string', '"a"', 'not-a-checklist', /no list of steps/],
    ['a function', () => ['a'], 'not-a-checklist', /no list of steps/],
    ['a symbol', Symbol('a'), 'not-a-checklist', /no list of steps/],
    ['an empty object', {}, 'not-a-checklist', /no list of steps/],
    ['settings that are all ticks', { wordWrap: true, 'a.b': false }, 'not-a-checklist', /no list/],
    ['numbers', [1, 2], 'not-a-checklist', /Nothing in this list is a step/],
    ['points', [{ x: 1 }, { x: 2 }], 'not-a-checklist', /Nothing in this list is a step/],
    [
      'items that are no list',
      { title: 'x', items: 5 },
      'not-a-checklist',
      /^At items: "items" is no/,
    ],
    ['prose', 'Just a sentence.\n\n# And a heading', 'not-a-checklist', /begin each step with/],
    [
      'half a file',
      '{"items": ["a", "b',
      'syntax',
      /line 1, column 19: .*closing quote.*end of the text/,
    ],
    [
      'an unnumbered log',
      'INFO started\nWARN slow',
      'not-a-checklist',
      /line 1, column 1: .*"INFO started"/,
    ],
    [
      'a log in brackets',
      '[2024-01-01 10:00] start',
      'syntax',
      /line 1, column 6: .*"-01-01 10:00\] start"/,
    ],
    ['a script', '#!/bin/sh\nset -e\n', 'not-a-checklist', /"#!\/bin\/sh"/],
    [
      'a program',
      'function load() {\n  return [];\n}',
      'not-a-checklist',
      /"function load\(\) \{"/,
    ],
  ];
  for (const [name, input, code, message] of errors) {
    it(`refuses ${name} in one sentence`, () => {
      const { checklist, error } = readChecklist(input);
      expect(checklist).to.equal(undefined);
      expect(error?.code).to.equal(code);
      expect(error?.message).to.match(message);
    });
  }

  const files: readonly (readonly [string, ReadErrorCode, RegExp])[] = [
    ['page.html', 'html', /^In page\.html at line 2, column 1: this is a web page/],
    ['conflict.json', 'syntax', /^In conflict\.json at line 3, column 1: .*conflict markers/],
    ['settings.json', 'not-a-checklist', /^In settings\.json at line 1, column 1: .*"items"/],
  ];
  for (const [name, code, message] of files) {
    it(`refuses ${name} by name and line`, async () => {
      const { error } = await readFixture(name);
      expect(error?.code).to.equal(code);
      expect(error?.message).to.match(message);
    });
  }

  it('drops addresses that are no pages, and says which', () => {
    const urls = [
      'javascript:alert(1)',
      ' JAVA\nSCRIPT:x',
      'data:text/html,x',
      'https://',
      'file:///x',
    ];
    const links = [...urls, 'https://e.org', 'mailto:a@e.org', '/docs', '#a'];
    const { checklist, warnings } = readChecklist([{ title: 'a', links }]);
    const kept = checklist?.leaves[0]?.links.map((link) => link.url);
    expect(kept).to.deep.equal(['https://e.org', 'mailto:a@e.org', '/docs', '#a']);
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal(
      urls.map((_, index) => [index === 1 ? 'wrong-type' : 'unsafe-url', `[0].links[${index}]`]),
    );
  });

  it('resolves addresses against the base only when there is one', () => {
    const list = [{ title: 'a', links: ['b.html', 'https://x.org/y'], image: '/p.png' }];
    const urls = (baseUrl?: string): unknown =>
      read(list, baseUrl === undefined ? {} : { baseUrl }).leaves[0]?.links.map((link) => link.url);
    expect(urls()).to.deep.equal(['b.html', 'https://x.org/y', '/p.png']);
    expect(urls('https://e.org/d/list.json')).to.deep.equal([
      'https://e.org/d/b.html',
      'https://x.org/y',
      'https://e.org/p.png',
    ]);
  });

  it('reads links under foreign names only where they are links', () => {
    const { links, data } = read([
      { title: 'a', resources: ['https://e.org/a'], references: ['the handbook'], url: '/b' },
    ]).leaves[0] ?? { links: [] };
    expect(links.map((link) => link.url)).to.deep.equal(['https://e.org/a', '/b']);
    expect(data).to.deep.equal({ references: ['the handbook'] });
  });

  it('says so when a section has what only a step can have', () => {
    const section = { title: 'a', type: 'group', done: 'yes', items: ['b'] };
    const { checklist, warnings } = readChecklist([section]);
    expect(warnings.map((warning) => warning.path)).to.deep.equal(['[0].type', '[0].done']);
    expect(checklist?.children[0]).to.deep.include({ data: { type: 'group', done: 'yes' } });
  });

  it('takes null for absent', () => {
    const fields = {
      description: null,
      time: null,
      done: null,
      links: null,
      items: null,
      type: null,
    };
    const { checklist, warnings } = readChecklist([{ id: null, title: 'a', ...fields }]);
    expect(warnings).to.deep.equal([]);
    expect(checklist?.leaves[0]).to.include({ title: 'a', type: 'check', initial: 'open' });
  });

  it('keeps what it does not understand, and warns about wrong values only under their own names', () => {
    const { checklist, warnings } = readChecklist([
      { title: 'a', severity: ['high'], duration: 'soon', when: { item: 'b' }, required: 'yes' },
    ]);
    expect(warnings.map((warning) => warning.path)).to.deep.equal(['[0].required']);
    expect(checklist?.leaves[0]?.data).to.deep.equal({
      severity: ['high'],
      duration: 'soon',
      when: { item: 'b' },
      required: 'yes',
    });
  });
});
