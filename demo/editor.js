/** The text with its line numbers, marks on lines, and a short notice in its place when it is long. */

/** Beyond either, laying the text out would hold up the page for longer than reading it does. */
const MOST_CHARACTERS = 100_000;
const MOST_LINES = 2000;

function countLines(text) {
  let lines = 1;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) lines += 1;
  return lines;
}

const isLong = (text) => text.length > MOST_CHARACTERS || countLines(text) > MOST_LINES;

export class Editor {
  #root;
  #area;
  #numbers;
  #long;
  #shownLines = 0;
  #longText;

  /** `onInput` hears what is typed; `onReplace` a long text that was pasted, or '' for a new one. */
  constructor(root, long, { onInput, onReplace }) {
    this.#root = root;
    this.#long = long;
    this.#area = root.querySelector('textarea');
    this.#numbers = root.querySelector('.numbers');
    this.#area.addEventListener('input', () => {
      this.mark([]);
      this.#count();
      onInput();
    });
    this.#area.addEventListener('paste', (event) => {
      const pasted = event.clipboardData?.getData('text/plain') ?? '';
      if (!isLong(pasted)) return;
      event.preventDefault();
      onReplace(pasted);
    });
    long.querySelector('button').addEventListener('click', () => {
      onReplace('');
      this.#area.focus();
    });
  }

  get text() {
    return this.#longText ?? this.#area.value;
  }

  get isLong() {
    return this.#longText !== undefined;
  }

  /** Shows another text; `name` is the file's, if it came from one. */
  set(text, name) {
    this.#longText = isLong(text) ? text : undefined;
    this.#root.hidden = this.isLong;
    this.#long.hidden = !this.isLong;
    this.#area.value = this.isLong ? '' : text;
    this.mark([]);
    if (this.isLong) {
      const size = (text.length / 1_000_000).toFixed(1);
      const lines = countLines(text).toLocaleString('en');
      const what = name === '' ? 'The text' : name;
      this.#long.querySelector('p').textContent =
        `${what} has ${size} million characters in ${lines} lines: too long to edit here.`;
    } else {
      this.#count();
      // Else the caret is at the end, and whoever comes with Tab is taken there.
      this.#area.setSelectionRange(0, 0);
      this.#root.scrollTop = 0;
    }
  }

  /** Colours lines; `marks` are `{ line, wrong }`, lines count from 1. */
  mark(marks) {
    for (const mark of this.#root.querySelectorAll('.mark')) mark.remove();
    if (this.isLong) return;
    for (const { line, wrong } of marks) {
      const mark = document.createElement('span');
      mark.className = wrong ? 'mark wrong' : 'mark';
      mark.style.setProperty('--line-index', String(line - 1));
      this.#root.prepend(mark);
    }
  }

  /** Puts the caret there; lines and columns count from 1. */
  goTo(line, column) {
    const before = this.#area.value.split('\n').slice(0, line - 1);
    const at = before.reduce((sum, each) => sum + each.length + 1, column - 1);
    this.#area.focus();
    this.#area.setSelectionRange(at, at);
    const lineHeight = this.#area.clientHeight / this.#shownLines;
    this.#root.scrollTop = Math.max(0, (line - 4) * lineHeight);
  }

  #count() {
    const lines = Math.max(countLines(this.#area.value), 12);
    if (lines === this.#shownLines) return;
    this.#shownLines = lines;
    this.#area.rows = lines;
    this.#numbers.textContent = Array.from({ length: lines }, (_, index) => index + 1).join('\n');
  }
}
