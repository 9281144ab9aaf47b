import { describeChecklistStore } from '../contracts/checklist-store.contract.js';
import { MemoryStore } from '../../src/storage/memory-store.js';
import { closeAll, openIndexedDb } from './open-stores.js';

describeChecklistStore('IndexedDbStore', { open: () => openIndexedDb(), close: closeAll });
describeChecklistStore('MemoryStore', {
  open: () => Promise.resolve(new MemoryStore()),
  close: () => Promise.resolve(),
});
