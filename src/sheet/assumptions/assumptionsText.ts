import type { Language } from '../../framework/language';
import type { OmissionId } from '../../framework/maturityRules';
import type { Placement, PlanningBasis } from '../../domain/demand/demandRules';

/** The words of the Assumptions sheet. */
export interface AssumptionsText {
  readonly title: string;
  readonly finding: (count: number) => string;
  /** What follows the live number of values that are not allowed. */
  readonly notAllowed: string;
  readonly notes: Readonly<Record<'reading' | 'inUse' | 'weights' | 'rosterChoice' | 'levels', string>>;
  readonly bases: Readonly<Record<PlanningBasis | 'default', string>>;
  readonly placements: Readonly<Record<Placement, string>>;
  readonly answers: Readonly<Record<'yes' | 'no' | 'default', string>>;
  readonly practices: Readonly<Record<OmissionId, string>>;
  readonly proofOfConcept: string;
  readonly titles: Readonly<Record<'profiles' | 'lifeStages' | 'omissions' | 'surplus', string>>;
  readonly stated: string;
  readonly default: string;
  readonly inUse: string;
  readonly defaultCounts: string;
  readonly allowedAre: string;
  /** Allowed numbers, of a cell that may be empty. */
  readonly orEmpty: (numbers: string) => string;
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
    levels:
      'Grades of your roster: choose the level of each once. Until then the level comes from the title; filled ones are proposals.',
  },
  bases: {
    effort: 'Effort',
    organisation: 'Heads per organisation',
    unit: 'Heads per unit',
    useCase: 'Heads per running use case',
    default: '',
  },
  placements: { pattern: 'As the pattern says', central: 'Central', units: 'In the units' },
  answers: { yes: 'Yes', no: 'No', default: '' },
  practices: {
    simpleModels: 'Model registry, separate hosting',
    staticData: 'Data versions and lineage',
    quickTraining: 'Scalable training, automatic retraining',
    noSharedFeatures: 'Feature store',
  },
  proofOfConcept: 'Proof of concept (0 %: left out)',
  titles: {
    profiles:
      "Profiles: how each is planned, and the reference team, a team that runs use cases well (planner's assumption)",
    lifeStages: "Shares of the phases by stage of life (planner's assumption); each row counts in proportion",
    omissions:
      'Practices left out on purpose: a decision with a name and a date; its effort is left out of demand until then. FTE: of the quarter shown on Coverage',
    surplus:
      'Who seems to have spare time: is it free of other work? Until you confirm it, lines that use it are marked "if free"; work that is hidden in it belongs on Use Cases',
  },
  stated: 'Stated',
  default: 'Default',
  inUse: 'In use',
  defaultCounts: 'not allowed: the default counts',
  allowedAre: 'default counts; allowed',
  orEmpty: (numbers) => `${numbers}, or empty`,
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
    levels:
      'Gehaltsstufen Ihrer Liste: Wählen Sie einmal die Stufe zu jeder. Bis dahin gilt die Stufe aus dem Titel; gefüllte sind Vorschläge.',
  },
  bases: {
    effort: 'Aufwand',
    organisation: 'Köpfe je Organisation',
    unit: 'Köpfe je Bereich',
    useCase: 'Köpfe je laufendem Use Case',
    default: '',
  },
  placements: { pattern: 'Wie das Muster', central: 'Zentral', units: 'In den Bereichen' },
  answers: { yes: 'Ja', no: 'Nein', default: '' },
  practices: {
    simpleModels: 'Modell-Registry, eigenes Hosting',
    staticData: 'Datenversionen und Herkunft',
    quickTraining: 'Skalierbares Training, Neutraining',
    noSharedFeatures: 'Feature Store',
  },
  proofOfConcept: 'Proof of Concept (0 %: entfällt)',
  titles: {
    profiles:
      'Profile: wie jedes geplant wird, und das Referenzteam, ein Team, das Use Cases gut betreibt (Annahme der Planung)',
    lifeStages: 'Anteile der Phasen je Lebensabschnitt (Annahme der Planung); jede Zeile zählt im Verhältnis',
    omissions:
      'Bewusst weggelassene Praktiken: eine Entscheidung mit Name und Datum; bis dahin fehlt ihr Aufwand im Bedarf. FTE: im Quartal, das Coverage zeigt',
    surplus:
      'Wer freie Zeit zu haben scheint: Ist sie frei von anderer Arbeit? Bis Sie das bestätigen, heißt es bei Zeilen daraus „falls frei“; versteckte Arbeit gehört auf Use Cases',
  },
  stated: 'Angegeben',
  default: 'Vorgabe',
  inUse: 'Es gilt',
  defaultCounts: 'nicht erlaubt: Es gilt die Vorgabe',
  allowedAre: 'Vorgabe gilt; erlaubt',
  orEmpty: (numbers) => `${numbers} oder leer`,
  date: 'Datum',
  text: 'Text',
  effortLevel: (level) => `Aufwand ${level} in Abbildung 2`,
  curve: (height) => `Kurvenhöhe ${height} in den Abbildungen 4-13`,
  typed: 'auf dem Blatt Assumptions eingegeben',
};

/** The words of the Assumptions sheet by language. */
export const assumptionsTexts: Readonly<Record<Language, AssumptionsText>> = { en, de };
