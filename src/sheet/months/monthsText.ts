import type { Language } from '../../framework/language';
import type { CalendarLine, UnitFigure, WholeLine } from './monthPlaces';

/** The words of the Months sheet in one language. */
export interface MonthsText {
  readonly title: string;
  readonly reading: string;
  /** Parts of the live finding: cost of 24 months, the dearest of them, whether the checks hold. */
  readonly finding: Readonly<Record<'total' | 'most' | 'end' | 'good' | 'bad', string>>;
  readonly titles: Readonly<Record<'calendar' | 'whole' | 'list' | 'centres' | 'chart', string>>;
  readonly units: Readonly<Record<UnitFigure, string>>;
  readonly calendar: Readonly<Record<CalendarLine, string>>;
  readonly whole: Readonly<Record<WholeLine, string>>;
  readonly notes: Readonly<Record<'calendar' | 'whole' | 'list' | 'centres', string>>;
  readonly month: string;
  readonly number: string;
  readonly allUnits: string;
  /** Below the rows of a block: their sum less the line of all units together. */
  readonly check: string;
  /** Before the sum of all check totals. */
  readonly checks: string;
  readonly costCentre: string;
  readonly centreNumber: string;
  readonly noCentre: string;
  readonly unitCentres: string;
  readonly onCosts: string;
}

