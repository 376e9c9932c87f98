import type { Severity } from '../../domain/problem';
import type { Language } from '../../framework/language';
import { statusSymbols } from '../../domain/coverage/coverageStatus';

/** Two ways to a number of the plan that have to come to the same. */
export const totalChecks = [
  'lines',
  'years',
  'months',
  'units',
  'heads',
  'walk',
  'payroll',
  'demand',
  'shares',
  'closed',
] as const;

/** Numbers of the run beside their live formulas. */
export const runChecks = [
  'hires',
  'contractors',
  'trainings',
  'moves',
  'missing',
  'closedAtRun',
  'open',
  'spare',
  'cost',
  'members',
  'total',
  'closingHeads',
  'atWork',
] as const;

/** What of the inputs is worth a look; 0 where nothing is. */
export const inputChecks = [
  'changed',
  'assumedDemand',
  'review',
  'noPay',
  'notAllowed',
  'overBudget',
  'oddLines',
  'remarks',
  'ownPay',
] as const;

/** The id of a check. */
export type CheckId =
  (typeof totalChecks)[number] | (typeof runChecks)[number] | (typeof inputChecks)[number];

/** The kinds of checks. */
export type CheckKind = 'total' | 'run' | 'input';

/** How a check stands: a number that is wrong fails; an input is looked at. */
export type CheckStatus = 'holds' | 'fails' | 'changed' | 'look';

/** The words of the Checks sheet. */
export interface ChecksText {
  readonly title: string;
  readonly note: string;
  readonly titles: Readonly<Record<CheckKind | 'remarks', string>>;
  readonly notes: Readonly<Record<CheckKind | 'remarks', string>>;
  readonly columns: Readonly<
    Record<'check' | 'expected' | 'actual' | 'difference' | 'status' | 'tolerance' | 'meaning', string>
  >;
  readonly checks: Readonly<Record<CheckId, readonly [name: string, meaning: string]>>;
  readonly statuses: Readonly<Record<CheckStatus, string>>;
  readonly summed: Readonly<Record<'all' | 'fails' | 'look', string>>;
  /** The finding: how many checks hold, or how many do not, and how many inputs are worth a look. */
  readonly finding: {
    readonly good: (all: number) => string;
    readonly bad: { readonly one: string; readonly many: string };
    readonly look: { readonly none: string; readonly one: string; readonly many: string };
  };
  /** The same in few words, for Summary. */
  readonly total: { readonly good: string; readonly one: string; readonly many: string };
  readonly remarkColumns: Readonly<Record<'severity' | 'cell' | 'remark', string>>;
  readonly severities: Readonly<Record<Severity, string>>;
  readonly more: (count: number) => string;
  readonly none: string;
}

const symbol = {
  holds: statusSymbols.covered,
  fails: statusSymbols.gap,
  changed: statusSymbols.gap,
  look: statusSymbols.tight,
} as const;

