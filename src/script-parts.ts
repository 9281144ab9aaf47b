/**
 * What checklist-history.js takes from checklist-runner.js instead of bringing a second Lit and a second
 * session. Both files are of one version, so this is no public interface.
 */
export { css, html, nothing } from 'lit';
export { property } from './elements/shared/property.js';
export { SessionController } from './context/session-controller.js';
export { runsSince } from './elements/checklist-stats/runs-since.js';
export { announce } from './elements/shared/announcer.js';
export { renderButton } from './elements/shared/button.js';
export { ChecklistPanel } from './elements/shared/checklist-panel.js';
export { controlStyles } from './elements/shared/controls.styles.js';
export { customProperty } from './elements/shared/custom-property.js';
export { renderHeading } from './elements/shared/heading.js';
export { icons } from './elements/shared/icons.js';
export { inlineText } from './elements/shared/inline-text.js';
export { panelStyles } from './elements/shared/panel.styles.js';
export { saveFile } from './elements/shared/save-file.js';
export { tokenStyles } from './elements/shared/tokens.styles.js';
export { backupOf, recordOf } from './elements/shared/whole-runs.js';
export { runnerText } from './i18n/text/runner-text.js';
export { statsText } from './i18n/text/stats-text.js';
export { canonicalText } from './run/canonical-text.js';
export { usualSplits } from './run/splits-past.js';
export { foldRun } from './run/fold-run.js';
export { mergeEvents } from './run/merge-events.js';
export { makeRunRecord } from './run/records/make-record.js';
export { isFields } from './run/shape.js';
export { dayOfDate, isFrozen } from './run/statistics/frozen-days.js';
export { isNoteVersion, isRevision } from './run/stored-shapes.js';
export { validateRunEvent } from './run/validate-run-event.js';
