import { expect } from '@open-wc/testing';
import { readChecklist } from '../../src/checklist/read-checklist.js';
import { read } from './fixtures.js';

const TITLES = ['Paint the fence', 'Oil the gate', 'Mow the lawn', 'Rake the leaves'];

/** What three or four rows with a title and these fields begin with. */
const states = (key: string, values: readonly unknown[], more: object = {}) => {
  const rows = values.map((value, at) => ({ title: TITLES[at], ...more, [key]: value }));
  const { checklist, hasStates } = readChecklist({ board: 'Garden', rows });
  return hasStates && checklist.leaves.map(({ initial }) => initial);
};

describe('a word for how far a step is', () => {
  const three = ['open', 'done', 'open'];

  it('is open where it denies another, in many languages', () => {
    const pairs = [
      ['Not Done', 'Done'],
      ['not_collected', 'collected'],
      ['Nicht erledigt', 'Erledigt'],
      ['non terminé', 'terminée'],
      ['no hecho', 'hecha'],
      ['Não concluído', 'concluída'],
      ['nie zrobione', 'zrobiony'],
      ['niet klaar', 'klaar'],
      ['inte klar', 'klar'],
      ['не выполнено', 'выполнена'],
      ['tamamlanmadı', 'tamamlandı'],
      ['chưa xong', 'xong'],
      ['未完成', '已完成'],
      ['未着手', '完了'],
      ['미완료', '완료'],
    ];
    for (const [open, done] of pairs)
      expect(states('status', [open, done, open]), open).to.deep.equal(three);
  });

  it('is open in every row, if nobody has begun', () => {
    for (const word of ['Not Done', 'not_collected', '未着手'])
      expect(states('status', [word, word]), word).to.deep.equal(['open', 'open']);
  });

  it('may be a number or a boolean, if it tells rows apart or says that all are open', () => {
    expect(states('status', [0, 1, 0])).to.deep.equal(three);
    expect(states('state', [false, true, false])).to.deep.equal(three);
    expect(states('value', [false, true, false])).to.deep.equal(three);
    expect(states('value', [false, false])).to.deep.equal(['open', 'open']);
    // Shown on a site, or a measure.
    expect(states('status', [1, 1, 1])).to.equal(false);
    expect(states('value', [3, 1, 0])).to.equal(false);
  });
});

describe('a column of ticks', () => {
  it('is known with accents and without, in each gender, and by either end of its name', () => {
    const keys =
      'terminee terminée termine terminada concluída realizado faite gotova hotovo valmis gedaan klaar ' +
      'udført tamamlandı defaultChecked default_checked is-done isCollected 完成';
    for (const key of keys.split(' '))
      expect(states(key, [false, true, false]), key).to.deep.equal(['open', 'done', 'open']);
  });

  it('is the only column of booleans, if a past participle names it', () => {
    for (const key of ['watered', 'isPolished', 'built'])
      expect(states(key, [false, true, false]), key).to.deep.equal(['open', 'done', 'open']);
    for (const key of ['required', 'isEnabled', 'locked', 'notDone', 'indoors'])
      expect(states(key, [false, true, false]), key).to.equal(false);
    expect(states('watered', [true, true, true]), 'true in all').to.equal(false);
    expect(states('watered', [false, true], { fragile: true }), 'one of two').to.equal(false);
  });

  it('may stand in an object of attributes', () => {
    const data = ['Wipe the board', 'Stack the chairs'].map((title, at) => ({
      type: 'tasks',
      id: String(at),
      attributes: { title, 'is-done': at === 1 },
    }));
    expect(read({ data }).leaves.map(({ initial }) => initial)).to.deep.equal(['open', 'done']);
  });
});

const titles = (data: unknown) => read(data).leaves.map(({ title }) => title);

