import './copy-button.js';
import { readChecklist } from './checklist-runner.js';
import { Editor } from './editor.js';
import { embedSnippet } from './embed-snippet.js';
import { loadExample } from './examples.js';
import { inWords, showFindings } from './findings.js';
import { keep, kept } from './kept-list.js';

const PAUSE_MS = 200;
/** More than the reader takes; a larger file would only fill the memory. */
const MOST_BYTES = 64 * 1024 * 1024;

const byId = (id) => document.getElementById(id);
const preview = byId('preview');
const status = byId('reading');
const examples = byId('example');
const embed = byId('embed');
const drop = byId('drop');

let name = '';
let embedKind = 'file';
let timer;
let round = 0;

const editor = new Editor(byId('editor'), byId('long'), {
  onInput: () => {
    examples.value = '';
    clearTimeout(timer);
    timer = setTimeout(() => void run({ typed: true }), PAUSE_MS);
  },
  onReplace: (text) => show(text, ''),
});

function say(words, kind = '') {
  status.className = `read ${kind}`;
  status.textContent = words;
}

/** Another list takes the place of the present one. `fileName` stands in for a title. */
function show(text, fileName, example = '') {
  clearTimeout(timer);
  name = fileName;
  examples.value = example;
  editor.set(text, fileName);
  void run({ typed: false });
}

const afterPaint = () => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));

async function run({ typed }) {
  round += 1;
  const mine = round;
  const { text } = editor;
  embed.textContent = embedSnippet(embedKind, { text, name });
  if (text.trim() === '') {
    showFindings({ warnings: [] }, {});
    say('Nothing to read yet.', 'waiting');
    return;
  }
  if (editor.isLong) {
    say('Reading…', 'waiting');
    await afterPaint();
    if (mine !== round) return;
  }
  const fallbackTitle = name.replace(/\.[^.]*$/, '');
  const reading = readChecklist(text, fallbackTitle ? { fallbackTitle } : {});
  const { checklist, error, warnings } = reading;
  // Half a word is no news: while somebody types, what could be read last goes on.
  const isStale = typed && error !== undefined;
  say(inWords(reading), error ? 'wrong' : '');
  showFindings(reading, {
    isStale,
    goTo: editor.isLong ? undefined : (line, column) => editor.goTo(line, column),
  });
  const places = error ? [{ ...error, wrong: true }] : warnings;
  editor.mark(places.filter(({ line }) => line !== undefined).slice(0, 50));
  keep({ text, name });
  if (isStale) return;
  if (editor.isLong) {
    await afterPaint();
    if (mine !== round) return;
  }
  // Only as a stand-in, because the attribute also is a tooltip.
  preview.title = checklist?.title === fallbackTitle ? fallbackTitle : '';
  preview.checklist = text;
}

async function open(file) {
  if (!file) return;
  if (file.size > MOST_BYTES) {
    say(`${file.name} is larger than 64 MB.`, 'wrong');
    return;
  }
  try {
    show(await file.text(), file.name);
  } catch {
    say(`${file.name} could not be read.`, 'wrong');
  }
}

async function openExample(wanted) {
  const example = await loadExample(wanted);
  if (example) show(example.text, example.name, wanted);
  else say('This example could not be loaded.', 'wrong');
}

byId('file').addEventListener('change', ({ target }) => {
  void open(target.files[0]);
  target.value = ''; // so that the same file can be chosen again after an edit
});

drop.addEventListener('dragover', (event) => {
  if (!event.dataTransfer.types.includes('Files')) return;
  event.preventDefault();
  drop.classList.add('over');
});
drop.addEventListener('dragleave', (event) => {
  if (!drop.contains(event.relatedTarget)) drop.classList.remove('over');
});
drop.addEventListener('drop', (event) => {
  drop.classList.remove('over');
  const [file] = event.dataTransfer.files;
  if (!file) return; // dragged text goes where it was dropped
  event.preventDefault();
  void open(file);
});

examples.addEventListener('change', () => {
  if (examples.value === '') show('', '');
  else void openExample(examples.value);
});

for (const button of document.querySelectorAll('[data-embed]')) {
  button.addEventListener('click', () => {
    embedKind = button.dataset.embed;
    for (const each of document.querySelectorAll('[data-embed]')) {
      each.setAttribute('aria-pressed', String(each === button));
    }
    embed.textContent = embedSnippet(embedKind, { text: editor.text, name });
  });
}

const wanted = new URLSearchParams(location.search).get('example');
const last = kept();
if (wanted) void openExample(wanted);
else if (last) show(last.text, last.name);
else void openExample('workshop');
