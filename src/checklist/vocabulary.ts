/**
 * The names that fields go by. The first name of each list is the canonical one: a value of the wrong
 * type is worth a warning there, while under an alias it is just a field of somebody else's format.
 */
import type { ItemState } from './checklist.js';
import { remembering } from './remembering.js';

export const CHECKLIST_TITLES = [
  'title',
  'displayName',
  'name',
  'headline',
  'label',
  'caption',
  'heading',
  'header',
  'topic',
  'project',
] as const;
export const ITEM_TITLES = [
  'title',
  'name',
  'label',
  'text',
  'content',
  'summary',
  'point',
  'prompt',
  'item',
  'task',
  'todo',
  'question',
  'question_text',
  'step',
  'headline',
  'action',
  'requirement',
] as const;
export const DESCRIPTIONS = [
  'description',
  'details',
  'detail',
  'desc',
  'notes',
  'note',
  'subtitle',
  'hint',
  'help',
  'body',
  'text',
  'content',
  'summary',
] as const;

/** Texts that may stand beside the sections of a map without being one. */
export const HEADER: readonly string[] = [
  ...CHECKLIST_TITLES,
  ...DESCRIPTIONS,
  ...['$schema', '@context', '@type', 'id', 'version', 'icon', 'author', 'url', 'language', 'lang'],
];

/** Lists of steps or sections, the likeliest first. */
export const LISTS = [
  'items',
  'steps',
  'tasks',
  'checklist',
  'checklists',
  'checkItems',
  'elements',
  'step',
  'itemListElement',
  'todos',
  'points',
  'questions',
  'sections',
  'groups',
  'categories',
  'pages',
  'phases',
  'stages',
  'children',
  'subtasks',
] as const;
/** Lists whose members stay sections when they are empty. */
export const SECTION_LISTS: readonly string[] = [
  'checklists',
  'sections',
  'groups',
  'categories',
  'pages',
  'phases',
  'stages',
];
/** What an answer or an export wraps its checklist in. */
export const ENVELOPES = [
  'data',
  'checklist',
  'runbook',
  'playbook',
  'template',
  'list',
  'result',
] as const;

export const IDS = ['id', 'guid', 'uuid', '_id'] as const;
export const DONE = ['done', 'checked', 'completed', 'isCompleted', 'isDone', 'complete'] as const;
export const LINKS = ['links', 'link', 'references', 'resources', 'urls', 'url', 'href'] as const;
/** Pictures and files are named by a link, and never loaded. */
export const FILES = ['image', 'images', 'file', 'files', 'attachments'] as const;

/** As words are compared: without accents, and in lower case. */
export const plain = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize()
    .replace(/ı/g, 'i');

/** "terminada" and "Terminado" are one. */
const stem = (word: string): string => plain(word).replace(/(?<=.{4})[aeiouyаеиіоы]+$/, '');

/** "not done", "unfinished", "nicht erledigt", "未完成", "yapılmadı": what is denied is open. */
const DENIAL =
  /^(?:not(?:-yet)?|un|nao|non?|nicht|niet|ni?e|nem|ikke|inte|ej|ei|pas|belum|chua|не|尚?未|没有?|不|미|ยังไม่|לא|غير|لم)-?|m[ae](?=di$)/;

/**
 * The words that a `status` or `state` may be read by. Any other word is left alone, because "state"
 * is also the response that a flight checklist expects.
 */
const STATES: ReadonlyMap<string, ItemState> = new Map(
  Object.entries({
    open: 'open not-run failed fail failing broken blocked warn warning waiting needsaction active planned todo to-do pending incomplete new backlog in-progress started ongoing queued missing doing offen ausstehend pendiente pendientes pendente no-iniciado en-progreso en-curso en-attente por-hacer a-fazer em-andamento a-faire en-cours nicht-begonnen in-arbeit do-zrobienia w-toku belum bekliyor bekleniyor yapilacak devam-ediyor aperto da-fare in-corso te-doen bezig att-gora kesken folyamatban в-работе в-процессе ожидает 着手 進行中 进行中 待办 待辦 대기 진행중 진행-중',
    done: 'done passed passes pass passing achieved complete completed checked ticked closed finished fulfilled resolved solved packed bought purchased collected captured caught found owned obtained acquired implemented erledigt fertig abgeschlossen hecho feito aprobado aprovado terminado completado finalizado concluido realizado fait termine realise fatto completato finito gotowe ukonczone zrobione wykonane wykonanie hotovo gotovo splneno sudah sudah-selesai selesai tamamlandi yapildi bitti klaar gedaan voltooid klar gjort færdig ferdig udført utført tehty valmis kesz gata выполнено готово сделано завершено xong hoan-thanh 完了 完成 已完成 済 완료',
    skipped: 'skipped skip',
    'not-applicable':
      'not-applicable n/a na not-required cancelled canceled superseded wontfix wont-do obsolete',
    deferred: 'deferred postponed',
  } satisfies Record<ItemState, string>).flatMap(([state, words]) =>
    words.split(' ').map((word) => [stem(word), state as ItemState] as const),
  ),
);

/** The state that a word stands for; a mark in front is enough. */
export const stateOf = remembering((word: string): ItemState | undefined => {
  const text = plain(word.trim()).replace(/[\s_]/g, '-');
  if (/^[✅✔☑✓]/u.test(text)) return 'done';
  if (/^[❌✗✘☐⬜]/u.test(text)) return 'open';
  const denied = stem(text.replace(DENIAL, ''));
  return STATES.get(stem(text)) ?? (STATES.has(denied) ? 'open' : undefined);
});
