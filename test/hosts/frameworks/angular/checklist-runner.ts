import { Directive, inject, ElementRef, Input } from '@angular/core';
import type { ChecklistRunner } from 'checklist-runner';

/** Gives templates the types of the element: what is no setting of it is refused, as is a wrong value. */
@Directive({ selector: 'checklist-runner' })
export class ChecklistSettings {
  readonly #element = inject<ElementRef<ChecklistRunner>>(ElementRef).nativeElement;

  @Input() set checklist(list: unknown) {
    this.#element.checklist = list;
  }
  @Input() set density(density: ChecklistRunner['density']) {
    this.#element.density = density;
  }
  @Input() set readonly(readonly: boolean) {
    this.#element.readonly = readonly;
  }
  @Input() set stats(stats: boolean) {
    this.#element.stats = stats;
  }
}
