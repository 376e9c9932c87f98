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

/** A tranche. */
export type TrancheName = LineStanding['tranche'];

/** The numbers at a glance, in the order of their rows. */
export const glanceRows = [
  'people',
  'fte',
  'work',
  'peak',
  'scarce',
  'staffed',
  'missing',
  'cost',
  'share',
] as const;

/** A number at a glance. */
export type GlanceRow = (typeof glanceRows)[number];

/** The numbers of a quarter, in the order of their columns. */
export const quarterFigures = [
  'asked',
  'before',
  'after',
  'missing',
  'open',
  'year',
  'now',
  'later',
] as const;

/** A number of a quarter. */
export type QuarterFigure = (typeof quarterFigures)[number];

/** The numbers of a profile, in the order of their columns. */
export const profileFigures = ['missing', 'open', 'need', 'staffed', 'planned'] as const;

/** A number of a profile. */
export type ProfileFigure = (typeof profileFigures)[number];

/** How heads change over the plan, in the order of the columns. */
export const walkFigures = ['opening', 'starters', 'leavers', 'hires', 'closing'] as const;

/** A step of the heads. */
export type WalkFigure = (typeof walkFigures)[number];

/** Title, corner and note of a table. */
interface TableWords {
  readonly title: string;
  readonly corner: string;
  readonly note: string;
}

/** The words of the Summary sheet. */
export interface OverviewText {
  readonly title: string;
  readonly note: string;
  readonly glance: TableWords & {
    readonly before: string;
    readonly after: string;
    readonly rows: Readonly<Record<GlanceRow, string>>;
    readonly actions: string;
    readonly number: string;
  };
  readonly quarters: TableWords & { readonly figures: Readonly<Record<QuarterFigure, string>> };
  readonly profiles: TableWords & {
    readonly unit: string;
    readonly figures: Readonly<Record<ProfileFigure, string>>;
  };
  readonly walk: TableWords & {
    readonly row: string;
    readonly figures: Readonly<Record<WalkFigure, string>>;
  };
  /** Who signs, and when. */
  readonly sign: {
    readonly title: string;
    readonly asOf: string;
    readonly prepared: string;
    readonly approved: string;
    readonly date: string;
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
    /** What stands before the name of a fiscal year. */
    readonly year: string;
  };
  /** What follows the number of lines that hold only if spare time is free: of one, and of more. */
  readonly ifFree: readonly [one: string, more: string];
}

const en: OverviewText = {
  title: 'Summary: what the plan proposes, what else could be chosen, and what is to be signed now',
  note: 'The numbers of the plan follow the lines of the Hiring Plan; the other plans are values of the last run. Gaps below 0.05 FTE do not count as open.',
  glance: {
    title: 'At a glance',
    corner: 'Today and with the plan',
    before: 'Today',
    after: 'With the plan',
    rows: {
      people: 'People: on the first day, on the last',
      fte: 'Team, FTE: first quarter, last quarter',
      work: 'Work asked for, FTE: first quarter, last',
      peak: 'Work at its peak, FTE, and its quarter',
      scarce: 'Scarcest profile: misses most effort',
      staffed: 'Part of its work that is staffed',
      missing: 'Missing effort, FTE-quarters',
      cost: 'Payroll of the eight quarters; cost of the plan',
      share: 'Cost of the plan as part of the payroll',
    },
    actions: 'What the plan does',
    number: 'Number',
    note: 'From Plan Effect and Budget, where each number is worked out. Missing effort is summed over units: a surplus elsewhere does not hide it.',
  },
  quarters: {
    title: 'Work and team by quarter',
    corner: 'Quarter',
    figures: {
      asked: 'Work, FTE',
      before: 'Team today, FTE',
      after: 'Team with the plan, FTE',
      missing: 'Missing today',
      open: 'Open with the plan',
      year: 'Fiscal year',
      now: 'Money, sign now',
      later: 'Money, decide later',
    },
    note: 'The team of today loses those who leave. A contractor counts while there, a hire from the first day on by the ramp.',
  },
  profiles: {
    title: 'Missing effort by profile',
    corner: 'Profile',
    unit: 'FTE-quarters',
    figures: {
      missing: 'Missing today',
      open: 'Open with the plan',
      need: 'Work asked for',
      staffed: 'Staffed today',
      planned: 'Staffed with the plan',
    },
    note: 'FTE-quarters over the plan, all units together. Staffed = 1 - missing / asked for.',
  },
  walk: {
    title: 'From the first head-count to the last',
    corner: 'Heads',
    row: 'Over the plan',
    figures: {
      opening: 'On the first day',
      starters: 'Joiners',
      leavers: 'Leavers',
      hires: 'Hires of the plan',
      closing: 'On the last day',
    },
    note: 'Joiners and leavers by the dates of the roster; expected attrition is not in it. Contractors are no heads. First + joiners - leavers + hires = last.',
  },
  sign: {
    title: 'Signed by',
    asOf: 'Numbers as of',
    prepared: 'Prepared by',
    approved: 'Approved by',
    date: 'Date',
    note: 'Lines are approved one by one on the Hiring Plan ("Status"). Where something looks wrong: the reason beside each line, then Plan Effect, then Demand.',
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
    year: 'Cost in ',
  },
  ifFree: [
    ' line holds only if spare time is free: confirm it on Assumptions (MLTP_Surplus).',
    ' lines hold only if spare time is free: confirm it on Assumptions (MLTP_Surplus).',
  ],
};

