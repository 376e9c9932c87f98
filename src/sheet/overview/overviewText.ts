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
  };
}

const en: OverviewText = {
  title: 'Summary: what the plan proposes, what else could be chosen, and what is to be signed now',
  note: 'The numbers of the plan follow the lines of the Hiring Plan; the other plans are values of the last run.',
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
    note: 'To choose another plan, set "Worth of an open FTE-quarter" or "Best plan" on Assumptions and run again. Chosen is the plan of the Hiring Plan as the last run left it; beyond the knee a closed FTE-quarter costs clearly more. Gaps below 0.05 FTE are not counted as open.',
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
    note: 'Sure are hires and trainings of which every view of the future has as many: the other effort model, demand a fifth less and more, the other reuse, many leavers. Contractors, moves and shifts go with them. The others wait for their day in the column "Decide by" of the Hiring Plan; watch until then whether demand and attrition come as planned.',
  },
};

const de: OverviewText = {
  title: 'Überblick: was der Plan vorschlägt, was sonst zu wählen wäre und was jetzt zu unterschreiben ist',
  note: 'Die Zahlen des Plans folgen den Zeilen des Blatts Hiring Plan; die anderen Pläne sind Werte des letzten Laufs.',
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
    note: 'Für einen anderen Plan auf dem Blatt Assumptions "Wert eines offenen FTE-Quartals" oder "Bester Plan" setzen und den Planer laufen lassen. Gewählt ist der Plan des Blatts Hiring Plan, wie ihn der letzte Lauf hinterließ; jenseits des Knicks kostet ein geschlossenes FTE-Quartal deutlich mehr. Lücken unter 0,05 FTE zählen nicht als offen.',
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
    note: 'Sicher sind Einstellungen und Weiterbildungen, von denen jede Sicht auf die Zukunft so viele hat: das andere Aufwandsmodell, ein Fünftel weniger und mehr Bedarf, die andere Wiederverwendung, viele Abgänge. Externe, Wechsel und Verschiebungen gehen mit. Die übrigen warten auf ihren Tag in der Spalte "Entscheiden bis" des Blatts Hiring Plan; beobachten Sie bis dahin, ob Bedarf und Fluktuation kommen wie geplant.',
  },
};

/** The words of the Summary sheet by language. */
export const overviewTexts: Readonly<Record<Language, OverviewText>> = { en, de };
