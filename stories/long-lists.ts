/** Lists that are long: in words, or in steps. */

const WORD = 'Verantwortungsübernahmebestätigungsformular';

/** Words and titles that no layout was drawn for. */
export const long = {
  id: 'long',
  title: `The ${WORD} and everything that has to happen before somebody may sign it`,
  description: 'https://example.org/' + 'a-very-long-address-without-a-space/'.repeat(6),
  author: 'Department of Long Names and Even Longer Explanations',
  items: [
    { title: WORD.repeat(3), description: WORD.repeat(4), tags: [WORD, 'short'] },
    { title: 'A step whose answer is long', expected: WORD.repeat(2) },
    { title: 'A command that is long', command: `echo ${WORD.repeat(6)}` },
    { title: `${'Once more with feeling and '.repeat(12)}then done` },
  ],
};

/** A title of one megabyte: more than the reader takes. */
export const huge = {
  id: 'huge',
  title: 'A list with a title that somebody pasted by mistake',
  items: [{ title: `All of it: ${'lorem ipsum '.repeat(87_400)}` }, 'And a step after it'],
};

/** `count` steps without sections. */
export const numbered = (count: number) => ({
  id: `numbered-${count}`,
  title: `${count} steps`,
  items: Array.from({ length: count }, (_, index) => ({
    id: `s${index + 1}`,
    title: `Look at shelf ${index + 1}`,
  })),
});

/** `count` steps in sections of twenty-five. */
export const inventory = (count: number) => ({
  id: `inventory-${count}`,
  title: `Inventory of ${count} shelves`,
  items: Array.from({ length: Math.ceil(count / 25) }, (_, aisle) => ({
    id: `aisle-${aisle + 1}`,
    title: `Aisle ${aisle + 1}`,
    items: Array.from({ length: Math.min(25, count - aisle * 25) }, (_, shelf) => ({
      id: `a${aisle + 1}s${shelf + 1}`,
      title: `Shelf ${shelf + 1} counted`,
    })),
  })),
});
