import type { BudgetQuarter } from '../../domain/budget/budget';
import type { FormulaCell, Style } from '../plan';
import type { BudgetLine } from './budgetText';
import { firstDayFormula, lastDayFormula } from '../effort/quarterFormulas';
import { stayingCell, type EffectGrids } from '../planEffect/effectGrid';
import { budgetCell } from './budgetPlaces';
import type { TableFormulas } from './tableFormulas';
import { named } from '../layout/cellNames';

/** A line of the budget by quarter: its formula and value in each quarter, counted from 0. */
export interface QuarterLine {
  readonly style: Style;
  /** What stands in the total column: the sum, the first or last quarter, or nothing. */
  readonly total: 'sum' | 'first' | 'last' | 'none';
  /** `null` in every quarter: the line has a total only. */
  readonly cell: (quarter: number, figures: BudgetQuarter) => FormulaCell | null;
}

type Figure = Exclude<keyof BudgetQuarter, 'quarter'>;

/** Rounded to cents, so that no dust of sums shows in a check; never -0. */
export function cents(value: number): number {
  return Math.round(value * 100) / 100 + 0;
}

/** The lines of the budget but for those that check other parts of the sheet. */
export function quarterLines(
  tables: TableFormulas,
  effect: EffectGrids,
): Readonly<Record<Exclude<BudgetLine, 'linesCheck' | 'yearsCheck' | 'profilesCheck'>, QuarterLine>> {
  const line = (
    style: Style,
    total: QuarterLine['total'],
    formula: (quarter: number) => string,
    figure: Figure,
  ): QuarterLine => ({
    style,
    total,
    cell: (quarter, figures) => ({ formula: formula(quarter), value: figures[figure] }),
  });
  const at = budgetCell;
  const before = (quarter: number) => `(${at('firstDay', quarter)}-1)`;
  const last = (quarter: number) => at('lastDay', quarter);
  return {
    firstDay: {
      style: 'dateNumber',
      total: 'none',
      cell: (quarter, figures) => ({
        formula: firstDayFormula(quarter === 0 ? null : last(quarter - 1)),
        value: figures.quarter.firstDay,
      }),
    },
    lastDay: {
      style: 'dateNumber',
      total: 'none',
      cell: (quarter, figures) => ({
        formula: lastDayFormula(at('firstDay', quarter)),
        value: figures.quarter.lastDay,
      }),
    },
    fiscalYear: line(
      'year',
      'none',
      (q) =>
        `YEAR(${at('firstDay', q)})-IF(MONTH(${at('firstDay', q)})<${named('MLTP_FiscalYearStart')},1,0)`,
      'fiscalYear',
    ),
    opening: line(
      'count',
      'first',
      (q) => `${tables.members(before(q))}+${tables.hiresBy('heads', before(q))}`,
      'opening',
    ),
    starters: line(
      'count',
      'sum',
      (q) => `${tables.members(last(q))}-${tables.staying(before(q), last(q))}`,
      'starters',
    ),
    hires: line(
      'count',
      'sum',
      (q) => `${tables.hiresBy('heads', last(q))}-(${tables.hiresBy('heads', before(q))})`,
      'hires',
    ),
    leavers: line(
      'count',
      'sum',
      (q) => `${tables.members(before(q))}-${tables.staying(before(q), last(q))}`,
      'leavers',
    ),
    closing: line(
      'count',
      'last',
      (q) => `${tables.members(last(q))}+${tables.hiresBy('heads', last(q))}`,
      'closing',
    ),
    contractors: line('count', 'none', (q) => tables.contractors('heads', q), 'contractors'),
    leaving: line('fte', 'sum', (q) => `${at('opening', q)}*${named('MLTP_Attrition')}/4`, 'leaving'),
    replaced: line('fte', 'sum', (q) => `${at('leaving', q)}*${named('MLTP_Backfill')}`, 'replaced'),
    remaining: line('percent', 'none', (q) => stayingCell('paid', q, effect), 'remaining'),
    expected: line(
      'fte',
      'last',
      (q) => {
        const early = `(${tables.members(last(q))}+${tables.hiresBy('heads', before(0))})*${at('remaining', q)}`;
        const hired = Array.from({ length: q + 1 }, (_, k) => `${at('hires', k)}*${at('remaining', q - k)}`);
        return [early, ...hired].join('+');
      },
      'expected',
    ),
    memberFte: line('fte', 'last', (q) => tables.memberFte(last(q)), 'memberFte'),
    planFte: line(
      'fte',
      'last',
      (q) => `${tables.hiresBy('fte', last(q))}+${tables.contractors('fte', q)}`,
      'planFte',
    ),
    fte: {
      style: 'fte',
      total: 'last',
      cell: (quarter, { memberFte, planFte }) => ({
        formula: `${at('memberFte', quarter)}+${at('planFte', quarter)}`,
        value: memberFte + planFte,
      }),
    },
    memberSalary: line('money', 'sum', (q) => tables.salary(q), 'memberSalary'),
    memberBonus: line(
      'money',
      'sum',
      (q) => `${at('memberSalary', q)}*${named('MLTP_Bonus')}`,
      'memberBonus',
    ),
    memberBurden: line('money', 'sum', (q) => tables.onCosts(q), 'memberBurden'),
    memberLoaded: line(
      'totalMoney',
      'sum',
      (q) => `${at('memberSalary', q)}+${at('memberBonus', q)}+${at('memberBurden', q)}`,
      'memberLoaded',
    ),
    planSalary: line(
      'money',
      'sum',
      (q) => `(${at('plan', q)}-${at('oneOff', q)})/(1+${named('MLTP_Bonus')})/(1+${named('MLTP_Burden')})`,
      'planSalary',
    ),
    planBonus: line('money', 'sum', (q) => `${at('planSalary', q)}*${named('MLTP_Bonus')}`, 'planBonus'),
    planBurden: line(
      'money',
      'sum',
      (q) => `(${at('planSalary', q)}+${at('planBonus', q)})*${named('MLTP_Burden')}`,
      'planBurden',
    ),
    oneOff: line('money', 'sum', (q) => tables.oneOff(q), 'oneOff'),
    plan: line('totalMoney', 'sum', (q) => tables.planCost(q), 'plan'),
    replacement: line(
      'money',
      'sum',
      (q) =>
        `IF(${at('opening', q)}=0,0,${at('replaced', q)}/${at('opening', q)}*4*` +
        `(${at('memberSalary', q)}+${at('planSalary', q)})*${named('MLTP_Recruiting')}+${at('replaced', q)}*${named('MLTP_Onboarding')})`,
      'replacement',
    ),
    total: line(
      'totalMoney',
      'sum',
      (q) => `${at('memberLoaded', q)}+${at('plan', q)}+${at('replacement', q)}`,
      'total',
    ),
    later: line('money', 'sum', (q) => (q === 0 ? '0' : at('plan', q - 1)), 'later'),
    headsCheck: {
      style: 'check',
      total: 'sum',
      cell: (quarter, { opening, starters, hires, leavers, closing }) => ({
        formula:
          `ROUND(${at('opening', quarter)}+${at('starters', quarter)}+${at('hires', quarter)}` +
          `-${at('leavers', quarter)}-${at('closing', quarter)},2)`,
        value: cents(opening + starters + hires - leavers - closing),
      }),
    },
  };
}
