import { expect } from '@open-wc/testing';
import { registerReader } from '../../src/checklist/host-reader.js';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import type { ReadOptions } from '../../src/checklist/read-result.js';

const titles = (input: unknown, options: ReadOptions = {}) =>
  readChecklist(input, options).checklist?.leaves.map(({ title }) => title);

describe('what a host says about its format', () => {
  it('reads the fields that a map names', () => {
    const document = { tasks: [{ code: 'Lock the door', note: 'twice' }] };
    const map = { items: 'tasks', title: 'code', description: 'note' };
    const { checklist } = readChecklist(document, { map });
    expect(checklist?.leaves[0]).to.include({ title: 'Lock the door', description: 'twice' });
  });

  it('leaves a canonical name alone where an object has both', () => {
    const document = { items: [{ title: 'a', code: 'b' }, { code: 'c' }] };
    expect(titles(document, { map: { title: 'code' } })).to.deep.equal(['a', 'c']);
  });

  it('reads what a function makes of the data', () => {
    const map = (data: unknown) => ({ title: 'Made', items: Object.keys(data as object) });
    const { checklist } = readChecklist('{"one": 1, "two": 2}', { map });
    expect(checklist?.title).to.equal('Made');
    expect(checklist?.leaves).to.have.length(2);
  });

  it('says which reader failed, and throws nothing', () => {
    const map = () => {
      throw new Error('no such field');
    };
    const { error } = readChecklist('{"items": ["a"]}', { map, source: 'deploy.json' });
    expect(error?.code).to.equal('unreadable');
    expect(error?.message).to.match(/^In deploy\.json.*the reader "map" failed \(no such field\)/);
  });

  it('asks a registered reader for the lists that it knows, and no others', () => {
    registerReader({
      name: 'bullets',
      matches: (data) => typeof data === 'object' && data !== null && 'bullets' in data,
      read: (data) => ({
        title: 'Bullets',
        items: (data as { bullets: string }).bullets.split(';'),
      }),
    });
    expect(titles({ bullets: 'x;y' })).to.deep.equal(['x', 'y']);
    expect(titles({ items: ['z'] })).to.deep.equal(['z']);
  });
});
