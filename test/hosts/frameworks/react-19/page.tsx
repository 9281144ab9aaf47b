import { ChecklistRunner } from 'checklist-runner/react';

const list = { title: 'T', items: ['One', 'Two'] };

/** Rendered on the server, and hydrated: with children, and with an object that no attribute can hold. */
export const Page = () => (
  <main>
    <checklist-runner checklist-id="children" stats>
      <ul>
        <li>One</li>
        <li>Two</li>
      </ul>
    </checklist-runner>
    <ChecklistRunner checklistId="property" className="kept" checklist={list} notes />
  </main>
);
