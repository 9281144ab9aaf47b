import { remembering } from '../remembering.js';
import { plain, stateOf } from '../vocabulary.js';

/**
 * What keys are often called. These are hints only: they tip a balance that structure has not decided,
 * and a list whose keys say nothing is read all the same.
 */

/** `is_done`, `isDone` and `IsDone` are one. */
export const folded = remembering((key: string): string =>
  plain(key).replace(/[^\p{L}\p{N}]+/gu, ''),
);

/** A line for each word that the hints know, and what it is in other languages. */
const SENSES: ReadonlyMap<string, string> = new Map(
  `title titre titel titulo titolo tytuł baslik judul cim otsikko overskrift rubrik nadpis naslov titlu tieude заголовок название عنوان כותרת 标题 標題 タイトル 件名 제목
name nom nome nombre naam navn namn nimi nev jmeno nazev nazwa nama ten adi isim denumire nume имя наименование 名前 名称 名稱 이름 ชื่อ שם
text texte texto testo tekst teksti szoveg metin текст 内容 內容 내용
task aufgabe tache tarefa tarea taak oppgave opgave uppgift tehtava zadanie ukol feladat gorev tugas compito congviec задача задание завдання משימה 任务 任務 タスク 課題 할일 작업 งาน
step schritt etape paso passo stap steg trin vaihe krok lepes adim langkah buoc шаг 步骤 步驟 手順 단계
item artikel articulo artigo articolo elemento element пункт 项目 項目 항목
question frage pregunta pergunta domanda vraag fraga kysymys pytanie otazka kerdes soru вопрос 问题 質問 질문
description beschreibung descripcion descricao descrizione beschrijving beskrivelse beskrivning kuvaus opis popis leiras aciklama deskripsi mota descriere описание опис 描述 说明 說明 説明 설명 תיאור
note notiz bemerkung anmerkung remarque nota observacion observacao opmerking huomautus uwagi poznamka megjegyzes catatan примечание комментарий 备注 備註 備考 メモ 메모
priority priorite prioritat prioridad prioridade priorita prioriteit prioritet prioriteetti priorytet prioritas oncelik приоритет 优先级 優先級 優先度 우선순위
category kategorie categoria categorie kategori kategoria kategorija категория 类别 類別 分类 分類 カテゴリ 카테고리
section abschnitt seccion secao sezione avsnitt osio sekcja szakasz bolum раздел
area bereich
group gruppe groupe grupo gruppo groep grupp ryhma grupa skupina csoport grup группа
type typ tipo tyyppi tipus jenis тип 类型 類型 種類 유형
date datum fecha dato paivamaara tarih tanggal ngay дата 日期 日付 날짜
due frist echeance vencimiento vencimento prazo scadenza termin срок 截止日期 期限 締切 마감일
status estado statut stato stav allapot durum tila статус 状态 狀態 状態 상태
owner responsable responsavel responsabile ansvarig zustandig ответственный 负责人 担当者 담당자
validation validacao validacion
items itens elementos elementi elemente eintrage
tasks aufgaben taches tareas tarefas taken oppgaver opgaver uppgifter tehtavat zadania ukoly feladatok gorevler compiti задачи
steps schritte etapes pasos passos passi stappen vaiheet kroki kroky lepesek adimlar шаги
questions fragen preguntas perguntas domande vragen pytania вопросы
sections abschnitte secciones secoes sezioni разделы
categories kategorien categorias категории`
    .split('\n')
    .flatMap((line) => {
      const [sense = '', ...others] = line.split(' ');
      return others.map((word) => [plain(word), sense] as const);
    }),
);

/** A key as the hints know it: in one word, and in English. */
export const bare = (key: string): string => {
  const word = folded(key);
  return SENSES.get(word) ?? word;
};

/** The words of a key. */
export const wordsOf = (key: string): readonly string[] =>
  key.split(/[\s_-]+|(?<=\p{Ll})(?=\p{Lu})/u).map(bare);

/** `title` of `sectionTitle` and `section_title`. */
export const lastWord = (key: string): string =>
  bare(/\p{Lu}?[^\p{Lu}_\s-]*$/u.exec(key)?.[0] ?? key);

const words = (text: string): ReadonlySet<string> => new Set(text.split(' ').map(bare));

