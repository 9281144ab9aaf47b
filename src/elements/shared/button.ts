import { html, nothing, type TemplateResult } from 'lit';

/** What a button carries besides its act and its words; what is left out is left off. */
export interface ButtonOptions {
  readonly icon?: TemplateResult | undefined;
  /** Classes: `primary`, `accent`, `quiet`, `text`, `small`. */
  readonly kind?: string;
  readonly item?: string | undefined;
  readonly value?: string;
  /** Accessible name, where the words alone would not do. */
  readonly name?: string;
  readonly disabled?: boolean;
  /** Refuses, yet stays in the tab order: a button out of it cannot say what it waits for. */
  readonly waits?: boolean;
  readonly expanded?: boolean | undefined;
}

/** A button with a word. The element's one listener carries out the act that `data-action` names. */
export const renderButton = (
  action: string,
  words: unknown,
  { icon, kind = '', item, value, name, disabled = false, waits, expanded }: ButtonOptions = {},
): TemplateResult =>
  html`<button
    class="button ${kind}"
    part="button"
    type="button"
    data-action=${action}
    data-item=${item ?? nothing}
    data-value=${value ?? nothing}
    aria-label=${name ?? nothing}
    aria-disabled=${waits || nothing}
    aria-expanded=${expanded ?? nothing}
    ?disabled=${disabled}
  >
    ${icon}${words}
  </button>`;

/**
 * A button that is only an icon; its word, if any, shows where there is room. It is named by its
 * tooltip: one beside another name would be read out as well.
 */
export const renderIconButton = (
  action: string,
  name: string,
  icon: TemplateResult,
  { item, value, expanded, word }: ButtonOptions & { readonly word?: string } = {},
): TemplateResult =>
  html`<button
    class="icon-button"
    type="button"
    data-action=${action}
    data-item=${item ?? nothing}
    data-value=${value ?? nothing}
    title=${name}
    aria-expanded=${expanded ?? nothing}
  >
    ${icon}${word && html`<span class="word" aria-hidden="true">${word}</span>`}
  </button>`;
