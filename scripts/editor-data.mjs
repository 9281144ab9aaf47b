import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { getWebTypesData } from 'custom-element-jet-brains-integration';
import {
  getVsCodeCssCustomData,
  getVsCodeHtmlCustomData,
} from 'custom-element-vs-code-integration';

/** Completion and hover texts for VS Code and the JetBrains editors, from the manifest. */
export async function writeEditorData(manifestFile, folder) {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  // Each generator edits the manifest it is given.
  const given = () => structuredClone(manifest);
  const files = {
    'vscode.html-custom-data.json': getVsCodeHtmlCustomData(given(), { hideLogs: true }),
    'vscode.css-custom-data.json': getVsCodeCssCustomData(given(), { hideLogs: true }),
    'web-types.json': getWebTypesData(given(), { hideLogs: true, packageJson: false }),
  };
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(folder, name), `${content.trim()}\n`);
  }
}
