/** What the runner's story files share. */
import type { Meta } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';
import '../src/define/index.js';
import { ChecklistRunner } from '../src/elements/checklist-runner/checklist-runner.js';
import { release } from './checklists.js';
import { ownPage, withAttributes, type Attributes } from './story.js';

/** Identity and source are the story's own. */
const OWN = /^(?:src|checklist-id|namespace|credentials|data-.*)$/u;

export const RUNNER_NAMES = ChecklistRunner.observedAttributes.filter((name) => !OWN.test(name));

/**
 * One runner of `parameters.list`, which is the release list unless a story says otherwise; `null`
 * leaves the list to `parameters.content`, the element's children, or to `parameters.src`.
 */
export const runnerMeta = {
  ...ownPage,
  component: 'checklist-runner',
  render: (args, { id, parameters }) => {
    const {
      list = release,
      content = nothing,
      src = nothing,
    } = parameters as {
      readonly list?: unknown;
      readonly content?: unknown;
      readonly src?: string;
    };
    return html`<checklist-runner
      id="runner"
      namespace=${id}
      src=${src}
      .checklist=${list ?? undefined}
      ${withAttributes(args, RUNNER_NAMES)}
      >${content}</checklist-runner
    >`;
  },
} satisfies Meta<Attributes>;
