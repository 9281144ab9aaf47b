/** `<i ${customProperty('--_share', '41%')}>`: a computed value for the stylesheet. */
import { nothing } from 'lit';
import { Directive, directive, type ElementPart } from 'lit/directive.js';

class CustomPropertyDirective extends Directive {
  #shown: string | undefined;

  override render(_name: `--_${string}`, _value: string): typeof nothing {
    return nothing;
  }

  /** Through the CSSOM: a `style` attribute in the markup would be refused by a strict CSP. */
  override update(part: ElementPart, [name, value]: [`--_${string}`, string]): typeof nothing {
    if (value !== this.#shown) {
      this.#shown = value;
      (part.element as HTMLElement).style.setProperty(name, value);
    }
    return nothing;
  }
}

/** Sets one custom property of the element that it stands in. */
export const customProperty = directive(CustomPropertyDirective);
