/** Rows, lists and sections. What did not change is not rendered: one tick touches two rows. */
import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { customProperty } from '../shared/custom-property.js';
import { layoutOf, type Block, type RowChunk, type RowList } from './list-layout.js';
import { renderItem } from './render-item.js';
import { renderSection } from './render-section.js';
import { recordIdentity, rowIdentity, rowOf, type ListContext, type RowView } from './row-view.js';
import type { RunnerView } from './runner-view.js';
import { isSectionOpen } from './section-open.js';
import { countSteps } from './step-counts.js';

/**
 * The way every row is rendered. It is looked up here on each call, so that a test can put a
 * counter in between: that one tick renders two rows on 2,000 items is a promise to keep.
 */
export const rowTemplates = { renderItem };

/** The whole list. The clock's ticks, which change nothing in it, end at its guard. */
export function renderList(view: RunnerView): unknown {
  const { checklist, snapshot, ui, localizer } = view;
  const today = localizer.day(view.now);
  return guard(
    [
      checklist,
      snapshot,
      ui,
      localizer,
      today,
      view.headingLevel,
      view.readonly,
      view.shortcuts,
      view.renderLimit,
    ],
    () => {
      const context = { view, layout: layoutOf(checklist), today };
      return renderBlocks(context.layout.blocks, context, view.headingLevel + 1);
    },
  );
}

function renderBlocks(
  blocks: readonly Block[],
  context: ListContext,
  headingLevel: number,
): TemplateResult[] {
  const { view, layout } = context;
  return blocks.map((block) => {
    if (block.kind === 'rows') return renderRows(block, context);
    const { section } = block;
    const counts = countSteps(layout.leaves(section), view.snapshot);
    const open = isSectionOpen(section, counts, view.ui, layout);
    return renderSection({
      section,
      key: layout.key(section),
      counts,
      open,
      headingLevel,
      localizer: view.localizer,
      baseUrl: view.baseUrl,
      body: open ? renderBlocks(layout.sectionBlocks(section), context, headingLevel + 1) : nothing,
    });
  });
}

function renderRows(list: RowList, context: ListContext): TemplateResult {
  const limit = context.view.renderLimit ?? Infinity;
  const cut = list.chunks.length > 1;
  return html`${list.chunks.map((chunk) =>
    chunk.offset < limit ? renderChunk(chunk, cut ? list.length : 0, context) : nothing,
  )}`;
}

/** `of`: rows of the whole list where this is a part of it, else 0. */
function renderChunk(chunk: RowChunk, of: number, context: ListContext): TemplateResult {
  const rows = () =>
    chunk.items.map((item, index) => {
      const place = of > 0 ? { position: chunk.start + index, of } : undefined;
      const row = rowOf(item, context, place);
      return guard(rowIdentity(row), () => rowTemplates.renderItem(row, renderParts));
    });
  const body = guard(chunkIdentity(chunk, context), rows);
  if (of === 0)
    return html`<ol class="items" role="list" part="list">
      ${body}
    </ol>`;
  return html`<ol
    class="items chunk"
    role="list"
    part="list"
    start=${chunk.start}
    ${customProperty('--_rows', String(chunk.items.length))}
  >
    ${body}
  </ol>`;
}

/** Parts of a step are rows like any other, inside their parent's. */
const renderParts = (row: RowView): unknown =>
  row.parts.map((part) =>
    guard(rowIdentity(part), () => rowTemplates.renderItem(part, renderParts)),
  );

/** Cheaper than a hundred rows' identities: what they read from, and what of it is theirs. */
function chunkIdentity(chunk: RowChunk, { view, layout, today }: ListContext): unknown[] {
  const { snapshot, ui } = view;
  const own = (id: string | undefined) => (id !== undefined && chunk.ids.has(id) ? id : undefined);
  const panel = ui.panel;
  const ownPanel = panel !== undefined && panel.kind !== 'finish' && own(panel.itemId);
  return [
    chunk,
    own(snapshot.currentItemId),
    own(ui.copiedCommand),
    ownPanel === undefined || ownPanel === false ? undefined : panel,
    ui.expanded,
    ui.reasons,
    snapshot.notes,
    view.headingLevel,
    view.baseUrl,
    view.readonly,
    view.shortcuts,
    view.localizer,
    today,
    ...chunk.items.flatMap((item) =>
      layout.leaves(item).flatMap((leaf) => recordIdentity(snapshot.record(leaf))),
    ),
  ];
}
