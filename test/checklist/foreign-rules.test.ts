import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { outline, read } from './fixtures.js';

const lines = (data: unknown): readonly string[] => outline(read(data).children);

describe('a section', () => {
  it('keeps what is said of it, whatever its list is called', () => {
    const description = 'Do not start before ten in the evening.';
    const rows = ['Stop the writers', 'Copy the tables'].map((title) => ({ title }));
    for (const key of ['items', 'steps', 'tasks', 'cards']) {
      const sections = [
        { title: 'Database', description, [key]: rows },
        { title: 'Network', description: 'Any time.', [key]: rows },
      ];
      const [first] = read({ title: 'Cutover', sections }).children;
      expect(first, key).to.include({ kind: 'section', description });
    }
  });

  it('holds the cards that name it by a number, each once', () => {
    const lists = [
      { id: 1, name: 'Kitchen' },
      { id: 2, name: 'Garden' },
    ];
    const cards = ['Wash the plates', 'Sweep the floor', 'Oil the gate'].map((name, index) => ({
      name,
      list_id: index === 2 ? 2 : 1,
    }));
    expect(lines({ lists, cards })).to.deep.equal([
      '# Kitchen',
      '  [ ] Wash the plates',
      '  [ ] Sweep the floor',
      '# Garden',
      '  [ ] Oil the gate',
    ]);
  });
});

describe('the texts below a title', () => {
  const titles = ['Test the alarm', 'Lock the door', 'Count the till'];
  const rows = titles.flatMap((title) => `  [ ] ${title}`);

  it('are steps where the record is titled or listed as a section is, though it has an id', () => {
    const ids = { id: 'a1', description: 'Every evening, before the last one leaves.' };
    const areas = [
      { ...ids, area: 'Shop', entries: titles },
      { ...ids, id: 'a2', area: 'Yard', entries: ['Shut the gate'] },
    ];
    expect(lines(areas)).to.include.members([...rows, '  [ ] Shut the gate']);
    const sections = [
      { ...ids, name: 'Shop', requirements: titles },
      { ...ids, id: 'a2', name: 'Yard', requirements: ['Shut the gate'] },
    ];
    expect(lines({ sections })).to.include.members([...rows, '  [ ] Shut the gate']);
  });

  it('are steps of sections that are called parts', () => {
    const parts = [
      { label: 'Shop', todos: titles },
      { label: 'Yard', todos: ['Shut the gate'] },
    ];
    expect(lines({ title: 'Evening', parts })).to.deep.equal([
      '# Shop',
      ...rows,
      '# Yard',
      '  [ ] Shut the gate',
    ]);
  });
});

describe('what only some rows hold', () => {
  it('is said of them where half have none, and they are steps', () => {
    const rule = (title: string, situations: readonly object[]) => ({
      title,
      description: 'Everything of this kind has to be there before anybody may look at it.',
      situations,
    });
    const cases = [{ title: 'Situation A: it is short' }, { title: 'Situation B: it is long' }];
    const rules = [
      rule('Images have a text', cases),
      rule('Films have captions', []),
      rule('Sounds can be stopped', []),
    ];
    expect(read({ rules }).leaves.map(({ title }) => title)).to.deep.equal([
      'Images have a text',
      'Films have captions',
      'Sounds can be stopped',
    ]);
  });

  it('is a field that an entry of a map may lack, and it is one of them all the same', () => {
    const entry = (name: string) => ({ label: name, minutes: 5, tags: ['ops'] });
    const steps = {
      first: entry('Stop the writers'),
      second: entry('Copy the tables'),
      third: { label: 'Start the writers' },
    };
    expect(read({ steps }).leaves).to.have.length(3);
  });
});

describe('a title', () => {
  it('is what is called the name of a task, whatever else reads like one', () => {
    const rows = [
      { task_name: 'Weekly report', action: 'Dear all, please send me your part', done: false },
      { task_name: 'Budget', action: 'Dear all, what will you need next year', done: false },
    ];
    expect(read(rows).leaves.map(({ title }) => title)).to.deep.equal(['Weekly report', 'Budget']);
  });

  it('is the description where that is short, and no amount of time', () => {
    const rows = [
      { estimate: '19 min', description: 'Measure the oil', why: 'Too little of it is dangerous.' },
      { estimate: '5 min', description: 'Fill the tank', why: 'It has to last until Monday.' },
    ];
    expect(read(rows).leaves.map(({ title }) => title)).to.deep.equal([
      'Measure the oil',
      'Fill the tank',
    ]);
  });
});

