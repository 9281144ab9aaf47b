/** My Notes of an earlier visit. */
import { acquireSession } from '../src/session/session-registry.js';
import { CHECKLIST_NOTE } from '../src/session/session-snapshot.js';

/** Writes the note as a page would have, and leaves. */
export async function leaveNote(
  namespace: string,
  checklistId: string,
  text: string,
): Promise<void> {
  const { session, release } = acquireSession(namespace, checklistId);
  await session.ready;
  await session.setNote(CHECKLIST_NOTE, text);
  session.endNote(CHECKLIST_NOTE);
  release();
  // The session ends in a task of its own; a panel that came before it would share it.
  await new Promise((resolve) => setTimeout(resolve, 1));
}
