import type { ChecklistNode } from './checklist.js';
import type { ReadOptions, ReadWarningCode } from './read-result.js';
import type { Limits } from './limits.js';
import type { SourcePath } from './source-path.js';
import type { WarningList } from './warning-list.js';

export type Mutable<T> = { -readonly [Key in keyof T]: T[Key] };

/** A node that has been read and waits for its id; ids are given when all are known. */
export interface NamedNode {
  readonly node: Mutable<ChecklistNode>;
  readonly explicitId: string | undefined;
  /** Hash of the titles above it. */
  readonly trail: string;
  readonly path: SourcePath | undefined;
}

/** What all parts of one reading share. */
export class Reading {
  readonly limits: Limits;
  readonly warnings: WarningList;
  readonly baseUrl: string | undefined;
  readonly language: string | undefined;
  /** In list order; parents before their children. */
  readonly nodes: NamedNode[] = [];
  itemCount = 0;
  isFull = false;
  /** The document says of some step whether it is done. */
  hasStates = false;
  /** Something that was meant as a step was left out, with a warning. */
  hasLost = false;

  constructor(limits: Limits, warnings: WarningList, options: ReadOptions) {
    this.limits = limits;
    this.warnings = warnings;
    this.baseUrl = options.baseUrl;
    this.language = options.language;
  }

  warn(code: ReadWarningCode, path: SourcePath | undefined, message: string): void {
    this.hasLost ||= code === 'missing-title';
    this.warnings.add(code, { path }, message);
  }

  /** Counts one more item; false, with one warning, when there are enough. */
  admitItem(path: SourcePath | undefined): boolean {
    if (this.itemCount < this.limits.maxItems) {
      this.itemCount += 1;
      return true;
    }
    if (!this.isFull) {
      const message = `a checklist has at most ${this.limits.maxItems} items, so this and all after it were clipped; split the list.`;
      this.warn('clipped', path, message);
    }
    this.isFull = true;
    return false;
  }
}