describe('a board', () => {
  it('keeps the only card of a column, whose name is written as code writes it', () => {
    const card = (title: string) => ({ id: title.length, title });
    const board = {
      todo: [card('Oil the gate'), card('Rake the leaves')],
      inProgress: [card('Paint the fence')],
      done: [card('Cut the hedge')],
    };
    expect(read(board).leaves.map(({ title, initial }) => [title, initial])).to.deep.equal([
      ['Oil the gate', 'open'],
      ['Rake the leaves', 'open'],
      ['Paint the fence', 'open'],
      ['Cut the hedge', 'done'],
    ]);
  });
});

describe('what is listed as steps', () => {
  it('is one with an empty list among others that have parts', () => {
    const part = (text: string) => ({ text, steps: [{ text: `${text} once more` }] });
    const items = [part('Oil the gate'), { text: 'Rake the leaves', steps: [] }];
    expect(read({ items }).leaves.map(({ title }) => title)).to.include('Rake the leaves');
  });

  it('is one with sentences under a name that promises no steps', () => {
    const step = (action: string) => ({
      action,
      benefits: ['Nobody has to wait for it.', 'It lasts a year longer than before.'],
    });
    const steps = [step('Oil the gate'), step('Rake the leaves'), step('Cut the hedge')];
    expect(read({ steps }).leaves).to.have.length(3);
  });
});

describe('what stands beside steps', () => {
  it('is no step where it is words that come again, or addresses', () => {
    const tools = [
      ['kubectl', 'git'],
      ['git', 'ssh'],
      ['ssh', 'kubectl'],
    ];
    const stuff = ['Check the tyres', 'Order the oil', 'Sign the form'].map((mefi, index) => ({
      mefi,
      zuka: tools[index],
    }));
    expect(lines({ stuff })).to.deep.equal([
      '[ ] Check the tyres',
      '[ ] Order the oil',
      '[ ] Sign the form',
    ]);
    const pages = ['https://example.org/a', 'https://example.org/b'];
    const jobs = ['Check the tyres', 'Order the oil', 'Sign the form'];
    expect(lines({ title: 'Garage', pages, jobs })).to.have.length(3);
  });
});

describe('a category', () => {
  it('is no kind of row, though one of them is called as remarks are', () => {
    const row = (title: string, category: string) => ({ title, category, weight: title.length });
    const rows = [
      row('Titles are unique', 'html'),
      row('Language is set', 'html'),
      row('Icons load', 'image'),
      row('Photos are small', 'image'),
      row('Fonts load', 'font'),
      row('Fonts are few', 'font'),
    ];
    const { leaves } = read({ checks: rows });
    expect(leaves.filter(({ type }) => type === 'check')).to.have.length(6);
  });
});

describe('a list of records with one field each, always another', () => {
  it('holds a step in each: what to look at, and what to see or whether it is done', () => {
    const sections = [
      { title: 'Before start', items: [{ Generators: 'On' }, { 'Fuel pumps': 'As required' }] },
      { title: 'Taxi', items: [{ Flaps: 'Up' }, { Beacon: 'On' }] },
    ];
    expect(read({ sections }).leaves.map(({ title, expected }) => [title, expected])).to.deep.equal(
      [
        ['Generators', 'On'],
        ['Fuel pumps', 'As required'],
        ['Flaps', 'Up'],
        ['Beacon', 'On'],
      ],
    );
    expect(lines([{ Tent: true }, { Stove: false }, { Map: true }])).to.deep.equal([
      '[x] Tent',
      '[ ] Stove',
      '[x] Map',
    ]);
  });
});

describe('the title of a record', () => {
  it('is ticked by the box in front of it', () => {
    const rows = [{ task: '[x] Write the docs' }, { task: '[ ] Send them' }];
    expect(lines({ jobs: rows })).to.deep.equal(['[x] Write the docs', '[ ] Send them']);
  });
});

describe('a Trello board', () => {
  it('loses no card whose list is not in the file', () => {
    const board = {
      id: 'b1',
      name: 'House',
      lists: [{ id: 'l1', name: 'Doing', idBoard: 'b1' }],
      cards: [
        { name: 'Paint the fence', idList: 'l1' },
        { name: 'Oil the gate', idList: 'gone' },
      ],
    };
    expect(read(board).leaves.map(({ title }) => title)).to.have.members([
      'Paint the fence',
      'Oil the gate',
    ]);
  });
});

describe('a group of controls', () => {
  it('keeps what else is said of it, and not its controls once more', () => {
    const controls = [{ id: 'ac-1', title: 'Policy is written' }];
    const catalog = {
      metadata: { title: 'Access' },
      groups: [{ title: 'Rules', owner: 'IT', controls }],
    };
    expect(read({ catalog }).children[0]?.data).to.deep.equal({ owner: 'IT' });
  });
});

