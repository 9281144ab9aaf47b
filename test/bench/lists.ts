/** Lists as people have them, of any length; the same each time. */
const step = (at: number): Record<string, unknown> => ({
  id: `step-${at}`,
  title: `Step ${at}: look at the ${at % 7 === 0 ? 'pump' : 'valve'} behind door ${at % 91}`,
  description: at % 3 === 0 ? 'Until the needle stands still, for a minute at least.' : undefined,
  done: at % 10 === 0,
  links: at % 9 === 0 ? [{ title: 'Plan', url: `https://example.org/plan/${at}` }] : undefined,
});

const inSections = (count: number, make: (at: number) => unknown): unknown[] =>
  Array.from({ length: Math.ceil(count / 20) }, (_, part) => ({
    title: `Part ${part}`,
    items: Array.from({ length: Math.min(20, count - part * 20) }, (_, at) => make(part * 20 + at)),
  }));

export const LISTS = {
  canonical: (count: number) => JSON.stringify({ title: 'L', items: inSections(count, step) }),
  'foreign names': (count: number) =>
    JSON.stringify({
      rows: Array.from({ length: count }, (_, at) => ({
        nr: at,
        area: `Area ${Math.floor(at / 25)}`,
        wording: `Step ${at}: look at the ${at % 7 === 0 ? 'pump' : 'valve'} again`,
        link: `https://example.org/${at}`,
        priority: ['low', 'high'][at % 2],
      })),
    }),
  'bare texts': (count: number) =>
    JSON.stringify(Array.from({ length: count }, (_, at) => `Step ${at} — by door ${at % 91}`)),
} as const;
