/**
 * The runner's sheets. Nothing in them is `!important`, so a host's `::part` rules win over all of
 * it: between normal declarations the page goes before the shadow tree.
 */
import type { CSSResult } from 'lit';
import { controlStyles } from '../../shared/controls.styles.js';
import { tokenStyles } from '../../shared/tokens.styles.js';
import { completionStyles } from './completion.styles.js';
import { frameStyles } from './frame.styles.js';
import { boxStyles } from './box.styles.js';
import { itemStyles } from './item.styles.js';
import { itemBelowStyles } from './item-below.styles.js';
import { itemEndStyles } from './item-end.styles.js';
import { itemNarrowStyles } from './item-narrow.styles.js';
import { itemTextStyles } from './item-text.styles.js';
import { remarkStyles } from './remark.styles.js';
import { modeStyles } from './modes.styles.js';
import { panelStyles } from './panel.styles.js';
import { runsStyles } from './runs.styles.js';
import { sectionStyles } from './section.styles.js';

/** In this order: later sheets refine earlier ones. */
export const runnerStyles: CSSResult[] = [
  tokenStyles,
  controlStyles,
  frameStyles,
  itemStyles,
  boxStyles,
  itemTextStyles,
  itemEndStyles,
  itemBelowStyles,
  remarkStyles,
  itemNarrowStyles,
  sectionStyles,
  panelStyles,
  runsStyles,
  completionStyles,
  modeStyles,
];