describe('answers to a FHIR questionnaire', () => {
  it('are no steps: its questions are', () => {
    const response = {
      resourceType: 'QuestionnaireResponse',
      item: [
        {
          linkId: '1',
          text: 'Before surgery',
          item: [{ linkId: '1.1', text: 'Site marked', answer: [{ valueString: 'left knee' }] }],
        },
      ],
    };
    expect(read(response).leaves.map(({ title }) => title)).to.deep.equal(['Site marked']);
  });
});

describe('rows that name their section', () => {
  it('stand in it, though one among them has parts and no section', () => {
    const row = (prompt: string, section: string) => ({ prompt, section, tier: 'bronze' });
    const items = [
      { prompt: 'Addresses', tier: 'bronze', items: [{ prompt: 'Sort them' }] },
      ...['Readme written', 'Examples run', 'Words explained'].map((each) => row(each, 'docs')),
      ...['All tests pass', 'Coverage measured'].map((each) => row(each, 'tests')),
    ];
    const outlined = lines({ items });
    expect(outlined).to.include.members(['# Docs', '  [ ] Readme written', '# Tests']);
  });
});

describe('a record round the whole list', () => {
  it('gives it its description, and the fields that say something else', () => {
    const steps = (title: string) => ({ title, steps: [{ title: `${title}: begin` }] });
    const card = {
      id: 'c1',
      title: 'Seizure',
      description: 'For the emergency room.',
      doses: { first: 'one tube' },
      blocks: [steps('First line'), steps('Second line')],
    };
    const list = read({ cards: [card] });
    expect(list).to.include({ title: 'Seizure', description: 'For the emergency room.' });
    expect(list.data).to.deep.include({ doses: { first: 'one tube' } });
    expect(list.leaves).to.have.length(2);
  });
});

describe('rows that have nothing but an id', () => {
  it('are titled by its words', () => {
    const rows = ['use-signal', 'lock-phone', 'own-server'].map((id) => ({ id, level: 'easy' }));
    expect(lines(rows)).to.deep.equal(['[ ] Use signal', '[ ] Lock phone', '[ ] Own server']);
  });
});

describe('a map of sections', () => {
  it('keeps the record that has nothing to list', () => {
    const output = {
      Security: { passed: false, info: ['A header says too much'], reason: 'One found' },
      Analytics: { passed: true, reason: 'No tracker found' },
      Links: { passed: true, info: [], reason: 'None found' },
    };
    expect(read({ output }).leaves.map(({ title, initial }) => [title, initial])).to.deep.include([
      'Analytics',
      'done',
    ]);
  });

  it('keeps each list, of texts, of records, or of both', () => {
    const list = {
      Kitchen: ['Wash the plates', 'Dry them'],
      Garden: [{ task: 'Oil the gate' }, { task: 'Rake the leaves' }],
      Street: ['Sweep', { task: 'Salt the steps' }, 'Take in the bins'],
    };
    expect(read(list).leaves).to.have.length(7);
  });

  it('is no map where one of the lists names people', () => {
    const authors = [{ name: 'Robin', email: 'robin@example.org' }];
    const topics = [
      { name: 'Shop', steps: [{ name: 'Test the alarm' }] },
      { name: 'Yard', steps: [{ name: 'Shut the gate' }] },
    ];
    expect(read({ authors, topics }).leaves.map(({ title }) => title)).to.deep.equal([
      'Test the alarm',
      'Shut the gate',
    ]);
  });
});

describe('a step with an empty list in it', () => {
  it('is a step, whether tools call the list children, subtasks or actions', () => {
    for (const key of ['children', 'subtasks', 'actions', 'checklist']) {
      const rows = ['Rake the leaves', 'Cut the hedge'].map((name) => ({ name, [key]: [] }));
      expect(lines(rows), key).to.deep.equal(['[ ] Rake the leaves', '[ ] Cut the hedge']);
    }
  });

  it('is a step at the end of a tree', () => {
    const room = (title: string, step: string) => ({
      title,
      children: [{ title: step, children: [] }],
    });
    const tree = [room('Kitchen', 'Wash the plates'), room('Garden', 'Oil the gate')];
    expect(lines(tree)).to.deep.equal([
      '# Kitchen',
      '  [ ] Wash the plates',
      '# Garden',
      '  [ ] Oil the gate',
    ]);
  });
});

