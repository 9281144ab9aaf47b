/** Checks that the host page brings: steps with `verify` ask them by name. No code from a list is run. */

/** Passed or not, with what was measured. */
export type CheckAnswer = boolean | { readonly passed: boolean; readonly value?: string };

export interface CheckQuestion {
  readonly checklistId: string;
  readonly itemId: string;
  readonly title: string;
  /** The name in `verify`. */
  readonly check: string;
}

export type Check = (question: CheckQuestion) => CheckAnswer | Promise<CheckAnswer>;

const checks = new Map<string, Check>();

/** Answers every step whose `verify` is this name; a `checklist-verify` listener that responds goes first. */
export function registerCheck(name: string, check: Check): void {
  checks.set(name, check);
}

export const checkNamed = (name: string): Check | undefined => checks.get(name);
