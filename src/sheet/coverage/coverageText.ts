import type { Language } from '../../framework/language';
import type { CheckId } from '../effort/quarterFigures';

/** The words of the Coverage sheet. */
export interface CoverageText {
  readonly title: string;
  /** After the quarter shown; before and after the profile that misses most; the end; and where nothing is missing. */
  readonly shown: Readonly<Record<'quarter' | 'missing' | 'most' | 'end' | 'none', string>>;
  readonly quarterShown: string;
  readonly quarterNumber: string;
  readonly byEffort: string;
  readonly byHeads: string;
  readonly checkTitle: string;
  readonly checks: Readonly<Record<CheckId, string>>;
  readonly notes: Readonly<
    Record<
      'status' | 'ratio' | 'missing' | 'units' | 'capacity' | 'demand' | 'weights' | 'effort' | 'check',
      string
    >
  >;
  readonly missing: string;
  /** The steps to a word of coverage. */
  readonly steps: Readonly<Record<'rounded' | 'number' | 'percent', string>>;
  readonly units: string;
  /** Before the list of profiles that others do the work of, between each and who does it, and behind the list. */
  readonly carried: readonly [title: string, by: string, end: string];
  readonly fte: string;
  readonly weightSum: string;
  readonly productionEffort: string;
  readonly proofOfConceptEffort: string;
}

const en: CoverageText = {
  title: 'Coverage: capacity against demand, profile by phase',
  shown: {
    quarter: ': ',
    missing: ' FTE are missing in all, most of them of ',
    most: ' (',
    end: ').',
    none: ': nothing is missing.',
  },
  carried: ['No profile of their own, too small for a head: ', ' is done by ', '.'],
  steps: {
    rounded: 'Step 1: capacity ÷ demand, rounded',
    number: 'Step 2: number of the word (1 no demand, 2 no capacity, 3 gap, 4 tight, 5 covered, 6 surplus)',
    percent: 'Step 3: per cent, with one decimal where the whole number would read like another word',
  },
  quarterShown: 'Quarter shown on Coverage, Effort and Team',
  quarterNumber: 'Number of the quarter shown',
  byEffort: 'of which planned by effort',
  byHeads: 'of which planned by heads',
  checkTitle: 'Check totals',
  checks: {
    atWork: 'FTE of use cases at work',
    leftOut: 'less practices left out',
    saved: 'less saved by reuse',
    byEffort: 'less demand planned by effort',
    check: 'Check (must be 0)',
    byHeads: 'Demand planned by heads, on top',
  },
  notes: {
    status:
      'Capacity ÷ demand of the quarter shown. Limits: Gap below, Tight below and Surplus above on Assumptions.',
    ratio: 'Capacity ÷ demand of the same cell in the two blocks below.',
    missing:
      'Sum over units and centre of demand less capacity, where that is more than 0: a surplus in another unit does not hide it.',
    units: 'Counted at the last run: units that members or use cases name.',
    capacity:
      'FTE of members by month, times availability and output, less other work, spread over the phases as the demand of their place is; idle FTE by own weights. Made on the Demand sheet.',
    demand:
      'Effort of the use cases in each phase, divided by weight x reference team; central profiles after reuse. Profiles planned by heads come on top. Made on the Demand sheet.',
    check: 'Demand and what is saved add up to the FTE of the use cases that are at work in the quarter.',
    weights:
      'From the Assumptions sheet, where each can be changed. Figure 2: High, Moderate, Little/no. Source: ML Skill Profiles whitepaper, Figures 2 and 4-13.',
    effort:
      'FTE of the use cases at work in the quarter shown, by the shares of their stage of life or their own mix. Each use case: Demand sheet.',
  },
  missing: 'Missing (FTE)',
  units: 'Business units',
  fte: 'FTE',
  weightSum: 'Sum of weights',
  productionEffort: 'Production effort',
  proofOfConceptEffort: 'Proof-of-concept effort',
};

const de: CoverageText = {
  title: 'Abdeckung: Kapazität und Bedarf, Profil je Phase',
  shown: {
    quarter: ': ',
    missing: ' FTE fehlen insgesamt, am meisten beim Profil ',
    most: ' (',
    end: ').',
    none: ': Es fehlt nichts.',
  },
  carried: ['Zu klein für eine eigene Stelle: ', ' übernimmt ', '.'],
  steps: {
    rounded: 'Schritt 1: Kapazität ÷ Bedarf, gerundet',
    number:
      'Schritt 2: Nummer des Worts (1 kein Bedarf, 2 keine Kapazität, 3 Lücke, 4 knapp, 5 gedeckt, 6 Überhang)',
    percent: 'Schritt 3: Prozent, mit einer Nachkommastelle, wo die ganze Zahl wie ein anderes Wort läse',
  },
  quarterShown: 'Gezeigtes Quartal (Abdeckung, Aufwand, Team)',
  quarterNumber: 'Nummer des gezeigten Quartals',
  byEffort: 'davon nach Aufwand geplant',
  byHeads: 'davon in Köpfen geplant',
  checkTitle: 'Prüfsummen',
  checks: {
    atWork: 'FTE laufender Use Cases',
    leftOut: 'abzüglich weggelassener Praktiken',
    saved: 'abzüglich durch Wiederverwendung Gespartem',
    byEffort: 'abzüglich nach Aufwand geplanten Bedarfs',
    check: 'Kontrolle (muss 0 sein)',
    byHeads: 'In Köpfen geplanter Bedarf, zusätzlich',
  },
  notes: {
    status:
      'Kapazität ÷ Bedarf im gezeigten Quartal. Grenzen: Lücke unter, Knapp unter und Überhang über auf Assumptions.',
    ratio: 'Kapazität ÷ Bedarf derselben Zelle in den beiden Blöcken darunter.',
    missing:
      'Summe über Bereiche und Zentrale von Bedarf minus Kapazität, wo das mehr als 0 ist: Ein Überhang in einem anderen Bereich verdeckt sie nicht.',
    units: 'Beim letzten Lauf gezählt: Bereiche, die Mitglieder oder Use Cases nennen.',
    capacity:
      'FTE der Mitglieder je Monat, mal Verfügbarkeit und Leistung, ohne andere Arbeit, auf die Phasen verteilt wie der Bedarf ihres Ortes; freie FTE nach eigenen Gewichten. Gerechnet auf dem Blatt Demand.',
    demand:
      'Aufwand der Use Cases je Phase, geteilt nach Gewicht x Referenzteam; zentrale Profile nach Wiederverwendung. In Köpfen geplante Profile kommen hinzu. Gerechnet auf dem Blatt Demand.',
    check: 'Bedarf und Gespartes ergeben die FTE der Use Cases, die im Quartal laufen.',
    weights:
      'Vom Blatt Assumptions, dort ist jedes änderbar. Abbildung 2: High, Moderate, Little/no. Quelle: Whitepaper ML Skill Profiles, Abbildungen 2 und 4-13.',
    effort:
      'FTE der laufenden Use Cases im gezeigten Quartal, nach den Anteilen ihres Lebensabschnitts oder ihrem eigenen Mix. Jeder Use Case: Blatt Demand.',
  },
  missing: 'Fehlend (FTE)',
  units: 'Bereiche',
  fte: 'FTE',
  weightSum: 'Summe der Gewichte',
  productionEffort: 'Aufwand Produktion',
  proofOfConceptEffort: 'Aufwand Proof of Concept',
};

/** The words of the Coverage sheet by language. */
export const coverageTexts: Readonly<Record<Language, CoverageText>> = { en, de };
