import { LitElement, html, type PropertyValues, type TemplateResult } from 'lit';
import { property } from './property.js';
import { LocalizeController } from '../../i18n/localize-controller.js';
import type { Localizer } from '../../i18n/localizer.js';
import type { Strings } from '../../i18n/text.js';
import { ChecklistErrorEvent } from '../events.js';
import { joinAnnouncer } from './announcer.js';
import { ThemeController, type Theme } from './theme-controller.js';

/**
 * What all elements have in common: the scheme and the language of the page around them, attributes
 * that are also read as `data-…` (TechDocs and DOMPurify keep only those of elements they do not know),
 * and a last save before the page goes.
 */
export abstract class ChecklistElement extends LitElement {
  /** Values that an attribute takes, its default first. */
  protected static readonly choices: Readonly<Record<string, readonly string[]>> = {
    theme: ['auto', 'light', 'dark'],
    density: ['comfortable', 'compact'],
  };
  protected static readonly level: number = 3;

  /**
   * Name under which runs and notes are kept. Default: the list's own id, else its address, else its
   * place on the page; a panel takes that of its runner.
   */
  @property({ attribute: 'checklist-id' }) checklistId = '';
  /** Separates what several people keep in one browser. */
  @property() namespace = 'checklists';
  /** `auto` follows the page's text colour; `light` and `dark` insist. */
  @property() theme: Theme = 'auto';
  /** `compact` halves the room between rows. */
  @property() density: 'comfortable' | 'compact' = 'comfortable';
  /** Level of the title's heading, 1 to 6. Default: 2 for a runner, 3 for a panel. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel: number = this.#own.level;
  /** Own wording by text key, over the locale's. */
  @property({ attribute: false }) strings: Strings | undefined;

  /** @internal Everything shows, dark on white. */
  printing = false;

  readonly #localize = new LocalizeController(this);
  readonly #theme = new ThemeController(this);
  #leave: AbortController | undefined;

  static override get observedAttributes(): string[] {
    const names = super.observedAttributes;
    return [...names, ...names.map((name) => `data-${name}`)];
  }

  /** The plain attribute wins. */
  override attributeChangedCallback(name: string, old: string | null): void {
    const plain = name.replace(/^data-/u, '');
    const value = this.getAttribute(plain) ?? this.getAttribute(`data-${plain}`);
    // Without the attribute it is the usual one again, and none called "null".
    const usual = plain === 'namespace' ? 'checklists' : null;
    super.attributeChangedCallback(plain, old, value ?? usual);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leave = new AbortController();
    const { signal } = this.#leave;
    joinAnnouncer(this, signal);
    addEventListener('pagehide', () => this.flush(), { signal });
    // Mobile browsers end hidden pages without `pagehide`.
    const seen = () => (document.hidden ? this.flush() : this.requestUpdate());
    document.addEventListener('visibilitychange', seen, { signal });
    addEventListener('beforeprint', () => this.#print(true), { signal });
    addEventListener('afterprint', () => this.#print(false), { signal });
  }

  override disconnectedCallback(): void {
    this.flush();
    super.disconnectedCallback();
    this.#leave?.abort();
  }

  /** @internal */
  get localizer(): Localizer {
    return this.#localize.localizer;
  }

  /** Writes what is not written yet: before the element leaves, and before the page goes. */
  protected flush(): void {
    // Most elements have written everything.
  }

  /** Values that no attribute takes give way to the documented fallback; each is told once. */
  protected override willUpdate(changed: PropertyValues): void {
    const values = this as unknown as Record<string, string | null>;
    for (const [name, choices] of Object.entries(this.#own.choices)) {
      const value = values[name];
      const [fallback = ''] = choices;
      if (!changed.has(name) || choices.includes(value ?? '')) continue;
      values[name] = fallback;
      if (value) {
        this.refuse(
          `${name}="${value.slice(0, 40)}" is not known: write ${choices.join(', ')}. ${fallback} is used.`,
        );
      }
    }
    const { headingLevel } = this;
    if (!changed.has('headingLevel') || [1, 2, 3, 4, 5, 6].includes(headingLevel)) return;
    this.headingLevel = this.#own.level;
    // Taking the attribute away leaves null, which is no news.
    if ((headingLevel as number | null) !== null) {
      this.refuse(
        `heading-level="${String(headingLevel)}" is not a level from 1 to 6. ${String(this.#own.level)} is used.`,
      );
    }
  }

  /** Tells the host that a value was not taken; nothing is thrown. */
  protected refuse(message: string): void {
    this.dispatchEvent(new ChecklistErrorEvent({ code: 'invalid-attribute', message }));
  }

  /** The wrapper that bears the look. Its empty title keeps the host's from showing as a tooltip. */
  protected frame(content: unknown): TemplateResult {
    const paper = this.printing && 'light';
    return html`<div
      class="root"
      title=""
      data-scheme=${paper || this.#theme.scheme}
      data-theme=${paper || this.theme}
      data-density=${this.density}
    >
      ${content}
    </div>`;
  }

  #print(printing: boolean): void {
    this.printing = printing;
    this.requestUpdate();
  }

  get #own(): typeof ChecklistElement {
    return this.constructor as typeof ChecklistElement;
  }
}