describe('a board', () => {
  it('keeps every column, the empty ones too, and ticks what is in the last', () => {
    const card = (title: string) => ({ title, points: 3 });
    const board = {
      'To Do': [card('Paint the fence'), card('Oil the gate')],
      'In Progress': [],
      Done: [card('Mow the lawn')],
    };
    const { leaves } = read(board);
    expect(leaves.map(({ title, initial }) => [title, initial])).to.deep.equal([
      ['Paint the fence', 'open'],
      ['Oil the gate', 'open'],
      ['Mow the lawn', 'done'],
    ]);
  });

  it('is read from lists of columns, and from columns under a title', () => {
    const cards = (...titles: readonly string[]) => titles.map((title) => ({ title }));
    const expected = ['# To do', '  [ ] Paint the fence', '# Done', '  [x] Mow the lawn'];
    const columns = [
      { name: 'To do', cards: cards('Paint the fence') },
      { name: 'Done', cards: cards('Mow the lawn') },
    ];
    expect(lines({ name: 'Garden', columns })).to.deep.equal(expected);
    const keyed = { 'To do': ['Paint the fence'], Done: ['Mow the lawn'] };
    expect(lines({ title: 'Garden', ...keyed })).to.deep.equal(expected);
    expect(read({ title: 'Garden', ...keyed }).title).to.equal('Garden');
  });

  it('does not take those who watch a card for steps', () => {
    const watchers = [{ id: 1, username: 'robin', email: 'robin@example.org', initials: 'R' }];
    const cards = ['Paint the fence', 'Oil the gate'].map((name) => ({ name, watchers }));
    expect(lines({ tasks: cards })).to.deep.equal(['[ ] Paint the fence', '[ ] Oil the gate']);
  });
});

describe('what says how far a step is', () => {
  it('counts under "status", though a team has words of its own', () => {
    const words = ['completed', 'in review', 'completed', 'to do'];
    const rows = words.map((status, at) => ({ name: `Read chapter ${'ABCD'[at]} aloud`, status }));
    const states = read({ tasks: rows }).leaves.map(({ initial }) => initial);
    expect(states).to.deep.equal(['done', 'open', 'done', 'open']);
  });

  it('counts under todoState, inside an object, and in other languages', () => {
    const states = (rows: readonly object[]) => read(rows).leaves.map(({ initial }) => initial);
    const titles = ['Paint the fence', 'Oil the gate'];
    const row = (fields: readonly object[]) =>
      titles.map((title, at) => ({ title, ...fields[at] }));
    expect(states(row([{ todoState: 'done' }, { todoState: 'open' }]))).to.deep.equal([
      'done',
      'open',
    ]);
    const inside = [{ status: { status: 'complete' } }, { status: { status: 'to do' } }];
    expect(states(row(inside))).to.deep.equal(['done', 'open']);
    expect(
      states(
        row([
          { minggu: 1, done: 'selesai' },
          { minggu: 2, done: '' },
        ]),
      ),
    ).to.deep.equal(['done', 'open']);
    expect(states(row([{ wykonane: true }, { wykonane: false }]))).to.deep.equal(['done', 'open']);
  });
});

describe('a map', () => {
  it('of whole sentences to 0 and 1 is a list of ticks', () => {
    const map = { 'King of the hill': 1, 'Blood and iron': 0, 'Far from home': 0 };
    expect(read(map).leaves.map(({ title, initial }) => [title, initial])).to.deep.equal([
      ['King of the hill', 'done'],
      ['Blood and iron', 'open'],
      ['Far from home', 'open'],
    ]);
  });

  it('of words to amounts is a list of what to buy, and no tick', () => {
    const amounts = (data: unknown) =>
      read(data).leaves.map(({ title, description, initial }) => [title, description, initial]);
    const expected = [
      ['Milk', '2 l', 'open'],
      ['Bread', '× 1', 'open'],
    ];
    expect(amounts({ Milk: '2 l', Bread: 1 })).to.deep.equal(expected);
    expect(amounts({ milk: { l: 2 }, garlic: { cloves: 6 } })).to.deep.equal([
      expected[0],
      ['Garlic', '6 cloves', 'open'],
    ]);
    expect(lines({ Malt: { 'Pale Ale': 5.4, Oats: 1 }, Hops: { Jade: 40 } })).to.deep.equal([
      '# Malt',
      '  [ ] Pale Ale | × 5.4',
      '  [ ] Oats | × 1',
      '# Hops',
      '  [ ] Jade | × 40',
    ]);
  });

  it('of names in code to numbers is none, and neither is one in a row', () => {
    for (const settings of [{ port: 80, workers: 4 }, { tab_size: 2, Line: 3 }, { Milk: 20_000 }]) {
      expect(readChecklist(settings).error?.code).to.equal('not-a-checklist');
    }
    const rows = ['Read all of it', 'Write it down'].map((title) => ({
      title,
      points: { Good: 1 },
    }));
    expect(lines(rows)).to.deep.equal(['[ ] Read all of it', '[ ] Write it down']);
  });

  it('of numbers is an array, of which nothing is dropped', () => {
    const map = {
      0: { name: 'Paint the fence', by: 'Robin' },
      1: { name: 'Oil the gate' },
      2: { name: 'Mow the lawn', area: 3, tool: 'mower', note: 'Slowly' },
    };
    const titles = ['Paint the fence', 'Oil the gate', 'Mow the lawn'];
    expect(read(map).leaves.map(({ title }) => title)).to.deep.equal(titles);
  });
});

