/**
 * Light, dark or as the system says. A classic script in the head, because a module would run after
 * the first paint and the page would flash in the wrong scheme.
 */
(() => {
  const KEY = 'checklist-demo-scheme';
  const CHOICES = ['light', 'dark', 'auto'];

  function read() {
    try {
      const kept = localStorage.getItem(KEY);
      return CHOICES.includes(kept) ? kept : 'auto';
    } catch {
      return 'auto'; // storage is blocked: the choice lasts as long as the page
    }
  }

  function choose(scheme) {
    if (scheme === 'auto') delete document.documentElement.dataset.theme;
    else document.documentElement.dataset.theme = scheme;
    try {
      localStorage.setItem(KEY, scheme);
    } catch {
      // The page has the scheme all the same.
    }
  }

  /** Without this script the switch would do nothing, so it is not in the HTML. */
  function addSwitch() {
    const group = document.createElement('fieldset');
    group.className = 'scheme';
    const legend = document.createElement('legend');
    legend.className = 'vh';
    legend.textContent = 'Colour scheme';
    group.append(legend);
    const chosen = read();
    for (const scheme of CHOICES) {
      const label = document.createElement('label');
      const radio = document.createElement('input');
      radio.type = 'radio';
      radio.name = 'scheme';
      radio.value = scheme;
      radio.checked = scheme === chosen;
      label.append(radio, scheme[0].toUpperCase() + scheme.slice(1));
      group.append(label);
    }
    group.addEventListener('change', (event) => choose(event.target.value));
    document.querySelector('.top')?.append(group);
  }

  choose(read());
  addEventListener('DOMContentLoaded', addSwitch);
})();
