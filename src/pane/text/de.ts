import { counted, plural } from '../../domain/numberWords';
import type { PaneText } from './en';
import { coverageDe } from './coverage';
import { frameworkDe } from './framework';
import { reviewDe } from './review';
import { settingsDe } from './settings';
import { whyDe } from './why';

/** The texts of the pane in German. */
export const de: PaneText = {
  steps: { roster: 'Team', mapping: 'Zuordnung', coverage: 'Abdeckung', plan: 'Plan' },
  stepsLabel: 'Schritte',
  stepNotReady: 'nach dem ersten Lauf',
  stepStale: 'seit dem Lauf geändert',
  back: 'Zurück',
  start: {
    title: 'Das ML-Team aus einer Mitarbeiterliste planen',
    does: 'Wählen Sie das Blatt mit Ihrem Team: Jedes Mitglied wird zehn Profilen für maschinelles Lernen und fünf Levels zugeordnet.',
    keeps:
      'Sie erhalten Blätter mit Abdeckung je Phase, Aufwandsdiagrammen und einem Einstellungsplan mit Kosten; Ihre Liste ändert sich nur, wo Sie eine Korrektur übernehmen.',
    stays: 'Nichts verlässt die Arbeitsmappe: kein Konto, kein Server, keine Anfrage.',
    sheet: 'Blatt mit der Liste',
    sheetSize: (rows, columns) => `${rows} Zeilen, ${columns} Spalten`,
    noSheet:
      'Noch kein Blatt dieser Mappe enthält Zeilen. Versuchen Sie es mit Beispieldaten, fügen Sie eine Liste ein oder füllen Sie die Vorlage.',
    read: 'Dieses Blatt verwenden',
    sample: 'Mit Beispieldaten versuchen',
    lookAgain: 'Aktualisieren',
    template: 'Vorlage einfügen',
  },
  roster: {
    title: (sheet) => `Team: ${sheet}`,
    members: (count, shown) => counted('de', count, shown, 'Mitglied', 'Mitglieder'),
    problems: (count, shown) =>
      count === 0 ? 'keine Probleme' : counted('de', count, shown, 'Problem', 'Probleme'),
    headerRow: (row) => `Überschriften in Zeile ${row}`,
    columns: 'Erkannte Spalten',
    columnsHint: 'Nicht richtig? Wählen Sie eine andere Spalte.',
    moreColumns: 'Weitere Felder',
    noColumn: 'Nicht in diesem Blatt',
    severalColumns: (count) => `${count} Spalten`,
    unsure: 'Bitte prüfen',
    other: 'Anderes Blatt',
    otherTable: (table, heading) => `Stattdessen Tabelle ${table} lesen (ab „${heading}“)`,
    run: 'Plan erstellen',
    runAgain: 'Erneut planen',
    writes: 'Fügt neue Blätter hinzu; Ihre Liste bleibt unverändert.',
    stopped: (_, shown) => `Beheben Sie ${shown} Fehler und laden Sie das Blatt neu.`,
    readAgain: 'Blatt neu laden',
  },
  problems: {
    title: (shown) => `Probleme (${shown})`,
    none: 'Keine Probleme gefunden.',
    severities: { error: 'Fehler', warning: 'Warnung', info: 'Hinweis' },
    goTo: (cell) => `Zu ${cell}`,
    fix: (value) => `${value} eintragen`,
    fixAll: (count, shown) =>
      plural(
        'de',
        count,
        'Die sichere Korrektur übernehmen',
        `Alle ${shown} sicheren Korrekturen übernehmen`,
      ),
    mended: 'Im Blatt korrigiert.',
    undo: 'Korrektur rückgängig machen',
    alike: (shown) => `Ebenso ${shown} weitere Zellen dieser Spalte.`,
    more: (shown) => `und ${shown} weitere. Beheben Sie zuerst diese und laden Sie das Blatt neu.`,
  },
  underWay: {
    listing: 'Die Mappe wird angesehen',
    reading: (sheet) => `${sheet} wird gelesen`,
    planning: 'Der Plan wird berechnet',
    writing: (sheet) => `${sheet} wird geschrieben`,
    reverting: 'Der letzte Lauf wird rückgängig gemacht',
    waiting: 'Excel antwortet noch nicht. Bearbeiten Sie gerade eine Zelle, drücken Sie die Eingabetaste.',
    cancel: 'Abbrechen',
    stopping: 'Wird angehalten …',
  },
  notice: {
    reverted: 'Letzter Lauf rückgängig gemacht. Die Mappe ist wie zuvor.',
    nothingToRevert: 'Es gibt keinen Lauf, der sich rückgängig machen lässt.',
    failures: {
      cancelled: { happened: 'Abgebrochen.', doThis: 'Die Mappe ist wie zuvor.' },
      cellEdit: {
        happened: 'In Excel wird gerade eine Zelle bearbeitet.',
        doThis: 'Drücken Sie im Blatt Eingabe oder Esc und versuchen Sie es erneut.',
      },
      protected: {
        happened: 'Ein Blatt oder die Mappe ist geschützt.',
        doThis: 'Wählen Sie in Excel Überprüfen > Schutz aufheben und versuchen Sie es erneut.',
      },
      inactiveWorkbook: {
        happened: 'Eine andere Mappe ist im Vordergrund.',
        doThis: 'Klicken Sie in diese Mappe und versuchen Sie es erneut.',
      },
      disconnected: {
        happened: 'Die Verbindung zu Excel ist abgerissen.',
        doThis:
          'Prüfen Sie das Netzwerk, laden Sie die Seite von Excel neu und planen Sie erneut: Halb geschriebene Blätter werden neu geschrieben.',
      },
      tooLarge: {
        happened: 'Das Blatt ist zu groß, um es am Stück zu lesen.',
        doThis:
          'Löschen Sie leere Zeilen und Spalten am Ende oder kopieren Sie die Liste auf ein eigenes Blatt.',
      },
      notSupported: {
        happened: 'Dieser Excel-Version fehlt etwas, das der Planer braucht.',
        doThis: 'Nutzen Sie Excel 2021 oder neuer, Excel für Microsoft 365 oder Excel im Web.',
      },
      badFile: {
        happened: 'Die Datei lässt sich nicht als Arbeitsmappe lesen.',
        doThis: 'Speichern Sie sie als .xlsx oder .csv und öffnen Sie sie erneut.',
      },
      dates1904: {
        happened: 'Diese Mappe zählt Tage ab 1904: Jedes Datum würde um vier Jahre falsch gelesen.',
        doThis:
          'Speichern Sie die Mitarbeiterliste als .csv, öffnen Sie diese in einer neuen Mappe und planen Sie dort.',
      },
      unexpected: {
        happened: 'Etwas Unerwartetes ist schiefgegangen. Die Mappe ist wie zuvor.',
        doThis:
          'Versuchen Sie es erneut. Passiert es wieder, schließen Sie den Aufgabenbereich und öffnen ihn über Start.',
      },
    },
    unrestored: (sheets) => `Das Schreiben brach ab. Nicht wie zuvor: ${sheets}.`,
    restoredNext:
      'Ändern Sie dort nichts und planen Sie erneut: Der Planer stellt diese Blätter zuerst wieder her. Ihre eigenen Blätter sind unverändert.',
    broken: {
      happened: 'In diesem Aufgabenbereich ist etwas schiefgegangen.',
      doThis: 'Schließen Sie ihn und öffnen Sie ihn über Start erneut; die Mappe ist davon nicht betroffen.',
    },
    dismiss: 'Schließen',
    stale: 'Die Liste oder eine Annahme hat sich seit diesem Lauf geändert.',
  },
  mapping: {
    title: 'Zuordnung',
    finding: (mapped, members) => `${mapped} von ${members} Mitgliedern haben ein Profil.`,
    statuses: {
      auto: 'Automatisch',
      confirmed: 'Bestätigt',
      review: 'Zu prüfen',
      none: 'Außerhalb',
    },
    next: 'Weiter: Abdeckung',
    problems: (count, shown) => counted('de', count, shown, 'Problem gefunden', 'Probleme gefunden'),
  },
  review: reviewDe,
  coverage: coverageDe,
  settings: settingsDe,
  framework: frameworkDe,
  why: whyDe,
  plan: {
    title: 'Plan',
    nothing: 'Keine Einstellung, Weiterbildung oder Versetzung vorgeschlagen.',
    proposed: (what) => `${what} vorgeschlagen.`,
    hires: (count, shown) => counted('de', count, shown, 'Einstellung', 'Einstellungen'),
    contractors: (count, shown) => counted('de', count, shown, 'externe Kraft', 'externe Kräfte'),
    trainings: (count, shown) => counted('de', count, shown, 'Weiterbildung', 'Weiterbildungen'),
    moves: (count, shown) => counted('de', count, shown, 'Versetzung', 'Versetzungen'),
    heads: (heads, shown) => counted('de', heads, shown, 'Kopf', 'Köpfe'),
    cost: (cost) => `${cost} pro Jahr`,
    fte: (fte) => `${fte} FTE`,
    from: (place, quarter) => `${place}, ab ${quarter}`,
    statuses: {
      proposed: 'Vorgeschlagen',
      approved: 'Genehmigt',
      onHold: 'Zurückgestellt',
      rejected: 'Abgelehnt',
      withdrawn: 'Zurückgezogen',
    },
    notes: 'Zum Plan als Ganzem',
    locked:
      'Der Plan ist im Blatt Assumptions gesperrt: Ein Lauf behält seine Zeilen. Was er ändern würde, zeigt Scenarios.',
    lines: 'Zeile für Zeile',
    budget: 'Budget je Geschäftsjahr',
    frontierHint: 'Ein gewählter Plan wird auf Assumptions gespeichert und neu geplant.',
    choose: 'Diesen Plan wählen',
    budgetHint: 'Kosten der Maßnahmen ohne bestehendes Personal. Änderungen gelten ab dem nächsten Lauf.',
    ofBudget: (cost, budget) => `${cost} von ${budget}`,
    noLimit: (cost) => `${cost} (kein Budget gesetzt)`,
    noneAllowed: (cost) => `${cost} (nichts erlaubt)`,
    changeBudget: 'Budget ändern',
    budgetOf: (year) => `Budget für ${year}`,
    budgetFieldHint: 'Leer: kein Budget gesetzt. 0: nichts erlaubt.',
    scenarios: 'Szenarien im Vergleich',
    scenariosHint: 'Kosten über den ganzen Plan, Stand dieses Laufs.',
    gaps: (count, shown, fte) =>
      count === 0
        ? 'keine Lücke offen'
        : `${counted('de', count, shown, 'Lücke', 'Lücken')} offen, ${fte} FTE-Quartale`,
    changeScenarios: 'Im Blatt vergleichen und ändern',
    sheets: 'Blätter dieses Laufs',
  },
  openSheet: (sheet) => `${sheet} öffnen`,
  revert: 'Letzten Lauf rückgängig machen',
  outside: {
    title: 'Öffnen Sie diese Seite in Excel',
    noOffice:
      'Office.js wurde nicht geladen. Vielleicht blockiert es das Netzwerk: Fragen Sie Ihre Administration und öffnen Sie den Aufgabenbereich erneut.',
    noHost: 'Excel antwortet nicht. Schließen Sie den Aufgabenbereich und öffnen Sie ihn über Start.',
    notExcel: 'Sie haben den Aufgabenbereich im Browser geöffnet. In Excel öffnet er sich über Start.',
    page: 'Sie können es ohne Excel ausprobieren: Derselbe Planer arbeitet auch in diesem Browser neben einer Tabelle, mit Beispieldaten oder einer eigenen Datei.',
    openPage: 'Den Planer im Browser öffnen',
    howTo: 'So wird es in Excel installiert',
  },
};
