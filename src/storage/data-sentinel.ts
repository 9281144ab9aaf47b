/**
 * One character in localStorage that says "there was data here". After damage Chromium opens a new,
 * empty database without an error, and an emptied one looks like a first visit; this remembers.
 * localStorage throws where storage is refused, so nothing here may fail.
 */
export function leaveSentinel(databaseName: string): void {
  try {
    localStorage.setItem(databaseName, '1');
  } catch {
    // Full or refused: the sentinel is a courtesy.
  }
}

export function hasSentinel(databaseName: string): boolean {
  try {
    return localStorage.getItem(databaseName) !== null;
  } catch {
    return false;
  }
}
