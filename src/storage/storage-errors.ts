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

const nameOf = (error: unknown): string => (error instanceof Error ? error.name : '');
const messageOf = (error: unknown): string => (error instanceof Error ? error.message : '');

/** WebKit's words for a database process that is gone: a new connection works, this one never will. */
export const isConnectionLost = (error: unknown): boolean =>
  nameOf(error) === 'InvalidStateError' ||
  (nameOf(error) === 'UnknownError' && /connection .*lost/i.test(messageOf(error)));

/** A third-party frame in Chromium is refused late, and by a name that otherwise means damage. */
const isRefusal = (error: unknown): boolean =>
  nameOf(error) === 'SecurityError' ||
  (nameOf(error) === 'UnknownError' && /denied permission/i.test(messageOf(error)));

function codeOf(error: unknown): StorageErrorCode {
  if (isRefusal(error)) return 'blocked';
  if (isConnectionLost(error)) return 'lost';
  switch (nameOf(error)) {
    case 'QuotaExceededError':
      return 'quota';
    case 'AbortError':
    case 'TransactionInactiveError':
      return 'lost';
    case 'DataCloneError':
    case 'DataError':
    case 'ConstraintError':
      return 'invalid';
    default:
      return /full disk/i.test(messageOf(error)) ? 'quota' : 'unknown';
  }
}

/** A `StorageError` of the given or the guessed code; one that is one already stays as it is. */
export function toStorageError(error: unknown, code?: StorageErrorCode): StorageError {
  if (error instanceof StorageError) return error;
  const chosen = code ?? codeOf(error);
  return new StorageError(chosen, SENTENCES[chosen], { cause: error });
}

/** Whether an error came from the database, not from the code that used it. */
export const isDatabaseError = (error: unknown): boolean =>
  error instanceof DOMException || nameOf(error) === 'QuotaExceededError';

export const storageError = (code: StorageErrorCode): StorageError =>
  new StorageError(code, SENTENCES[code]);
