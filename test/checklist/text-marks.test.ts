import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { outline, read } from './fixtures.js';

const lines = (text: string): string[] => outline(read(text).children);

describe('the marks that steps have in a text', () => {
  it('takes every box of the outliners, and none for part of the label', () => {
    for (const mark of ['/', '!', '?', '*', '"', '<', 'i', 'R', '']) {
      expect(lines(`- [${mark}] a\n- [ ] b`), mark).to.deep.equal(['[ ] a', '[ ] b']);
    }
    expect(lines('- [>] a\n- [-] b\n- [~] c\n- [X] d\n- [✔️] e')).to.deep.equal([
      '[d] a',
      '[-] b',
      '[-] c',
      '[x] d',
      '[x] e',
    ]);
  });

  it('reads boxes without a bullet, which are no JSON', () => {
    expect(lines('[>] a\n[x] b')).to.deep.equal(['[d] a', '[x] b']);
    expect(lines('[/] a\n[ ] b')).to.deep.equal(['[ ] a', '[ ] b']);
  });

  it('forgives spaces that are missing, too many or hard', () => {
    const text = '- [x]a\n-[ ] b\n- [ x ] c\n- [\u00A0] d\n-\u00A0[x]\u00A0e';
    expect(lines(text)).to.deep.equal(['[x] a', '[ ] b', '[x] c', '[ ] d', '[x] e']);
  });

  it('leaves links, references and types alone', () => {
    const texts = ['[a](https://a.test)', '[1] note', '[x](https://x.test)', '[]string'];
    expect(read(texts).leaves.map(({ title }) => title)).to.deep.equal(texts);
  });

  const marks: readonly (readonly [name: string, text: string, read: readonly string[]])[] = [
    ['letters', 'a. x\nb. y', ['[ ] x', '[ ] y']],
    ['capitals', 'A) x\nB) y', ['[ ] x', '[ ] y']],
    ['letters in brackets', '(a) x\n(b) y', ['[ ] x', '[ ] y']],
    ['Roman numbers', 'i. x\nii. y\niii. z', ['[ ] x', '[ ] y', '[ ] z']],
    ['letters below numbers', '1. x\n   a. y\n   b. z', ['[ ] x', '  [ ] y', '  [ ] z']],
    ['numbers in brackets', '(1) x\n(2) y', ['[ ] x', '[ ] y']],
    ['numbers in circles', '① x\n②y', ['[ ] x', '[ ] y']],
    ['numbers as in Chinese', '1、打开\n2、关闭', ['[ ] 打开', '[ ] 关闭']],
    ['other bullets', '● x\n○ y\n➤ z', ['[ ] x', '[ ] y', '[ ] z']],
    ['drawn boxes', '□ a\n✗ b\n✔️ c\n☐d\n- ❌ e', ['[ ] a', '[ ] b', '[x] c', '[ ] d', '[ ] e']],
    ['boxes of round brackets', '( ) a\n(x) b', ['[ ] a', '[x] b']],
    ['words in capitals', 'TODO: a\nDONE b\n- DONE: c', ['[ ] a', '[x] b', '[x] c']],
  ];
  for (const [name, text, expected] of marks) {
    it(`reads ${name}`, () => {
      expect(lines(text)).to.deep.equal(expected);
    });
  }

  it('takes an initial at the start of a line for what it is', () => {
    expect(lines('- call\n  C. Jung\n- go')).to.deep.equal(['[ ] call C. Jung', '[ ] go']);
  });

  it('reads a bracket that never closes as text, however long it is', () => {
    const text = `- [${' '.repeat(100_000)}`;
    expect(read(`${text}\n- [ ] b`, { maxText: 200_000 }).leaves).to.have.length(2);
  });
});

describe('a text in another format of lists', () => {
  const yaml = [
    '- name: x\n- name: y\n',
    '# all of it\n- id: 1\r\n  done: true\r\n',
    'title: T\nitems:\n  - foo\n  - bar\n',
    '---\nname: deploy\njobs:\n  build:\n    steps:\n      - run: x\n',
    'items:\n- title: a\n  done: true\n',
  ];
  it('is told to be YAML, and what to make of it', () => {
    for (const text of yaml) {
      const { error } = readChecklist(text);
      expect(error?.message, text).to.match(/looks like YAML.*convert it to JSON/);
    }
  });

  it('is told to be Org mode', () => {
    for (const text of ['#+TITLE: T\n* a\n', '* A\n** TODO b\n', '* a\n  :PROPERTIES:\n']) {
      expect(readChecklist(text).error?.message, text).to.contain('looks like Org mode');
    }
  });

  it('is read where it is a plain list, or only looks like fields', () => {
    const texts = [
      '- foo\n- bar',
      '* TODO foo\n* DONE bar',
      '- Name: x\n- Name: y',
      '- note: x\n- call y',
      'tasks:\n- foo\n- bar',
      '---\ntitle: T\ntags:\n  - z\n---\n- foo\n- bar',
      '# T\nauthor: me\n\nTools:\n- a\n- b',
    ];
    for (const text of texts) expect(read(text).leaves, text).to.have.length(2);
  });
});
