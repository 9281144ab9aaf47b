/** A name that every file system takes, however a run is called. */
const fileName = (name: string): string =>
  name
    .replace(/[^\p{L}\p{N}.]+/gu, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 60) || 'checklist';

/** Hands a text to the person as a file. */
export function saveFile(text: string, name: string, type: string): void {
  const [, ending = ''] = type.split('/');
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = `${fileName(name)}.${ending === 'markdown' ? 'md' : ending}`;
  link.click();
  // The download has its own hold on the data by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
