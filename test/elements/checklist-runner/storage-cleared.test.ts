import { expect } from '@open-wc/testing';
import { deleteDB } from 'idb';
import { until } from '../../../stories/drive.js';
import { freshNamespace, runnerWith } from '../harness/runner-harness.js';

const LIST = { id: 'list', title: 'Release', items: ['One', 'Two'] };
const GONE = 'Earlier runs are gone';

describe('a browser that has cleared what was kept', () => {
  it('is found out on the next visit, which says so until something is kept again', async () => {
    const namespace = freshNamespace();
    const before = await runnerWith({ namespace, checklist: LIST });
    await before.click(before.checkbox('One'));
    expect(before.text).not.to.include(GONE);
    before.element.remove();
    await deleteDB(`checklist-runner:${namespace}`);

    const after = await runnerWith({ namespace, checklist: LIST });
    await until(GONE, () => after.text.includes(GONE));
    await after.click(after.checkbox('One'));
    expect(after.text).not.to.include(GONE);
  });
});
