/**
 * Which modules stand side by side in the script-tag files: each of these comes with what it imports, in this
 * order. gzip looks back 32 kB and no further, so what is alike goes together: style sheets, what keeps runs, the
 * reader, the elements. That is 3 kB less and nothing else: all of it is in the files anyway.
 *
 * Found by moving lines until the file grew no smaller; a line that names nothing any more can just go.
 */
import './elements/checklist-runner/styles/runner.styles.js';
import './elements/checklist-notes/checklist-notes.styles.js';
import './elements/checklist-stats/checklist-stats.styles.js';
import './elements/shared/custom-property.js';
import './elements/checklist-stats/chart.styles.js';
import './elements/shared/icons.js';
import './run/statistics/civil-date.js';
import './elements/shared/panel.styles.js';
import './elements/checklist-runner/step-time.js';
import './storage/stored-rows.js';
import './checklist/item-identity.js';
import './storage/indexed-db-store.js';
import './elements/checklist-runner/step-counts.js';
import './session/checklist-session.js';
import './elements/checklist-runner/look-back.js';
import './run/splits-pace.js';
import './elements/shared/whole-runs.js';
import './checklist/known-formats/index.js';
import './elements/checklist-runner/list-layout.js';
import './checklist/foreign/map-rows.js';
import './checklist/foreign/find-list.js';
import './elements/checklist-runner/source-controller.js';
import './elements/shared/inline-text.js';
import './enhance/enhance.js';
import './elements/checklist-runner/records.js';
import './elements/checklist-runner/runner-session.js';