describe('lists among something else', () => {
  const moves = (...names: readonly string[]) => ({ exercises: names.map((name) => ({ name })) });

  it('are all read, where some entries of the map hold none', () => {
    const plan = {
      monday: moves('Push up', 'Sit up'),
      wednesday: { isRestDay: true },
      thursday: moves('Bend low', 'Jump high'),
      sunday: { isRestDay: true },
    };
    expect(lines(plan)).to.deep.equal([
      '# Monday',
      '  [ ] Push up',
      '  [ ] Sit up',
      '# Thursday',
      '  [ ] Bend low',
      '  [ ] Jump high',
    ]);
  });

  it('are sections of one checklist, if they have most of their fields in common', () => {
    const at = (name: string, more: object) => ({ name, place: 'Up in the tower', ...more });
    const found = {
      gems: [at('Red gem', { grams: 3 }), at('Blue gem', { grams: 5 })],
      songs: [at('Old song', { by: 'Robin' }), at('New song', { by: 'Kim' })],
      rest: { cage: { total: 25, kinds: { large: 2 } }, coin: { total: 3 } },
      prizes: { all: { prize: 'A crown' } },
    };
    expect(lines(found)).to.deep.equal([
      '# Gems',
      '  [ ] Red gem',
      '  [ ] Blue gem',
      '# Songs',
      '  [ ] Old song',
      '  [ ] New song',
    ]);
  });
});

describe('a document that says one thing in several places', () => {
  it('has its steps once, in the language that is asked for', () => {
    const intents = [
      {
        title: { hu: 'Égés', en: 'Burn' },
        steps: { hu: ['Hűtsd.', 'Takard be.'], en: ['Cool it.', 'Cover it.'] },
      },
      {
        title: { hu: 'Vérzés', en: 'Cut' },
        steps: { hu: ['Nyomd.', 'Várj.'], en: ['Press it.', 'Wait.'] },
      },
    ];
    const shown = (language: string) =>
      outline(readChecklist({ intents }, { language }).checklist?.children ?? []);
    expect(shown('en')).to.deep.equal([
      '# Burn',
      '  [ ] Cool it.',
      '  [ ] Cover it.',
      '# Cut',
      '  [ ] Press it.',
      '  [ ] Wait.',
    ]);
    expect(shown('hu')).to.include.members(['# Égés', '  [ ] Hűtsd.']);
    expect(shown('hu')).to.have.length(6);
  });

  it('has mornings and evenings, which are no languages', () => {
    const days = ['Monday', 'Friday'].map((title) => ({
      title,
      am: ['Swim far'],
      pm: ['Read on'],
    }));
    expect(read(days).leaves).to.have.length(4);
  });

  it('has one step where every field of it stands in braces of its own', () => {
    const parts = (text: string, due: string) => [
      { description: text },
      { due },
      { teacher: 'Kim' },
    ];
    const { leaves } = read({
      'Read the story': parts('Chapter two, all of it.', 'Monday'),
      'Measure the heat': parts('Of water, in the kitchen.', 'Friday'),
    });
    expect(leaves.map(({ title, description }) => [title, description])).to.deep.equal([
      ['Read the story', 'Chapter two, all of it.'],
      ['Measure the heat', 'Of water, in the kitchen.'],
    ]);
  });
});

describe('a list of texts and records', () => {
  it('keeps them all, though each field comes once and there are as many as rows', () => {
    const { leaves } = read({
      sections: [
        { title: 'Power', items: ['Main switch on', 'Air pressure'] },
        {
          title: 'Safety',
          items: [
            { due: 'Monday', text: 'Nobody alone at the saw' },
            'Emergency stop tested',
            { title: 'Extinguisher', shelf: 'by the door' },
            'First-aid box full',
          ],
        },
      ],
    });
    expect(leaves.map(({ title }) => title)).to.deep.equal([
      'Main switch on',
      'Air pressure',
      'Nobody alone at the saw',
      'Emergency stop tested',
      'Extinguisher',
      'First-aid box full',
    ]);
  });
});

