import type { Language } from '../../framework/language';

/** The figures of a profile at a place in a quarter, in the order of their columns. */
export const effectFigures = [
  'demand',
  'capacity',
  'missing',
  'added',
  'taken',
  'open',
  'spare',
  'closing',
  'opening',
] as const;

/** A figure of a profile at a place in a quarter. */
export type EffectFigure = (typeof effectFigures)[number];

/** What the plan comes to as a whole, in the order of its rows. */
export const totalIds = [
  'hires',
  'contractors',
  'trainings',
  'moves',
  'missing',
  'closed',
  'open',
  'spare',
  'cost',
  'average',
  'cutFull',
  'cutRest',
  'cutRank',
  'cutOver',
] as const;

/** A number of the plan as a whole. */
export type TotalId = (typeof totalIds)[number];

/** The kinds of inputs that are compared with those of the run. */
export const changeGroups = ['firstDay', 'assumptions', 'mix', 'useCases', 'members', 'decisions'] as const;

/** A kind of inputs. */
export type ChangeGroup = (typeof changeGroups)[number];

/** The words of the Plan Effect sheet. */
export interface PlanEffectText {
  readonly title: string;
  readonly note: string;
  readonly titles: Readonly<Record<'totals' | 'staying' | 'remarks' | 'quarters' | 'cells', string>>;
  readonly remark: string;
  readonly staying: Readonly<Record<'quarters' | 'paid' | 'working', string>>;
  readonly totals: Readonly<Record<TotalId, string>>;
  readonly value: string;
  readonly figures: Readonly<Record<EffectFigure, string>>;
  readonly place: string;
  readonly row: string;
  readonly groups: Readonly<Record<ChangeGroup, string>>;
  readonly changes: Readonly<
    Record<
      'title' | 'group' | 'changed' | 'sentence' | 'compared' | 'input' | 'now' | 'atRun' | 'useCases',
      string
    >
  >;
  /** What is compared that has no name of its own. */
  readonly compared: Readonly<
    Record<'pay' | 'weights' | 'profiles' | 'stages' | 'omissions' | 'surplus', string>
  > & {
    readonly rate: (code: string) => string;
    readonly price: (profile: string) => string;
  };
  /** What stands before and behind the kinds of inputs that have changed. */
  readonly changedSince: readonly [before: string, after: string];
  /** What stands before and behind the FTE-quarters that close and those that are missing. */
  readonly finding: readonly [closes: string, of: string, open: string, spare: string, end: string];
}

const en: PlanEffectText = {
  title: 'Plan effect: what the lines of the plan change, by profile, place and quarter',
  note: 'FTE. Capacity counts expected attrition. Missing before = demand – capacity. Open = demand – capacity – given + taken, from 0.05 FTE on; idle is the opposite. Given and taken: Hiring Plan, columns Gives and Takes.',
  titles: {
    totals: 'The plan as a whole: lines that are proposed or approved',
    staying: 'What attrition leaves, by quarters since the heads are there',
    remarks: 'Sentences that lines of the Hiring Plan show by number',
    quarters: 'All profiles and places, by quarter',
    cells: 'Each profile at each place, by quarter',
  },
  staying: {
    quarters: 'Quarters',
    paid: 'Part of the heads that is paid',
    working: 'Part of their work that is done',
  },
  figures: {
    demand: 'Demand',
    capacity: 'Capacity',
    missing: 'Missing before',
    added: 'Given by lines',
    taken: 'Taken by lines',
    open: 'Open after',
    spare: 'Idle after',
    closing: 'Part of given that closes',
    opening: 'Part of taken that is missing',
  },
  totals: {
    hires: 'Hires, heads',
    contractors: 'Contractors, heads',
    trainings: 'Trainings, heads',
    moves: 'Moves: heads that move, and shifts',
    missing: 'Missing before, FTE-quarters',
    closed: 'Closed, FTE-quarters',
    open: 'Open after, FTE-quarters',
    spare: 'Idle after, FTE-quarters',
    cost: 'Cost in plan',
    average: 'Cost of an FTE-quarter that lines close',
    cutFull: 'Lines that save less than the cut together',
    cutRest: 'What is still to be saved then',
    cutRank: 'Rank of the line that goes next',
    cutOver: 'What is saved beyond the cut',
  },
  value: 'Number',
  remark: 'Sentence',
  place: 'Place',
  row: 'Cell',
  groups: {
    firstDay: 'first day of the plan',
    assumptions: 'assumptions',
    mix: 'weights and mix',
    useCases: 'use cases',
    members: 'members',
    decisions: 'decisions',
  },
  changes: {
    title: 'What has changed since the last run',
    group: 'Inputs',
    changed: 'Changed',
    sentence: 'In words',
    compared: 'Inputs now and at the last run; sums stand for whole tables',
    input: 'Input',
    now: 'Now',
    atRun: 'At the last run',
    useCases: 'Use cases at the last run',
  },
  compared: {
    pay: 'Pay bands (sum)',
    rate: (code) => `Rate of ${code}`,
    price: (profile) => `Worth of an open FTE-quarter: ${profile}`,
    weights: 'Effort weights (sum)',
    profiles: 'How profiles are planned (sum)',
    stages: 'Shares of the life stages (sum)',
    omissions: 'Practices left out (sum)',
    surplus: 'Surplus confirmed as free (sum)',
  },
  changedSince: [
    'Changed since the last run: ',
    '. The numbers follow; run the planner again to choose the lines anew. ',
  ],
  finding: ['The plan closes ', ' of ', ' missing FTE-quarters; ', ' stay open, ', ' are idle.'],
};

