/** Puts a database factory of the test's own in place of the browser's. */

export interface OpenCall {
  readonly name: string;
  readonly version: number | undefined;
  /** Counts from 1. */
  readonly attempt: number;
  /** Lets the browser do it. */
  readonly pass: () => IDBOpenDBRequest;
}

/** Returns how to put the browser's own back. */
function define(descriptor: PropertyDescriptor): () => void {
  const own = Object.getOwnPropertyDescriptor(globalThis, 'indexedDB');
  if (own === undefined) throw new Error('This browser keeps indexedDB elsewhere.');
  Object.defineProperty(globalThis, 'indexedDB', { configurable: true, ...descriptor });
  return () => {
    Object.defineProperty(globalThis, 'indexedDB', own);
  };
}

export const replaceFactory = (get: () => unknown): (() => void) => define({ get });

/** Every opening goes through `open`. */
export function replaceOpen(open: (call: OpenCall) => IDBOpenDBRequest): () => void {
  const browser = globalThis.indexedDB;
  let attempt = 0;
  const fake = {
    open: (name: string, version?: number) => {
      attempt += 1;
      return open({ name, version, attempt, pass: () => browser.open(name, version) });
    },
  };
  return define({ value: fake });
}

export interface FakeRequest extends IDBOpenDBRequest {
  /** Sets what the request then has, and tells whoever listens. */
  answer(event: Event, fields: object): void;
}

/** A request that never settles by itself. By prototype a real one, because the wrapper asks. */
export function silentRequest(): FakeRequest {
  const request = new EventTarget();
  const answer = (event: Event, fields: object): void => {
    for (const [name, value] of Object.entries(fields)) {
      Object.defineProperty(request, name, { configurable: true, value });
    }
    request.dispatchEvent(event);
  };
  Object.defineProperty(request, 'answer', { value: answer });
  return Object.setPrototypeOf(request, IDBOpenDBRequest.prototype) as FakeRequest;
}

/** A request that fails with this error a little later, as the browser's own do. */
export function failingRequest(error: DOMException): IDBOpenDBRequest {
  const request = silentRequest();
  setTimeout(() => {
    request.answer(new Event('error'), { error });
  }, 0);
  return request;
}
