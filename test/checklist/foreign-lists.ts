/** Foreign lists in `test/fixtures/foreign/` and what a careful person reads in each, written by hand. */
export interface ForeignList {
  readonly file: string;
  readonly title: string;
  readonly lines: readonly string[];
}

/** Read by structure: nothing but the shape of the data says what is a step. */
export const BY_STRUCTURE: readonly ForeignList[] = [
  {
    file: 'lookup-lists.json',
    title: 'Closing the cabin',
    lines: [
      '# Water',
      '  [ ] Close the main valve',
      '  [ ] Empty the boiler',
      '# Power',
      '  [ ] Turn off the fuse for the cellar',
      '  [ ] Unplug the fridge',
      '# Gas',
      '  [ ] Shut the bottle outside',
    ],
  },
  {
    file: 'join.json',
    title: '',
    lines: [
      '# Kitchen',
      '  [ ] Descale the kettle',
      '  [ ] Wipe the hob',
      '# Bath',
      '  [x] Scrub the tub',
      '  [ ] Wash the mat',
    ],
  },
  {
    file: 'entities.json',
    title: '',
    lines: [
      '# Inside',
      '  [x] Clean the windows',
      '  [ ] Beat the carpets',
      '# Outside',
      '  [ ] Sweep the yard',
    ],
  },
  {
    file: 'map-of-sections.json',
    title: 'Night shift',
    lines: [
      '# Before midnight',
      '  [ ] Lock the side door',
      '  [ ] Count the keys',
      '# After midnight',
      '  [ ] Walk the fence',
    ],
  },
  {
    file: 'map-of-maps.json',
    title: '',
    lines: [
      '# Tower',
      '  # Opening',
      '    [ ] Switch on the lamp',
      '    [ ] Test the radio',
      '  # Closing',
      '    [ ] Cover the desk',
      '# Apron',
      '  # Rounds',
      '    [ ] Look for loose parts',
      '    [ ] Check the cones',
      '# Gate',
      '  # Morning',
      '    [ ] Unlock the gate',
    ],
  },
  {
    file: 'table.json',
    title: 'Machine room',
    lines: [
      '# Pump',
      '  [ ] Oil level in the glass',
      '  [ ] Noise of the bearing',
      '# Fan',
      '  [ ] Dust on the grille',
    ],
  },
  {
    file: 'criteria.json',
    title: 'Ticket shop',
    lines: ['[x] A visitor buys a ticket', '[ ] A visitor gets the money back'],
  },
  {
    file: 'response.json',
    title: 'Take-off',
    lines: [
      '# Before start',
      '  [ ] Fuel pump',
      '  [ ] (note) Wait for the green lamp',
      '  [ ] Brakes',
      '# Line up',
      '  [ ] Lights',
      '  [ ] Flaps',
    ],
  },
  {
    file: 'kinds.json',
    title: '',
    lines: [
      '[ ] (note) Two people are needed',
      '[ ] Open the hatch',
      '[ ] Lower the ladder',
      '[ ] (note) Never climb alone',
      '[ ] Close the hatch',
    ],
  },
  {
    file: 'ordered.json',
    title: 'Lost badge',
    lines: ['[x] Block the old one', '[ ] Ask where it was last seen', '[ ] Hand out a new one'],
  },
  {
    file: 'edges.json',
    title: 'Wrapped',
    lines: ['[ ] Fill the tank', '[ ] Check the tyres'],
  },
  {
    file: 'markup.json',
    title: '',
    lines: [
      '[ ] Give `<img>` an *alt* | See [the guide](https://example.org/alt).',
      '[ ] Name every field | With a label.',
    ],
  },
  {
    file: 'kanban.json',
    title: '',
    lines: [
      '# Todo',
      '  [ ] Paint the fence',
      '# Done',
      '  [x] Buy the paint',
      '  [x] Mend the gate',
    ],
  },
  {
    file: 'twins.json',
    title: 'Ferry',
    lines: [
      '# Deck',
      '  [ ] Count the vests',
      '  [ ] Test the horn',
      '# Engine',
      '  [ ] Read the gauges',
    ],
  },
  {
    file: 'google-tasks.json',
    title: '',
    lines: [
      '# House',
      '  [ ] Call the plumber',
      '  [x] Pay the rent | By card',
      '# Work',
      '  [ ] Send the report',
    ],
  },
  {
    file: 'microsoft-to-do.json',
    title: '',
    lines: [
      '[ ] Plan the trip',
      '  [x] Book the hotel',
      '  [ ] Buy a map',
      '[x] Renew the passport',
    ],
  },
  {
    file: 'todoist.json',
    title: 'Garden',
    lines: [
      '# Spring',
      '  [x] Sow the beans',
      '  [ ] Prune the roses',
      '# Autumn',
      '  [ ] Plant the tulips',
    ],
  },
];

/** Known by a marker, and read after their specification. */
export const KNOWN: readonly ForeignList[] = [
  {
    file: 'oscal.json',
    title: 'Small controls',
    lines: [
      '# Access',
      '  [ ] Named accounts | Everybody has their own.',
      '  [ ] No shared passwords',
      '# Backups',
      '  [ ] Restore once a year',
    ],
  },
  {
    file: 'assessment-plan.json',
    title: 'Yearly look',
    lines: ['# Look at the logs', '  [ ] Open the console', '  [ ] Search for errors'],
  },
  {
    file: 'cacao.json',
    title: 'Phishing mail',
    lines: [
      '[ ] Block the sender | At the gateway.',
      '[ ] Reset the password',
      '[ ] Warn everybody',
    ],
  },
  {
    file: 'fhir.json',
    title: 'Before the visit',
    lines: [
      '# You',
      '  [ ] Your name',
      '  [ ] (note) As in the passport',
      '  [ ] Any allergies',
      '[ ] I have read this',
    ],
  },
  {
    file: 'trello.json',
    title: 'Move house',
    lines: [
      '# Now',
      '  [ ] Pack the books',
      '    [x] Tape',
      '    [ ] Labels',
      '  [x] Book the van',
      '# Later',
      '  [ ] Change the address',
    ],
  },
  {
    file: 'issue-form.json',
    title: 'Release',
    lines: [
      '[ ] (note) Thank you',
      '[ ] Version | As in the tag',
      '# Done so far',
      '  [ ] Tests are green',
      '  [ ] Notes are written',
    ],
  },
  {
    file: 'walkthrough.json',
    title: 'First steps',
    lines: ['[ ] Open a folder | Any will do', '[ ] Run the tests'],
  },
  {
    file: 'cyclonedx.json',
    title: 'House rules',
    lines: [
      '# Passwords',
      '  [ ] At least twelve signs',
      '# Logs',
      '  [ ] Kept a year | On another machine',
    ],
  },
  {
    file: 'survey.json',
    title: 'After the course',
    lines: [
      '# The room',
      '  [ ] Was it warm?',
      '  # Seats',
      '    [ ] How was your chair?',
      '# The talk',
      '  [ ] (note) Thank you',
      '  [ ] What was new?',
    ],
  },
  {
    file: 'super-productivity.json',
    title: '',
    lines: ['# Garden', '  [ ] Sow beans', '    [x] Buy seed', '  [x] Mow the lawn | Short'],
  },
];
