/**
 * The names that fields go by. The first name of each list is the canonical one: a value of the wrong
 * type is worth a warning there, while under an alias it is just a field of somebody else's format.
 */
import type { ItemState } from './checklist.js';

export const CHECKLIST_TITLES = [
  'title',
  'displayName',
  'name',
  'headline',
  'label',
  'caption',
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

/**
 * The words that a `status` or `state` may be read by. Any other word is left alone, because "state"
 * is also the response that a flight checklist expects.
 */
const STATES: ReadonlyMap<string, ItemState> = new Map(
  Object.entries({
    open: 'open not-run untested failed fail failing broken blocked warn warning waiting needsaction notstarted active planned todo to-do pending incomplete unchecked new backlog not-started in-progress doing offen pendiente pendiente pendientes pendente no-iniciado no-iniciada en-progreso en-curso por-hacer a-fazer em-andamento à-faire en-cours nicht-begonnen in-arbeit do-zrobienia w-toku niewykonane belum belum-selesai bekliyor bekleniyor yapılacak devam-ediyor aperto da-fare 未完了 未完成 미완료',
    done: 'done passed pass passing achieved complete completed checked closed finished resolved erledigt fertig abgeschlossen hecho hecha feito feita aprobado aprobada aprovado aprovada terminado terminada completada finalizado finalizada concluida concluída fait faite terminée fatto fatta completato gotowe ukończone sudah sudah-selesai concluido concluído completado terminé выполнено готово zrobione wykonane selesai tamamlandı tamamlandi yapıldı klar gjort færdig tehty hotovo kész gata 完了 完成 已完成 완료',
    skipped: 'skipped skip',
    'not-applicable':
      'not-applicable n/a na not-required cancelled canceled superseded wontfix wont-do obsolete',
    deferred: 'deferred postponed',
  } satisfies Record<ItemState, string>).flatMap(([state, words]) =>
    words.split(' ').map((word) => [word, state as ItemState] as const),
  ),
);

/** The state that a word stands for; a mark in front is enough. */
export function stateOf(word: string): ItemState | undefined {
  const text = word.trim().toLowerCase();
  if (/^[✅✔☑✓]/u.test(text)) return 'done';
  if (/^[❌✗✘☐⬜]/u.test(text)) return 'open';
  return STATES.get(text.replace(/[\s_]/g, '-'));
}
