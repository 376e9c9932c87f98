import type { PostStatus } from '../../domain/actuals/posts';
import type { Language } from '../../framework/language';

/** The lines of the bridge from plan to actual. */
export const bridgeLines = [
  'plan',
  'timing',
  'volume',
  'mix',
  'rate',
  'actual',
  'check',
  'forecast',
  'whole',
  'off',
] as const;

/** The id of a line of the bridge. */
export type BridgeLine = (typeof bridgeLines)[number];

/** The words of the Actuals sheet in one language. */
export interface ActualsText {
  readonly title: string;
  readonly reading: string;
  /** Parts of the live finding: day, plan to date, actual to date, forecast. */
  readonly finding: Readonly<Record<'day' | 'plan' | 'actual' | 'forecast' | 'end', string>>;
  readonly titles: Readonly<Record<'bridge' | 'statuses' | 'months' | 'posts', string>>;
  readonly statuses: Readonly<Record<PostStatus, string>>;
  readonly lines: Readonly<Record<BridgeLine, string>>;
  readonly how: Readonly<Record<BridgeLine, string>>;
  readonly notes: Readonly<Record<'months' | 'posts', string>>;
  readonly day: string;
  readonly closedMonths: string;
  readonly posts: string;
}

/** The words of the Actuals sheet. */
export const actualsTexts: Readonly<Record<Language, ActualsText>> = {
  en: {
    title: 'Actuals: a later roster and what was paid, beside the plan',
    reading:
      'Type what was really paid into the yellow column of the months; until then a month counts what the later roster comes to.',
    finding: {
      day: 'Up to ',
      plan: ' the plan costs ',
      actual: ', actual is ',
      forecast: '; forecast for 24 months ',
      end: '.',
    },
    titles: {
      bridge: 'From plan to actual, months that are over',
      statuses: 'Posts by outcome',
      months: 'By month',
      posts: 'Posts: members of the plan, heads it hires, and people without a line',
    },
    statuses: {
      asPlanned: 'As planned',
      late: 'Late',
      notFilled: 'Not filled',
      withoutLine: 'Without a line',
      leftUnplanned: 'Left unplanned',
      leftAsPlanned: 'Left as planned',
      stayed: 'Stayed',
      notDue: 'Not due yet',
    },
    lines: {
      plan: 'Plan',
      timing: 'Timing',
      volume: 'Volume',
      mix: 'Mix',
      rate: 'Rate',
      actual: 'Actual',
      check: 'Check: plan + four terms – actual',
      forecast: 'Forecast, 24 months',
      whole: 'Plan, 24 months',
      off: 'Forecast – plan',
    },
    how: {
      plan: 'Months sheet, total cost',
      timing: 'Posts that are filled, at other dates than planned',
      volume:
        'More or fewer FTE than planned at the average cost of a planned FTE, leavers that the plan expected with them',
      mix: 'What those FTE cost more or less than the average',
      rate: 'What the FTE there cost more or less than planned for them',
      actual: 'What was paid, else what the later roster comes to',
      check: 'Must be 0',
      forecast:
        'Actual of the months that are over, and the later roster with what the plan still adds in the others',
      whole: 'Months sheet, total cost',
      off: 'Above 0: dearer than planned',
    },
    notes: {
      months:
        'Contractors, trainings, moves and the replacement of leavers count as planned. Posts that are due and empty are expected after the months from approval to first day.',
      posts:
        'Members by their ids; everybody else is matched with the hires of the same profile, by level, unit and start. FTE cost in a month at the pay before the first rise.',
    },
    day: 'Compared on',
    closedMonths: 'Months that are over',
    posts: 'Posts',
  },
  de: {
    title: 'Ist: eine spätere Mitarbeiterliste und das Gezahlte neben dem Plan',
    reading:
      'Tragen Sie in die gelbe Spalte der Monate ein, was wirklich gezahlt wurde; bis dahin zählt ein Monat, was die spätere Liste ergibt.',
    finding: {
      day: 'Bis ',
      plan: ' kostet der Plan ',
      actual: ', Ist sind ',
      forecast: '; Prognose für 24 Monate ',
      end: '.',
    },
    titles: {
      bridge: 'Vom Plan zum Ist, abgelaufene Monate',
      statuses: 'Stellen nach Ergebnis',
      months: 'Je Monat',
      posts: 'Stellen: Mitglieder des Plans, Einstellungen des Plans und Personen ohne Zeile',
    },
    statuses: {
      asPlanned: 'Wie geplant',
      late: 'Später',
      notFilled: 'Nicht besetzt',
      withoutLine: 'Ohne Zeile',
      leftUnplanned: 'Ungeplant gegangen',
      leftAsPlanned: 'Wie geplant gegangen',
      stayed: 'Geblieben',
      notDue: 'Noch nicht fällig',
    },
    lines: {
      plan: 'Plan',
      timing: 'Zeitpunkt',
      volume: 'Menge',
      mix: 'Mischung',
      rate: 'Satz',
      actual: 'Ist',
      check: 'Prüfung: Plan + vier Glieder – Ist',
      forecast: 'Prognose, 24 Monate',
      whole: 'Plan, 24 Monate',
      off: 'Prognose – Plan',
    },
    how: {
      plan: 'Blatt Months, Gesamtkosten',
      timing: 'Besetzte Stellen, zu anderen Zeitpunkten als geplant',
      volume:
        'Mehr oder weniger FTE als geplant zu den mittleren Kosten eines geplanten FTE, mit den Abgängen, die der Plan erwartet hat',
      mix: 'Was diese FTE mehr oder weniger kosten als das Mittel',
      rate: 'Was die vorhandenen FTE mehr oder weniger kosten als für sie geplant',
      actual: 'Was gezahlt wurde, sonst was die spätere Liste ergibt',
      check: 'Muss 0 sein',
      forecast:
        'Ist der abgelaufenen Monate und in den übrigen die spätere Liste mit dem, was der Plan noch ergänzt',
      whole: 'Blatt Months, Gesamtkosten',
      off: 'Über 0: teurer als geplant',
    },
    notes: {
      months:
        'Externe, Weiterbildungen, Versetzungen und der Ersatz von Abgängen zählen wie geplant. Fällige leere Stellen werden nach den Monaten von der Freigabe bis zum ersten Tag erwartet.',
      posts:
        'Mitglieder nach ihrer ID; alle anderen werden den Einstellungen desselben Profils zugeordnet, nach Stufe, Bereich und Beginn. Kosten eines FTE im Monat zum Gehalt vor der ersten Erhöhung.',
    },
    day: 'Verglichen am',
    closedMonths: 'Abgelaufene Monate',
    posts: 'Stellen',
  },
};
