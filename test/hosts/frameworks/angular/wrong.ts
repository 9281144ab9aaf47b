import { Component } from '@angular/core';
import { ChecklistSettings } from './checklist-runner';

/** Each of the three must be refused. */
@Component({
  selector: 'app-wrong',
  imports: [ChecklistSettings],
  template: `
    <checklist-runner [checklistid]="'framework'" />
    <checklist-runner [density]="'tight'" />
    <checklist-runner (checklist-item-change)="told($event)" />
  `,
})
export class Wrong {
  told(_event: MouseEvent): void {}
}
