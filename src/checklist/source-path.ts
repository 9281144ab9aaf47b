/** A step down into the document, linked upwards so that descending copies nothing. */
export interface SourcePath {
  readonly parent: SourcePath | undefined;
  readonly key: string | number;
}

/** The keys from the root down. */
export function pathKeys(path: SourcePath | undefined): (string | number)[] {
  const keys: (string | number)[] = [];
  for (let step = path; step; step = step.parent) keys.push(step.key);
  return keys.reverse();
}

/** `items[3].title`; keys that are no plain names are quoted: `["Day 1"][0]`. */
export function formatPath(path: SourcePath | undefined): string {
  let text = '';
  for (const key of pathKeys(path)) {
    if (typeof key === 'number') text += `[${key}]`;
    else if (!/^[\w$@]+$/.test(key)) text += `[${JSON.stringify(key)}]`;
    else text += text === '' ? key : `.${key}`;
  }
  return text;
}
