import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import type { ChecklistNode } from '../../src/checklist/checklist.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { read } from './fixtures.js';

const allNodes = (nodes: readonly ChecklistNode[]): ChecklistNode[] =>
  nodes.flatMap((node) => [
    node,
    ...allNodes(node.kind === 'section' ? node.children : node.items),
  ]);

const idsOf = (input: unknown): Map<string, string> =>
  new Map(read(input).leaves.map((leaf) => [leaf.title, leaf.id]));

describe('item ids', () => {
  it('are the explicit ones where these are unique, numbers as texts', () => {
    const items = [
      { id: 7, title: 'a' },
      { id: ' x ', title: 'b' },
      { guid: 'g', title: 'c' },
    ];
    expect(read(items).leaves.map((leaf) => leaf.id)).to.deep.equal(['7', 'x', 'g']);
  });

  it('stay the same when steps are appended, reordered or ticked', () => {
    const titles = fc.uniqueArray(
      fc.constantFrom<string[]>('a', 'b', 'C++', 'C', 'd e', '日本', '🎉', 'f'),
      {
        minLength: 2,
      },
    );
    fc.assert(
      fc.property(titles, fc.array(fc.nat(9)), (before, order) => {
        const after = [...before, 'appended'].sort(
          (one, other) => (order[before.indexOf(one)] ?? 0) - (order[before.indexOf(other)] ?? 0),
        );
        const old = idsOf(before);
        const fresh = idsOf(after.map((title) => ({ title, done: true })));
        for (const [title, id] of old) expect(fresh.get(title)).to.equal(id);
        expect(new Set(fresh.values()).size).to.equal(after.length);
      }),
    );
  });

  it('depend on the titles above, and not on case or spacing', () => {
    const inSection = (section: string, title: string): string | undefined =>
      read({ items: [{ title: section, items: [title] }] }, { fallbackTitle: 'x' }).leaves[0]?.id;
    expect(inSection('A', 'b')).not.to.equal(inSection('B', 'b'));
    expect(inSection('A', 'Check  the doors')).to.equal(inSection('a ', 'check the DOORS'));
  });

  it('number equal titles of one section in list order', () => {
    const [first, second, third] = read(['Scan', 'Scan', 'scan']).leaves.map((leaf) => leaf.id);
    expect(second).to.equal(`${first ?? ''}~2`);
    expect(third).to.equal(`${first ?? ''}~3`);
  });

  it('are derived for all that share one, with a warning for each but the first', () => {
    const { checklist, warnings } = readChecklist([
      { id: 1, title: 'a' },
      { id: '1', title: 'b' },
      { id: 'c', title: 'c' },
      { id: '1', title: 'd' },
    ]);
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.equal([
      ['duplicate-id', '[1].id'],
      ['duplicate-id', '[3].id'],
    ]);
    const ids = checklist?.leaves.map((leaf) => leaf.id) ?? [];
    const derived = read(['a', 'b', 'd']).leaves.map((leaf) => leaf.id);
    expect(ids).to.deep.equal([derived[0], derived[1], 'c', derived[2]]);
  });

  it('never collide with an explicit one that looks derived', () => {
    const [derived = ''] = read(['Scan']).leaves.map((leaf) => leaf.id);
    const items = ['Scan', { id: derived, title: 'b' }, 'Scan', { id: `${derived}~2`, title: 'c' }];
    const ids = read(items).leaves.map((leaf) => leaf.id);
    expect(ids).to.deep.equal([`${derived}~3`, derived, `${derived}~4`, `${derived}~2`]);
  });

  it('are unique over sections and steps of any document', () => {
    const title = fc.constantFrom('a', 'b', 'a~2');
    const id = fc.option(fc.constantFrom(1, '1', 'a', ''), { nil: undefined });
    const { node } = fc.letrec((tie) => ({
      node: fc.oneof(
        { depthSize: 'small' },
        title,
        fc.record({ id, title, items: fc.array(tie('node'), { minLength: 1, maxLength: 4 }) }),
      ),
    }));
    fc.assert(
      fc.property(fc.array(node, { minLength: 1 }), (items) => {
        const ids = allNodes(read(items).children).map((each) => each.id);
        expect(new Set(ids).size).to.equal(ids.length);
        expect(ids).not.to.include('');
      }),
    );
  });
});
