import type { Language } from '../../framework/language';

/** The words of the Unit sheet in one language. */
export interface UnitText {
  readonly title: string;
  readonly reading: string;
  readonly choose: string;
  /** Parts around unit, quarter, missing FTE, FTE asked for and cost of the quarter. */
  readonly finding: Readonly<Record<'in' | 'missing' | 'of' | 'cost' | 'end', string>>;
  readonly figures: Readonly<
    Record<'unit' | 'quarter' | 'from' | 'to' | 'useCases' | 'actions' | 'questions', string>
  >;
  readonly titles: Readonly<
    Record<'profiles' | 'quarters' | 'useCases' | 'actions' | 'questions' | 'chart', string>
  >;
  readonly columns: Readonly<
    Record<'heads' | 'demand' | 'capacity' | 'after' | 'missing' | 'open' | 'cost' | 'name' | 'title', string>
  >;
  readonly notes: Readonly<Record<'profiles' | 'quarters' | 'useCases' | 'actions' | 'questions', string>>;
  readonly outside: string;
  readonly counting: string;
}

/** The words of the Unit sheet. */
export const unitTexts: Readonly<Record<Language, UnitText>> = {
  en: {
    title: 'Unit: your people, what is asked of them, and what the plan does',
    reading: 'Choose a unit and a quarter in the yellow cells; everything below follows.',
    choose: 'Choose here',
    finding: {
      in: ' in ',
      missing: ': ',
      of: ' FTE are missing of the ',
      cost: ' FTE asked for; the quarter costs ',
      end: '.',
    },
    figures: {
      unit: 'Number of the unit',
      quarter: 'Number of the quarter',
      from: 'Begins by its last month',
      to: 'Ends after its last month',
      useCases: 'Use cases of the unit',
      actions: 'Actions of the plan that count',
      questions: 'People whose mapping waits for an answer',
    },
    titles: {
      profiles: 'People by main profile and level on the last day of the quarter; demand and capacity in FTE',
      quarters: 'By quarter',
      useCases: 'Use cases of the unit',
      actions: 'What the plan does here',
      questions: 'People whose mapping waits for an answer',
      chart: 'Demand and capacity of the unit',
    },
    columns: {
      heads: 'Heads',
      demand: 'Demand',
      capacity: 'Capacity',
      after: 'Capacity with the plan',
      missing: 'Missing',
      open: 'Open after the plan',
      cost: 'Cost',
      name: 'Name',
      title: 'Title',
    },
    notes: {
      profiles:
        'Work that a central team does for the unit is asked of the central team: choose Centre to see it. Missing: before the plan.',
      quarters:
        'Heads on the last day. Cost: members, the plan and a share of replacements, from the Months sheet.',
      useCases: 'The first 12 of MLTP_UseCases.',
      actions: 'The first 20 lines of the Hiring Plan that count and stand at this place.',
      questions: 'The first 15; answer them in the pane or on Mapping.',
    },
    outside: 'Outside the framework',
    counting: 'Counting (helps the lists)',
  },
  de: {
    title: 'Bereich: Ihre Leute, was von ihnen gebraucht wird und was der Plan tut',
    reading: 'Wählen Sie in den gelben Zellen Bereich und Quartal; alles darunter folgt.',
    choose: 'Hier wählen',
    finding: {
      in: ' in ',
      missing: ': Es fehlen ',
      of: ' von ',
      cost: ' gebrauchten FTE; das Quartal kostet ',
      end: '.',
    },
    figures: {
      unit: 'Nummer des Bereichs',
      quarter: 'Nummer des Quartals',
      from: 'Beginnt bis zum letzten Monat',
      to: 'Endet nach dem letzten Monat',
      useCases: 'Use Cases des Bereichs',
      actions: 'Maßnahmen des Plans, die zählen',
      questions: 'Personen, deren Zuordnung auf eine Antwort wartet',
    },
    titles: {
      profiles:
        'Personen nach Hauptprofil und Stufe am letzten Tag des Quartals; Bedarf und Kapazität in FTE',
      quarters: 'Je Quartal',
      useCases: 'Use Cases des Bereichs',
      actions: 'Was der Plan hier tut',
      questions: 'Personen, deren Zuordnung auf eine Antwort wartet',
      chart: 'Bedarf und Kapazität des Bereichs',
    },
    columns: {
      heads: 'Köpfe',
      demand: 'Bedarf',
      capacity: 'Kapazität',
      after: 'Kapazität mit dem Plan',
      missing: 'Fehlend',
      open: 'Offen nach dem Plan',
      cost: 'Kosten',
      name: 'Name',
      title: 'Titel',
    },
    notes: {
      profiles:
        'Arbeit, die ein zentrales Team für den Bereich leistet, steht beim zentralen Team: Wählen Sie dieses, um sie zu sehen. Fehlend: vor dem Plan.',
      quarters:
        'Köpfe am letzten Tag. Kosten: Mitglieder, Plan und ein Anteil am Ersatz von Abgängen, vom Blatt Months.',
      useCases: 'Die ersten 12 aus MLTP_UseCases.',
      actions: 'Die ersten 20 Zeilen des Einstellungsplans, die zählen und an diesem Ort stehen.',
      questions: 'Die ersten 15; beantworten Sie sie im Aufgabenbereich oder auf Mapping.',
    },
    outside: 'Außerhalb des Frameworks',
    counting: 'Zählung (für die Listen)',
  },
};