/** The words of the Months sheet. */
export const monthsTexts: Readonly<Record<Language, MonthsText>> = {
  en: {
    title: 'Months: heads, FTE and cost by month, unit and cost centre',
    reading:
      'Formulas over Payroll, Hiring Plan and Assumptions. The months of a quarter sum up to the Budget, the units to the whole.',
    finding: {
      total: '24 months cost ',
      most: ', the dearest ',
      end: '; check totals ',
      good: 'are all 0.',
      bad: 'are NOT 0: see the red cells.',
    },
    titles: {
      calendar: 'Calendar and pay',
      whole: 'All units',
      list: 'Units and the cost centres that pay for what the plan adds to them',
      centres: 'Total cost by cost centre',
      chart: 'Cost by month',
    },
    units: {
      heads: 'Heads on the last day, by unit',
      fte: 'FTE on the last day, by unit',
      members: 'Members by unit: salary, bonus and on-costs',
      planPay: 'Plan by unit: pay with bonus and on-costs',
      oneOff: 'Plan by unit: one-off',
      total: 'Total cost by unit',
    },
    calendar: {
      number: 'Month of the plan, from 0',
      firstDay: 'First day',
      quarter: 'Quarter of the plan',
      level: 'Pay level after rises',
      before: 'Months of pay before it',
      remaining: 'Part of members still paid',
      weight: 'Part of a year of pay',
      from: 'Begins by',
      to: 'Ends after',
    },
    whole: {
      heads: 'Heads on the last day',
      fte: 'FTE on the last day',
      members: 'Members: salary, bonus, on-costs',
      planPay: 'Plan: pay, bonus, on-costs',
      oneOff: 'Plan: one-off',
      replacement: 'Replacement of leavers',
      total: 'Total cost',
      share: 'Replacement per unit of cost',
      quarterCheck: 'Check: months of the quarter – Budget',
      headsCheck: 'Check: heads – Budget',
    },
    notes: {
      calendar:
        'Pay level: 1 until the first pay rise, then x (1 + rise) each year. Months of pay count a month after a rise as more than one. Part of a year of pay = pay level x part still paid ÷ 12.',
      whole:
        'A third of the replacement of leavers of each quarter falls into its months, and is shared out by cost. FTE: members, hires and contractors.',
      list: 'Change the cost centres in MLTP_UnitCentres on the Assumptions sheet. Lines of the plan stand at their place: the central team has a row of its own.',
      centres: 'Members by the cost centre of the roster, lines of the plan by that of their unit.',
    },
    month: 'Month',
    number: 'No.',
    allUnits: 'All units',
    check: 'Check: sum – all units',
    checks: 'All check totals of this sheet, without signs',
    costCentre: 'Cost centre',
    centreNumber: 'No. of cost centre',
    noCentre: 'None, or others',
    unitCentres: 'Cost centres that pay for what the plan adds to a unit',
    onCosts: 'Employer on-costs by location; empty: those of the plan',
  },
  de: {
    title: 'Monate: Köpfe, FTE und Kosten je Monat, Bereich und Kostenstelle',
    reading:
      'Formeln über Payroll, Hiring Plan und Assumptions. Die Monate eines Quartals ergeben das Budget, die Bereiche das Ganze.',
    finding: {
      total: '24 Monate kosten ',
      most: ', der teuerste ',
      end: '; Kontrollsummen ',
      good: 'sind alle 0.',
      bad: 'sind NICHT 0: siehe die roten Zellen.',
    },
    titles: {
      calendar: 'Kalender und Gehalt',
      whole: 'Alle Bereiche',
      list: 'Bereiche und die Kostenstellen, die für Ergänzungen des Plans zahlen',
      centres: 'Gesamtkosten je Kostenstelle',
      chart: 'Kosten je Monat',
    },
    units: {
      heads: 'Köpfe am letzten Tag, je Bereich',
      fte: 'FTE am letzten Tag, je Bereich',
      members: 'Mitglieder je Bereich: Gehalt, Bonus und Lohnnebenkosten',
      planPay: 'Plan je Bereich: Gehalt mit Bonus und Lohnnebenkosten',
      oneOff: 'Plan je Bereich: einmalig',
      total: 'Gesamtkosten je Bereich',
    },
    calendar: {
      number: 'Monat des Plans, ab 0',
      firstDay: 'Erster Tag',
      quarter: 'Quartal des Plans',
      level: 'Gehaltsniveau nach Erhöhungen',
      before: 'Gehaltsmonate davor',
      remaining: 'Anteil der Mitglieder, der noch bezahlt wird',
      weight: 'Anteil eines Jahresgehalts',
      from: 'Beginnt bis',
      to: 'Endet nach',
    },
    whole: {
      heads: 'Köpfe am letzten Tag',
      fte: 'FTE am letzten Tag',
      members: 'Mitglieder: Gehalt, Bonus, Nebenkosten',
      planPay: 'Plan: Gehalt, Bonus, Nebenkosten',
      oneOff: 'Plan: einmalig',
      replacement: 'Ersatz von Abgängen',
      total: 'Gesamtkosten',
      share: 'Ersatz je Einheit Kosten',
      quarterCheck: 'Prüfung: Monate des Quartals – Budget',
      headsCheck: 'Prüfung: Köpfe – Budget',
    },
    notes: {
      calendar:
        'Gehaltsniveau: 1 bis zur ersten Erhöhung, danach jedes Jahr x (1 + Erhöhung). Gehaltsmonate zählen einen Monat nach einer Erhöhung als mehr als einen. Anteil eines Jahresgehalts = Gehaltsniveau x Anteil, der noch bezahlt wird ÷ 12.',
      whole:
        'Ein Drittel des Ersatzes von Abgängen jedes Quartals fällt in jeden seiner Monate und wird nach Kosten verteilt. FTE: Mitglieder, Einstellungen und Externe.',
      list: 'Die Kostenstellen ändern Sie in MLTP_UnitCentres auf dem Blatt Assumptions. Zeilen des Plans stehen an ihrem Ort: Das zentrale Team hat eine eigene Zeile.',
      centres:
        'Mitglieder nach der Kostenstelle der Mitarbeiterliste, Zeilen des Plans nach der ihres Bereichs.',
    },
    month: 'Monat',
    number: 'Nr.',
    allUnits: 'Alle Bereiche',
    check: 'Prüfung: Summe – alle Bereiche',
    checks: 'Alle Kontrollsummen dieses Blatts, ohne Vorzeichen',
    costCentre: 'Kostenstelle',
    centreNumber: 'Nr. der Kostenstelle',
    noCentre: 'Keine oder andere',
    unitCentres: 'Kostenstellen, die für Ergänzungen des Plans in einem Bereich zahlen',
    onCosts: 'Lohnnebenkosten je Standort; leer: die des Plans',
  },
};
