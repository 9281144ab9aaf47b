import { expect } from '@open-wc/testing';
import { diffItems } from '../../src/checklist/checklist-diff.js';
import { keepIds, matchableItems } from '../../src/checklist/keep-ids.js';
import { read } from './fixtures.js';

const sections = (parts: Record<string, string[]>): unknown => ({
  title: 'x',
  items: Object.entries(parts).map(([title, items]) => ({ title, items })),
});

describe('what changed between two wordings', () => {
  it('names new, reworded, moved and removed steps, and no others', () => {
    const before = matchableItems(
      read(sections({ A: ['stay', 'check the oil level', 'go away', 'walk'], B: ['one', 'two'] })),
    );
    const now = read(
      sections({ A: ['stay', 'check the oil levels'], B: ['one', 'walk', 'new', 'two'] }),
    );
    const after = matchableItems(keepIds(now, [before]));
    const idOf = (title: string): string => after.find((item) => item.title === title)?.id ?? '';
    expect(diffItems(before, after)).to.deep.equal({
      added: [idOf('new')],
      reworded: [{ id: idOf('check the oil levels'), before: 'check the oil level' }],
      moved: [idOf('walk')],
      removed: [before[2]],
    });
  });

  it('counts the one step that changed its place as moved, not all those it passed', () => {
    const [before, after] = [read(['a', 'b', 'c', 'd']), read(['d', 'a', 'b', 'c'])].map(
      matchableItems,
    );
    expect(diffItems(before!, after!).moved).to.deep.equal([after![0]!.id]);
  });

  it('is empty where only case and spacing changed', () => {
    const before = matchableItems(read(['Lock  the door']));
    const after = matchableItems(keepIds(read(['lock the Door']), [before]));
    expect(diffItems(before, after)).to.deep.equal({
      added: [],
      reworded: [],
      moved: [],
      removed: [],
    });
  });
});
