import { expect } from '@open-wc/testing';
import * as history from '../../stories/checklist-history.stories.js';
import * as notes from '../../stories/checklist-notes.stories.js';
import * as checks from '../../stories/checklist-runner-checks.stories.js';
import * as lists from '../../stories/checklist-runner-lists.stories.js';
import * as runs from '../../stories/checklist-runner-runs.stories.js';
import * as past from '../../stories/checklist-runner-past.stories.js';
import * as sources from '../../stories/checklist-runner-sources.stories.js';
import * as stats from '../../stories/checklist-stats.stories.js';
import * as states from '../../stories/states.js';
import type { ElementStory } from '../../stories/story.js';

const files = {
  'checklist-runner, runs': [runs, states.RUN_STATES],
  'checklist-runner, sources': [sources, states.SOURCE_STATES],
  'checklist-runner, checks': [checks, states.CHECK_STATES],
  'checklist-runner, past': [past, states.PAST_STATES],
  'checklist-runner, lists': [lists, states.LIST_STATES],
  'checklist-stats': [stats, states.STATS_STATES],
  'checklist-notes': [notes, states.NOTES_STATES],
  'checklist-history': [history, states.HISTORY_STATES],
} as const;

const storiesIn = (module: object): Readonly<Record<string, ElementStory>> =>
  Object.fromEntries(Object.entries(module).filter(([name]) => name !== 'default'));

for (const [name, [module, listed]] of Object.entries(files)) {
  describe(`Stories of ${name}`, () => {
    const stories = storiesIn(module);

    it('show every state that is listed', () => {
      expect(Object.keys(stories)).to.include.members(Object.keys(listed));
    });

    it('show no state that is not listed', () => {
      expect(Object.keys(listed)).to.include.members(Object.keys(stories));
    });

    it('show each state under its own name', () => {
      for (const [state, { parameters }] of Object.entries(stories)) {
        const { description } = parameters?.['docs'] as { description: { story: string } };
        expect(description.story, state).to.equal(
          (listed as Readonly<Record<string, string>>)[state],
        );
      }
    });

    it('start from a database of their own', () => {
      expect(module.default.loaders).to.have.length(1);
    });
  });
}
