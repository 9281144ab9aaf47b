import { html, type TemplateResult } from 'lit';
import { property } from './property.js';
import { ChecklistElement } from './checklist-element.js';
import { renderHeading } from './heading.js';

/** A card beside a list: it belongs to the runner around it, to the one that `for` names, or to none. */
export abstract class ChecklistPanel extends ChecklistElement {
  /** Id of the runner that the panel belongs to. Default: the runner around it. */
  @property() for = '';

  /** The card: heading, something at the end of its line, content. */
  protected card(heading: unknown, aside: unknown, content: unknown, busy = false): TemplateResult {
    return this.frame(
      html`<section class="card panel" part="panel" aria-labelledby="heading" aria-busy=${busy}>
        <div class="head">
          ${renderHeading(
            this.headingLevel,
            { id: 'heading', className: 'heading', part: 'heading' },
            heading,
          )}
          ${aside}
        </div>
        ${content}
      </section>`,
    );
  }
}
