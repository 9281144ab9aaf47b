/** Lists to start from. One has a slip on purpose: a comma too many, which the reader mends and names. */

const workshop = `{
  "title": "Open the workshop",
  "icon": "🔧",
  "sections": [
    { "title": "Power", "items": [
      "Main switch on",
      { "title": "Air pressure",
        "expected": "8 bar" },
      { "title": "Heating",
        "required": false },
    ] },
    { "title": "Safety", "items": [
      { "type": "caution",
        "text": "Nobody works alone at the saw." },
      "Emergency stop tested",
      { "title": "Extinguisher in date",
        "shelf": "by the door" },
      "First-aid box full and closed"
    ] }
  ]
}`;

const camping = `# Camping weekend

What the last three trips taught.

## Sleep

- [ ] Tent, and all of its pegs
- [ ] Sleeping mats
- [ ] Sleeping bags — warm ones from October on

## Kitchen

- [ ] Stove
- [ ] Gas — *shake it*: half full sounds like nothing
- [ ] Matches, twice
- [ ] ~~Ice box~~ Cool bag

## Before driving off

- [ ] Tell somebody where
- [ ] Check [the weather](https://example.com/weather)
- [ ] Windows shut at home
`;

const morning = `Opening the café

1. Lights and music on
2. Coffee machine on - it needs 20 minutes
3. Till counted
4. Milk and cakes checked for dates
5. Tables wiped
6. Sign turned round
`;

const written = {
  workshop: { text: workshop, name: 'workshop.json' },
  camping: { text: camping, name: 'camping.md' },
  morning: { text: morning, name: 'morning.txt' },
};

/** The example of that name as `{ text, name }`; undefined if there is none, or it cannot be had. */
export async function loadExample(name) {
  if (Object.hasOwn(written, name)) return written[name];
  if (name !== 'failover') return undefined;
  try {
    const response = await fetch('failover.json');
    return response.ok ? { text: await response.text(), name: 'failover.json' } : undefined;
  } catch {
    return undefined;
  }
}
