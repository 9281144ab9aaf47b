/** What became of the list since the last run, in one line that opens. */
import { html, nothing, type TemplateResult } from 'lit';
import { plainText } from '../../checklist/inline-text.js';
import { runnerText } from '../../i18n/text/runner-text.js';
import { changesShown } from './past-runs.js';
import type { RunnerView } from './runner-view.js';

export function renderChanges({ checklist, snapshot, ui, localizer }: RunnerView): unknown {
  const changes = changesShown(snapshot, ui.past);
  if (!changes) return nothing;
  const { marks, diff } = changes;
  const t = localizer.t.bind(localizer);
  const before = new Map(diff.reworded.map((each) => [each.id, each.before]));
  const marked = checklist.leaves.filter(({ id }) => marks.has(id));
  const count = (mark: string) => [...marks.values()].filter((each) => each === mark).length;
  const counts = [
    [runnerText.countAdded, count('added')],
    [runnerText.countReworded, count('reworded')],
    [runnerText.countMoved, count('moved')],
    [runnerText.countRemoved, diff.removed.length],
  ] as const;
  const what = counts
    .filter(([, each]) => each > 0)
    .map(([text, each]) => t(text, { count: each }));
  const line = (word: string, title: string, old?: string): TemplateResult =>
    html`<li>
      ${word}: <span dir="auto">${plainText(title)}</span>${
        old === undefined ? nothing : html`<s dir="auto">${plainText(old)}</s>`
      }
    </li>`;
  return html`<details class="warnings changes">
    <summary>${t(runnerText.changedSince, { what: what.join(', ') })}</summary>
    <ul role="list">
      ${marked.map(({ id, title }) =>
        line(t(runnerText[marks.get(id) ?? 'added']), title, before.get(id)),
      )}
      ${diff.removed.map(({ title }) => line(t(runnerText.removed), title))}
    </ul>
  </details>`;
}
