/**
 * One live region a document, in its light DOM: regions inside shadow roots stay silent in several
 * screen readers, and several regions drop each other's messages. It stands at the end of `body`,
 * or of the open dialog, and leaves with its last user.
 */
export type Politeness = 'polite' | 'assertive';

interface Announcer {
  users: number;
  readonly regions: Map<Politeness, HTMLElement>;
  timer: ReturnType<typeof setTimeout> | undefined;
}

const ANNOUNCER: unique symbol = Symbol.for('checklist-runner@1/announcer');
/** Safari misses a text that arrives with its region. */
const FIRST_DELAY_MS = 100;
/** Long enough to be read out, short enough not to be met again while browsing. */
const CLEAR_AFTER_MS = 7000;

interface AnnouncerDocument extends Document {
  [ANNOUNCER]?: Announcer;
}

function announcerOf(document: AnnouncerDocument): Announcer {
  const known = document[ANNOUNCER];
  if (known) return known;
  const fresh: Announcer = { users: 0, regions: new Map(), timer: undefined };
  document[ANNOUNCER] = fresh;
  return fresh;
}

/** Joins the users of the document's announcer. Returns the way to leave. */
export function joinAnnouncer(host: Element): () => void {
  const announcer = announcerOf(host.ownerDocument);
  announcer.users += 1;
  let joined = true;
  return () => {
    if (!joined) return;
    joined = false;
    announcer.users -= 1;
    if (announcer.users > 0) return;
    clearTimeout(announcer.timer);
    for (const region of announcer.regions.values()) region.remove();
    announcer.regions.clear();
  };
}

function place(host: Element): Element {
  const dialog = host.closest('dialog[open]');
  return dialog ?? host.ownerDocument.body;
}

function regionFor(host: Element, politeness: Politeness): { region: HTMLElement; fresh: boolean } {
  const { regions } = announcerOf(host.ownerDocument);
  const parent = place(host);
  const known = regions.get(politeness);
  if (known?.parentElement === parent) return { region: known, fresh: false };
  known?.remove();
  const region = host.ownerDocument.createElement('div');
  region.setAttribute('aria-live', politeness);
  region.setAttribute('data-checklist-announcer', '');
  // Through CSSOM: a strict style-src refuses style attributes.
  Object.assign(region.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  parent.append(region);
  regions.set(politeness, region);
  return { region, fresh: true };
}

/** Says a message to assistive technology. Assertive only where data may be lost. */
export function announce(host: Element, message: string, politeness: Politeness = 'polite'): void {
  if (!host.isConnected || message === '') return;
  const announcer = announcerOf(host.ownerDocument);
  const { region, fresh } = regionFor(host, politeness);
  const say = (): void => {
    region.textContent = message;
    clearTimeout(announcer.timer);
    announcer.timer = setTimeout(() => {
      region.textContent = '';
    }, CLEAR_AFTER_MS);
  };
  if (fresh) setTimeout(say, FIRST_DELAY_MS);
  else say();
}
