/**
 * Conditions that a page cannot bring about by itself, made as narrow as possible: one database name
 * or one address. Each returns the way back, which Storybook calls when the story is left.
 */
const databaseName = (namespace: string): string => `checklist-runner:${namespace}`;

/** Deletes what a namespace keeps, and the mark that something was kept. */
export async function forget(namespace: string): Promise<void> {
  const name = databaseName(namespace);
  localStorage.removeItem(name);
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(name);
    request.onsuccess = () => {
      resolve();
    };
    request.onerror = () => {
      reject(request.error ?? new Error(`${name} could not be deleted.`));
    };
  });
}

/**
 * Opening throws, as it does in a sandboxed frame. The frame itself is of no use here: what happens
 * inside it is out of reach for a story, for axe and for a screenshot.
 */
export function refuseStorage(namespace: string): () => void {
  const open = Reflect.get<IDBFactory, 'open'>(IDBFactory.prototype, 'open');
  IDBFactory.prototype.open = function refuse(this: IDBFactory, name, version) {
    if (name === databaseName(namespace)) {
      throw new DOMException('Storage is refused in this story.', 'SecurityError');
    }
    return open.call(this, name, version);
  };
  return () => {
    IDBFactory.prototype.open = open;
  };
}

/** Something was kept here, and is gone: only the mark is left. */
export async function rememberOnly(namespace: string): Promise<void> {
  await forget(namespace);
  localStorage.setItem(databaseName(namespace), '1');
}

/** Every write fails as on a full disk; reading goes on. */
export function failWrites(namespace: string): () => void {
  const { add, put } = IDBObjectStore.prototype;
  const guarded = (write: typeof add): typeof add =>
    function refuse(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.transaction.db.name === databaseName(namespace)) {
        throw new DOMException('The disk is full in this story.', 'QuotaExceededError');
      }
      return key === undefined ? write.call(this, value) : write.call(this, value, key);
    };
  IDBObjectStore.prototype.add = guarded(add);
  IDBObjectStore.prototype.put = guarded(put);
  return () => {
    Object.assign(IDBObjectStore.prototype, { add, put });
  };
}

/** `address` answers with what `answer` resolves to; every other request goes its way. */
export function answerFor(address: string, answer: () => Promise<Response>): () => void {
  const { fetch } = globalThis;
  globalThis.fetch = (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input, document.baseURI);
    return url.pathname === address ? answer() : fetch(input, init);
  };
  return () => {
    globalThis.fetch = fetch;
  };
}

/** A style sheet of the page. */
export function pageStyle(css: string): () => void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets.push(sheet);
  return () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
  };
}
