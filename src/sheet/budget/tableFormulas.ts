import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { actionOrder } from '../hiring/effectFormulas';
import { named } from '../layout/cellNames';
import { payrollTable, salaryId } from '../payroll/payrollTable';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { costId, hiringTable, type HiringColumn } from '../hiring/hiringTable';

/** Formulas over MLTP_Payroll and MLTP_Hiring for the Budget; days are cells or expressions, quarters counted from 0. */
export interface TableFormulas {
  /** Members there on a day. */
  readonly members: (day: string) => string;
  /** Members there on both days. */
  readonly staying: (day: string, other: string) => string;
  /** FTE of members there on a day. */
  readonly memberFte: (day: string) => string;
  /** Members of a main profile there on a day; the profile is a cell, or empty for none. */
  readonly membersOf: (profile: string, day: string) => string;
  readonly salary: (quarter: number) => string;
  /** On-costs of members on salary and bonus. */
  readonly onCosts: (quarter: number) => string;
  /** A column of hires that count and start by a day, such as heads; with a profile, only of that. */
  readonly hiresBy: (column: 'heads' | 'fte', day: string, profile?: string) => string;
  readonly contractors: (column: 'heads' | 'fte', quarter: number) => string;
  readonly oneOff: (quarter: number) => string;
  readonly planCost: (quarter: number) => string;
  readonly linesCost: string;
}

/** The formulas in the words of the workbook. */
export function tableFormulas(text: SheetText): TableFormulas {
  const pay = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const line = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const [start, end] = [pay('start'), pay('end')];
  const there = (day: string) => `(${start}<=${day})*(((${end}="")+(${end}>=${day}))>0)`;
  const active = `(${line('counts')}=1)`;
  const numberOf = (action: HiringAction) => actionOrder.indexOf(action) + 1;
  return {
    members: (day) => `SUMPRODUCT(${there(day)})`,
    staying: (day, other) => `SUMPRODUCT(${there(day)}*${there(other)})`,
    memberFte: (day) => `SUMPRODUCT(${there(day)}*${pay('fte')})`,
    membersOf: (profile, day) => `SUMPRODUCT((${pay('profile')}=${profile})*${there(day)})`,
    salary: (quarter) => `SUM(${pay(salaryId(quarter))})`,
    onCosts: (quarter) =>
      `SUMPRODUCT(${pay(salaryId(quarter))},${pay('onCosts')})*(1+${named('MLTP_Bonus')})`,
    hiresBy: (column, day, profile) => {
      const of = profile === undefined ? '' : `,${line('profile')},${profile}`;
      return `SUMIFS(${line(column)},${line('actionNumber')},${numberOf('hire')},${line('counts')},1,${line('startDate')},"<="&${day}${of})`;
    },
    contractors: (column, quarter) => {
      const stays = `(((${line('quarters')}="")+(${line('startMonth')}+3*${line('quarters')}>${3 * quarter}))>0)`;
      const begun = `(${line('startMonth')}<${3 * quarter + 3})`;
      return `SUMPRODUCT((${line('actionNumber')}=${numberOf('contract')})*${active}*${begun}*${stays}*${line(column)})`;
    },
    oneOff: (quarter) =>
      `SUMIFS(${line('oneOff')},${line('counts')},1,` +
      `${line('startMonth')},">=${3 * quarter}",${line('startMonth')},"<${3 * quarter + 3}")`,
    planCost: (quarter) => `SUM(${line(costId(quarter))})`,
    linesCost: `SUM(${line('inPlan')})`,
  };
}
