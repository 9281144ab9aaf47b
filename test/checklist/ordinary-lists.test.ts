import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { ordinaryList } from './ordinary-lists.js';

const LISTS = 1500;
/** A few are written so that a person would have to ask too. */
const MOST_MISREAD = 0.01;

const sorted = (titles: readonly string[]): string => [...titles].sort().join('\n');

describe('lists as people write them', () => {
  it('are read with every step, in ninety-nine of a hundred', () => {
    const misread = Array.from({ length: LISTS }, (_, seed) => ordinaryList(seed)).filter(
      ({ data, titles }) => {
        const read = readChecklist(data).checklist?.leaves.map(({ title }) => title) ?? [];
        return sorted(read) !== sorted(titles);
      },
    );
    const shown = misread.slice(0, 3).map(({ shape, data }) => `${shape}: ${JSON.stringify(data)}`);
    expect(misread.length, shown.join('\n')).to.be.at.most(LISTS * MOST_MISREAD);
  });
});
