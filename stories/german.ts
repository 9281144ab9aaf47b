/** German words, as a page would register them. What is missing stays English. */
import { registerLocale } from '../src/i18n/locale-registry.js';
import type { Strings } from '../src/i18n/text.js';

const RUNNER: Strings = {
  'runner.untitled': 'Checkliste',
  'runner.items': { one: '{count} Schritt', other: '{count} Schritte' },
  'runner.published': 'Veröffentlicht {when}',
  'runner.changed': 'Geändert {when}',
  'runner.progress': 'Fortschritt',
  'runner.progressValue': {
    one: '{done} von {count} Schritt',
    other: '{done} von {count} Schritten',
  },
  'runner.ofTotal': '/ {total}',
  'runner.done': '{count} erledigt',
  'runner.skipped': '{count} übersprungen',
  'runner.notApplicable': '{count} entfällt',
  'runner.deferred': '{count} später',
  'runner.open': '{count} offen',
  'runner.timeLeft': 'noch etwa {duration}',
  'runner.usuallyTakes': 'Dauert meist {duration}',
  'runner.timer': 'Bisherige Zeit',
  'runner.state.skipped': 'Übersprungen',
  'runner.state.not-applicable': 'Entfällt',
  'runner.state.deferred': 'Später',
  'runner.optional': 'Freiwillig',
  'runner.expected': 'Erwartet:',
  'runner.skip': 'Überspringen',
  'runner.skipItem': 'Überspringen: {title}',
  'runner.note': 'Notiz',
  'runner.noteItem': 'Notiz: {title}',
  'runner.reason': 'Grund',
  'runner.whatHappened': 'Was ist mit diesem Schritt',
  'runner.choice.skip': 'Überspringen',
  'runner.choice.not-applicable': 'Entfällt',
  'runner.choice.later': 'Später',
  'runner.reasonOptional': 'freiwillig',
  'runner.keep': 'Behalten',
  'runner.undoSkip': 'Rückgängig',
  'runner.enterKeeps': 'behalten',
  'runner.finish': 'Lauf beenden',
  'runner.reset': 'Zurücksetzen',
  'runner.saved': 'In diesem Browser gespeichert',
  'runner.saving': 'Speichert …',
  'runner.key.move': 'bewegen',
  'runner.key.check': 'abhaken',
  'runner.key.skip': 'überspringen',
  'runner.key.note': 'Notiz',
  'runner.key.space': 'Leertaste',
  'runner.key.enter': 'Eingabe',
  'runner.key.escape': 'Esc',
  'runner.dismiss': 'Schließen',
};

const STATS: Strings = {
  'stats.heading': 'Deine Zahlen',
  'stats.runs-since': {
    one: '{count} Lauf seit {month}',
    other: '{count} Läufe seit {month}',
  },
  'stats.runs': { one: '{count} Lauf', other: '{count} Läufe' },
  'stats.completed': 'Abgeschlossen',
  'stats.last-done': 'Zuletzt',
  'stats.last-time': 'Letzte Dauer',
  'stats.last-duration': 'Letzte Dauer',
  'stats.fastest-run': 'Schnellster Lauf',
  'stats.streak': 'Serie',
  'stats.most-skipped': 'Am häufigsten übersprungen',
  'stats.resets': 'Verworfen',
  'stats.best': 'beste {count}',
  'stats.skipped-in': {
    one: 'in {skips} von {count} Lauf',
    other: 'in {skips} von {count} Läufen',
  },
  'stats.completion-rate': 'Quote · erledigte Schritte je Lauf',
  'stats.first-run': 'Der erste Lauf füllt diese Fläche. Alles bleibt in diesem Browser.',
  'stats.legend-all': 'Alle {count}',
  'stats.legend-full': 'Alle Schritte',
  'stats.legend-partial': 'Teilweise',
  'stats.legend-reset': 'Verworfen',
  'stats.legend-now': 'Dieser Lauf',
  'stats.show-table': 'Als Tabelle',
  'stats.now': 'Jetzt',
};

const NOTES: Strings = {
  'notes.heading': 'Meine Notizen',
  'notes.placeholder': 'Was beim nächsten Mal hilft …',
  'notes.saving': 'Speichert …',
  'notes.saved-just-now': 'Eben gespeichert',
  'notes.saved': 'Gespeichert',
  'notes.not-saved': 'Nicht gespeichert',
};

export function registerGerman(): void {
  registerLocale('de', { ...RUNNER, ...STATS, ...NOTES });
}
