import type { Language } from '../../framework/language';
import type { LineStanding } from '../../domain/scenario/planViews';

/** What a plan of the frontier comes to, in the order of its columns. */
export const pointFigures = ['open', 'cost', 'hires', 'trainings', 'moves', 'contractors', 'step'] as const;

/** A number of a plan of the frontier. */
export type PointFigure = (typeof pointFigures)[number];

/** The numbers of a tranche, in the order of their columns. */
export const trancheFigures = ['lines', 'hires', 'trainings', 'cost', 'first'] as const;

/** A number of a tranche. */
export type TrancheFigure = (typeof trancheFigures)[number];

/** The words of the Summary sheet. */
export interface OverviewText {
  readonly title: string;
  readonly note: string;
  readonly plan: {
    readonly title: string;
    readonly corner: string;
    readonly number: string;
    readonly note: string;
  };
  readonly frontier: {
    readonly title: string;
    readonly corner: string;
    readonly figures: Readonly<Record<PointFigure, string>>;
    readonly nothing: string;
    readonly cover: string;
    /** A plan by the worth of an open FTE-quarter in loaded quarters. */
    readonly balanced: (price: string) => string;
    readonly chosen: string;
    readonly knee: string;
    readonly note: string;
    readonly none: string;
    readonly open: string;
  };
  readonly tranches: {
    readonly title: string;
    readonly corner: string;
    readonly names: Readonly<Record<LineStanding['tranche'], string>>;
    readonly figures: Readonly<Record<TrancheFigure, string>>;
    /** In how many of the views a line stands. */
    readonly views: (some: number, all: number) => string;
    readonly note: string;
    readonly later: string;
  };
  /** What follows the number of lines that hold only if spare time is free: of one, and of more. */
  readonly ifFree: readonly [one: string, more: string];
}

const en: OverviewText = {
  title: 'Summary: what the plan proposes, what else could be chosen, and what is to be signed now',
  note: 'The numbers of the plan follow the lines of the Hiring Plan; the other plans are values of the last run. Gaps below 0.05 FTE do not count as open.',
  plan: {
    title: 'The plan',
    corner: 'Lines that are proposed or approved',
    number: 'Number',
    note: 'From Plan Effect, where each number is worked out.',
  },
  frontier: {
    title: 'What could be chosen instead, from nothing to everything',
    corner: 'Plan',
    figures: {
      open: 'Open, FTE-quarters',
      cost: 'Cost in plan',
      hires: 'Hires',
      trainings: 'Trainings',
      moves: 'Moves and shifts',
      contractors: 'Contractors',
      step: 'Cost per further FTE-quarter closed',
    },
    nothing: 'Do nothing',
    cover: 'Cover all that can be covered',
    balanced: (price) => `Open effort worth ${price} loaded quarters`,
    chosen: 'chosen',
    knee: 'knee',
    note: 'To choose another one: "Worth of an open FTE-quarter" or "Best plan" on Assumptions, and run again. Beyond the knee a closed FTE-quarter costs clearly more.',
    none: 'The plans beside the chosen one need the solver: run the planner in the pane or with --seconds above 0, with the plan not locked.',
    open: 'Open effort',
  },
  tranches: {
    title: 'What is to be decided when',
    corner: 'Tranche',
    names: { now: 'Sign now', later: 'Decide later' },
    views: (some, all) => `${some} of ${all}`,
    figures: {
      lines: 'Lines',
      hires: 'Hires, heads',
      trainings: 'Trainings, heads',
      cost: 'Cost in plan',
      first: 'First decision by',
    },
    note: 'Sure are hires and trainings of which every view has as many: other effort model, demand 20 % less and more, other reuse, many leavers. Contractors, moves and shifts go with them.',
    later:
      'The others wait until their day in "Decide by" on the Hiring Plan: watch until then whether demand and attrition come as planned.',
  },
  ifFree: [
    ' line holds only if spare time is free: confirm it on Assumptions (MLTP_Surplus).',
    ' lines hold only if spare time is free: confirm it on Assumptions (MLTP_Surplus).',
  ],
};

const de: OverviewText = {
  title: 'Überblick: was der Plan vorschlägt, was sonst zu wählen wäre und was jetzt zu unterschreiben ist',
  note: 'Die Zahlen des Plans folgen den Zeilen des Blatts Hiring Plan; die anderen Pläne sind Werte des letzten Laufs. Lücken unter 0,05 FTE zählen nicht als offen.',
  plan: {
    title: 'Der Plan',
    corner: 'Vorgeschlagene oder genehmigte Zeilen',
    number: 'Zahl',
    note: 'Vom Blatt Plan Effect, das jede Zahl herleitet.',
  },
  frontier: {
    title: 'Was stattdessen zu wählen wäre, von nichts bis alles',
    corner: 'Plan',
    figures: {
      open: 'Offen, FTE-Quartale',
      cost: 'Kosten im Plan',
      hires: 'Einstellungen',
      trainings: 'Weiterbildungen',
      moves: 'Wechsel und Verschiebungen',
      contractors: 'Externe',
      step: 'Kosten je weiterem geschlossenen FTE-Quartal',
    },
    nothing: 'Nichts tun',
    cover: 'Alles abdecken, was sich abdecken lässt',
    balanced: (price) => `Offene Leistung ${price} Quartale Vollkosten wert`,
    chosen: 'gewählt',
    knee: 'Knick',
    note: 'Ein anderer: "Wert eines offenen FTE-Quartals" oder "Bester Plan" auf dem Blatt Assumptions, dann laufen lassen. Jenseits des Knicks kostet ein FTE-Quartal deutlich mehr.',
    none: 'Die Pläne neben dem gewählten brauchen den Löser: bitte den Planer im Aufgabenbereich oder mit --seconds über 0 laufen lassen, ohne Sperre des Plans.',
    open: 'Offene Leistung',
  },
  tranches: {
    title: 'Was wann zu entscheiden ist',
    corner: 'Tranche',
    names: { now: 'Jetzt unterschreiben', later: 'Später entscheiden' },
    views: (some, all) => `${some} von ${all}`,
    figures: {
      lines: 'Zeilen',
      hires: 'Einstellungen, Köpfe',
      trainings: 'Weiterbildungen, Köpfe',
      cost: 'Kosten im Plan',
      first: 'Erste Entscheidung bis',
    },
    note: 'Sicher sind Einstellungen und Weiterbildungen, von denen jede Sicht so viele hat: anderes Aufwandsmodell, 20 % weniger und mehr Bedarf, andere Wiederverwendung, viele Abgänge. Externe und Wechsel gehen mit.',
    later:
      'Die übrigen warten bis zu ihrem Tag in "Entscheiden bis" auf dem Blatt Hiring Plan: bitte bis dahin beobachten, ob Bedarf und Fluktuation kommen wie geplant.',
  },
  ifFree: [
    ' Zeile gilt nur, falls freie Zeit wirklich frei ist: bitte auf Assumptions bestätigen (MLTP_Surplus).',
    ' Zeilen gelten nur, falls freie Zeit wirklich frei ist: bitte auf Assumptions bestätigen (MLTP_Surplus).',
  ],
};

/** The words of the Summary sheet by language. */
export const overviewTexts: Readonly<Record<Language, OverviewText>> = { en, de };