describe('a field called by its word in another language', () => {
  it('is a title or says something else, with accents and without', () => {
    const chores = ['course', 'lessive', 'banque'];
    const priorities = ['2', 'Moyenne', 'moyenne'];
    const pairs = [
      ['nom', 'priorité'],
      ['nome', 'prioridade'],
      ['Nombre', 'PRIORIDAD'],
      ['naam', 'prioriteit'],
      ['navn', 'prioritet'],
      ['nimi', 'prioriteetti'],
      ['jméno', 'priorita'],
      ['név', 'öncelik'],
      ['名前', '優先度'],
      ['名称', '优先级'],
      ['имя', 'приоритет'],
    ];
    for (const [name = '', priority = ''] of pairs) {
      const rows = priorities.map((each, at) => ({ [name]: chores[at], [priority]: each }));
      expect(titles(rows), name).to.deep.equal(chores);
    }
  });

  it('is a description, though it is short', () => {
    for (const name of [
      'kuvaus',
      'beschrijving',
      'descrição',
      'opis',
      'açıklama',
      '説明',
      '说明',
    ]) {
      const rows = ['Fence', 'Gate'].map((at) => ({ [name]: 'Round the garden', A: at }));
      const found = read({ rows }).leaves.map(({ title, description }) => [title, description]);
      expect(found, name).to.deep.equal([
        ['Fence', 'Round the garden'],
        ['Gate', 'Round the garden'],
      ]);
    }
  });

  it('holds steps, if that is what it says', () => {
    for (const key of ['étapes', 'schritte', 'pasos', 'шаги', '步骤'])
      expect(readChecklist({ [key]: ['Open the valve', 'Wait'] }).warnings, key).to.deep.equal([]);
  });
});

describe('the title', () => {
  it('of a user story is what somebody wants', () => {
    const stories = [
      ['A guest', 'to book a room on the net', 'I need not call'],
      ['A cook', 'to see what is in the larder', 'I can plan my week'],
    ].map(([who, what, why]) => ({ as_a: who, i_want: what, so_that: why }));
    const found = read({ stories }).leaves.map(({ title, description }) => [title, description]);
    expect(found).to.deep.equal([
      ['to book a room on the net', 'I need not call'],
      ['to see what is in the larder', 'I can plan my week'],
    ]);
  });

  it('of the whole and of a row may be called heading, header, headline, caption or topic', () => {
    for (const name of ['heading', 'header', 'headline', 'caption', 'topic']) {
      expect(read({ [name]: 'In the garden', items: ['Rake', 'Mow'] }).title).to.equal(
        'In the garden',
      );
      const rows = ['Rake', 'Mow'].map((at) => ({ [name]: `${at} the lawn`, words: `${at} it` }));
      const { title, leaves } = read({ [name]: 'In the garden', about: 'All of it.', list: rows });
      expect([title, leaves[0]?.title], name).to.deep.equal(['In the garden', 'Rake the lawn']);
    }
  });

  it('is a word that comes again, rather than a count, a grade or a code', () => {
    const plants = ['Kale', 'Leek', 'Kale', 'Leek', 'Kale', 'Leek', 'Kale', 'Leek'];
    const rows = plants.map((plant, at) => ({
      id: `${plant}-${at}`.toLowerCase(),
      plant,
      level: `${at}`,
      shown: `Week ${at + 1}-${at + 4}`,
    }));
    expect(titles(rows)).to.deep.equal(plants);
  });

  it('may be the same in every row', () => {
    const rows = [1, 2, 3].map((at) => ({
      _id: `${at}`,
      brings: 'Orange juice',
      on: '2024-05-05',
    }));
    expect(titles(rows)).to.deep.equal(['Orange juice', 'Orange juice', 'Orange juice']);
  });
});

describe('a list of people', () => {
  it('is no list of steps where another list is', () => {
    const invited = Array.from({ length: 60 }, (_, at) => ({
      name: `Guest of ${at + 1} names`,
      rsvp: at % 2 ? 'yes' : 'no',
      dietary: 'none',
      seats: 2,
    }));
    expect(
      titles({
        budget: 300,
        tasks: [{ title: 'Book the hall' }, { title: 'Bake a cake' }],
        invited,
      }),
    ).to.deep.equal(['Book the hall', 'Bake a cake']);
    expect(titles({ invited })).to.have.length(60);
  });
});
