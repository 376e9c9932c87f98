import type { AssumptionDefinition } from './assumptionDefinition';
import { maturityRules } from '../../framework/maturityRules';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { sizeRules } from '../../framework/sizeRules';
import { effortModels } from './assumptions';

const share = { kind: 'number', min: 0, max: 5 } as const;
const fte = { en: 'FTE', de: 'FTE' } as const;
const ratio = { en: 'capacity ÷ demand', de: 'Kapazität ÷ Bedarf' } as const;
const choice = { en: 'choice', de: 'Auswahl' } as const;

/** The assumptions on effort, demand, coverage and organisation. */
export const effortAssumptions: readonly AssumptionDefinition[] = [
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
    label: { en: 'Use case of size S', de: 'Use Case der Größe S' },
    unit: fte,
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'Counts where a use case states a size and no FTE.',
      de: 'Gilt, wo ein Use Case nur eine Größe nennt.',
    },
    source: 'Design: S 2, M 5, L 10 FTE',
  },
  {
    key: 'sizeM',
    group: 'demand',
    cellName: 'MLTP_SizeM',
    label: { en: 'Use case of size M', de: 'Use Case der Größe M' },
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
    label: { en: 'Use case of size L', de: 'Use Case der Größe L' },
    unit: fte,
    look: 'ratio',
    range: { kind: 'number', min: 0, max: 1000 },
    note: {
      en: 'Counts where a use case states a size and no FTE.',
      de: 'Gilt, wo ein Use Case nur eine Größe nennt.',
    },
    source: 'Design: S 2, M 5, L 10 FTE',
  },
  {
    key: 'runningUseCases',
    group: 'demand',
    cellName: 'MLTP_RunningUseCases',
    label: { en: 'Running use cases', de: 'Laufende Use Cases' },
    unit: { en: 'use cases of size M', de: 'Use Cases der Größe M' },
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
    range: { kind: 'choice', choices: organisationPatterns.map(({ id }) => id) },
    note: {
      en: 'central, hubAndSpoke: the four centralizable profiles are pooled. decentralised: each unit has its own. poolOfExperts: Data Engineers, Data Scientists and ML Engineers are pooled as well.',
      de: 'central, hubAndSpoke: Die vier zentralisierbaren Profile sind gebündelt. decentralised: Jeder Bereich hat eigene. poolOfExperts: Auch Data Engineers, Data Scientists und ML Engineers sind gebündelt.',
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
    range: { kind: 'choice', choices: sizeRules.map(({ id }) => id) },
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
    range: { kind: 'choice', choices: maturityRules.map(({ id }) => id) },
    note: {
      en: 'Lower maturity may leave practices out, consciously and listed.',
      de: 'Geringere Reife darf Praktiken weglassen, bewusst und aufgelistet.',
    },
    source: 'Whitepaper, "Machine Learning Maturity"',
  },
];
