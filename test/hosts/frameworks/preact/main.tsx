import 'checklist-runner/define';
import 'checklist-runner/types/preact';
import { render } from 'preact';

const list = { title: 'T', items: ['One', 'Two'] };

// @ts-expect-error: there is no such attribute
export const wrong = <checklist-runner checklistid="framework" />;
// @ts-expect-error: nor such a density
export const dense = <checklist-runner density="tight" />;

render(
  <checklist-runner
    checklist={list}
    checklist-id="framework"
    stats
    readonly={false}
    onchecklist-item-change={({ changes }) => {
      document.title = `checked ${changes[0]?.title ?? ''}`;
    }}
  />,
  document.querySelector('#root') as Element,
);