describe('what can be ticked', () => {
  const tasks = [
    { title: 'Book the hall', done: true, id: 'a' },
    { title: 'Order the cake', done: false, id: 'b' },
  ];
  const names = ['Robin', 'Kim', 'Alex', 'Sam', 'Nico'];
  const invited = Array.from({ length: 100 }, (_, at) => ({
    name: `${names[at % 5]} of house number ${at}`,
    side: 'ab'[at % 2],
    diet: 'none',
  }));
  const expected = ['[x] Book the hall', '[ ] Order the cake'];

  it('is the checklist, though many more are invited, and by words that are its ids', () => {
    expect(lines({ tasks, invited: invited.slice(0, 20) })).to.deep.equal(expected);
    expect(lines({ invited: invited.slice(0, 60), checklist: tasks })).to.deep.equal(expected);
  });

  it('is read whole, though one of its sections weighs more than all', () => {
    const rows = (...texts: readonly string[]) => ({
      tasks: texts.map((text) => ({ text, done: false })),
    });
    const plan = { Urgent: rows(...'jasmine rye oats maize'.split(' ')), Daily: rows('sow 1') };
    expect(read(plan).leaves).to.have.length(5);
  });
});

describe('lists in a row', () => {
  it('are steps in each phase, though all playbooks have phases of the same names', () => {
    const phase = (name: string, at: number) => ({
      phase: name,
      steps: [`Do it ${at}`, `Undo ${at}`],
    });
    const playbooks = Array.from({ length: 6 }, (_, at) => ({
      id: `PB-${at}`,
      name: `When server ${'ABCDEF'[at]} is down`,
      phases: ['Contain', 'Recover'].map((name) => phase(name, at)),
    }));
    expect(read({ playbooks }).leaves).to.have.length(24);
  });

  const texts = [
    ['Open the panel.', 'Check the log.', 'Press restart.'],
    ['Read the alert.', 'Free some space.', 'Look again.'],
  ];
  const titled = (key: string, more: object = {}) =>
    texts.map((each, at) => ({
      id: `r${at}`,
      title: ['Restart the server', 'Clear the disk'][at],
      ...more,
      [key]: each,
    }));

  it('are the steps of a runbook, though it has an id and is told of at length', () => {
    const runbook = [
      '# Restart the server',
      ...['Open the panel.', 'Check the log.', 'Press restart.'].map((each) => `  [ ] ${each}`),
      '# Clear the disk',
      ...['Read the alert.', 'Free some space.', 'Look again.'].map((each) => `  [ ] ${each}`),
    ];
    const more = { environment: 'PRD', severity: 'high', aim: 'So that it runs', team: 'Night' };
    for (const key of ['steps', 'procedure', 'pasos']) {
      expect(lines(titled(key)), key).to.deep.equal(runbook);
      expect(lines(titled(key, more)), key).to.deep.equal(runbook);
    }
  });

  it('say how a step or a test is done, where that is what is ticked', () => {
    const rows = ['[ ] Restart the server', '[ ] Clear the disk'];
    expect(lines(titled('steps', { done: false }))).to.deep.equal(rows);
    expect(lines(titled('steps', { expectedResult: 'It runs' }))).to.deep.equal(rows);
    expect(lines({ steps: titled('steps', { type: 'night' }) })).to.deep.equal(rows);
  });

  it('are found in the only record that holds one', () => {
    const body = (title: string) => ({ kind: 'column', children: [{ title }, { title: 'Sign' }] });
    const rows = ['Read the meter', 'Close the valve'].map((title, at) => ({
      title: `Room ${'AB'[at]}`,
      layout: body(title),
    }));
    expect(lines({ screens: rows })).to.deep.equal([
      '# Room A',
      '  [ ] Read the meter',
      '  [ ] Sign',
      '# Room B',
      '  [ ] Close the valve',
      '  [ ] Sign',
    ]);
  });
});

describe('one text somewhere in a message', () => {
  it('is no checklist', () => {
    const message = {
      channel: 'C1',
      blocks: [{ type: 'section', text: { text: 'Good morning' } }],
    };
    expect(readChecklist(message).checklist).to.equal(undefined);
  });
});

