import { ChecklistRunner } from 'checklist-runner/react';
import { createRoot } from 'react-dom/client';

const list = { title: 'T', items: ['One', 'Two'] };

// @ts-expect-error: there is no such setting
export const wrong = <ChecklistRunner chekclist={list} />;
// @ts-expect-error: nor such a density
export const dense = <ChecklistRunner density="tight" />;

createRoot(document.querySelector('#root') as Element).render(
  <ChecklistRunner
    checklist={list}
    checklistId="framework"
    stats
    readonly={false}
    onChecklistItemChange={({ changes }) => {
      document.title = `checked ${changes[0]?.title ?? ''}`;
    }}
  />,
);
