/** `@command --name - What it does.` on a class becomes `commands` of its declaration. */
export function commandTags() {
  return {
    name: 'command-tags',
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node)) return;
      const commands = ts
        .getJSDocTags(node)
        .filter((tag) => tag.tagName.text === 'command')
        .map((tag) => readCommand(ts.getTextOfJSDocComment(tag.comment) ?? ''));
      const found = moduleDoc.declarations?.find(({ name }) => name === node.name?.text);
      if (found && commands.length > 0) found.commands = commands;
    },
    // The analyzer hands down everything else that a base class has.
    packageLinkPhase({ customElementsManifest: { modules } }) {
      const all = modules.flatMap(({ declarations = [] }) => declarations);
      for (const declaration of all) {
        const base = all.find(({ name }) => name === declaration.superclass?.name);
        if (base?.commands) declaration.commands ??= base.commands;
      }
    },
  };
}

function readCommand(text) {
  const [, name, description] = /^(\S+)\s*(?:-\s+)?([\s\S]*)$/.exec(text.trim()) ?? [];
  return { name: name ?? text.trim(), description: (description ?? '').replaceAll(/\s+/g, ' ') };
}

/**
 * The manifest is for people who use an element. Left out: what is private, protected, #hard or
 * marked `@internal`, and the mark itself, which the analyzer would otherwise print as a field.
 */
export function publicMembersOnly() {
  return {
    name: 'public-members-only',
    // Kept here, because the analyzer forgets `@internal` of some members.
    analyzePhase({ ts, node, moduleDoc }) {
      if (!ts.isClassDeclaration(node) || !node.name) return;
      const declaration = moduleDoc.declarations?.find(({ name }) => name === node.name.text);
      if (!declaration?.members) return;
      const internal = new Set(
        node.members
          .filter((m) => ts.getJSDocTags(m).some((tag) => tag.tagName.text === 'internal'))
          .map((m) => m.name?.getText()),
      );
      declaration.members = declaration.members.filter(({ name }) => !internal.has(name));
      const variables = variablesInEvents(ts, node);
      declaration.events = declaration.events?.filter(
        (event) => event.description || !variables.has(event.name),
      );
      const stays = ({ fieldName, name }) => !internal.has(fieldName ?? name);
      if (declaration.attributes) declaration.attributes = declaration.attributes.filter(stays);
    },
    packageLinkPhase({ customElementsManifest }) {
      for (const module of customElementsManifest.modules) {
        for (const declaration of module.declarations ?? []) {
          if (declaration.members) declaration.members = declaration.members.filter(isPublic);
          // From `dispatchEvent(new SomeEvent({…}))` the analyzer invents an event without a name; the
          // real ones are written down with @fires.
          if (declaration.events) declaration.events = declaration.events.filter((e) => e.name);
        }
      }
    },
  };
}

/** For `dispatchEvent(new SomeEvent(init))` the analyzer lists an event called `init`. */
function variablesInEvents(ts, node, names = new Set()) {
  const [argument] = ts.isNewExpression(node) ? (node.arguments ?? []) : [];
  if (argument && ts.isIdentifier(argument)) names.add(argument.text);
  ts.forEachChild(node, (child) => void variablesInEvents(ts, child, names));
  return names;
}

function isPublic({ name, privacy }) {
  return privacy !== 'private' && privacy !== 'protected' && !name.startsWith('#');
}

/** Readers of the package know `dist/esm`, and never `src`. */
export function publishedPaths() {
  return {
    name: 'published-paths',
    packageLinkPhase({ customElementsManifest }) {
      // The analyzer says 1.0.0 and writes what 2.1.0 describes, `cssStates` for one.
      customElementsManifest.schemaVersion = '2.1.0';
      const { modules } = customElementsManifest;
      customElementsManifest.modules = modules.map(publishedOf).filter(isWorthListing);
      for (const module of customElementsManifest.modules) correctSuperclasses(module);
      rewritePaths(customElementsManifest);
    },
  };
}

/** Elements and their events; the helpers and base classes beside them are nobody's interface. */
function publishedOf({ declarations = [], exports = [], ...module }) {
  const isBase = module.path.includes('/shared/');
  const kept = declarations.filter(
    ({ customElement, kind, name }) =>
      (customElement && !isBase) || (kind === 'class' && name.endsWith('Event')),
  );
  const names = new Set(kept.map(({ name }) => name));
  return {
    ...module,
    declarations: kept,
    exports: exports.filter(({ kind, name }) => kind !== 'js' || names.has(name)),
  };
}

function isWorthListing({ declarations, exports }) {
  return declarations.length > 0 || exports.length > 0;
}

/** The analyzer looks for `Event` in the module that extends it; it is the platform's. */
function correctSuperclasses({ path, declarations = [] }) {
  const own = new Set(declarations.map(({ name }) => name));
  for (const declaration of declarations) {
    const { superclass } = declaration;
    if (superclass?.module === path && !own.has(superclass.name)) {
      declaration.superclass = { name: superclass.name, package: 'global:' };
    }
  }
}

function rewritePaths(value) {
  for (const [key, inner] of Object.entries(value)) {
    if ((key === 'path' || key === 'module') && typeof inner === 'string') {
      value[key] = inner.replace(/^\/?src\/(.*)\.[jt]s$/, 'dist/esm/$1.js');
    } else if (inner && typeof inner === 'object') rewritePaths(inner);
  }
}
