/** Turns what browsers throw into the few codes that a page can act on. */
import { StorageError, type StorageErrorCode } from './checklist-store.js';

const SENTENCES: Readonly<Record<StorageErrorCode, string>> = {
  blocked: 'This browser does not let the page store anything.',
  timeout: 'The database of this browser does not answer.',
  quota: 'The disk, or the share of it that this site may use, is full.',
  lost: 'The connection to the database of this browser was lost.',
  invalid: 'A row could not be stored.',
  unknown: 'The database of this browser failed.',
};

const saying = (error: unknown): { readonly name: string; readonly message: string } =>
  error instanceof Error ? error : { name: '', message: '' };

/** WebKit's words for a database process that is gone: a new connection works, this one never will. */
export const isConnectionLost = (error: unknown): boolean => {
  const { name, message } = saying(error);
  return (
    name === 'InvalidStateError' || (name === 'UnknownError' && /connection .*lost/i.test(message))
  );
};

const CODES: Readonly<Record<string, StorageErrorCode>> = {
  SecurityError: 'blocked',
  QuotaExceededError: 'quota',
  AbortError: 'lost',
  TransactionInactiveError: 'lost',
  DataCloneError: 'invalid',
  DataError: 'invalid',
  ConstraintError: 'invalid',
};

function codeOf(error: unknown): StorageErrorCode {
  const { name, message } = saying(error);
  // A third-party frame in Chromium is refused late, and by a name that otherwise means damage.
  if (name === 'UnknownError' && /denied permission/i.test(message)) return 'blocked';
  if (isConnectionLost(error)) return 'lost';
  return CODES[name] ?? (/full disk/i.test(message) ? 'quota' : 'unknown');
}

/** A `StorageError` of the given or the guessed code; one that is one already stays as it is. */
export function toStorageError(error: unknown, code?: StorageErrorCode): StorageError {
  if (error instanceof StorageError) return error;
  return storageError(code ?? codeOf(error), error);
}

/** Whether an error came from the database, not from the code that used it. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof DOMException || saying(error).name === 'QuotaExceededError';

export const storageError = (code: StorageErrorCode, cause?: unknown): StorageError =>
  new StorageError(code, SENTENCES[code], { cause });
