/**
 * Carries the session, whose identity is stable, never its state. The key is the same in every copy
 * of one major version, so that two bundles on a page still meet.
 */
import { createContext } from '@lit/context';
import type { ChecklistSession } from '../session/checklist-session.js';

export const sessionContext = createContext<ChecklistSession | undefined>(
  Symbol.for('checklist-runner@1/session'),
);
