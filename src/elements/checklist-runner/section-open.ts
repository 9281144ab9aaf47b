/** Which sections are open. */
import type { ChecklistSection } from '../../checklist/checklist.js';
import type { ListLayout } from './list-layout.js';
import type { RunnerUi } from './runner-view.js';
import type { StepCounts } from './step-counts.js';

/**
 * Somebody's choice by hand rules; else a section is open until all its steps are handled. It stays
 * open around the panel that somebody is typing in, even then.
 */
export function isSectionOpen(
  section: ChecklistSection,
  counts: StepCounts,
  ui: Pick<RunnerUi, 'sections' | 'panel'>,
  layout: ListLayout,
): boolean {
  const panel = ui.panel;
  if (panel !== undefined && panel.kind !== 'finish') {
    if (layout.leaves(section).some((leaf) => leaf.id === panel.itemId)) return true;
  }
  return ui.sections.get(section.id) ?? (counts.open > 0 || counts.total === 0);
}
