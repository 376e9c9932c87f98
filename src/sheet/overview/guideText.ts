import type { Language } from '../../framework/language';

/** The dates of the timetable, in the order of their rows. */
export const timetableIds = ['decide', 'start', 'last', 'full'] as const;

/** What could be wrong, in the order of its rows. */
export const doubtIds = ['demand', 'mapping', 'pay', 'changed'] as const;

/** The parts of the largest gap by quarter, in the order of their columns. */
export const gapParts = ['need', 'employed', 'trained', 'hired', 'contracted'] as const;

/** A part of the largest gap. */
export type GapPart = (typeof gapParts)[number];

/** The words of the lower part of the Summary: how the gap closes, when what happens, and where to look. */
export interface GuideText {
  readonly gap: {
    readonly title: string;
    readonly corner: string;
    readonly parts: Readonly<Record<GapPart, string>>;
  };
  readonly timetable: {
    readonly title: string;
    readonly rows: Readonly<Record<(typeof timetableIds)[number], string>>;
  };
  readonly doubts: {
    readonly title: string;
    readonly assumed: string;
    readonly stated: readonly [one: string, more: string];
    readonly mapped: readonly [one: string, more: string];
    readonly allMapped: string;
    readonly paid: readonly [one: string, more: string];
    readonly allPaid: string;
    readonly unchanged: string;
    /** The counts to the right of the page. */
    readonly counts: readonly [stated: string, mapped: string, paid: string];
  };
  readonly colours: {
    readonly title: string;
    readonly input: string;
    readonly byDefault: string;
    readonly formula: string;
    readonly tabs: string;
  };
  readonly links: string;
}

const en: GuideText = {
  gap: {
    title: 'How the largest gap closes: the profile of the bottleneck by quarter, FTE',
    corner: 'Quarter',
    parts: {
      need: 'Need',
      employed: 'Employed',
      trained: 'Trained and moved',
      hired: 'Hired',
      contracted: 'Contracted',
    },
  },
  timetable: {
    title: 'Timetable',
    rows: {
      decide: 'First decision by',
      start: 'First start',
      last: 'Last start',
      full: 'All lines in full output from',
    },
  },
  doubts: {
    title: 'What could be wrong, and where to look',
    assumed: 'The demand is assumed: no use case is stated (Use Cases).',
    stated: [
      ' use case states the demand (Use Cases).',
      ' use cases and other work state the demand (Use Cases).',
    ],
    mapped: [
      ' person is mapped, but not confirmed (Mapping).',
      ' people are mapped, but not confirmed (Mapping).',
    ],
    allMapped: 'Every mapping is sure or confirmed (Mapping).',
    paid: [
      ' pay comes from a benchmark (Payroll, Benchmarks).',
      ' pays come from benchmarks (Payroll, Benchmarks).',
    ],
    allPaid: 'No pay comes from a benchmark (Payroll).',
    unchanged: 'No input has changed since the last run.',
    counts: ['Use cases and other work stated', 'Mappings to confirm', 'Pay from benchmarks'],
  },
  colours: {
    title: 'Colours',
    input: 'Typed in',
    byDefault: 'Default',
    formula: 'Calculated',
    tabs: 'Tabs: dark blue to decide, blue to read, yellow to fill in, grey to trace',
  },
  links: 'Go to',
};

const de: GuideText = {
  gap: {
    title: 'Wie sich die größte Lücke schließt: das Profil des Engpasses je Quartal, FTE',
    corner: 'Quartal',
    parts: {
      need: 'Bedarf',
      employed: 'Angestellt',
      trained: 'Weitergebildet, versetzt',
      hired: 'Eingestellt',
      contracted: 'Extern',
    },
  },
  timetable: {
    title: 'Zeitplan',
    rows: {
      decide: 'Erste Entscheidung bis',
      start: 'Erster Beginn',
      last: 'Letzter Beginn',
      full: 'Alle Zeilen voll wirksam ab',
    },
  },
  doubts: {
    title: 'Was falsch sein kann, und wo es zu sehen ist',
    assumed: 'Der Bedarf ist angenommen: Es ist kein Use Case angegeben (Use Cases).',
    stated: [
      ' Use Case gibt den Bedarf an (Use Cases).',
      ' Use Cases und andere Arbeit geben den Bedarf an (Use Cases).',
    ],
    mapped: [
      ' Person ist zugeordnet, aber nicht bestätigt (Mapping).',
      ' Personen sind zugeordnet, aber nicht bestätigt (Mapping).',
    ],
    allMapped: 'Jede Zuordnung ist sicher oder bestätigt (Mapping).',
    paid: [
      ' Gehalt stammt aus einem Vergleichswert (Payroll, Benchmarks).',
      ' Gehälter stammen aus Vergleichswerten (Payroll, Benchmarks).',
    ],
    allPaid: 'Kein Gehalt stammt aus einem Vergleichswert (Payroll).',
    unchanged: 'Seit dem letzten Lauf hat sich keine Eingabe geändert.',
    counts: [
      'Angegebene Use Cases und andere Arbeit',
      'Zu bestätigende Zuordnungen',
      'Gehalt aus Vergleichswerten',
    ],
  },
  colours: {
    title: 'Farben',
    input: 'Eingabe',
    byDefault: 'Vorgabe',
    formula: 'Berechnet',
    tabs: 'Register: dunkelblau entscheiden, blau lesen, gelb ausfüllen, grau nachvollziehen',
  },
  links: 'Gehe zu',
};

/** The words of the lower part of the Summary by language. */
export const guideTexts: Readonly<Record<Language, GuideText>> = { en, de };