describe('rows that name the rows they belong to', () => {
  const lists = [
    { id: 'l1', title: 'In the house' },
    { id: 'l2', title: 'Outside' },
  ];
  const cards = [
    { id: 'c1', title: 'Clean the kitchen', listId: 'l1' },
    { id: 'c2', title: 'Tidy the garden', listId: 'l2' },
  ];
  const steps = [
    { id: 1, title: 'Oil the gate', cardId: 'c2', isFinished: true },
    { id: 2, title: 'Wipe the hob', cardId: 'c1', isFinished: false },
    { id: 3, title: 'Empty the bin', cardId: 'c1', isFinished: true },
  ];
  const expected = [
    '# In the house',
    '  # Clean the kitchen',
    '    [ ] Wipe the hob',
    '    [x] Empty the bin',
    '# Outside',
    '  # Tidy the garden',
    '    [x] Oil the gate',
  ];

  it('stand in them, over as many tables as there are', () => {
    expect(lines({ lists, cards, steps })).to.deep.equal(expected);
    expect(lines({ version: 3, included: { steps, cards, lists } })).to.deep.equal(expected);
  });

  it('stand below their parent in the same list', () => {
    const rows = [
      { id: 1, parent: 0, text: 'In the house' },
      { id: 2, parent: 1, text: 'Wipe the hob' },
      { id: 3, parent: 0, text: 'Outside' },
      { id: 4, parent: 3, text: 'Oil the gate' },
      { id: 5, parent: 3, text: 'Mow the lawn' },
    ];
    const tree = ['# In the house', '  [ ] Wipe the hob', '# Outside', '  [ ] Oil the gate'];
    expect(lines({ data: rows })).to.deep.equal([...tree, '  [ ] Mow the lawn']);
    expect(lines(rows)).to.deep.equal([...tree, '  [ ] Mow the lawn']);
  });

  it('stand beside them, if they name none or one that is not there', () => {
    const loose = [
      ...steps,
      { id: 4, title: 'Call the plumber', cardId: null, isFinished: false },
      { id: 5, title: 'Buy a hose', cardId: 'c9', isFinished: false },
    ];
    const rest = ['[ ] Call the plumber', '[ ] Buy a hose'];
    expect(lines({ lists, cards, steps: loose })).to.deep.equal([...expected, ...rest]);
    const rows = [
      { id: 1, text: 'In the house' },
      { id: 2, parent: 1, text: 'Wipe the hob' },
      { id: 3, parent: 99, text: 'Call the plumber' },
    ];
    expect(lines(rows)).to.deep.equal(['# In the house', '  [ ] Wipe the hob', rest[0]]);
  });

  it('are all there when they are parents of each other, or a chain without end', () => {
    const ring = [
      { id: 1, parent: 2, text: 'Wipe the hob' },
      { id: 2, parent: 1, text: 'Oil the gate' },
      { id: 3, parent: null, text: 'Mow the lawn' },
    ];
    expect(read(ring).leaves.map(({ title }) => title)).to.have.members([
      'Wipe the hob',
      'Oil the gate',
      'Mow the lawn',
    ]);
    const chain = Array.from({ length: 5_000 }, (_, at) => ({
      id: at + 1,
      parent: at,
      text: `Walk to lamp post number ${at}`,
    }));
    expect(readChecklist(chain, { maxDepth: 100 }).checklist?.leaves.length).to.be.greaterThan(
      4_000,
    );
  });

  it('keep the place in the text where they stood', () => {
    const text = JSON.stringify(
      { lists, cards, steps: [{ ...steps[0], link: 'javascript:0' }] },
      null,
      1,
    );
    const line = text.split('\n').findIndex((each) => each.includes('javascript')) + 1;
    const places = readChecklist(text).warnings.map((warning) => warning.line);
    expect(places).to.include(line);
  });
});

describe('what looks like a list and holds no steps', () => {
  const refused: readonly (readonly [string, unknown])[] = [
    [
      'a drawing of knots and lines',
      {
        nodes: ['Robin', 'Kim', 'Alex'].map((id) => ({ id, group: 1 })),
        links: [{ source: 'Robin', target: 'Kim', value: 2 }],
      },
    ],
    [
      'a drawing whose knots are words, with lines from one to the other',
      {
        nodes: ['Cellar door', 'Kitchen sink', 'Hall'],
        edges: [{ from: 'Cellar door', to: 'Hall' }],
      },
    ],
    [
      'settings that are all on',
      {
        command: 'serve',
        settings: { server: { analyses: { shadow: true, unused: true }, hints: { types: true } } },
      },
    ],
    [
      'the fields of other records',
      {
        models: ['Article', 'Author'].map((name) => ({
          name,
          fields: [
            { label: 'Full title', field_type: 'string', api_key: 'title' },
            { label: 'Main text', field_type: 'text', api_key: 'body' },
          ],
        })),
      },
    ],
    [
      'answers to a form',
      [18, 25, 31].map((age, at) => ({ age, size: at, a: 3, b: 4, c: 5, remark: 'Good as it is' })),
    ],
    ['one setting somewhere', { bases: [{ id: 'a1', tables: [{ key: 'k', name: 'Cash flow' }] }] }],
  ];
  for (const [name, data] of refused) {
    it(`is refused: ${name}`, () => {
      expect(readChecklist(data).error?.code).to.equal('not-a-checklist');
    });
  }
});

