import type { Language } from '../../framework/language';
import type { ExplainedKind } from './explanation';

/** The words of an explanation. */
export interface ExplainText {
  readonly groups: Readonly<Record<ExplainedKind, string>>;
  /** Several places or phases in a title. */
  readonly allPhases: string;
  readonly allProfiles: string;
  readonly sumOf: (count: number, kind: 'members' | 'useCases' | 'phases' | 'profiles') => string;
  readonly largestOf: (count: number) => string;
  readonly countOf: string;
  readonly heads: (count: string) => string;
  readonly fteOf: string;
  readonly notBelowZero: string;
  readonly atLeast: (heads: string) => string;
  readonly effortLevel: (level: string) => string;
  readonly curve: (height: string) => string;
  readonly typed: string;
  readonly weightOf: (phase: string) => string;
  readonly sumOfWeights: string;
  readonly sumOfProofWeights: string;
  readonly standIn: string;
  readonly thereOn: (day: string) => string;
  readonly runsIn: (quarter: string) => string;
  readonly elsewhere: string;
  readonly minimum: string;
  readonly minimumLevel: string;
  readonly salary: string;
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
    return `Sum over ${count} ${words[kind][count === 1 ? 0 : 1]}`;
  },
  largestOf: (count) => `Largest of ${count}`,
  countOf: 'Members who give the profile time',
  heads: (count) => (count === '1' ? '1 head' : `${count} heads`),
  fteOf: 'FTE x share',
  notBelowZero: 'not below 0',
  atLeast: (heads) => `at least ${heads}`,
  effortLevel: (level) => `${level} effort in Figure 2`,
  curve: (height) => `curve height ${height} in Figures 4-13`,
  typed: 'typed in on the Assumptions sheet',
  weightOf: (phase) => `Weight in ${phase}`,
  sumOfWeights: 'Sum of weights',
  sumOfProofWeights: 'Sum of proof-of-concept weights',
  standIn: 'The Use Cases table is empty: running use cases of size M stand in',
  thereOn: (day) => `Members there on ${day}`,
  runsIn: (quarter) => `Use cases that run in ${quarter}`,
  elsewhere: 'The profile is planned at another place under the organisation pattern',
  minimum: 'Minimum heads',
  minimumLevel: 'Minimum level',
  salary: 'Base of the salary band',
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
    return `Summe über ${count} ${words[kind][count === 1 ? 0 : 1]}`;
  },
  largestOf: (count) => `Größter von ${count}`,
  countOf: 'Mitglieder, die dem Profil Zeit geben',
  heads: (count) => (count === '1' ? '1 Kopf' : `${count} Köpfe`),
  fteOf: 'FTE x Anteil',
  notBelowZero: 'nicht unter 0',
  atLeast: (heads) => `mindestens ${heads}`,
  effortLevel: (level) => `Aufwand ${level} in Abbildung 2`,
  curve: (height) => `Kurvenhöhe ${height} in den Abbildungen 4-13`,
  typed: 'auf dem Blatt Assumptions eingegeben',
  weightOf: (phase) => `Gewicht in ${phase}`,
  sumOfWeights: 'Summe der Gewichte',
  sumOfProofWeights: 'Summe der Gewichte im Proof of Concept',
  standIn: 'Die Tabelle Use Cases ist leer: laufende Use Cases der Größe M stehen dafür',
  thereOn: (day) => `Mitglieder, die am ${day} da sind`,
  runsIn: (quarter) => `Use Cases, die in ${quarter} laufen`,
  elsewhere: 'Das Profil wird im gewählten Organisationsmuster an anderer Stelle geplant',
  minimum: 'Mindestköpfe',
  minimumLevel: 'Mindeststufe',
  salary: 'Grundgehalt des Bandes',
};

/** The words of an explanation by language. */
export const explainTexts: Readonly<Record<Language, ExplainText>> = { en, de };
