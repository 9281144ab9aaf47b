/** The list of the playground lasts as long as its tab: sessionStorage, and nothing where that is blocked. */

const KEY = 'checklist-playground';
/** A list that is not edited here is not kept here either. */
const MOST_CHARACTERS = 100_000;

export function keep(list) {
  try {
    if (list.text.length > MOST_CHARACTERS) sessionStorage.removeItem(KEY);
    else sessionStorage.setItem(KEY, JSON.stringify(list));
  } catch {
    // Blocked or full: a reload starts from the example.
  }
}

/** `{ text, name }`, or undefined. */
export function kept() {
  try {
    const { text, name } = JSON.parse(sessionStorage.getItem(KEY));
    return typeof text === 'string' && typeof name === 'string' ? { text, name } : undefined;
  } catch {
    return undefined;
  }
}
