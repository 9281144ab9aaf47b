/** Lists every event of every checklist that reaches `document`, the newest first. */
import * as checklistRunner from './checklist-runner.js';
import { wordsFor } from './event-words.js';

const MOST_ENTRIES = 100;
const time = new Intl.DateTimeFormat('en-GB', { timeStyle: 'medium' });

/** The event classes that the library exports, so that none is forgotten here. */
const types = Object.values(checklistRunner)
  .map((exported) => exported?.type)
  .filter((type) => typeof type === 'string' && type.startsWith('checklist-'));

function entry(event) {
  const item = document.createElement('li');
  if (event.cancelable) item.className = 'asks';
  if (event.type === 'checklist-run-complete') item.className = 'win';
  const at = document.createElement('time');
  at.textContent = time.format(new Date());
  const name = document.createElement('code');
  name.textContent = event.type;
  const text = document.createElement('p');
  text.textContent = wordsFor(event);
  item.append(at, name, text);
  return item;
}

export function logEvents(list) {
  for (const type of types) {
    document.addEventListener(type, (event) => {
      list.prepend(entry(event));
      if (list.children.length > MOST_ENTRIES) list.lastElementChild.remove();
    });
  }
}
