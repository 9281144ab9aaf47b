/** The lists that stories run: plain data, as a page would have it in a JSON file. */

/** Two checklists in one file. */
export const hangar = {
  id: 'hangar',
  title: 'Hangar',
  checklists: ['Glider', 'Tow plane'].map((title) => ({
    title,
    sections: [
      { title: 'Before take-off', items: ['Check the straps', `Walk round the ${title}`] },
      { title: 'After landing', items: ['Close the canopy', 'Write the log'] },
    ],
  })),
};

/** Seven steps: what most stories show. */
export const release = {
  id: 'release',
  title: 'Release the web shop',
  icon: '🚀',
  description: 'From a green main branch to a version that customers use, with a way back.',
  difficulty: 'Medium',
  totalTime: 'PT45M',
  author: 'Shop team',
  datePublished: '2026-03-02',
  items: [
    {
      id: 'branch',
      title: 'Cut the release branch',
      description: 'From the last commit whose tests passed, never from a local copy.',
    },
    {
      id: 'notes',
      title: 'Write the release notes',
      description: 'One line a change, in words that a customer understands.',
    },
    {
      id: 'migrations',
      title: 'Rehearse the database migration',
      description: 'On a copy of last night’s backup; write down how long it took.',
    },
    {
      id: 'staging',
      title: 'Walk through a purchase on staging',
      description: 'Search, basket, payment, confirmation mail, refund.',
    },
    {
      id: 'oncall',
      title: 'Tell whoever is on call',
      description: 'When it starts, what changes, and how to go back.',
    },
    {
      id: 'deploy',
      title: 'Deploy to one region, then to all',
      description: 'Wait ten minutes between the two and watch the error rate.',
    },
    {
      id: 'verify',
      title: 'Buy something in production',
      description: 'With a real card; refund it afterwards.',
    },
  ],
};

/** Three steps and nothing else. */
export const short = {
  id: 'leave',
  title: 'Leave the workshop',
  items: ['Switch off the saw', 'Close the windows', 'Lock the door'],
};

/** Groups, of which the first is done soon. */
export const sections = {
  id: 'flight',
  title: 'Before a training flight',
  items: [
    {
      id: 'papers',
      title: 'Papers',
      items: ['Licence and medical in the bag', 'Weather and notices read', 'Route filed'],
    },
    {
      id: 'walk',
      title: 'Around the aircraft',
      description: 'Clockwise, beginning at the door.',
      items: ['Fuel drained and looked at', 'Oil above the lower mark', 'Tyres without cuts'],
    },
    {
      id: 'cockpit',
      title: 'In the cockpit',
      items: [
        { title: 'Seat and belts', expected: 'LOCKED' },
        { title: 'Fuel selector', expected: 'FULLEST TANK' },
        { title: 'Avionics', expected: 'OFF' },
      ],
    },
  ],
};

/** Steps with parts, and remarks between the steps. */
export const tree = {
  id: 'camp',
  title: 'Pack for three days in the hills',
  items: [
    { type: 'note', title: 'The hut has blankets; a sleeping bag is not needed.' },
    {
      id: 'kitchen',
      type: 'check',
      title: 'Kitchen',
      items: ['Stove and gas', 'Pot with lid', { title: 'Coffee', required: false }],
    },
    { type: 'warning', title: 'Gas is not allowed in the train’s luggage rack.' },
    {
      id: 'clothes',
      type: 'check',
      title: 'Clothes',
      items: ['Rain jacket', 'Second pair of socks'],
    },
    { type: 'tip', title: 'Weigh the bag. Above 12 kg something stays at home.' },
    { type: 'caution', title: 'The last shop closes at noon on Saturdays.' },
    { id: 'keys', title: 'Hut keys', description: 'They hang in the club room.' },
  ],
};

/** Everything that a row can carry. */
export const rich = {
  id: 'certificate',
  title: 'Renew the certificate of `mail.example.org`',
  keywords: ['operations'],
  items: [
    {
      id: 'expiry',
      title: 'Look when it *really* expires',
      expected: '< 30 days',
      command: 'openssl s_client -connect mail.example.org:443 | openssl x509 -noout -enddate',
      priority: 'High',
      time: 'PT2M',
    },
    {
      id: 'request',
      title: 'Request a new one',
      description:
        'The key is made on the machine that will use it and never leaves it. Whoever signs sees the ' +
        'request alone. Keep the old certificate beside the new one until the last step is done, ' +
        'because a server that cannot read the new file goes on with the old one only while it is there.',
      links: [
        { title: 'Authority’s handbook', url: 'https://ca.example.org/handbook' },
        { title: 'Who may sign', url: '/people#signing' },
      ],
      tags: ['key', 'two people'],
    },
    {
      id: 'reload',
      title: 'Reload the server, see [the runbook](https://wiki.example.org/reload)',
      command: 'systemctl reload nginx',
    },
    { id: 'calendar', title: 'Put the next date into the calendar', required: false },
  ],
};

/** Steps that may not simply be left out. */
export const rules = {
  id: 'theatre',
  title: 'Before the operation',
  items: [
    { id: 'name', title: 'Patient says name and date of birth', skippable: false, na: false },
    { id: 'site', title: 'The side is marked', skippable: 'reason', na: 'reason' },
    { id: 'allergies', title: 'Allergies read aloud', skippable: 'reason' },
    { id: 'team', title: 'Everybody has introduced themselves' },
  ],
};

/** A list whose file already names states. */
export const ticked = {
  id: 'onboarding',
  title: 'First day of a new colleague',
  items: [
    '- [x] Contract signed',
    '- [x] Laptop ordered',
    '- [-] Parking space',
    '- [ ] Account created',
    '- [ ] Lunch with the team',
  ],
};

export const empty = { id: 'empty', title: 'A list that nobody has filled in yet', items: [] };

/** Written from right to left. */
export const arabic = {
  id: 'office',
  title: 'قبل مغادرة المكتب',
  description: 'خطوات قصيرة لآخر من يخرج.',
  items: [
    { title: 'إطفاء الأنوار', description: 'في كل الغرف والممر.' },
    { title: 'إغلاق النوافذ' },
    { title: 'تفعيل جهاز الإنذار', command: 'alarm --arm office' },
    { title: 'قفل الباب' },
  ],
};

/** In German, for the German words around it. */
export const german = {
  id: 'backup',
  title: 'Sicherung zurückspielen',
  description: 'Einmal im Vierteljahr, damit es im Ernstfall niemand zum ersten Mal macht.',
  totalTime: 'PT1H',
  items: [
    { title: 'Leeren Server starten', description: 'Ohne Verbindung zum echten Netz.' },
    { title: 'Letzte Sicherung holen' },
    { title: 'Datenbank einspielen' },
    { title: 'Stichprobe vergleichen', description: 'Zwanzig Bestellungen, beliebig gewählt.' },
    { title: 'Server löschen' },
  ],
};

export const markdown = `# Water the greenhouse

- [ ] Look at the tank — at least a third full
- [ ] Open the valve
  - [ ] Left row
  - [ ] Right row
- [ ] ? Feed the tomatoes
`;
