import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Types for the templates of frameworks, from the manifest: dist/types/<framework>.d.ts. */
export async function writeFrameworkTypes(manifestFile, folder) {
  const manifest = JSON.parse(await readFile(manifestFile, 'utf8'));
  const elements = manifest.modules.flatMap(({ path, declarations = [] }) =>
    declarations
      .filter(({ customElement, tagName }) => customElement && tagName)
      .map((declaration) => ({ ...declaration, path })),
  );
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'elements.d.ts'), elementTypes(elements));
  for (const [name, template] of Object.entries(FRAMEWORKS)) {
    const entries = elements.map(
      (element) => `      '${element.tagName}': ${template.type(element.name)};`,
    );
    await writeFile(
      join(folder, `${name}.d.ts`),
      `${template.head}\n${template.open}\n${entries.join('\n')}\n${template.close}\n`,
    );
  }
  // What an import of the types gives at run time: nothing.
  await writeFile(join(folder, 'none.js'), 'export {};\n');
}

function elementTypes(elements) {
  const imports = elements.map(
    ({ name, path }) => `import type { ${name} } from '${path.replace(/^dist\//, '../')}';`,
  );
  imports.unshift("import type { ChecklistEventMap } from '../esm/elements/events.js';");
  const interfaces = elements.map(({ name, attributes = [], members = [], events = [] }) => {
    const fields = members.filter(
      ({ kind, static: isStatic, readonly, privacy, attribute }) =>
        kind === 'field' && !isStatic && !readonly && !privacy && !attribute,
    );
    const lines = (entries, line) =>
      entries.map((entry) => `${comment(entry)}  ${line(entry)}`).join('\n');
    return `export interface ${name}Attributes {
${lines(attributes, (each) => `'${each.name}'?: ${name}['${each.fieldName}'] | undefined;`)}
}
export interface ${name}Properties {
${lines(fields, (each) => `${each.name}?: ${name}['${each.name}'] | undefined;`)}
}
export interface ${name}Events {
${lines(events, (each) => `'${each.name}': ChecklistEventMap['${each.name}'];`)}
}`;
  });
  const names = elements.map(({ name }) => name);
  return `${imports.join('\n')}\nexport type { ${names.join(', ')} };\n\n${interfaces.join('\n\n')}\n`;
}

const comment = ({ description = '' }) =>
  description ? `  /** ${description.replaceAll(/\s+/g, ' ')} */\n` : '';

const ON =
  'type On<Events> = { [Type in keyof Events & string as `on${Type}`]?: ((event: Events[Type]) => void) | undefined };';
const props = (name) => `E.${name}Attributes & E.${name}Properties & On<E.${name}Events>`;
const HEAD = "import type * as E from './elements.js';";

const FRAMEWORKS = {
  react: {
    head: `import type { ClassAttributes, HTMLAttributes } from 'react';\n${HEAD}\n\n${ON}\ntype Host<Element, Props> = Omit<HTMLAttributes<Element>, keyof Props> & ClassAttributes<Element> & Props;\n`,
    open: "declare module 'react' {\n  namespace JSX {\n    interface IntrinsicElements {",
    type: (name) => `Host<E.${name}, ${props(name)}>`,
    close: '    }\n  }\n}',
  },
  preact: {
    head: `import type { HTMLAttributes } from 'preact';\n${HEAD}\n\n${ON}\ntype Host<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;\n`,
    open: "declare module 'preact' {\n  namespace JSX {\n    interface IntrinsicElements {",
    type: (name) => `Host<E.${name}, ${props(name)}>`,
    close: '    }\n  }\n}',
  },
  solid: {
    head: `import type { JSX } from 'solid-js';\n${HEAD}\n\ntype Prop<Properties> = { [Name in keyof Properties & string as \`prop:\${Name}\`]?: Properties[Name] };\ntype On<Events> = { [Type in keyof Events & string as \`on:\${Type}\`]?: ((event: Events[Type]) => void) | undefined };\ntype Host<Element, Props> = Omit<JSX.HTMLAttributes<Element>, keyof Props> & Props;\n`,
    open: "declare module 'solid-js' {\n  namespace JSX {\n    interface IntrinsicElements {",
    type: (name) =>
      `Host<E.${name}, E.${name}Attributes & Prop<E.${name}Properties> & On<E.${name}Events>>`,
    close: '    }\n  }\n}',
  },
  svelte: {
    head: `import type { HTMLAttributes } from 'svelte/elements';\n${HEAD}\n\n${ON}\ntype Host<Element extends EventTarget, Props> = Omit<HTMLAttributes<Element>, keyof Props> & Props;\n`,
    open: "declare module 'svelte/elements' {\n    interface SvelteHTMLElements {",
    type: (name) => `Host<E.${name}, ${props(name)}>`,
    close: '    }\n}',
  },
  vue: {
    head: `import type { DefineComponent, HTMLAttributes } from 'vue';\n${HEAD}\n\ntype On<Events> = { [Type in keyof Events & string as \`on\${Pascal<Type>}\`]?: ((event: Events[Type]) => void) | undefined };\ntype Pascal<Text extends string> = Text extends \`\${infer Word}-\${infer Rest}\` ? \`\${Capitalize<Word>}\${Pascal<Rest>}\` : Capitalize<Text>;\ntype Host<Props> = DefineComponent<Omit<HTMLAttributes, keyof Props> & Props>;\n`,
    open: "declare module 'vue' {\n    interface GlobalComponents {",
    type: (name) => `Host<${props(name)}>`,
    close: '    }\n}',
  },
};