const en: ChecksText = {
  title: 'Checks: does everything add up, and what is worth a look?',
  note: 'Expected and actual are worked out in two ways. A difference beyond the tolerance turns the check, and the total above, red.',
  titles: {
    total: 'Totals that have to agree',
    run: 'Numbers of the last run beside their live formulas',
    input: 'Inputs worth a look',
    remarks: 'Remarks on the roster and the inputs',
  },
  notes: {
    total:
      'Both sides are live. A difference is a mistake in the workbook, such as a formula that was typed over.',
    run: 'Expected is what the last run computed, actual the formulas now. After an edit they differ until the planner runs again: the status says that inputs changed.',
    input: 'Nothing here is wrong by itself. It is what a reader should know before signing.',
    remarks: 'Of the last run, warnings first, each with its cell.',
  },
  columns: {
    check: 'Check',
    expected: 'Expected',
    actual: 'Actual',
    difference: 'Difference',
    status: 'Status',
    tolerance: 'Tolerance',
    meaning: 'What is compared',
  },
  checks: {
    lines: ['Cost of the lines', 'Cost in plan of the Hiring Plan = plan cost of the Budget'],
    years: ['Cost of the fiscal years', 'Total of the quarters of the Budget = total of its fiscal years'],
    months: ['Cost of the months', 'Total of the quarters of the Budget = total of the 24 months'],
    units: ['Cost of the units', 'Total of the 24 months = the same by unit'],
    heads: ['Heads by profile', 'Heads on the last days of the quarters = the same by profile'],
    walk: [
      'Head-count walk',
      'Closing heads = opening + members who start + hires - members who leave, over the quarters',
    ],
    payroll: ['Payroll', 'Salaries of the Payroll sheet = salaries of members of the Budget'],
    demand: [
      'Demand',
      'FTE of the use cases at work = demand by effort + saved by reuse + left out, over the quarters',
    ],
    shares: ['Shares of members', 'FTE of members in the framework = their FTE by profile'],
    closed: [
      'What the lines close',
      'Missing before the plan - missing after it = closed by the lines - opened by them',
    ],
    hires: ['Hires, heads', 'Plan Effect'],
    contractors: ['Contractors, heads', 'Plan Effect'],
    trainings: ['Trainings, heads', 'Plan Effect'],
    moves: ['Moves and shifts', 'Plan Effect'],
    missing: ['Missing FTE-quarters', 'Plan Effect'],
    closedAtRun: ['Closed FTE-quarters', 'Plan Effect'],
    open: ['Open FTE-quarters', 'Plan Effect'],
    spare: ['Spare FTE-quarters', 'Plan Effect'],
    cost: ['Cost of the plan', 'Plan Effect'],
    members: ['Cost of the members', 'Budget'],
    total: ['Total cost', 'Budget'],
    closingHeads: ['Heads at the end', 'Budget'],
    atWork: ['FTE of the use cases, over the quarters', 'Effort'],
    changed: [
      'Inputs changed since the last run',
      'Run the planner again; the first line of the Hiring Plan says what changed',
    ],
    assumedDemand: ['Assumed demand', 'Use cases are assumed while the Use Cases sheet states none'],
    review: ['Mappings to confirm', 'Members of whom the planner is not sure: see Mapping'],
    noPay: ['Members without known pay', 'They count as 0 in the Budget: see Payroll'],
    notAllowed: ['Assumptions out of their range', 'Their defaults count: see Assumptions'],
    overBudget: ['Fiscal years over budget', 'See Budget'],
    oddLines: ['Lines worth a look', 'Lines of the Hiring Plan that its column Check marks'],
    remarks: ['Warnings of the last run', 'Listed below'],
    ownPay: [
      'Own pay against the benchmark',
      'Pay from the roster = the bands of the same members, within a quarter',
    ],
  },
  statuses: {
    holds: `${symbol.holds} holds`,
    fails: `${symbol.fails} does not hold`,
    changed: `${symbol.changed} inputs changed since the run`,
    look: `${symbol.look} look at it`,
  },
  summed: { all: 'Checks', fails: 'Do not hold', look: 'To look at' },
  finding: {
    good: (all) => `All ${all} totals and numbers of the run hold. `,
    bad: { one: ' check does not hold (▼). ', many: ' checks do not hold (▼). ' },
    look: {
      none: 'No input is worth a look.',
      one: ' input is worth a look (◆).',
      many: ' inputs are worth a look (◆).',
    },
  },
  total: {
    good: `${symbol.holds} All checks hold`,
    one: ' check does not hold: see Checks',
    many: ' checks do not hold: see Checks',
  },
  remarkColumns: { severity: 'Weight', cell: 'Cell', remark: 'Remark' },
  severities: { error: 'Error', warning: 'Warning', info: 'Good to know' },
  more: (count) => `${count} more remarks: run the planner in the terminal with --json for all.`,
  none: 'Nothing to remark.',
};

