/** What each event of a checklist says, in one line. */

const steps = (count) => `${count} ${count === 1 ? 'step' : 'steps'}`;
const because = ({ reason }) => (reason ? `, “${reason}”` : '');

function changes(list) {
  if (list.length !== 1) return `${steps(list.length)} changed`;
  const [change] = list;
  return `${change.title}: ${change.from} → ${change.to}${because(change)}`;
}

const minutes = (ms) => {
  const whole = Math.round(ms / 60_000);
  return whole < 1 ? 'less than a minute' : `${whole} min`;
};

const runName = (run) => (run ? run.name || `run ${run.runId.slice(-4)}` : 'no run');

const words = {
  'checklist-ready': ({ title, counts }) =>
    `${title}: ${steps(counts.total)}, ${counts.total - counts.open} handled`,
  'checklist-error': ({ message }) => message,
  'checklist-before-item-change': ({ itemIds, to }) =>
    `Asks first: ${itemIds.length === 1 ? itemIds[0] : steps(itemIds.length)} → ${to}?`,
  'checklist-item-change': (event) => changes(event.changes),
  'checklist-run-start': ({ run }) => runName(run),
  'checklist-run-reopen': ({ run }) => runName(run),
  'checklist-before-finish': ({ counts }) => `Asks first: finish with ${counts.open} open?`,
  'checklist-run-complete': ({ counts, run }) =>
    `${counts.done} of ${counts.total} done in ${minutes(run.activeMs)}`,
  'checklist-run-end': ({ outcome }) => outcome,
  'checklist-before-reset': ({ counts }) =>
    `Asks first: throw ${steps(counts.total - counts.open)} away?`,
  'checklist-run-reset': ({ run }) => `${runName(run)}, Undo brings it back`,
  'checklist-undo': (event) => `${event.direction}: ${changes(event.changes)}`,
  'checklist-note-change': ({ itemId }) => `${itemId ?? 'My Notes'} (the text stays here)`,
  'checklist-stats-change': ({ statistics }) =>
    statistics.completionRate === undefined
      ? 'no ended run'
      : `completion rate ${Math.round(statistics.completionRate * 100)} %`,
  'checklist-storage-change': ({ storage, message }) => message || storage,
  'checklist-run-change': ({ counts }) =>
    `Changed in another tab: ${counts.total - counts.open} of ${counts.total} handled`,
};

export const wordsFor = (event) => words[event.type]?.(event) ?? '';