describe('a list beside the steps', () => {
  it('is a section of its own, if it reads like one', () => {
    const runbook = {
      name: 'Move the database',
      steps: [
        { title: 'Stop the writer', command: 'stop' },
        { title: 'Promote the replica', command: 'promote' },
      ],
      rollback: ['Demote the replica', 'Start the writer'],
      tags: ['data', 'night'],
    };
    expect(lines(runbook)).to.deep.equal([
      '# Steps',
      '  [ ] Stop the writer',
      '  [ ] Promote the replica',
      '# Rollback',
      '  [ ] Demote the replica',
      '  [ ] Start the writer',
    ]);
  });

  it('is named where it was left out', () => {
    const { checklist, warnings } = readChecklist({
      issues: [
        { key: 'A-1', by: 'Robin', summary: 'The tap in the kitchen drips', status: 'open' },
        { key: 'A-1', by: 'Robin', summary: 'The window in the hall is broken', status: 'done' },
        { key: 'A-1', by: 'Robin', summary: 'The paint comes off', status: 'done' },
      ],
      projects: [
        { name: 'House of the family', due: 2024, budget: 3 },
        { name: 'Garden behind it', due: 2025, budget: 4 },
      ],
    });
    expect(checklist?.leaves).to.have.length(3);
    expect(warnings.map(({ code, path }) => [code, path])).to.deep.include(['guessed', 'projects']);
  });
});

describe('a page of an editor', () => {
  const page = [
    '# Before',
    '  [x] Pack the bags',
    '    [ ] Two shirts',
    '  # More',
    '    [ ] Lock the door',
    '# After',
    '  [ ] (note) Nearly there.',
    '  [ ] Wave',
  ];

  it('has its headings for sections and all its ticks, under the type of each block', () => {
    const block = (type: string, words: string, more: object = {}) => ({
      object: 'block',
      type,
      [type]: { rich_text: words.split('|').map((plain_text) => ({ plain_text })), ...more },
    });
    const children = (...blocks: readonly object[]) => ({ children: blocks });
    const results = [
      block('heading_1', 'Before'),
      block('to_do', 'Pack |the bags', {
        checked: true,
        ...children(block('to_do', 'Two shirts', { checked: false })),
      }),
      {
        ...block('toggle', 'More'),
        ...children(block('to_do', 'Lock the door', { checked: false })),
      },
      block('heading_1', 'After'),
      block('paragraph', 'Nearly there.'),
      block('to_do', 'Wave', { checked: false }),
    ];
    expect(lines({ results })).to.deep.equal(page);
  });

  it('is the same as a tree of typed nodes', () => {
    const node = (type: string, content: readonly object[], attrs?: object) => ({
      type,
      ...(attrs && { attrs }),
      content,
    });
    const text = (words: string) => node('paragraph', [{ type: 'text', text: words }]);
    const box = (checked: boolean, ...content: readonly object[]) =>
      node('taskItem', content, { checked });
    const doc = node('doc', [
      node('heading', [{ type: 'text', text: 'Before' }], { level: 2 }),
      node('taskList', [
        box(true, text('Pack the bags'), node('taskList', [box(false, text('Two shirts'))])),
      ]),
      node('heading', [{ type: 'text', text: 'More' }], { level: 3 }),
      node('taskList', [box(false, text('Lock the door'))]),
      node('heading', [{ type: 'text', text: 'After' }], { level: 2 }),
      text('Nearly there.'),
      node('taskList', [box(false, text('Wave'))]),
    ]);
    expect(lines(doc)).to.deep.equal(page);
  });

  it('takes what a line is from its end, where text comes in runs', () => {
    const end = (attributes: object) => ({ insert: '\n', attributes });
    const ops = [
      { insert: 'Packing' },
      end({ header: 1 }),
      { insert: 'Enough for a week.\nPass' },
      { insert: 'port', attributes: { bold: true } },
      end({ list: 'checked' }),
      { insert: 'Bag' },
      end({ list: 'unchecked' }),
      { insert: 'Socks' },
      end({ list: 'unchecked', indent: 1 }),
    ];
    const { title, children } = read({ ops });
    expect([title, ...outline(children)]).to.deep.equal([
      'Packing',
      '[ ] (note) Enough for a week.',
      '[x] Passport',
      '[ ] Bag',
      '  [ ] Socks',
    ]);
  });
});

describe('a step that only a code names', () => {
  it('is a step where it has a tick', () => {
    const rows = (game: string) =>
      ['FIRST', 'LAST'].map((lap, achieved) => ({ apiname: `ID_${game}_${lap}_LAP`, achieved }));
    expect(lines({ 'Lap Runner': rows('RUN'), 'Lap Walker': rows('WALK') })).to.deep.equal([
      '# Lap Runner',
      '  [ ] ID_RUN_FIRST_LAP',
      '  [x] ID_RUN_LAST_LAP',
      '# Lap Walker',
      '  [ ] ID_WALK_FIRST_LAP',
      '  [x] ID_WALK_LAST_LAP',
    ]);
  });
});
