/**
 * The runner's sheets. Nothing in them is `!important`, so a host's `::part` rules win over all of
 * it: between normal declarations the page goes before the shadow tree.
 */
import type { CSSResult } from 'lit';
import { controlStyles } from '../../shared/controls.styles.js';
import { tokenStyles } from '../../shared/tokens.styles.js';
import { actionStyles } from './actions.styles.js';
import { boxStyles } from './box.styles.js';
import { completionStyles } from './completion.styles.js';
import { extraStyles } from './extras.styles.js';
import { footerStyles } from './footer.styles.js';
import { headerStyles } from './header.styles.js';
import { itemStyles } from './item.styles.js';
import { layoutStyles } from './layout.styles.js';
import { modeStyles } from './modes.styles.js';
import { motionStyles } from './motion.styles.js';
import { panelStyles } from './panel.styles.js';
import { progressStyles } from './progress.styles.js';
import { remarkStyles } from './remark.styles.js';
import { sectionStyles } from './section.styles.js';
import { stateStyles } from './states.styles.js';

/** In this order: later sheets refine earlier ones. */
export const runnerStyles: CSSResult[] = [
  tokenStyles,
  controlStyles,
  layoutStyles,
  headerStyles,
  progressStyles,
  itemStyles,
  boxStyles,
  actionStyles,
  extraStyles,
  remarkStyles,
  sectionStyles,
  panelStyles,
  footerStyles,
  completionStyles,
  stateStyles,
  motionStyles,
  modeStyles,
];
