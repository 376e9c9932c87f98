import type { Language } from '../../framework/language';

/** The words of the Coverage sheet. */
export interface CoverageText {
  readonly title: string;
  readonly finding: {
    /** Between the phase and its capacity. */
    readonly starves: string;
    /** Between capacity and demand. */
    readonly of: string;
    /** Between demand and profile. */
    readonly fte: string;
    readonly noGap: string;
  };
  readonly notes: Readonly<
    Record<
      'status' | 'ratio' | 'missing' | 'units' | 'capacity' | 'demand' | 'weights' | 'stageEffort',
      string
    >
  >;
  readonly missing: string;
  readonly largest: string;
  readonly units: string;
  readonly fte: string;
  readonly weightSum: string;
  readonly proofOfConceptSum: string;
  readonly neededInProofOfConcept: string;
  readonly productionEffort: string;
  readonly proofOfConceptEffort: string;
  readonly largestOf: (count: number) => string;
  readonly notBelowZero: string;
}

const en: CoverageText = {
  title: 'Coverage: capacity against demand, profile by phase',
  finding: { starves: ' starves: ', of: ' of ', fte: ' FTE of ', noGap: 'No profile is short in any phase.' },
  notes: {
    status:
      'Symbol and word by coverage = capacity ÷ demand. Limits: Gap below, Tight below and Surplus above on the Assumptions sheet.',
    ratio: 'How this number is made: capacity ÷ demand of the same cell in the two blocks below.',
    missing: 'How this number is made: demand minus capacity of the same cell, not below 0.',
    units: 'Counted at the last run: units that members or use cases name.',
    capacity:
      'How this number is made: FTE of the profile (FTE x share over all members of the Mapping sheet) x weight of the phase ÷ sum of the weights in its row.',
    demand:
      'How this number is made: use-case effort of the phase x weight of the profile ÷ sum of the weights in its column; proofs of concept only among the profiles marked for them. AI Management is planned by heads: minimum heads per organisation, or per unit where decentralised, spread by its weights.',
    weights:
      'From the Assumptions sheet, where each can be changed. Figure 2: High, Moderate, Little/no. Source: ML Skill Profiles whitepaper, Figures 2 and 4-13.',
    stageEffort:
      'How this number is made: stage effort of the Use Cases sheet, spread evenly over the phases of the stage. While that table is empty: running use cases x FTE of size M.',
  },
  missing: 'Missing (FTE)',
  largest: 'Largest',
  units: 'Business units',
  fte: 'FTE',
  weightSum: 'Sum of weights',
  proofOfConceptSum: 'Sum of proof-of-concept weights',
  neededInProofOfConcept: 'Proof of concept',
  productionEffort: 'Production effort',
  proofOfConceptEffort: 'Proof-of-concept effort',
  largestOf: (count) => `Largest of ${count}`,
  notBelowZero: 'not below 0',
};

const de: CoverageText = {
  title: 'Coverage: Kapazität gegen Bedarf, Profil je Phase',
  finding: {
    starves: ' leidet Mangel: ',
    of: ' von ',
    fte: ' FTE ',
    noGap: 'Keinem Profil fehlt es in einer Phase an Kapazität.',
  },
  notes: {
    status:
      'Zeichen und Wort nach Abdeckung = Kapazität ÷ Bedarf. Grenzen: Lücke unter, Knapp unter und Überhang über auf dem Blatt Assumptions.',
    ratio: 'So entsteht diese Zahl: Kapazität ÷ Bedarf derselben Zelle in den beiden Blöcken darunter.',
    missing: 'So entsteht diese Zahl: Bedarf minus Kapazität derselben Zelle, nicht unter 0.',
    units: 'Beim letzten Lauf gezählt: Bereiche, die Mitglieder oder Use Cases nennen.',
    capacity:
      'So entsteht diese Zahl: FTE des Profils (FTE x Anteil über alle Mitglieder des Blatts Mapping) x Gewicht der Phase ÷ Summe der Gewichte seiner Zeile.',
    demand:
      'So entsteht diese Zahl: Aufwand der Use Cases in der Phase x Gewicht des Profils ÷ Summe der Gewichte seiner Spalte; Proofs of Concept nur unter den dafür markierten Profilen. AI Management wird in Köpfen geplant: Mindestköpfe je Organisation, bei decentralised je Bereich, verteilt nach seinen Gewichten.',
    weights:
      'Vom Blatt Assumptions, dort ist jedes änderbar. Abbildung 2: High, Moderate, Little/no. Quelle: Whitepaper ML Skill Profiles, Abbildungen 2 und 4-13.',
    stageEffort:
      'So entsteht diese Zahl: Aufwand des Abschnitts vom Blatt Use Cases, gleichmäßig auf seine Phasen verteilt. Solange die Tabelle leer ist: laufende Use Cases x FTE der Größe M.',
  },
  missing: 'Fehlend (FTE)',
  largest: 'Größter Wert',
  units: 'Bereiche',
  fte: 'FTE',
  weightSum: 'Summe der Gewichte',
  proofOfConceptSum: 'Summe der Gewichte im Proof of Concept',
  neededInProofOfConcept: 'Proof of Concept',
  productionEffort: 'Aufwand Produktion',
  proofOfConceptEffort: 'Aufwand Proof of Concept',
  largestOf: (count) => `Größter von ${count}`,
  notBelowZero: 'nicht unter 0',
};

/** The words of the Coverage sheet by language. */
export const coverageTexts: Readonly<Record<Language, CoverageText>> = { en, de };
