import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';

/** `['a0', 'a1', …]` */
const names = (count: number, prefix = 'a'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${index}`);

describe('a known format whose parts refer to each other, as nobody’s tool writes them', () => {
  it('ends where a task is its own subtask', () => {
    const result = readChecklist({
      project: { entities: { p: { title: 'P', taskIds: ['t', 't'] } } },
      task: { entities: { t: { title: 'Turn round', subTaskIds: ['t'] } } },
    });
    expect(result.checklist?.leaves.map(({ title }) => title)).to.include('Turn round');
  });

  it('reads a requirement once, however many share the name of its parent', () => {
    const requirements = names(40).flatMap((name, level) =>
      [1, 2].map((twin) => ({
        'bom-ref': name,
        title: `${name} of ${twin}`,
        ...(level === 0 ? {} : { parent: `a${level - 1}` }),
      })),
    );
    const result = readChecklist({
      bomFormat: 'CycloneDX',
      definitions: { standards: [{ name: 'S', requirements }] },
    });
    expect(result.checklist?.leaves.length).to.be.lessThan(81);
  });

  it('follows a workflow with more branches than a function takes arguments', () => {
    const steps = names(200_000, 'action--');
    const result = readChecklist({
      workflow_start: 's',
      workflow: {
        s: { type: 'start', next_steps: steps },
        'action--0': { type: 'action', name: 'Only step' },
      },
    });
    expect(result.checklist?.leaves.map(({ title }) => title)).to.deep.equal(['Only step']);
  });
});

describe('a row with more fields than anybody writes', () => {
  it('is read all the same, its title among the first of them', () => {
    const lists = Object.fromEntries(names(150_000).map((name) => [name, ['Some text']]));
    const result = readChecklist([{ title: 'Lock the door', items: [], ...lists }, { title: 'b' }]);
    expect(result.error?.code ?? result.checklist?.children[0]?.title).to.equal('Lock the door');
  });

  it('or with lists in every field of a record is answered too', () => {
    const records = Object.fromEntries(
      names(20_000).map((name, index) => [name, [{ [`t${index}`]: 'Some text', u: name }]]),
    );
    const result = readChecklist({ title: 'x', tasks: 'none', ...records });
    expect(Boolean(result.checklist) || Boolean(result.error)).to.equal(true);
  });
});

describe('a foreign list with more steps than are read', () => {
  it('keeps the section in which the limit is reached, with the steps before it', () => {
    const phase = (name: string) => ({ phase: name, todo: names(30, `Open the valve ${name}`) });
    const result = readChecklist({ phases: [phase('first'), phase('second')] }, { maxItems: 45 });
    expect(result.checklist?.children.map(({ title }) => title)).to.deep.equal(['first', 'second']);
    expect(result.checklist?.leaves).to.have.length(45);
  });
});
