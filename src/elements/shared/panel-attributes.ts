/** What the panels beside a list have in common: values that their attributes take. */
import { allowed, refuse } from './refuse-value.js';
import { THEMES, type Theme } from './theme-controller.js';

export const PANEL_DENSITIES = ['comfortable', 'compact'] as const;
export type PanelDensity = (typeof PANEL_DENSITIES)[number];

const PANEL_HEADING_LEVEL = 3;

export interface PanelElement extends HTMLElement {
  theme: Theme;
  density: PanelDensity;
  headingLevel: number;
}

/** Replaces values that no attribute takes by their documented fallback; each is told once. */
export function checkPanelAttributes(
  panel: PanelElement,
  changed: ReadonlyMap<PropertyKey, unknown>,
): void {
  if (changed.has('theme')) panel.theme = allowed(panel, 'theme', panel.theme, THEMES, 'auto');
  if (changed.has('density')) {
    panel.density = allowed(panel, 'density', panel.density, PANEL_DENSITIES, 'comfortable');
  }
  const { headingLevel } = panel;
  const known = Number.isInteger(headingLevel) && headingLevel >= 1 && headingLevel <= 6;
  if (changed.has('headingLevel') && !known) {
    // Taking the attribute away leaves null, or NaN where it was no number: only the latter is news.
    if (panel.hasAttribute('heading-level') || panel.hasAttribute('data-heading-level')) {
      refuse(
        panel,
        `heading-level="${String(headingLevel)}" is not a level from 1 to 6. ${PANEL_HEADING_LEVEL} is used.`,
      );
    }
    panel.headingLevel = PANEL_HEADING_LEVEL;
  }
}
