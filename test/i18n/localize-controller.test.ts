import { expect, fixtureCleanup } from '@open-wc/testing';
import { LitElement, html } from 'lit';
import type { Strings } from '../../src/i18n/text.js';
import { LocalizeController } from '../../src/i18n/localize-controller.js';
import { registerLocale } from '../../src/i18n/locale-registry.js';
import { text } from '../../src/i18n/text.js';

const greeting = text('test-host.greeting', 'Hello');

class LocalizedTestHost extends LitElement {
  strings: Strings | undefined;
  renders = 0;
  readonly localize = new LocalizeController(this);

  protected override render() {
    return html`${this.localize.localizer.t(greeting)} in ${this.localize.localizer.lang}`;
  }

  protected override updated(): void {
    this.renders += 1;
  }

  get said(): string {
    return this.renderRoot.textContent;
  }
}
customElements.define('localized-test-host', LocalizedTestHost);

const observed = () => new Promise((resolve) => setTimeout(resolve));

describe('LocalizeController', () => {
  let page: HTMLElement;
  let host: LocalizedTestHost;

  beforeEach(async () => {
    registerLocale('de', { 'test-host.greeting': 'Hallo' });
    page = document.createElement('div');
    host = new LocalizedTestHost();
    page.append(host);
    document.body.append(page);
    await host.updateComplete;
  });

  afterEach(() => {
    page.remove();
    document.documentElement.removeAttribute('lang');
    fixtureCleanup();
  });

  it('speaks the language of the browser where the page names none', () => {
    expect(host.said).to.contain(navigator.language);
  });

  it('follows the lang of an ancestor when it changes', async () => {
    page.lang = 'de';
    await observed();
    expect(host.said).to.equal('Hallo in de');
    page.lang = 'fr';
    await observed();
    expect(host.said).to.equal('Hello in fr');
  });

  it('follows the lang of the document', async () => {
    document.documentElement.lang = 'de';
    await observed();
    expect(host.said).to.equal('Hallo in de');
  });

  it('prefers its own lang to that of its ancestors', async () => {
    page.lang = 'fr';
    host.lang = 'de';
    await observed();
    expect(host.said).to.equal('Hallo in de');
  });

  it('takes data-lang of a custom element, and of nothing else', async () => {
    page.setAttribute('data-lang', 'de');
    await observed();
    expect(host.said).to.contain(navigator.language);
    host.setAttribute('data-lang', 'de');
    await observed();
    expect(host.said).to.equal('Hallo in de');
  });

  it('looks and listens across shadow roots', async () => {
    const outer = document.createElement('div');
    const inner = document.createElement('section');
    outer.attachShadow({ mode: 'open' }).append(inner);
    inner.append(host);
    page.append(outer);
    outer.lang = 'de';
    await observed();
    expect(host.said).to.equal('Hallo in de');
    inner.lang = 'fr';
    await observed();
    expect(host.said).to.equal('Hello in fr');
  });

  it('does not render again when the language stays what it was', async () => {
    page.lang = 'de';
    await observed();
    const renders = host.renders;
    document.documentElement.lang = 'fr';
    await observed();
    expect(host.renders).to.equal(renders);
  });

  it('shows a locale that is registered later', async () => {
    page.lang = 'it';
    await observed();
    registerLocale('it', { 'test-host.greeting': 'Ciao' });
    await host.updateComplete;
    expect(host.said).to.equal('Ciao in it');
  });

  it('keeps its localizer until what it says may differ', async () => {
    const before = host.localize.localizer;
    expect(host.localize.localizer).to.equal(before);
    host.strings = { 'test-host.greeting': 'Hey' };
    host.requestUpdate();
    await host.updateComplete;
    expect(host.said).to.contain('Hey');
  });

  it('hears the language again after it was moved', async () => {
    host.remove();
    page.lang = 'de';
    page.append(host);
    await observed();
    expect(host.said).to.equal('Hallo in de');
  });
});

describe('LocalizeController and its observer', () => {
  it('is gone with the last element', () => {
    const { observe, disconnect } = MutationObserver.prototype;
    let watching = 0;
    MutationObserver.prototype.observe = function (...parameters) {
      watching += 1;
      observe.apply(this, parameters);
    };
    MutationObserver.prototype.disconnect = function () {
      watching = 0;
      disconnect.apply(this);
    };
    try {
      const hosts = [new LocalizedTestHost(), new LocalizedTestHost()];
      document.body.append(...hosts);
      expect(watching).to.be.greaterThan(0);
      hosts[0]?.remove();
      expect(watching).to.be.greaterThan(0);
      hosts[1]?.remove();
      expect(watching).to.equal(0);
    } finally {
      Object.assign(MutationObserver.prototype, { observe, disconnect });
    }
  });
});
