import { counted, spokenNumber } from '../../domain/numberWords';
import type { Language } from '../../framework/language';
import type { ExplainedKind } from './explanation';

/** The words that explanations of several sheets use. */
export interface ExplainText {
  readonly groups: Readonly<Record<ExplainedKind, string>>;
  readonly allPhases: string;
  readonly allProfiles: string;
  readonly sumOf: (count: number, kind: 'members' | 'useCases' | 'phases' | 'profiles') => string;
  readonly countOf: string;
  readonly fteOf: string;
  readonly atLeast: (heads: string) => string;
  readonly weightOf: (phase: string) => string;
  readonly sumOfWeights: string;
  readonly byPlace: string;
  readonly standIn: string;
  readonly elsewhere: string;
  readonly minimum: string;
  readonly minimumLevel: string;
  readonly salary: string;
  readonly price: string;
}

const en: ExplainText = {
  groups: {
    parts: 'Made of',
    members: 'Members',
    useCases: 'Use cases',
    weights: 'Weights',
    assumptions: 'Assumptions',
  },
  allPhases: 'all phases',
  allProfiles: 'all profiles',
  sumOf: (count, kind) => {
    const words = {
      members: ['member', 'members'],
      useCases: ['use case', 'use cases'],
      phases: ['phase', 'phases'],
      profiles: ['profile', 'profiles'],
    } as const;
    const [one, other] = words[kind];
    return `Sum over ${counted('en', count, spokenNumber(count, 'en', 0), one, other)}`;
  },
  countOf: 'Members who give the profile time',
  fteOf: 'FTE x share',
  atLeast: (heads) => `at least ${heads}`,
  weightOf: (phase) => `Weight in ${phase}`,
  sumOfWeights: 'Sum of weights',
  byPlace: 'place by place',
  standIn: 'The Use Cases table is empty: running use cases of size M stand in',
  elsewhere: 'The profile is planned at another place under the organisation pattern',
  minimum: 'Minimum heads',
  minimumLevel: 'Minimum level',
  salary: 'Base of the salary band',
  price: 'Worth of an open FTE-quarter',
};

const de: ExplainText = {
  groups: {
    parts: 'Besteht aus',
    members: 'Mitglieder',
    useCases: 'Use Cases',
    weights: 'Gewichte',
    assumptions: 'Annahmen',
  },
  allPhases: 'alle Phasen',
  allProfiles: 'alle Profile',
  sumOf: (count, kind) => {
    const words = {
      members: ['Mitglied', 'Mitglieder'],
      useCases: ['Use Case', 'Use Cases'],
      phases: ['Phase', 'Phasen'],
      profiles: ['Profil', 'Profile'],
    } as const;
    const [one, other] = words[kind];
    return `Summe über ${counted('de', count, spokenNumber(count, 'de', 0), one, other)}`;
  },
  countOf: 'Mitglieder, die dem Profil Zeit geben',
  fteOf: 'FTE x Anteil',
  atLeast: (heads) => `mindestens ${heads}`,
  weightOf: (phase) => `Gewicht in ${phase}`,
  sumOfWeights: 'Summe der Gewichte',
  byPlace: 'Ort für Ort',
  standIn: 'Die Tabelle Use Cases ist leer: laufende Use Cases der Größe M stehen dafür',
  elsewhere: 'Das Profil wird im gewählten Organisationsmuster an anderer Stelle geplant',
  minimum: 'Mindestköpfe',
  minimumLevel: 'Mindeststufe',
  salary: 'Grundgehalt des Bandes',
  price: 'Wert eines offenen FTE-Quartals',
};

/** The words that explanations of several sheets use by language. */
export const explainTexts: Readonly<Record<Language, ExplainText>> = { en, de };