const de: OverviewText = {
  title: 'Überblick: was der Plan vorschlägt, was sonst zu wählen wäre und was jetzt zu unterschreiben ist',
  note: 'Die Zahlen des Plans folgen den Zeilen des Blatts Hiring Plan; die anderen Pläne sind Werte des letzten Laufs. Lücken unter 0,05 FTE zählen nicht als offen.',
  glance: {
    title: 'Auf einen Blick',
    corner: 'Heute und mit dem Plan',
    before: 'Heute',
    after: 'Mit dem Plan',
    rows: {
      people: 'Köpfe: am ersten Tag, am letzten',
      fte: 'Team, FTE: erstes Quartal, letztes Quartal',
      work: 'Gefragte Arbeit, FTE: erstes Quartal, letztes',
      peak: 'Arbeit an der Spitze, FTE, und ihr Quartal',
      scarce: 'Knappstes Profil: dort fehlt am meisten',
      staffed: 'Besetzter Teil seiner Arbeit',
      missing: 'Fehlende Leistung, FTE-Quartale',
      cost: 'Personalkosten der acht Quartale; Kosten des Plans',
      share: 'Kosten des Plans als Teil der Personalkosten',
    },
    actions: 'Was der Plan tut',
    number: 'Zahl',
    note: 'Von den Blättern Plan Effect und Budget, die jede Zahl herleiten. Fehlende Leistung zählt über die Einheiten: Ein Überschuss anderswo verdeckt sie nicht.',
  },
  quarters: {
    title: 'Arbeit und Team nach Quartalen',
    corner: 'Quartal',
    figures: {
      asked: 'Arbeit, FTE',
      before: 'Team heute, FTE',
      after: 'Team mit dem Plan, FTE',
      missing: 'Fehlt heute',
      open: 'Offen mit dem Plan',
      year: 'Geschäftsjahr',
      now: 'Geld, jetzt unterschreiben',
      later: 'Geld, später entscheiden',
    },
    note: 'Das Team von heute verliert, wer geht. Externe zählen, solange sie da sind, Eingestellte ab dem ersten Tag nach ihrer Einarbeitung.',
  },
  profiles: {
    title: 'Fehlende Leistung nach Profilen',
    corner: 'Profil',
    unit: 'FTE-Quartale',
    figures: {
      missing: 'Fehlt heute',
      open: 'Offen mit dem Plan',
      need: 'Gefragte Arbeit',
      staffed: 'Besetzt heute',
      planned: 'Besetzt mit dem Plan',
    },
    note: 'FTE-Quartale über den Plan, alle Einheiten zusammen. Besetzt = 1 - fehlend / gefragt.',
  },
  walk: {
    title: 'Vom ersten Kopfbestand zum letzten',
    corner: 'Köpfe',
    row: 'Über den Plan',
    figures: {
      opening: 'Am ersten Tag',
      starters: 'Zugänge',
      leavers: 'Abgänge',
      hires: 'Einstellungen des Plans',
      closing: 'Am letzten Tag',
    },
    note: 'Zugänge und Abgänge nach den Daten der Mitarbeiterliste, ohne erwartete Fluktuation. Externe sind keine Köpfe. Erster Bestand + Zugänge - Abgänge + Einstellungen = letzter.',
  },
  sign: {
    title: 'Unterschrieben von',
    asOf: 'Zahlen vom',
    prepared: 'Erstellt von',
    approved: 'Genehmigt von',
    date: 'Datum',
    note: 'Genehmigt wird Zeile für Zeile auf dem Blatt Hiring Plan ("Status"). Wo etwas falsch aussieht: die Begründung neben jeder Zeile, dann Plan Effect, dann Demand.',
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
    year: 'Kosten in ',
  },
  ifFree: [
    ' Zeile gilt nur, falls freie Zeit wirklich frei ist: bitte auf Assumptions bestätigen (MLTP_Surplus).',
    ' Zeilen gelten nur, falls freie Zeit wirklich frei ist: bitte auf Assumptions bestätigen (MLTP_Surplus).',
  ],
};

/** The words of the Summary sheet by language. */
export const overviewTexts: Readonly<Record<Language, OverviewText>> = { en, de };
