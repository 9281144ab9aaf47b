import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import type { ReadOptions } from '../../src/checklist/read-result.js';

const hangar = {
  id: 'hangar',
  checklists: ['Glider', 'Tow plane'].map((title) => ({
    title,
    sections: [
      { title: 'Before start', items: ['Check the straps', `Walk round the ${title}`] },
      { title: 'After landing', items: ['Close the canopy'] },
    ],
  })),
};
const read = (options: ReadOptions = {}) => readChecklist(hangar, options);

describe('several checklists in one file', () => {
  it('are all read, and offered one by one', () => {
    expect(read().checklist?.leaves).to.have.length(6);
    expect(read().choices?.map(({ title, items }) => ({ title, items }))).to.deep.equal([
      { title: 'Glider', items: 3 },
      { title: 'Tow plane', items: 3 },
    ]);
  });

  it('are none where a list merely has sections', () => {
    expect(readChecklist({ title: 'x', ...hangar.checklists[0] }).choices).to.deep.equal([]);
  });

  for (const pick of ['Tow plane', ' tow plane', '2']) {
    it(`can be picked by "${pick}"`, () => {
      const { checklist } = read({ pick });
      expect(checklist?.title).to.equal('Tow plane');
      expect(checklist?.leaves.map(({ title }) => title)).to.deep.equal([
        'Check the straps',
        'Walk round the Tow plane',
        'Close the canopy',
      ]);
    });
  }

  it('have runs of their own, also under one file’s id', () => {
    const ids = ['1', '2'].map((pick) => read({ pick }).checklist?.id);
    expect(new Set(ids)).to.have.property('size', 2);
    for (const id of ids) expect(id).to.match(/^hangar#/);
  });

  it('are named in the sentence about one that is not there', () => {
    const { error } = read({ pick: 'Balloon' });
    expect(error?.code).to.equal('not-picked');
    expect(error?.message).to.contain('pick one of "Glider", "Tow plane"');
  });
});
