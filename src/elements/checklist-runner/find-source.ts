/** Where the runner's list comes from: property, address, children, in this order. */
import type { ChecklistSource, FetchChecklist } from '../../session/load-checklist.js';
import { readLightDom, type InlineSource } from './light-dom-source.js';

export interface SourceElement extends HTMLElement {
  readonly checklist: unknown;
  readonly src: string;
  readonly credentials: RequestCredentials;
  readonly load: FetchChecklist | undefined;
}

/** What tells one source from another: the address, else the list itself. */
export const sourceKey = (source: Exclude<ChecklistSource, { kind: 'none' }>): unknown =>
  source.kind === 'url' ? source.url : source.value;

/** Half a JSON script is bad JSON: a child that is still arriving is left until it is whole. */
export function isBeingParsed(host: Element): boolean {
  if (host.ownerDocument.readyState !== 'loading') return false;
  for (let node: Node | null = host; node; node = node.parentNode) {
    if (node.nextSibling) return false;
  }
  return true;
}

/** `src="#id"`: an element of the page, looked up in this root first. */
function elementSource(host: SourceElement, id: string): ChecklistSource {
  const root = host.getRootNode() as Document | ShadowRoot;
  const element = root.getElementById(id) ?? host.ownerDocument.getElementById(id);
  if (!element) return { kind: 'none' };
  const value = readLightDom(element)?.value ?? element.textContent;
  return { kind: 'inline', value, name: `#${id}` };
}

/** A mode that no browser knows makes it throw; the element has refused the attribute by then. */
const modeOf = (mode: RequestCredentials): RequestCredentials =>
  mode === 'include' || mode === 'omit' ? mode : 'same-origin';

/**
 * The source as the element stands now; its `children` are asked for only where they count.
 *
 * @throws TypeError when `src` is no address
 */
export function findSource(
  host: SourceElement,
  children: () => { readonly source: InlineSource | undefined },
): ChecklistSource {
  const { credentials, load, ownerDocument, dataset } = host;
  const checklist = host.checklist ?? dataset['checklist'];
  if (checklist !== undefined) return { kind: 'property', value: checklist };
  const inline = host.src ? undefined : children().source;
  if (inline) return { kind: 'inline', ...inline };
  const link = host.querySelector('a[download], a[href$=".json"]')?.getAttribute('href');
  const src = host.src || (link ?? '');
  if (src.startsWith('#')) return elementSource(host, src.slice(1));
  if (src === '') return { kind: 'none' };
  return {
    kind: 'url',
    url: new URL(src, ownerDocument.baseURI).href,
    fetch:
      load ?? ((address, signal) => fetch(address, { signal, credentials: modeOf(credentials) })),
  };
}
