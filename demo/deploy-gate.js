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

  function state() {
    if (isOpen) return 'Every step is handled';
    if (left === 0) return 'Opens when the run is finished';
    return left === 1 ? 'Opens in 1 step' : `Opens in ${left} steps`;
  }

  function show(words) {
    gate.classList.toggle('open', isOpen);
    button.setAttribute('aria-disabled', String(!isOpen));
    status.textContent = words ?? state();
  }

  function hear(event) {
    if (event.checklistId !== checklistId) return;
    const { counts, changes, type } = event;
    if (type === 'checklist-run-start' || event.run?.outcome === 'reset') {
      left = total;
    } else if (counts) {
      total = counts.total;
      left = counts.open + counts.deferred;
    } else if (type === 'checklist-undo') {
      // An undo says what it changed, not what is left.
      const now = changes.filter(({ to }) => isLeft(to)).length;
      left += now - changes.filter(({ from }) => isLeft(from)).length;
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
    'run-switch',
    'run-change',
    'undo',
  ]) {
    document.addEventListener(`checklist-${name}`, hear);
  }

  button.addEventListener('click', () => {
    if (isOpen) show('Deployed. (This page only pretends.)');
  });
}
