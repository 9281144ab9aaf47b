/** What the reader says of a list: its error or its warnings, each with a way to its place. */

const MOST_SHOWN = 50;

/** The button says the place already. */
function withoutPlace(message) {
  const text = message.replace(/^At (?:[^:]*, )?line \d+, column \d+: /, '');
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function finding({ line, column, message }, goTo) {
  const item = document.createElement('li');
  const hasPlace = line !== undefined && goTo !== undefined;
  if (hasPlace) {
    const place = document.createElement('button');
    place.type = 'button';
    place.className = 'place';
    place.textContent = `Line ${line}, column ${column}`;
    place.addEventListener('click', () => goTo(line, column));
    item.append(place);
  }
  item.append(hasPlace ? withoutPlace(message) : message);
  return item;
}

/** `goTo` is left out where there is no text to go to. */
export function showFindings({ error, warnings }, { isStale, goTo }) {
  const card = document.getElementById('findings');
  const list = document.getElementById('findings-list');
  const all = error ? [error, ...warnings] : warnings;
  card.hidden = all.length === 0;
  document.getElementById('findings-heading').textContent = error ? 'Error' : 'Warnings';
  let hint = 'the list runs all the same';
  if (error) hint = isStale ? 'what runs is the last list that could be read' : '';
  document.getElementById('findings-hint').textContent = hint;
  list.replaceChildren(...all.slice(0, MOST_SHOWN).map((each) => finding(each, goTo)));
  if (all.length > MOST_SHOWN) {
    const more = document.createElement('li');
    more.textContent = `And ${all.length - MOST_SHOWN} more.`;
    list.append(more);
  }
}

const countOf = (count, one) => `${count.toLocaleString('en')} ${one}${count === 1 ? '' : 's'}`;

/** "6 steps in 2 sections", or the first sentence of what is wrong. */
export function inWords({ checklist, error }) {
  if (error) return error.message;
  const sections = checklist.children.filter(({ kind }) => kind === 'section').length;
  const inSections = sections === 0 ? '' : ` in ${countOf(sections, 'section')}`;
  return `Read: ${countOf(checklist.leaves.length, 'step')}${inSections}`;
}
