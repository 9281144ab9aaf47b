/**
 * Which modules stand side by side in the script-tag files. gzip looks back 32 kB and no further, so what is
 * alike goes together: icons and style sheets, what keeps runs, the reader; then the elements. That is 1.4 kB
 * less, and nothing else: each of them is in the file anyway.
 */
import './elements/shared/icons.js';
import './elements/checklist-notes/checklist-notes.styles.js';
import './elements/checklist-runner/styles/runner.styles.js';
import './elements/checklist-stats/chart.styles.js';
import './elements/checklist-stats/checklist-stats.styles.js';
import './run/fold-run.js';
import './storage/indexed-db-store.js';
import './session/checklist-session.js';
import './checklist/read-checklist.js';