const de: ChecksText = {
  title: 'Prüfungen: Geht alles auf, und was ist einen Blick wert?',
  note: 'Soll und Ist werden auf zwei Wegen berechnet. Eine Abweichung über die Toleranz hinaus färbt die Prüfung und die Summe oben rot.',
  titles: {
    total: 'Summen, die übereinstimmen müssen',
    run: 'Zahlen des letzten Laufs neben ihren lebenden Formeln',
    input: 'Eingaben, die einen Blick wert sind',
    remarks: 'Hinweise zur Mitarbeiterliste und zu den Eingaben',
  },
  notes: {
    total:
      'Beide Seiten rechnen live. Eine Abweichung ist ein Fehler in der Mappe, etwa eine überschriebene Formel.',
    run: 'Soll ist das Ergebnis des letzten Laufs, Ist das der Formeln jetzt. Nach einer Änderung weichen sie bis zum nächsten Lauf voneinander ab: Der Status nennt geänderte Eingaben.',
    input: 'Für sich genommen ist hier nichts falsch. Es ist, was man vor der Unterschrift wissen sollte.',
    remarks: 'Vom letzten Lauf, Warnungen zuerst, jeweils mit Zelle.',
  },
  columns: {
    check: 'Prüfung',
    expected: 'Soll',
    actual: 'Ist',
    difference: 'Abweichung',
    status: 'Status',
    tolerance: 'Toleranz',
    meaning: 'Was verglichen wird',
  },
  checks: {
    lines: ['Kosten der Zeilen', 'Kosten im Plan auf Hiring Plan = Kosten des Plans auf Budget'],
    years: ['Kosten der Geschäftsjahre', 'Summe der Quartale auf Budget = Summe der Geschäftsjahre'],
    months: ['Kosten der Monate', 'Summe der Quartale auf Budget = Summe der 24 Monate'],
    units: ['Kosten der Bereiche', 'Summe der 24 Monate = dieselbe nach Bereichen'],
    heads: ['Köpfe je Profil', 'Köpfe an den letzten Tagen der Quartale = dieselben je Profil'],
    walk: [
      'Entwicklung der Köpfe',
      'Köpfe am Ende = am Anfang + Eintritte + Einstellungen - Austritte, über die Quartale',
    ],
    payroll: ['Gehälter', 'Gehälter auf Payroll = Gehälter der Mitglieder auf Budget'],
    demand: [
      'Bedarf',
      'FTE der laufenden Use Cases = Bedarf nach Aufwand + durch Wiederverwendung gespart + weggelassen, über die Quartale',
    ],
    shares: ['Anteile der Mitglieder', 'FTE der Mitglieder im Framework = ihre FTE je Profil'],
    closed: [
      'Was die Zeilen schließen',
      'Fehlend vor dem Plan - fehlend danach = durch die Zeilen geschlossen - durch sie geöffnet',
    ],
    hires: ['Einstellungen, Köpfe', 'Plan Effect'],
    contractors: ['Externe, Köpfe', 'Plan Effect'],
    trainings: ['Weiterbildungen, Köpfe', 'Plan Effect'],
    moves: ['Wechsel und Verschiebungen', 'Plan Effect'],
    missing: ['Fehlende FTE-Quartale', 'Plan Effect'],
    closedAtRun: ['Geschlossene FTE-Quartale', 'Plan Effect'],
    open: ['Offene FTE-Quartale', 'Plan Effect'],
    spare: ['Freie FTE-Quartale', 'Plan Effect'],
    cost: ['Kosten des Plans', 'Plan Effect'],
    members: ['Kosten der Mitglieder', 'Budget'],
    total: ['Gesamtkosten', 'Budget'],
    closingHeads: ['Köpfe am Ende', 'Budget'],
    atWork: ['FTE der Use Cases, über die Quartale', 'Effort'],
    changed: [
      'Seit dem letzten Lauf geänderte Eingaben',
      'Bitte neu laufen lassen; die erste Zeile von Hiring Plan nennt die Änderung',
    ],
    assumedDemand: [
      'Angenommener Bedarf',
      'Use Cases sind angenommen, solange das Blatt Use Cases keine nennt',
    ],
    review: [
      'Zu bestätigende Zuordnungen',
      'Mitglieder, bei denen die Zuordnung unsicher ist: siehe Mapping',
    ],
    noPay: ['Mitglieder ohne bekanntes Gehalt', 'Sie zählen im Budget als 0: siehe Payroll'],
    notAllowed: ['Annahmen außerhalb ihrer Spanne', 'Es gelten ihre Vorgaben: siehe Assumptions'],
    overBudget: ['Geschäftsjahre über Budget', 'Siehe Budget'],
    oddLines: [
      'Zeilen, die einen Blick wert sind',
      'Zeilen auf Hiring Plan, die die Spalte Prüfung markiert',
    ],
    remarks: ['Warnungen des letzten Laufs', 'Unten aufgeführt'],
    ownPay: [
      'Eigene Gehälter neben dem Vergleichswert',
      'Gehälter der Liste = Gehaltsbänder derselben Mitglieder, auf ein Viertel genau',
    ],
  },
  statuses: {
    holds: `${symbol.holds} stimmt`,
    fails: `${symbol.fails} stimmt nicht`,
    changed: `${symbol.changed} Eingaben seit dem Lauf geändert`,
    look: `${symbol.look} bitte ansehen`,
  },
  summed: { all: 'Prüfungen', fails: 'Stimmen nicht', look: 'Anzusehen' },
  finding: {
    good: (all) => `Alle ${all} Summen und Zahlen des Laufs stimmen. `,
    bad: { one: ' Prüfung stimmt nicht (▼). ', many: ' Prüfungen stimmen nicht (▼). ' },
    look: {
      none: 'Keine Eingabe fällt auf.',
      one: ' Eingabe ist einen Blick wert (◆).',
      many: ' Eingaben sind einen Blick wert (◆).',
    },
  },
  total: {
    good: `${symbol.holds} Alle Prüfungen stimmen`,
    one: ' Prüfung stimmt nicht: siehe Checks',
    many: ' Prüfungen stimmen nicht: siehe Checks',
  },
  remarkColumns: { severity: 'Gewicht', cell: 'Zelle', remark: 'Hinweis' },
  severities: { error: 'Fehler', warning: 'Warnung', info: 'Gut zu wissen' },
  more: (count) => `${count} weitere Hinweise: alle nennt der Planer im Terminal mit --json.`,
  none: 'Nichts anzumerken.',
};

/** The words of the Checks sheet by language. */
export const checksTexts: Readonly<Record<Language, ChecksText>> = { en, de };
