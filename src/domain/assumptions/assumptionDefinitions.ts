import type { Language } from '../../framework/language';
import {
  effortModels,
  maturities,
  organisationPatterns,
  organisationSizes,
  type AssumptionKey,
} from './assumptions';

/** What an assumption may hold. */
export type AssumptionRange =
  | { readonly kind: 'number'; readonly min: number; readonly max: number }
  | { readonly kind: 'choice'; readonly choices: readonly string[] }
  | { readonly kind: 'date' }
  | { readonly kind: 'text' };

/** The group an assumption stands in on its sheet. */
export type AssumptionGroup = 'effort' | 'demand' | 'coverage' | 'organisation' | 'time' | 'money';

/** One line of the Assumptions sheet. */
export interface AssumptionDefinition {
  readonly key: AssumptionKey;
  readonly group: AssumptionGroup;
  /** Name of the cell, for formulas. */
  readonly cellName: string;
  readonly label: Readonly<Record<Language, string>>;
  readonly unit: Readonly<Record<Language, string>>;
  readonly look: 'count' | 'ratio' | 'percent' | 'money' | 'date' | 'text';
  readonly range: AssumptionRange;
  readonly note: Readonly<Record<Language, string>>;
  readonly source: string;
}

const share = { kind: 'number', min: 0, max: 5 } as const;
const fte = { en: 'FTE', de: 'FTE' } as const;
const ratio = { en: 'capacity ÷ demand', de: 'Kapazität ÷ Bedarf' } as const;
const choice = { en: 'choice', de: 'Auswahl' } as const;

