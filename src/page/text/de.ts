import type { PageText } from './en';

export const de: PageText = {
  bar: {
    title: 'Mappe und Anzeige',
    regions: 'F6: von der Tabelle zum Planer',
    open: 'Datei öffnen',
    sample: 'Beispiel',
    download: '.xlsx herunterladen',
    downloadMacros: '.xlsm herunterladen',
    language: 'Sprache',
    theme: 'Farben',
    themes: { system: 'Farben des Systems', light: 'Hell', dark: 'Dunkel' },
  },
  welcome: {
    title: 'Ein ML-Team aus einer Mitarbeiterliste planen',
    does: 'Der Planer liest, wen Sie haben, vergleicht es mit der anstehenden Arbeit am maschinellen Lernen und schreibt Abdeckung, Aufwand und einen Einstellungsplan mit Kosten in Blätter.',
    how: [
      'Öffnen Sie eine Mitarbeiterliste.',
      'Lassen Sie den Planer daneben die Liste lesen und den Plan erstellen.',
      'Sehen Sie sich jedes Blatt an, ändern Sie eine Zahl, laden Sie die Mappe herunter.',
    ],
    stays: 'Alles geschieht in diesem Browser-Tab: kein Konto, nichts wird verschickt.',
    sample: 'Mit Beispieldaten ausprobieren',
    sampleHolds: '60 erfundene Personen und acht Use Cases',
    open: 'Eigene .xlsx- oder .csv-Datei öffnen',
    template: 'Mit einer leeren Vorlage beginnen',
    drop: 'Oder legen Sie eine Datei irgendwo auf dieser Seite ab.',
  },
  progress: {
    fetchingSample: 'Das Beispiel wird geladen …',
    opening: (file) => `${file} wird geöffnet …`,
    template: 'Die Vorlage wird vorbereitet …',
    grid: 'Die Tabelle wird geladen …',
  },
  failed: {
    badFile: (file) =>
      `${file} lässt sich nicht als Mappe lesen. Speichern Sie die Datei als .xlsx oder .csv ohne Kennwort und öffnen Sie sie erneut.`,
    tooLarge: (file) => `${file} ist zu groß, um hier geöffnet zu werden.`,
    sample: 'Das Beispiel konnte nicht geladen werden. Laden Sie die Seite neu und versuchen Sie es erneut.',
    unexpected: 'Etwas Unerwartetes ist schiefgegangen. Laden Sie die Seite neu und versuchen Sie es erneut.',
  },
  grid: 'Mappe',
  parts: {
    cell: 'Name der Zelle',
    sheets: ['Alle Blätter', 'Blätter davor', 'Blätter danach'],
    stop: 'Berechnung anhalten',
    messages: 'Meldungen der Tabelle',
  },
  planned: 'Plan',
};
