import { expect } from '@open-wc/testing';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { DayChangeController } from '../../../src/elements/checklist-stats/day-change-controller.js';

class Host implements ReactiveControllerHost {
  readonly controllers: ReactiveController[] = [];
  readonly updateComplete = Promise.resolve(true);
  addController(controller: ReactiveController): void {
    this.controllers.push(controller);
  }
  removeController(): void {
    this.controllers.length = 0;
  }
  requestUpdate(): void {}
}

const wait = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

describe('DayChangeController', () => {
  let now: number;
  let changes: number;
  let controller: DayChangeController;

  beforeEach(() => {
    now = new Date(2026, 8, 14, 23, 0).getTime();
    changes = 0;
    controller = new DayChangeController(new Host(), {
      now: () => now,
      dayChanged: () => (changes += 1),
    });
    controller.hostConnected();
  });

  afterEach(() => controller.hostDisconnected());

  const wakeUp = () => document.dispatchEvent(new Event('visibilitychange'));

  it('tells when the page is looked at again on another day', () => {
    now = new Date(2026, 8, 15, 7, 0).getTime();
    wakeUp();
    expect(changes).to.equal(1);
  });

  it('tells each day once', () => {
    now = new Date(2026, 8, 15, 7, 0).getTime();
    wakeUp();
    wakeUp();
    expect(changes).to.equal(1);
    now = new Date(2026, 8, 16, 7, 0).getTime();
    wakeUp();
    expect(changes).to.equal(2);
  });

  it('stays silent on the same day', () => {
    now = new Date(2026, 8, 14, 23, 59).getTime();
    wakeUp();
    expect(changes).to.equal(0);
  });

  it('is silent once disconnected', () => {
    controller.hostDisconnected();
    now = new Date(2026, 8, 15, 7, 0).getTime();
    wakeUp();
    expect(changes).to.equal(0);
  });

  it('tells at midnight on a page that stays in view', async () => {
    controller.hostDisconnected();
    now = new Date(2026, 8, 15).getTime() - 50;
    const started = performance.now();
    const from = now;
    controller = new DayChangeController(new Host(), {
      now: () => from + (performance.now() - started),
      dayChanged: () => (changes += 1),
    });
    controller.hostConnected();
    await wait(500);
    expect(changes).to.equal(0);
    await wait(800);
    expect(changes).to.equal(1);
  });
});