/** Keys in the order in which they make good titles. */
export const TITLE_NAMES = words(
  'title name label heading header iwant quiero text content item ' +
    'task todo question questiontext prompt challenge point step summary subject headline caption action ' +
    'requirement displayname check checkpoint criterion control activity topic instruction instructions',
);
/** Longer texts about a step. */
export const DESCRIPTION_NAMES = words(
  'description details detail desc notes note subtitle hint help body explanation remediation guidance ' +
    'rationale why reason comment info longdescription prose tip sothat',
);
/** Texts that name somebody or something else than the step. */
export const OTHER_NAMES = words(
  'when who where asa actor id key slug code ref guid uuid hash url link href icon image emoji color colour author owner assignee ' +
    'assignedto user email role priority severity type kind status state level difficulty date due duedate validation ' +
    'createdat updatedat version lang language unit value expected expectation response category section ' +
    'group phase chapter tags tag source example',
);
/** Lists that hold steps or sections. */
export const LIST_NAMES = words(
  'items item steps step tasks task checklist checklists checkitems itemlistelement todos todo points checks ' +
    'questions sections groups categories pages phases stages days children subtasks subitems entries ' +
    'checkpoint checkpoints actions activities controls tests cards list lists columns nodes procedures requirements rules milestones data',
);
/** `nextSteps` and `action_items` hold steps as well, by their last word. */
export const isListName = (key: string): boolean =>
  LIST_NAMES.has(bare(key)) || (STRONG_NAMES.has(lastWord(key)) && key.length > 5);
/** Lists of texts under these names are steps even below something with an id. */
export const STRONG_NAMES = words(
  'items tasks todos checklist checkitems checks checkpoints questions',
);
/** `answerOptions` is a name for details as much as `answeroption`. */
export const isDetailName = (key: string): boolean =>
  DETAIL_NAMES.has(bare(key)) || DETAIL_NAMES.has(bare(key).replace(/s$/, ''));
/** Lists that say something about a step, and hold none. */
export const DETAIL_NAMES = words(
  'warnings tags labels references reference refs resources links link urls sources options answers answeroption ' +
    'choices values objectives criteria acceptancecriteria ingredients examples tips notes tools materials ' +
    'prerequisites dependencies dependson blockedby related keywords comments attachments images files ' +
    'assignees members contacts people folks persons team staff participants attendees guests users authors contributors parts props properties settings config history log activity audit change changelog feed params ' +
    'languages translations i18n units enum roles metadata meta details exceptions techniques specialcases severities statuses status yesno documentation code',
);
/** A field by whose values a flat list is grouped, the best first. */
export const GROUP_NAMES = words(
  'section sectionname sectiontitle category categoryname categorytitle group groupname area phase ' +
    'phasename chapter stage topic module heading domain theme bucket list column board month week day ' +
    'milestone project',
);
/** Few values each, and still nobody groups by them where anything else is left. */
export const UNGROUPED_NAMES = words(
  'priority severity type kind status state level difficulty owner assignee assignedto role user author ' +
    'risk impact effort required optional lang language version unit weight score cost',
);
/** The order in which a person sees the rows. */
export const ORDER_NAMES = words(
  'order pos position sortorder sort index rank ordinal displayorder',
);
/** True for what is not shown any more. */
export const HIDDEN_NAMES = words('archived isarchived hidden deleted isdeleted trashed closed');
/** True for what is done: a word for that state, or `isDone`. */
export const DONE_NAMES = {
  has: (name: string): boolean =>
    !HIDDEN_NAMES.has(name) && stateOf(name.replace(/^(?:is|has|was)/, '')) === 'done',
};
/** `watered`, `gekauft`, `comprado`: what happened to a step, but for what somebody set. */
export const isParticiple = (key: string): boolean =>
  /.[^e]ed$|ght$|^(?:built|sent|made|paid|sold|read|seen|met|won)$|[ai]t[oa]$|ad[oa]$|^ge.*t$/.test(
    lastWord(key),
  ) &&
  !/requir|void|abled|lock|sperr|expand|collaps|pinn|starr|flagg|featur|recommend|need|limit|shar|publi|archiv|delet|assign|automat|allow|repeat|inclu|select|mark|not|un/.test(
    bare(key),
  );
export const STATE_NAMES = words('status state progress completion');
/** What the step is to answer with. */
export const EXPECTED_NAMES = words(
  'expected expectation expectedresult response state action setting',
);
export const ID_NAMES = words('id uuid guid key slug code identifier linkid');
/** Which sort of row it is. */
export const KIND_NAMES = words('type kind itemtype resourcetype rowtype');
/** Rows that are read and not ticked. */
export const REMARK_WORDS = words(
  'note notes info plaintext paragraph comment remark tip hint warning caution heading header title ' +
    'subtitle display separator divider space spacer label image section group html markdown',
);
/** Fields that only people have. */
const PERSON =
  /^(?:user|full|first|last)name$|^(?:e?mail|initials|profilepicture|rsvp|dietary|plusone)|^avatar/;
export const arePeople = (keys: Iterable<string> = []): boolean =>
  [...keys].some((key) => PERSON.test(bare(key)));
