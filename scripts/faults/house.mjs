/**
 * A small house with every room, in which all checks pass. The faults are planted here and not in the
 * real one, so that they meet the real configuration and nothing else, and in seconds.
 */
export const house = {
  'src/checklist/platform.d.ts': `declare class URL {
  constructor(url: string, base?: string | URL);
  readonly href: string;
}
`,
  'src/checklist/checklist.schema.json': `{ "type": "object" }
`,
  'src/run/count-done.ts': `export function countDone(ticks: readonly boolean[]): number {
  return ticks.filter(Boolean).length;
}
`,
  'src/storage/store.ts': `import { openDB } from 'idb';
import { countDone } from '../run/count-done.js';

export interface Kept {
  readonly done: number;
}

export async function keep(ticks: readonly boolean[]): Promise<Kept> {
  const kept = { done: countDone(ticks) };
  const database = await openDB('house', 1, { upgrade: (db) => void db.createObjectStore('runs') });
  await database.put('runs', kept, 'last');
  database.close();
  return kept;
}
`,
  'src/session/session.ts': `import { keep, type Kept } from '../storage/store.js';

export class Session {
  readonly #ticks: boolean[] = [];

  check(): Promise<Kept> {
    this.#ticks.push(true);
    return keep(this.#ticks);
  }
}
`,
  'src/context/session-context.ts': `import { createContext } from '@lit/context';
import type { Session } from '../session/session.js';

export const sessionContext = createContext<Session>(Symbol.for('house'));
`,
  'src/i18n/words.ts': `export const words = { done: 'Done' };
`,
  'src/elements/events.ts': `/** A state of an item changed. */
export class ChecklistItemChangeEvent extends Event {
  static readonly type = 'checklist-item-change';
  readonly done: number;

  constructor({ done }: { done: number }) {
    super(ChecklistItemChangeEvent.type, { bubbles: true, composed: true });
    this.done = done;
  }
}

declare global {
  interface GlobalEventHandlersEventMap {
    'checklist-item-change': ChecklistItemChangeEvent;
  }
}
`,
  ...element('runner', 'Runner'),
  ...element('stats', 'Stats'),
  ...element('notes', 'Notes'),
  'src/define/index.ts': `export { ChecklistNotes } from './checklist-notes.js';
export { ChecklistRunner } from './checklist-runner.js';
export { ChecklistStats } from './checklist-stats.js';
`,
  'src/index.ts': `export { ChecklistNotes } from './elements/checklist-notes/checklist-notes.js';
export { ChecklistRunner } from './elements/checklist-runner/checklist-runner.js';
export { ChecklistStats } from './elements/checklist-stats/checklist-stats.js';
`,
  'src/script.ts': `export * from './define/index.js';
`,
  'src/script-core.ts': `export * from './define/index.js';
`,
  'test/run/count-done.test.ts': `import { expect } from '@open-wc/testing';
import { countDone } from '../../src/run/count-done.js';

describe('countDone', () => {
  it('counts what is ticked', () => {
    expect(countDone([true, false])).to.equal(1);
  });
});
`,
  'stories/checklist-runner.stories.ts': `import type { Meta, StoryObj } from '@storybook/web-components-vite';

const meta: Meta = { title: 'runner', component: 'checklist-runner' };
export default meta;

export const Plain: StoryObj = {};
`,
  'README.md': `# House

${['runner', 'stats', 'notes'].map(markers).join('\n\n')}
`,
};

function element(name, Name) {
  return {
    [`src/elements/checklist-${name}/checklist-${name}.ts`]: `import { LitElement, html, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { words } from '../../i18n/words.js';
import { Session } from '../../session/session.js';
import { ChecklistItemChangeEvent } from '../events.js';

/**
 * Shows the ${name}.
 *
 * @tagname checklist-${name}
 * @fires {ChecklistItemChangeEvent} checklist-item-change - An item changed.
 */
export class Checklist${Name} extends LitElement {
  /** Shows it without letting it change. */
  @property({ type: Boolean }) readonly = false;

  @state() private done = 0;

  readonly #session = new Session();

  protected override render(): TemplateResult {
    return html\`<label>
      <input type="checkbox" ?disabled=\${this.readonly} @change=\${this.#handleChange} />
      \${words.done} \${this.done}
    </label>\`;
  }

  async #handleChange(): Promise<void> {
    const { done } = await this.#session.check();
    this.done = done;
    this.dispatchEvent(new ChecklistItemChangeEvent({ done }));
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'checklist-${name}': Checklist${Name};
  }
}
`,
    [`src/define/checklist-${name}.ts`]: `import { Checklist${Name} } from '../elements/checklist-${name}/checklist-${name}.js';

if (!customElements.get('checklist-${name}')) {
  customElements.define('checklist-${name}', Checklist${Name});
}

export { Checklist${Name} };
`,
  };
}

function markers(name) {
  return `<!-- generated:checklist-${name} -->\n<!-- /generated:checklist-${name} -->`;
}
