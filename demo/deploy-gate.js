/**
 * What a host can do with the events: a button that opens when the run is completed, and locks again
 * when the run is reopened, undone or thrown away.
 */

const isLeft = (state) => state === 'open' || state === 'deferred';

export function guard(gate, checklistId) {
  const button = gate.querySelector('button');
  const status = gate.querySelector('small');
  let total = 0;
  let left = 0;
  let isOpen = false;

  function show(words) {
    gate.classList.toggle('open', isOpen);
    button.setAttribute('aria-disabled', String(!isOpen));
    const steps = left === 1 ? '1 step' : `${left} steps`;
    status.textContent = words ?? (isOpen ? 'Every step is handled' : `Opens in ${steps}`);
  }

  function hear(event) {
    if (event.checklistId !== checklistId) return;
    const { counts, changes, type } = event;
    if (counts) {
      total = counts.total;
      left = counts.open + counts.deferred;
    } else if (type === 'checklist-undo') {
      // An undo says what it changed, not what is left.
      const now = changes.filter(({ to }) => isLeft(to)).length;
      left += now - changes.filter(({ from }) => isLeft(from)).length;
    } else if (type === 'checklist-run-start' || type === 'checklist-run-reset') {
      left = total;
    }
    isOpen = event.run?.outcome === 'completed';
    show();
  }

  for (const name of [
    'ready',
    'item-change',
    'run-start',
    'run-complete',
    'run-end',
    'run-reopen',
    'run-reset',
    'run-change',
    'undo',
  ]) {
    document.addEventListener(`checklist-${name}`, hear);
  }

  button.addEventListener('click', () => {
    if (isOpen) show('Deployed. (This page only pretends.)');
  });
}