const de: PlanEffectText = {
  title: 'Wirkung des Plans: was seine Zeilen ändern, je Profil, Ort und Quartal',
  note: 'FTE. Kapazität mit erwarteten Abgängen. Fehlend vorher = Bedarf – Kapazität. Offen = Bedarf – Kapazität – gegeben + genommen, ab 0,05 FTE; frei ist das Gegenteil. Gegeben und genommen: Hiring Plan, Spalten Gibt und Nimmt.',
  titles: {
    totals: 'Der Plan als Ganzes: vorgeschlagene und genehmigte Zeilen',
    staying: 'Was die Fluktuation übrig lässt, nach Quartalen seit Beginn',
    remarks: 'Sätze, die Zeilen des Hiring Plan nach Nummer zeigen',
    quarters: 'Alle Profile und Orte, je Quartal',
    cells: 'Jedes Profil an jedem Ort, je Quartal',
  },
  staying: {
    quarters: 'Quartale',
    paid: 'Teil der Köpfe, der bezahlt wird',
    working: 'Teil ihrer Arbeit, der getan wird',
  },
  figures: {
    demand: 'Bedarf',
    capacity: 'Kapazität',
    missing: 'Fehlend vorher',
    added: 'Von Zeilen gegeben',
    taken: 'Von Zeilen genommen',
    open: 'Offen nachher',
    spare: 'Frei nachher',
    closing: 'Davon schließt',
    opening: 'Davon fehlt dort',
  },
  totals: {
    hires: 'Einstellungen, Köpfe',
    contractors: 'Externe, Köpfe',
    trainings: 'Weiterbildungen, Köpfe',
    moves: 'Versetzungen: Köpfe und Anteile',
    missing: 'Fehlend vorher, FTE-Quartale',
    closed: 'Geschlossen, FTE-Quartale',
    open: 'Offen nachher, FTE-Quartale',
    spare: 'Frei nachher, FTE-Quartale',
    cost: 'Kosten im Plan',
    average: 'Kosten je FTE-Quartal, das Zeilen schließen',
    cutFull: 'Zeilen, die zusammen weniger als die Kürzung sparen',
    cutRest: 'Was dann noch zu sparen ist',
    cutRank: 'Rang der Zeile, die als nächste entfällt',
    cutOver: 'Was über die Kürzung hinaus gespart wird',
  },
  value: 'Zahl',
  remark: 'Satz',
  place: 'Ort',
  row: 'Zelle',
  groups: {
    firstDay: 'erster Tag des Plans',
    assumptions: 'Annahmen',
    mix: 'Gewichte und Anteile',
    useCases: 'Use Cases',
    members: 'Mitglieder',
    decisions: 'Entscheidungen',
  },
  changes: {
    title: 'Was sich seit dem letzten Lauf geändert hat',
    group: 'Eingaben',
    changed: 'Geändert',
    sentence: 'In Worten',
    compared: 'Eingaben jetzt und beim letzten Lauf; Summen stehen für ganze Tabellen',
    input: 'Eingabe',
    now: 'Jetzt',
    atRun: 'Beim letzten Lauf',
    useCases: 'Use Cases beim letzten Lauf',
  },
  compared: {
    pay: 'Gehaltsbänder (Summe)',
    rate: (code) => `Kurs ${code}`,
    price: (profile) => `Wert eines offenen FTE-Quartals: ${profile}`,
    weights: 'Aufwandsgewichte (Summe)',
    profiles: 'Planung der Profile (Summe)',
    stages: 'Anteile der Lebensphasen (Summe)',
    omissions: 'Weggelassene Praktiken (Summe)',
    surplus: 'Als frei bestätigter Überhang (Summe)',
  },
  changedSince: [
    'Seit dem letzten Lauf geändert: ',
    '. Die Zahlen folgen; erst der nächste Lauf wählt die Zeilen neu. ',
  ],
  finding: ['Der Plan schließt ', ' von ', ' fehlenden FTE-Quartalen; ', ' bleiben offen, ', ' sind frei.'],
};

/** The words of the Plan Effect sheet by language. */
export const planEffectTexts: Readonly<Record<Language, PlanEffectText>> = { en, de };
