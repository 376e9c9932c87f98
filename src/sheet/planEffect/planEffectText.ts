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
] as const;

/** A number of the plan as a whole. */
export type TotalId = (typeof totalIds)[number];

/** The words of the Plan Effect sheet. */
export interface PlanEffectText {
  readonly title: string;
  readonly note: string;
  readonly titles: Readonly<Record<'totals' | 'quarters' | 'cells', string>>;
  readonly totals: Readonly<Record<TotalId, string>>;
  readonly value: string;
  readonly figures: Readonly<Record<EffectFigure, string>>;
  readonly place: string;
  readonly row: string;
  /** What stands before and behind the FTE-quarters that close and those that are missing. */
  readonly finding: readonly [closes: string, of: string, open: string, spare: string, end: string];
}

const en: PlanEffectText = {
  title: 'Plan effect: what the lines of the plan change, by profile, place and quarter',
  note: 'FTE. Capacity counts expected attrition. Missing before = demand – capacity. Open = demand – capacity – given + taken, from 0.05 FTE on; idle is the opposite. Given and taken: Hiring Plan, columns Gives and Takes.',
  titles: {
    totals: 'The plan as a whole: lines that are proposed or approved',
    quarters: 'All profiles and places, by quarter',
    cells: 'Each profile at each place, by quarter',
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
  },
  value: 'Number',
  place: 'Place',
  row: 'Cell',
  finding: ['The plan closes ', ' of ', ' missing FTE-quarters; ', ' stay open, ', ' are idle.'],
};

const de: PlanEffectText = {
  title: 'Wirkung des Plans: was seine Zeilen ändern, je Profil, Ort und Quartal',
  note: 'FTE. Kapazität mit erwarteten Abgängen. Fehlend vorher = Bedarf – Kapazität. Offen = Bedarf – Kapazität – gegeben + genommen, ab 0,05 FTE; frei ist das Gegenteil. Gegeben und genommen: Hiring Plan, Spalten Gibt und Nimmt.',
  titles: {
    totals: 'The plan as a whole: lines that are proposed or approved',
    quarters: 'Alle Profile und Orte, je Quartal',
    cells: 'Jedes Profil an jedem Ort, je Quartal',
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
    moves: 'Versetzungen: Köpfe, die wechseln, und verschobene Anteile',
    missing: 'Fehlend vorher, FTE-Quartale',
    closed: 'Geschlossen, FTE-Quartale',
    open: 'Offen nachher, FTE-Quartale',
    spare: 'Frei nachher, FTE-Quartale',
    cost: 'Kosten im Plan',
  },
  value: 'Zahl',
  place: 'Ort',
  row: 'Zelle',
  finding: ['Der Plan schließt ', ' von ', ' fehlenden FTE-Quartalen; ', ' bleiben offen, ', ' sind frei.'],
};

/** The words of the Plan Effect sheet by language. */
export const planEffectTexts: Readonly<Record<Language, PlanEffectText>> = { en, de };