/** The assumptions in the order of their sheet. */
export const assumptionDefinitions: readonly AssumptionDefinition[] = [
  {
    key: 'effortModel',
    group: 'effort',
    cellName: 'MLTP_EffortModel',
    label: { en: 'Effort model', de: 'Aufwandsmodell' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: effortModels },
    note: {
      en: 'levels: High, Moderate, Little/no of Figure 2. curves: heights of Figures 4-13.',
      de: 'levels: High, Moderate, Little/no aus Abbildung 2. curves: Kurvenhöhen der Abbildungen 4-13.',
    },
    source: 'Whitepaper, Figures 2 and 4-13',
  },
  {
    key: 'weightHigh',
    group: 'effort',
    cellName: 'MLTP_WeightHigh',
    label: { en: 'Weight of High effort', de: 'Gewicht von High' },
    unit: { en: 'weight', de: 'Gewicht' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 100 },
    note: {
      en: 'Only the ratio of the three weights matters.',
      de: 'Nur das Verhältnis der drei Gewichte zählt.',
    },
    source: 'Design: High 3, Moderate 1, Little/no 0',
  },
  {
    key: 'weightModerate',
    group: 'effort',
    cellName: 'MLTP_WeightModerate',
    label: { en: 'Weight of Moderate effort', de: 'Gewicht von Moderate' },
    unit: { en: 'weight', de: 'Gewicht' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 100 },
    note: {
      en: 'A third of High unless you change it.',
      de: 'Ein Drittel von High, solange Sie nichts ändern.',
    },
    source: 'Design: High 3, Moderate 1, Little/no 0',
  },
  {
    key: 'weightLittle',
    group: 'effort',
    cellName: 'MLTP_WeightLittle',
    label: { en: 'Weight of Little/no effort', de: 'Gewicht von Little/no' },
    unit: { en: 'weight', de: 'Gewicht' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 100 },
    note: {
      en: 'Zero: the profile takes no part in the phase.',
      de: 'Null: Das Profil wirkt in der Phase nicht mit.',
    },
    source: 'Design: High 3, Moderate 1, Little/no 0',
  },
  {
    key: 'sizeS',
    group: 'demand',
    cellName: 'MLTP_SizeS',
    label: { en: 'Use case of size S', de: 'Anwendungsfall der Größe S' },
    unit: fte,
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'Counts where a use case states a size and no FTE.',
      de: 'Gilt, wo ein Anwendungsfall nur eine Größe nennt.',
    },
    source: 'Design: S 2, M 5, L 10 FTE',
  },
  {
    key: 'sizeM',
    group: 'demand',
    cellName: 'MLTP_SizeM',
    label: { en: 'Use case of size M', de: 'Anwendungsfall der Größe M' },
    unit: fte,
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'Also counts where neither size nor FTE is stated.',
      de: 'Gilt auch, wo weder Größe noch FTE steht.',
    },
    source: 'Design: S 2, M 5, L 10 FTE',
  },
  {
    key: 'sizeL',
    group: 'demand',
    cellName: 'MLTP_SizeL',
    label: { en: 'Use case of size L', de: 'Anwendungsfall der Größe L' },
    unit: fte,
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'Counts where a use case states a size and no FTE.',
      de: 'Gilt, wo ein Anwendungsfall nur eine Größe nennt.',
    },
    source: 'Design: S 2, M 5, L 10 FTE',
  },
  {
    key: 'runningUseCases',
    group: 'demand',
    cellName: 'MLTP_RunningUseCases',
    label: { en: 'Running use cases', de: 'Laufende Anwendungsfälle' },
    unit: { en: 'use cases of size M', de: 'Anwendungsfälle der Größe M' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 100000 },
    note: {
      en: 'Counts only while the Use Cases table is empty. First guess: one per five FTE of the roster.',
      de: 'Gilt nur, solange die Tabelle Use Cases leer ist. Erste Annahme: einer je fünf FTE der Mitarbeiterliste.',
    },
    source: 'Your number; first guess derived from the roster',
  },
  {
    key: 'gapBelow',
    group: 'coverage',
    cellName: 'MLTP_GapBelow',
    label: { en: 'Gap below', de: 'Lücke unter' },
    unit: ratio,
    look: 'ratio',
    range: share,
    note: { en: 'Coverage under this is a gap.', de: 'Abdeckung darunter ist eine Lücke.' },
    source: 'Design: 0.8',
  },
  {
    key: 'tightBelow',
    group: 'coverage',
    cellName: 'MLTP_TightBelow',
    label: { en: 'Tight below', de: 'Knapp unter' },
    unit: ratio,
    look: 'ratio',
    range: share,
    note: {
      en: 'From the gap limit up to this, coverage is tight.',
      de: 'Von der Lücke bis hier ist die Abdeckung knapp.',
    },
    source: 'Design: 1.0',
  },
  {
    key: 'surplusAbove',
    group: 'coverage',
    cellName: 'MLTP_SurplusAbove',
    label: { en: 'Surplus above', de: 'Überhang über' },
    unit: ratio,
    look: 'ratio',
    range: share,
    note: { en: 'Coverage over this is a surplus.', de: 'Abdeckung darüber ist ein Überhang.' },
    source: 'Design: 1.3',
  },
  {
    key: 'organisationPattern',
    group: 'organisation',
    cellName: 'MLTP_OrganisationPattern',
    label: { en: 'Organisation pattern', de: 'Organisationsmuster' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: organisationPatterns },
    note: {
      en: 'central, hubAndSpoke: the four centralizable profiles are pooled. decentralised: each unit has its own. pool: Data Engineers, Data Scientists and ML Engineers are pooled as well.',
      de: 'central, hubAndSpoke: Die vier zentralisierbaren Profile sind gebündelt. decentralised: Jeder Bereich hat eigene. pool: Auch Data Engineers, Data Scientists und ML Engineers sind gebündelt.',
    },
    source: 'Whitepaper, "Embedding the Skill Profiles within the organization"',
  },
  {
    key: 'organisationSize',
    group: 'organisation',
    cellName: 'MLTP_OrganisationSize',
    label: { en: 'Organisation size', de: 'Organisationsgröße' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: organisationSizes },
    note: {
      en: 'small: one member may hold several profiles.',
      de: 'small: Ein Mitglied kann mehrere Profile ausfüllen.',
    },
    source: 'Whitepaper, "Company Size and Division Size"',
  },
  {
    key: 'maturity',
    group: 'organisation',
    cellName: 'MLTP_Maturity',
    label: { en: 'ML maturity', de: 'ML-Reifegrad' },
    unit: choice,
    look: 'text',
    range: { kind: 'choice', choices: maturities },
    note: {
      en: 'Lower maturity may leave practices out, consciously and listed.',
      de: 'Geringere Reife darf Praktiken weglassen, bewusst und aufgelistet.',
    },
    source: 'Whitepaper, "Machine Learning Maturity"',
  },
  {
    key: 'hoursPerWeek',
    group: 'time',
    cellName: 'MLTP_HoursPerWeek',
    label: { en: 'Hours of a full-time week', de: 'Stunden einer Vollzeitwoche' },
    unit: { en: 'hours', de: 'Stunden' },
    look: 'ratio',
    range: { kind: 'number', min: 1, max: 80 },
    note: {
      en: 'Turns hours per week of the roster into FTE at the next run.',
      de: 'Rechnet Wochenstunden der Mitarbeiterliste beim nächsten Lauf in FTE um.',
    },
    source: 'Your contract; 40 unless you change it',
  },
  {
    key: 'planStart',
    group: 'time',
    cellName: 'MLTP_PlanStart',
    label: { en: 'First day of the plan', de: 'Erster Tag des Plans' },
    unit: { en: 'date', de: 'Datum' },
    look: 'date',
    range: { kind: 'date' },
    note: {
      en: 'First day of a quarter. The plan covers eight quarters from here.',
      de: 'Erster Tag eines Quartals. Der Plan umfasst von hier acht Quartale.',
    },
    source: 'The quarter after the first run',
  },
  {
    key: 'minimumGap',
    group: 'coverage',
    cellName: 'MLTP_MinimumGap',
    label: { en: 'A head is proposed from', de: 'Eine Stelle wird vorgeschlagen ab' },
    unit: { en: 'missing FTE', de: 'fehlenden FTE' },
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1 },
    note: {
      en: 'Smaller remainders stay open and are shown.',
      de: 'Kleinere Reste bleiben offen und werden gezeigt.',
    },
    source: 'Derived: half a head',
  },
  {
    key: 'burden',
    group: 'money',
    cellName: 'MLTP_Burden',
    label: { en: 'Burden', de: 'Lohnnebenkosten' },
    unit: { en: 'part of base', de: 'Anteil am Grundgehalt' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 2 },
    note: {
      en: 'Employer cost on top of base pay. Planning texts name 20-35 %; ask payroll for yours.',
      de: 'Arbeitgeberkosten zusätzlich zum Grundgehalt. Planungstexte nennen 20-35 %; fragen Sie die Lohnbuchhaltung.',
    },
    source: 'Published planning ranges; editable',
  },
  {
    key: 'recruiting',
    group: 'money',
    cellName: 'MLTP_Recruiting',
    label: { en: 'Recruiting', de: 'Personalgewinnung' },
    unit: { en: 'part of annual base, once', de: 'Anteil am Jahresgehalt, einmalig' },
    look: 'percent',
    range: { kind: 'number', min: 0, max: 2 },
    note: {
      en: 'Agency, adverts, interviews; per hire.',
      de: 'Agentur, Anzeigen, Gespräche; je Einstellung.',
    },
    source: 'Assumption of this plan; editable',
  },
  {
    key: 'onboarding',
    group: 'money',
    cellName: 'MLTP_Onboarding',
    label: { en: 'Onboarding', de: 'Einarbeitung' },
    unit: { en: 'plan currency per head, once', de: 'Planwährung je Kopf, einmalig' },
    look: 'money',
    range: { kind: 'number', min: 0, max: 1000000 },
    note: { en: 'Equipment and first weeks.', de: 'Ausstattung und erste Wochen.' },
    source: 'Assumption of this plan; editable',
  },
  {
    key: 'monthsToHire',
    group: 'time',
    cellName: 'MLTP_MonthsToHire',
    label: { en: 'Months from approval to first day', de: 'Monate von der Freigabe bis zum ersten Tag' },
    unit: { en: 'months', de: 'Monate' },
    look: 'count',
    range: { kind: 'number', min: 0, max: 24 },
    note: {
      en: 'No hire is proposed to start earlier than this after the first day of the plan.',
      de: 'Keine Einstellung beginnt früher als so viele Monate nach dem ersten Tag des Plans.',
    },
    source: 'Assumption of this plan; editable',
  },
  {
    key: 'currency',
    group: 'money',
    cellName: 'MLTP_Currency',
    label: { en: 'Plan currency', de: 'Planwährung' },
    unit: { en: 'ISO 4217', de: 'ISO 4217' },
    look: 'text',
    range: { kind: 'text' },
    note: {
      en: 'A label: amounts are not converted when you change it.',
      de: 'Eine Beschriftung: Beträge werden dadurch nicht umgerechnet.',
    },
    source: 'The most frequent currency of the roster',
  },
  {
    key: 'usdRate',
    group: 'money',
    cellName: 'MLTP_UsdRate',
    label: { en: 'Plan currency per US dollar', de: 'Planwährung je US-Dollar' },
    unit: { en: 'rate', de: 'Kurs' },
    look: 'ratio',
    range: { kind: 'number', min: 0.0001, max: 100000 },
    note: {
      en: 'Turns the benchmarks, which are in US dollars, into the plan currency.',
      de: 'Rechnet die Vergleichswerte, die in US-Dollar stehen, in die Planwährung um.',
    },
    source: 'Rate implied by the public salaries file (2025)',
  },
];
