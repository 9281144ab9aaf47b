import type { LitElement } from 'lit';
import {
  createElement,
  forwardRef,
  useImperativeHandle,
  useLayoutEffect,
  useRef,
  type ForwardRefExoticComponent,
  type HTMLAttributes,
  type RefAttributes,
} from 'react';
import type { ChecklistEventMap } from '../elements/events.js';

/** `checklist-run-start` → `ChecklistRunStart`. */
type Pascal<Text extends string> = Text extends `${infer Word}-${infer Rest}`
  ? `${Capitalize<Word>}${Pascal<Rest>}`
  : Capitalize<Text>;

type EventProps = {
  [Type in keyof ChecklistEventMap as `on${Pascal<Type>}`]?: (
    event: ChecklistEventMap[Type],
  ) => void;
};

/** `onChecklistRunStart` → `checklist-run-start` */
const eventOf = (prop: string): string =>
  prop
    .slice(2)
    .replace(/[A-Z]/gu, (letter, at: number) => `${at > 0 ? '-' : ''}${letter.toLowerCase()}`);

/** The element's own properties; its methods are called through a ref. */
type Settings<Element> = {
  [
    Key in keyof Element as Key extends keyof LitElement
      ? never
      : Element[Key] extends (...values: never[]) => unknown
        ? never
        : Key
  ]?: Element[Key];
};

type Props<Element> = Settings<Element> &
  EventProps &
  Omit<HTMLAttributes<HTMLElement>, keyof Settings<Element>>;

interface ElementClass<Element> {
  new (): Element;
  readonly tagName: string;
  readonly observedAttributes: readonly string[];
  readonly elementProperties: ReadonlyMap<PropertyKey, unknown>;
}

/**
 * A component over an element: its settings become properties, also after hydration and in React 18,
 * and `onChecklist…` listens.
 */
export function wrap<Element extends LitElement>(
  definition: ElementClass<Element>,
): ForwardRefExoticComponent<Props<Element> & RefAttributes<Element>> {
  const { tagName } = definition;
  // Reading the attributes completes the map of the properties.
  Reflect.get(definition, 'observedAttributes');
  const settings = [...definition.elementProperties.keys()].map(String);
  const Component = forwardRef<Element, Record<string, unknown>>((props, ref) => {
    const held = useRef<Element>(null);
    const defaults = useRef<Record<string, unknown>>({});
    const host: Record<string, unknown> = { ref: held };
    const listeners: [type: string, listener: EventListener][] = [];
    for (const [name, value] of Object.entries(props)) {
      if (name.startsWith('onChecklist')) listeners.push([eventOf(name), value as EventListener]);
      else if (!settings.includes(name)) host[name] = value;
    }
    useImperativeHandle(ref, () => held.current as Element);
    useLayoutEffect(() => {
      const element = held.current as Record<string, unknown> & Element;
      for (const name of settings) {
        if (props[name] === undefined && !(name in defaults.current)) continue;
        defaults.current[name] ??= element[name];
        const value = props[name] ?? defaults.current[name];
        if (element[name] !== value) Object.assign(element, { [name]: value });
      }
      for (const [type, listener] of listeners) element.addEventListener(type, listener);
      return () => {
        for (const [type, listener] of listeners) element.removeEventListener(type, listener);
      };
    });
    return createElement(tagName, host);
  });
  Component.displayName = tagName;
  return Component;
}
