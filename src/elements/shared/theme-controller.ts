/**
 * Light or dark, as the page really looks: some hosts show light text on dark while `color-scheme`
 * still says `normal`, so the luminance of the inherited text colour decides.
 */
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export const THEMES = ['auto', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];
export type Scheme = 'light' | 'dark';

/** Where hosts write their theme switch. */
const SWITCHES = [
  'class',
  'style',
  'data-theme',
  'data-mode',
  'data-color-mode',
  'data-theme-mode',
  'data-md-color-scheme',
  'data-bs-theme',
];
/** Mid grey: relative luminance 0.18 is as far from black as from white. */
const MID_LUMINANCE = 0.18;

type ThemeHost = ReactiveControllerHost & HTMLElement & { theme: Theme };

/** Relative luminance of a computed colour (WCAG 2.2), or nothing when it has no sRGB channels. */
export function luminance(color: string): number | undefined {
  const channels = /^rgba?\(\s*([\d.]+)[\s,]+([\d.]+)[\s,]+([\d.]+)/u.exec(color);
  const srgb = /^color\(srgb\s+([\d.e-]+)\s+([\d.e-]+)\s+([\d.e-]+)/u.exec(color);
  const lightness = /^okl(?:ab|ch)\(\s*([\d.]+)(%?)/u.exec(color);
  if (lightness?.[1]) return (Number(lightness[1]) / (lightness[2] ? 100 : 1)) ** 3;
  const values = channels?.slice(1).map((text) => Number(text) / 255) ?? srgb?.slice(1).map(Number);
  if (!values) return undefined;
  const [red = 0, green = 0, blue = 0] = values.map((value) =>
    value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

export class ThemeController implements ReactiveController {
  readonly #host: ThemeHost;
  readonly #preference = matchMedia('(prefers-color-scheme: dark)');
  #observer: MutationObserver | undefined;
  scheme: Scheme = 'light';

  constructor(host: ThemeHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const { documentElement, body } = this.#host.ownerDocument;
    this.#observer = new MutationObserver(this.#look);
    for (const element of [documentElement, body]) {
      this.#observer.observe(element, { attributeFilter: SWITCHES });
    }
    this.#preference.addEventListener('change', this.#look);
    this.#host.ownerDocument.addEventListener('transitionend', this.#look);
    this.#look();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#preference.removeEventListener('change', this.#look);
    this.#host.ownerDocument.removeEventListener('transitionend', this.#look);
  }

  hostUpdate(): void {
    this.scheme = this.#read();
  }

  readonly #look = (): void => {
    if (this.#read() !== this.scheme) this.#host.requestUpdate();
  };

  #read(): Scheme {
    const { theme } = this.#host;
    if (theme !== 'auto') return theme;
    if (!this.#host.isConnected) return this.scheme;
    const text = luminance(getComputedStyle(this.#host).color);
    return text !== undefined && text > MID_LUMINANCE ? 'dark' : 'light';
  }
}
