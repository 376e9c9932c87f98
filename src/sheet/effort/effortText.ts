import type { Language } from '../../framework/language';

/** The words of the Effort sheet. */
export interface EffortText {
  readonly title: string;
  /** What follows the live phase, capacity and demand of the lowest coverage. */
  readonly finding: Readonly<Record<'phase' | 'capacity' | 'demand', string>>;
  readonly notes: Readonly<Record<'phase' | 'quarter', string>>;
  readonly charts: Readonly<Record<'byProfile' | 'byPhase' | 'byQuarter', string>>;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly thereOn: (day: string) => string;
  readonly runsIn: (quarter: string) => string;
}

const en: EffortText = {
  title: 'Effort per phase and quarter',
  finding: { phase: ' has the lowest coverage: ', capacity: ' FTE for ', demand: ' FTE of demand.' },
  notes: {
    phase:
      'How this number is made: capacity of the Coverage sheet by profile; demand is the column total of the Coverage sheet.',
    quarter:
      'How this number is made: a member counts in a quarter if there on its last day; a use case if it runs on any of its days.',
  },
  charts: {
    byProfile: 'Effort per phase: capacity by profile, demand as line',
    byPhase: 'Capacity against demand per phase',
    byQuarter: 'Capacity against demand per quarter',
  },
  firstDay: 'First day',
  lastDay: 'Last day',
  thereOn: (day) => `Members there on ${day}`,
  runsIn: (quarter) => `Use cases that run in ${quarter}`,
};

const de: EffortText = {
  title: 'Aufwand je Phase und Quartal',
  finding: { phase: ' hat die geringste Abdeckung: ', capacity: ' FTE für ', demand: ' FTE Bedarf.' },
  notes: {
    phase:
      'So entsteht diese Zahl: Kapazität des Blatts Coverage je Profil; der Bedarf ist die Spaltensumme des Blatts Coverage.',
    quarter:
      'So entsteht diese Zahl: Ein Mitglied zählt in einem Quartal, wenn es an dessen letztem Tag da ist; ein Use Case, wenn er an irgendeinem Tag läuft.',
  },
  charts: {
    byProfile: 'Aufwand je Phase: Kapazität nach Profil, Bedarf als Linie',
    byPhase: 'Kapazität gegen Bedarf je Phase',
    byQuarter: 'Kapazität gegen Bedarf je Quartal',
  },
  firstDay: 'Erster Tag',
  lastDay: 'Letzter Tag',
  thereOn: (day) => `Mitglieder, die am ${day} da sind`,
  runsIn: (quarter) => `Use Cases, die in ${quarter} laufen`,
};

/** The words of the Effort sheet by language. */
export const effortTexts: Readonly<Record<Language, EffortText>> = { en, de };
