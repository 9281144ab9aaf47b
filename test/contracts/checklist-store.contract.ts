/** What every store keeps, whatever it keeps it in. */
import { describeAppending } from './checklist-store/appending.js';
import { describeKeeping } from './checklist-store/keeping.js';
import { describeMoving } from './checklist-store/moving.js';
import { describeReading } from './checklist-store/reading.js';
import { describeTravelling } from './checklist-store/travelling.js';
import type { StoreHarness } from './checklist-store/store-under-test.js';

export type { StoreHarness };

export function describeChecklistStore(name: string, harness: StoreHarness): void {
  describe(`ChecklistStore contract: ${name}`, () => {
    describeAppending(harness);
    describeReading(harness);
    describeKeeping(harness);
    describeTravelling(harness);
    describeMoving(harness);
  });
}
