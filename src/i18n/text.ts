/**
 * What the elements say, as descriptors: a key that translations and the `strings` property name,
 * beside the English that shows where neither has it. Sentences stand in `text/`, one file an
 * element, and never in a template.
 */

/**
 * One sentence in the forms its count may take. The names are the plural categories of
 * `Intl.PluralRules`; `other` stands in for each one left out. `zero` is also taken for a count of
 * exactly 0 in languages without a category of that name.
 */
export interface PluralForms {
  readonly zero?: string;
  readonly one?: string;
  readonly two?: string;
  readonly few?: string;
  readonly many?: string;
  readonly other: string;
}

/** A sentence by its key, with `{name}` where a value goes. */
export interface Text {
  /** `<element>.<what>`: the name that translations use. Once published it stays. */
  readonly key: string;
  readonly en: string | PluralForms;
}

/** Sentences of one language, or of one element's `strings` property, by key; any may be missing. */
export type Strings = Readonly<Record<string, string | PluralForms>>;

/** Describes a sentence: its key and its English. */
export const text = (key: string, en: string | PluralForms): Text => ({ key, en });

/** Describes the sentences of one element: each one's key is the prefix and its name. */
export const texts = <Name extends string>(
  prefix: string,
  english: Readonly<Record<Name, string | PluralForms>>,
): Readonly<Record<Name, Text>> =>
  Object.fromEntries(
    Object.entries<string | PluralForms>(english).map(([name, en]) => [
      name,
      text(`${prefix}.${name}`, en),
    ]),
  ) as Record<Name, Text>;
