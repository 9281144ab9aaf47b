import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';

describe('JSON with something wrapped round it', () => {
  const json = '{\n  "title": "Close up",\n  "items": ["Windows", "Lights"]\n}';
  const wrapped: readonly (readonly [string, string])[] = [
    ['a code fence, as in a chat', `\`\`\`json\n${json}\n\`\`\`\n`],
    ['a code fence among words', `Here you go:\n\n\`\`\`json\n${json}\n\`\`\`\n\nHave a good day!`],
    ['a code fence of tildes', `~~~json\n${json}\n~~~\n`],
    ['a code fence that nothing closes', `\`\`\`json\n${json}`],
    ['words alone', `Here you go: ${json}\nHave a good day!`],
    ['a constant of a script', `const list = ${json};\n`],
    ['a module', `export default ${json}`],
    ['the export of a script', `module.exports = ${json};`],
    ['a call', `load(${json});`],
  ];
  for (const [name, text] of wrapped) {
    it(`is read inside ${name}, and said to be`, () => {
      const { checklist, warnings } = readChecklist(text);
      expect(checklist?.leaves.map(({ title }) => title)).to.deep.equal(['Windows', 'Lights']);
      expect(warnings.map(({ code }) => code)).to.deep.equal(['repaired']);
    });
  }

  it('names the place of a fault as it is in the whole text', () => {
    const { error } = readChecklist('```json\n{ "items": ["Windows", % ] }\n```');
    expect(error?.message).to.match(/line 2, column 24/);
  });

  it('is no Markdown with a fence among its steps', () => {
    const text = '```json\n{ "a": 1 }\n```\n\n- [ ] Windows\n- [x] Lights\n';
    expect(readChecklist(text).checklist?.leaves.map(({ initial }) => initial)).to.deep.equal([
      'open',
      'done',
    ]);
  });

  it('answers at once to a text that is nearly all white space, brackets or fences', () => {
    for (const part of [' ', '{\n', '[\n', '```\n', '~~~ {\n']) {
      expect(readChecklist(`a = {${part.repeat(300_000)}`).error).to.not.equal(undefined);
    }
  });
});
