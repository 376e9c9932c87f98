import { hiringTable, rateId } from '../hiring/hiringTable';
import { payrollTable } from '../payroll/payrollTable';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { calendarCell } from './monthPlaces';

/** Formulas over the tables for a month: all units, or the one whose number is in a cell. */
export function monthFormulas({ text }: WorkbookModel) {
  const pay = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const plan = (id: ColumnOf<typeof hiringTable>) => columnOf(hiringTable, id, text.locale);
  const [from, to] = [
    (month: number) => calendarCell('from', month),
    (month: number) => calendarCell('to', month),
  ];
  const paid = (month: number) => `${pay('fromMonth')},${from(month)},${pay('toMonth')},${to(month)}`;
  const there = (month: number) => `${pay('fromMonth')},${from(month)},${pay('goneFrom')},${to(month)}`;
  const works = (month: number) => `${plan('startMonth')},${from(month)},${plan('worksTo')},${to(month)}`;
  const ofUnit = (number: string | null) =>
    number === null
      ? { member: '', line: '' }
      : { member: `,${pay('unitNumber')},${number}`, line: `,${plan('unitNumber')},${number}` };
  return {
    heads: (month: number, number: string | null) =>
      `COUNTIFS(${there(month)}${ofUnit(number).member})` +
      `+SUMIFS(${plan('hired')},${plan('startMonth')},${from(month)}${ofUnit(number).line})`,
    fte: (month: number, number: string | null) =>
      `SUMIFS(${pay('fte')},${there(month)}${ofUnit(number).member})` +
      `+SUMIFS(${plan('postFte')},${works(month)}${ofUnit(number).line})`,
    members: (month: number, number: string | null) =>
      `SUMIFS(${pay('loaded')},${paid(month)}${ofUnit(number).member})*${calendarCell('weight', month)}`,
    planPay: (month: number, number: string | null) =>
      `SUMIFS(${plan(rateId(Math.floor(month / 3)))},${works(month)}${ofUnit(number).line})*${calendarCell('level', month)}`,
    oneOff: (month: number, number: string | null) =>
      `SUMIFS(${plan('oneOff')},${plan('counts')},1,${plan('startMonth')},${calendarCell('number', month)}${ofUnit(number).line})`,
    ofCentre: (month: number, number: string) =>
      `SUMIFS(${pay('loaded')},${paid(month)},${pay('centreNumber')},${number})*${calendarCell('weight', month)}`,
  };
}

/** The formulas over the tables for a month. */
export type MonthFormulas = ReturnType<typeof monthFormulas>;
