/** Rows, lists and sections. What did not change is not rendered: one tick touches two rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { customProperty } from '../shared/custom-property.js';
import { layoutOf, type Block, type RowChunk, type RowList } from './list-layout.js';
import { changesShown } from './past-runs.js';
import { renderItem } from './render-item.js';
import { renderSection } from './render-section.js';
import { rowIdentity, rowOf, sharedIdentity, type ListContext, type RowView } from './row-view.js';
import type { RunnerView } from './runner-view.js';

/**
 * The way every row is rendered. It is looked up here on each call, so that a test can put a
 * counter in between: that one tick renders two rows on 2,000 items is a promise to keep.
 */
export const rowTemplates = { renderItem };

/** The whole list. The clock's ticks, which change nothing in it, end at its guard. */
export function renderList(view: RunnerView): unknown {
  const { checklist, snapshot, ui, localizer, renderLimit, now, headingLevel } = view;
  const layout = layoutOf(checklist);
  const today = localizer.day(now);
  const context = { view, layout, today, changes: changesShown(snapshot, ui.past) };
  const shown = [checklist, snapshot, ui, renderLimit, view.printing, ...sharedIdentity(context)];
  return guard(shown, () => renderBlocks(context.layout.blocks, context, headingLevel + 1));
}

const renderBlocks = (
  blocks: readonly Block[],
  context: ListContext,
  headingLevel: number,
): readonly TemplateResult[] =>
  blocks.map((block) =>
    block.kind === 'rows'
      ? renderRows(block, context)
      : renderSection(block.section, context, headingLevel, () =>
          renderBlocks(context.layout.sectionBlocks(block.section), context, headingLevel + 1),
        ),
  );

function renderRows({ chunks, length }: RowList, context: ListContext): TemplateResult {
  const shown = chunks.filter(({ offset }) => offset < context.view.renderLimit);
  const of = chunks.length > 1 ? length : undefined;
  return html`${shown.map((chunk) => renderChunk(chunk, of, context))}`;
}

/** `of`: rows of the whole list where this is a part of it. */
function renderChunk(
  chunk: RowChunk,
  of: number | undefined,
  context: ListContext,
): TemplateResult {
  const rows = () =>
    chunk.items.map((item, index) =>
      renderRow(rowOf(item, context, of && chunk.start + index, of)),
    );
  return html`<ol
    class=${of ? 'items chunk' : 'items'}
    role="list"
    part="list"
    start=${of ? chunk.start : nothing}
    ${customProperty('--_rows', String(chunk.items.length))}
  >
    ${guard(chunkIdentity(chunk, context), rows)}
  </ol>`;
}

/** A row; parts of a step are rows like any other, inside their parent's. */
const renderRow = (row: RowView): unknown =>
  guard(rowIdentity(row), () => rowTemplates.renderItem(row, renderRow));

/** Cheaper than a hundred rows' identities: what they read from, and what of it is theirs. */
function chunkIdentity({ leaves, ids }: RowChunk, context: ListContext): unknown[] {
  const { snapshot, ui } = context.view;
  const own = (id: string | undefined) => id !== undefined && ids.has(id) && id;
  return [
    leaves,
    own(snapshot.currentItemId),
    own(ui.copiedCommand),
    own(ui.panel?.itemId) && ui.panel,
    ui.expanded,
    ui.asked,
    ui.past,
    context.changes,
    snapshot.sealed,
    snapshot.notes,
    ...sharedIdentity(context),
    ...leaves.map(snapshot.record),
  ];
}
