import '@angular/compiler';
import { Component, provideZonelessChangeDetection } from '@angular/core';
import { bootstrapApplication } from '@angular/platform-browser';
import type { ChecklistItemChangeEvent } from 'checklist-runner';
import 'checklist-runner/define';
import { ChecklistSettings } from './checklist-runner';

@Component({
  selector: '#root',
  imports: [ChecklistSettings],
  template: `
    <checklist-runner
      [checklist]="list"
      checklist-id="framework"
      [stats]="true"
      [readonly]="false"
      (checklist-item-change)="told($event)"
    />
  `,
})
class App {
  readonly list = { title: 'T', items: ['One', 'Two'] };
  told({ changes }: ChecklistItemChangeEvent): void {
    document.title = `checked ${changes[0]?.title ?? ''}`;
  }
}

void bootstrapApplication(App, { providers: [provideZonelessChangeDetection()] });
