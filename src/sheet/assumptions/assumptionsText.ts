import type { Language } from '../../framework/language';

/** The words of the Assumptions sheet. */
export interface AssumptionsText {
  readonly title: string;
  readonly finding: (count: number) => string;
  /** What follows the live number of values that are not allowed. */
  readonly notAllowed: string;
  readonly notes: Readonly<Record<'reading' | 'inUse' | 'weights' | 'rosterChoice', string>>;
  readonly stated: string;
  readonly default: string;
  readonly inUse: string;
  readonly defaultCounts: string;
  readonly allowedAre: string;
  readonly date: string;
  readonly text: string;
  readonly effortLevel: (level: string) => string;
  readonly curve: (height: string) => string;
  readonly typed: string;
}

const en: AssumptionsText = {
  title: 'Assumptions: every number the plan rests on',
  finding: (count) => `${count} assumptions, each a named cell with its range and source.`,
  notAllowed: ' typed values are not allowed (▼): their defaults count.',
  notes: {
    reading:
      'Type over the yellow cells. Formulas read each value through the block "In use" on the right, where a value that is not allowed gives way to the default.',
    inUse: 'In use: what formulas read by the names of the first column. Change the yellow cells, not these.',
    weights: 'Effort weights by profile and phase. Type over a weight to change it for your organisation.',
    rosterChoice: 'Roster sheet and columns you chose; recognised columns are not listed.',
  },
  stated: 'Stated',
  default: 'Default',
  inUse: 'In use',
  defaultCounts: 'not allowed: the default counts',
  allowedAre: 'default counts; allowed',
  date: 'date',
  text: 'text',
  effortLevel: (level) => `${level} effort in Figure 2`,
  curve: (height) => `curve height ${height} in Figures 4-13`,
  typed: 'typed in on the Assumptions sheet',
};

const de: AssumptionsText = {
  title: 'Annahmen: jede Zahl, auf der der Plan ruht',
  finding: (count) => `${count} Annahmen, jede eine benannte Zelle mit Spanne und Quelle.`,
  notAllowed: ' eingetragene Werte sind nicht erlaubt (▼): Es gelten ihre Vorgaben.',
  notes: {
    reading:
      'Gelbe Zellen überschreiben. Formeln lesen jeden Wert über den Block „Es gilt“ rechts; dort weicht ein nicht erlaubter Wert der Vorgabe.',
    inUse:
      'Es gilt: was Formeln über die Namen der ersten Spalte lesen. Ändern Sie die gelben Zellen, nicht diese.',
    weights:
      'Aufwandsgewichte je Profil und Phase. Überschreiben Sie ein Gewicht, um es für Ihre Organisation zu ändern.',
    rosterChoice: 'Ihre Wahl von Blatt und Spalten der Mitarbeiterliste; erkannte Spalten stehen nicht hier.',
  },
  stated: 'Angegeben',
  default: 'Vorgabe',
  inUse: 'Es gilt',
  defaultCounts: 'nicht erlaubt: Es gilt die Vorgabe',
  allowedAre: 'Vorgabe gilt; erlaubt',
  date: 'Datum',
  text: 'Text',
  effortLevel: (level) => `Aufwand ${level} in Abbildung 2`,
  curve: (height) => `Kurvenhöhe ${height} in den Abbildungen 4-13`,
  typed: 'auf dem Blatt Assumptions eingegeben',
};

/** The words of the Assumptions sheet by language. */
export const assumptionsTexts: Readonly<Record<Language, AssumptionsText>> = { en, de };
