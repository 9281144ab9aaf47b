/**
 * One live region a document and politeness, in its light DOM: regions inside shadow roots stay silent in
 * several screen readers, and several regions drop each other's messages. It stands at the end of `body`,
 * or of the open dialog, and leaves with its last user.
 */
const USERS: unique symbol = Symbol.for('checklist-runner@1/announcer');
/** Safari misses a text that arrives with its region. */
const FIRST_DELAY_MS = 100;
/** Long enough to be read out, short enough not to be met again while browsing. */
const CLEAR_AFTER_MS = 7000;
const REGION = 'data-checklist-announcer';

interface AnnouncerDocument extends Document {
  [USERS]?: number;
}

/** Joins the users of the document's announcer, until the signal. */
export function joinAnnouncer(host: Element, signal: AbortSignal): void {
  const document: AnnouncerDocument = host.ownerDocument;
  document[USERS] = (document[USERS] ?? 0) + 1;
  signal.addEventListener('abort', () => {
    document[USERS] = (document[USERS] ?? 0) - 1;
    if (document[USERS] > 0) return;
    for (const region of document.querySelectorAll(`[${REGION}]`)) region.remove();
  });
}

function makeRegion(parent: Element, politeness: string): HTMLElement {
  const region = parent.ownerDocument.createElement('div');
  region.setAttribute('aria-live', politeness);
  region.setAttribute(REGION, politeness);
  // Through CSSOM: a strict style-src refuses style attributes.
  Object.assign(region.style, {
    position: 'absolute',
    inlineSize: '1px',
    blockSize: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  parent.append(region);
  return region;
}

/** The last message of each region. */
const latest = new WeakMap<HTMLElement, string>();

/** Says a message to assistive technology. Urgent only where data may be lost. */
export function announce(host: Element, message: string, urgent = false): void {
  if (!host.isConnected || message === '') return;
  const politeness = urgent ? 'assertive' : 'polite';
  const parent = host.closest('dialog[open]') ?? host.ownerDocument.body;
  const known = parent.querySelector<HTMLElement>(`:scope > [${REGION}=${politeness}]`);
  const region = known ?? makeRegion(parent, politeness);
  latest.set(region, message);
  const say = (): void => {
    // What was said while the region arrived is newer.
    if (latest.get(region) !== message) return;
    region.textContent = message;
    setTimeout(() => {
      if (region.textContent === message) region.textContent = '';
    }, CLEAR_AFTER_MS);
  };
  if (known) say();
  else setTimeout(say, FIRST_DELAY_MS);
}
