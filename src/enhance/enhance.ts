import { readLightDom } from '../elements/checklist-runner/light-dom-source.js';

const TAG = 'checklist-runner';
const MARK = 'data-checklist-original';

/** What authors write, and what generators make of a code fence in the language `checklist`. */
const ORIGINALS = [
  '.checklist-runner',
  '.language-checklist', // CommonMark, Docusaurus, VitePress, kramdown
  'pre:has(> .language-checklist)',
  '.highlight-checklist', // Sphinx
  '[data-language="checklist"]', // Starlight, inside a frame
  '.expressive-code:has([data-language="checklist"])',
  'pre.checklist', // DokuWiki
  'pre[lang="checklist"]', // GitLab
].join();

/** While the runner beside it cannot show the list, and once that is gone, the original is seen. */
const HIDE = `[${MARK}]:has(+ ${TAG}:defined:not(:state(error))) { display: none !important }`;

type Runner = Element & { checklist?: unknown };
type Root = Document | ShadowRoot | Element;

/** Properties of the runner that a host decides, such as `namespace`, `actor` and `load`. */
export type EnhanceSettings = Partial<HTMLElementTagNameMap[typeof TAG]>;

const again = new WeakMap<Root, () => void>();

/** A framework that has yet to hydrate the page would stumble over an element it does not know. */
const isUnfinished = ({ readyState, documentElement }: Document): boolean =>
  readyState === 'loading' || documentElement.dataset['hasHydrated'] === 'false';

const isElement = (node: Node): node is Element => node.nodeType === Node.ELEMENT_NODE;

const within = (node: ParentNode, selector: string): Element[] => [
  ...(isElement(node) && node.matches(selector) ? [node] : []),
  ...node.querySelectorAll(selector),
];

function outermost(found: Element): Element {
  const outer = found.parentElement?.closest(ORIGINALS);
  return outer ? outermost(outer) : found;
}

/** A page from a cache holds a clone of the runner, which knows its attributes and not its list. */
function runnerAfter(original: Element, settings: object): Runner {
  const next = original.nextElementSibling;
  if (original.hasAttribute(MARK) && next?.localName === TAG) return next;
  const runner = original.ownerDocument.createElement(TAG);
  for (const { name, value } of original.attributes) {
    // data-lang and data-language are the highlighter's.
    if (/^data-(?!lang)/u.test(name)) runner.setAttribute(name, value);
  }
  Object.assign(runner, settings);
  original.setAttribute(MARK, '');
  original.after(runner);
  return runner;
}

/**
 * Turns placeholders and code fences of the language `checklist` into runners: those that are in `root`
 * now, and those that come later, also in open shadow roots. Each runner stands after its original,
 * which gets one attribute and is hidden; when the runner leaves, both are undone. The elements must be
 * defined. Calling it again is harmless. `settings` become properties of each runner.
 */
export function enhance(root: Root = document, settings: EnhanceSettings = {}): void {
  const known = again.get(root);
  if (known) {
    known();
    return;
  }
  const page = root.ownerDocument ?? root;
  const pairs = new Map<Element, Runner>();
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(HIDE);

  const run = (original: Element): void => {
    const stranger = original.closest(TAG) ?? original.querySelector(TAG);
    if (stranger || !original.isConnected) return;
    const named = original.matches('[data-src], [data-checklist]');
    const list = named ? undefined : readLightDom(original)?.value;
    if (!named && list === undefined) return;
    const runner = runnerAfter(original, settings);
    if (list !== undefined) runner.checklist = list;
    pairs.set(original, runner);
  };

  const scan = (node: ParentNode): void => {
    for (const { localName, shadowRoot } of within(node, '*')) {
      if (shadowRoot && !localName.startsWith('checklist-')) enhance(shadowRoot, settings);
    }
    for (const found of within(node, ORIGINALS)) run(outermost(found));
  };

  const tidy = (): void => {
    for (const [original, runner] of pairs) {
      if (original.isConnected && runner.isConnected) continue;
      runner.remove();
      original.removeAttribute(MARK);
      pairs.delete(original);
    }
    const styled = root.getRootNode() as Document | ShadowRoot;
    const others = styled.adoptedStyleSheets.filter((each) => each !== sheet);
    styled.adoptedStyleSheets = pairs.size > 0 ? [...others, sheet] : others;
  };

  const look = (records?: readonly MutationRecord[]): void => {
    if (isUnfinished(page)) return;
    // Only what came: an original whose runner was taken away is left in peace.
    for (const { type, target, addedNodes } of records ?? []) {
      if (type === 'attributes') scan(root);
      const changed = (isElement(target) ? target : target.parentElement)?.closest(ORIGINALS);
      if (changed) run(outermost(changed));
      for (const node of addedNodes) if (isElement(node)) scan(node);
    }
    if (!records) scan(root);
    tidy();
  };
  again.set(root, look);
  const options = { childList: true, characterData: true, subtree: true };
  new MutationObserver(look).observe(root, { ...options, attributeFilter: ['data-has-hydrated'] });
  page.addEventListener('DOMContentLoaded', () => {
    look();
  });
  look();
}
