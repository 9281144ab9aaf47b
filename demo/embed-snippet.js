/** The HTML that runs a list on somebody's own page. */

const SCRIPT = '<script type="module" src="checklist-runner.js"></script>';
/** A longer list belongs into a file. */
const MOST_INLINE = 20_000;

const isJson = (text) => /^\s*[[{]/.test(text);

const asFile = (name) =>
  `${SCRIPT}\n<checklist-runner src="${encodeURI(name)}"></checklist-runner>`;

function inline(text) {
  const json = isJson(text);
  // The HTML parser ends a script at `</script`; in JSON `<\/` is the same text.
  const safe = json ? text.replaceAll('</', '<\\/') : text;
  if (/<\/script/i.test(safe)) return undefined;
  const type = json ? 'application/json' : 'text/markdown';
  return `${SCRIPT}\n<checklist-runner>\n<script type="${type}">\n${safe.trim()}\n</script>\n</checklist-runner>`;
}

export function embedSnippet(kind, { text, name }) {
  const file = name || (isJson(text) ? 'checklist.json' : 'checklist.md');
  if (kind === 'file') return asFile(file);
  const snippet = text.length > MOST_INLINE ? undefined : inline(text);
  return snippet ?? `<!-- This list is better off in a file. -->\n${asFile(file)}`;
}
