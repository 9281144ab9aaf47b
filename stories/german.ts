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
  'runner.stateSkipped': 'Übersprungen',
  'runner.stateNotApplicable': 'Entfällt',
  'runner.stateDeferred': 'Später',
  'runner.optional': 'Freiwillig',
  'runner.expected': 'Erwartet:',
  'runner.skip': 'Überspringen',
  'runner.note': 'Notiz',
  'runner.reason': 'Grund',
  'runner.whatHappened': 'Was ist mit diesem Schritt',
  'runner.choiceSkip': 'Überspringen',
  'runner.choiceNotApplicable': 'Entfällt',
  'runner.choiceLater': 'Später',
  'runner.reasonOptional': 'freiwillig',
  'runner.keep': 'Behalten',
  'runner.undoSkip': 'Rückgängig',
  'runner.enterKeeps': 'behalten',
  'runner.finish': 'Lauf beenden',
  'runner.reset': 'Zurücksetzen',
  'runner.saved': 'In diesem Browser gespeichert',
  'runner.saving': 'Speichert …',
  'runner.keyMove': 'bewegen',
  'runner.keyCheck': 'abhaken',
  'runner.keySkip': 'überspringen',
  'runner.keyNote': 'Notiz',
  'runner.keySpace': 'Leertaste',
  'runner.keyEnter': 'Eingabe',
  'runner.keyEscape': 'Esc',
  'runner.dismiss': 'Schließen',
};

const STATS: Strings = {
  'stats.heading': 'Deine Zahlen',
  'stats.runsSince': {
    one: '{count} Lauf seit {month}',
    other: '{count} Läufe seit {month}',
  },
  'stats.runs': { one: '{count} Lauf', other: '{count} Läufe' },
  'stats.completed': 'Abgeschlossen',
  'stats.lastDone': 'Zuletzt',
  'stats.lastTime': 'Letzte Dauer',
  'stats.lastDuration': 'Letzte Dauer',
  'stats.fastestRun': 'Schnellster Lauf',
  'stats.streak': 'Serie',
  'stats.mostSkipped': 'Am häufigsten übersprungen',
  'stats.resets': 'Verworfen',
  'stats.best': 'beste {count}',
  'stats.skippedIn': {
    one: 'in {skips} von {count} Lauf',
    other: 'in {skips} von {count} Läufen',
  },
  'stats.completionRate': 'Quote · erledigte Schritte je Lauf',
  'stats.firstRun': 'Der erste Lauf füllt diese Fläche. Alles bleibt in diesem Browser.',
  'stats.legendAll': 'Alle {count}',
  'stats.legendFull': 'Alle Schritte',
  'stats.legendPartial': 'Nicht alle',
  'stats.legendReset': 'Verworfen',
  'stats.legendNow': 'Dieser Lauf',
  'stats.showTable': 'Als Tabelle',
  'stats.now': 'Jetzt',
};

const NOTES: Strings = {
  'notes.heading': 'Meine Notizen',
  'notes.placeholder': 'Was beim nächsten Mal hilft …',
  'notes.saving': 'Speichert …',
  'notes.savedJustNow': 'Eben gespeichert',
  'notes.saved': 'Gespeichert',
  'notes.notSaved': 'Nicht gespeichert',
};

const HISTORY: Strings = {
  'history.heading': 'Frühere Läufe',
  'history.completedRuns': '{count} vollständig',
  'history.all': 'Alle',
  'history.completed': 'Vollständig',
  'history.partial': 'Teilweise',
  'history.reset': 'Verworfen',
  'history.find': 'Name oder Tag',
  'history.compareRun': '{run} vergleichen',
  'history.monthMedian': '{completed}, im Mittel {duration}',
  'history.fastest': 'Schnellster',
  'history.exportAll': 'Alles exportieren',
  'history.takeIn': 'Datei aufnehmen …',
};

export function registerGerman(): void {
  registerLocale('de', { ...RUNNER, ...STATS, ...NOTES, ...HISTORY });
}
