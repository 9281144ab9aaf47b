import type { JsonValue } from '../checklist.js';
import type { Body } from '../body.js';

/**
 * Stands in the core file for the reader of foreign formats: lists are read by their names alone, and
 * what is refused says which file reads more.
 */
export const FOREIGN_CURE = ', or load checklist-runner.js, which reads other formats too';

export const isCanonical = (_root: JsonValue): boolean => true;
export const readForeign = (): Body | false | undefined => undefined;
