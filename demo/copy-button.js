/** Buttons with `data-copy="id"` copy the text of that element. */

const LASTS_MS = 2000;

async function copy(element) {
  try {
    await navigator.clipboard.writeText(element.textContent);
    return 'Copied';
  } catch {
    // No clipboard outside a secure context: one keystroke is left to do.
    getSelection()?.selectAllChildren(element);
    return 'Selected: press Ctrl+C';
  }
}

for (const button of document.querySelectorAll('[data-copy]')) {
  const status = document.createElement('span');
  status.className = 'copied';
  status.role = 'status';
  button.before(status);
  let timer;
  button.addEventListener('click', async () => {
    status.textContent = await copy(document.getElementById(button.dataset.copy));
    clearTimeout(timer);
    timer = setTimeout(() => (status.textContent = ''), LASTS_MS);
  });
}
