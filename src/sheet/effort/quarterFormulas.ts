import type { DemandContext } from '../demand/demandContext';
import { at } from '../demand/demandGrids';
import { columnCells, type Grid } from '../demand/grid';
import { named } from '../layout/cellNames';
import type { CheckId } from './quarterFigures';

/** The first day of a quarter: that of the plan, or the day after the quarter before. */
export function firstDayFormula(lastDayBefore: string | null): string {
  if (lastDayBefore !== null) return `${lastDayBefore}+1`;
  return 'DATE(YEAR(MLTP_PlanStart),3*ROUNDUP(MONTH(MLTP_PlanStart)/3,0)-2,1)';
}

/** The last day of the quarter whose first day is in a cell. */
export function lastDayFormula(firstDay: string): string {
  return `EDATE(${firstDay},3)-1`;
}

/** The name of the quarter whose first day is in a cell, such as 2027 Q1. */
export function quarterNameFormula(firstDay: string): string {
  return `YEAR(${firstDay})&" Q"&ROUNDUP(MONTH(${firstDay})/3,0)`;
}

/** The name of a fiscal year by the calendar year it begins in, as `fiscalYearName` has it: 2027, or 2027/28. */
export function fiscalYearFormula(year: string): string {
  return `IF(${named('MLTP_FiscalYearStart')}=1,${year}&"",${year}&"/"&RIGHT(${year}+1,2))`;
}

/** A check total of the quarter whose number, from 1, is in a cell or name. */
export function quarterCheckFormula(id: CheckId, number: string, { grids }: DemandContext): string {
  const { result, effort } = grids;
  const whole = (grid: Grid, column: number) => `Demand!${columnCells(grid, column)}`;
  const sum = (column: number, more = '') =>
    `SUMIFS(${whole(result, column)},${whole(result, at.result.quarter)},${number}${more})`;
  const kinds = whole(effort, at.effort.kind);
  const atWork = `SUMIFS(${whole(effort, at.effort.fte)},${whole(effort, at.effort.quarter)},${number},${kinds},"<>3")`;
  const basis = whole(result, at.result.basis);
  const byEffort = sum(at.result.asked, `,${basis},0`);
  switch (id) {
    case 'atWork':
      return atWork;
    case 'leftOut':
      return sum(at.result.leftOut);
    case 'saved':
      return sum(at.result.saved);
    case 'byEffort':
      return byEffort;
    case 'byHeads':
      return sum(at.result.asked, `,${basis},"<>0"`);
    case 'check':
      return `ROUND(${atWork}-${sum(at.result.leftOut)}-${sum(at.result.saved)}-${byEffort},6)`;
  }
}

/** A result summed over the profiles in the quarter whose number is in a cell. */
export function quarterSumFormula(column: number, number: string, { grids }: DemandContext): string {
  const { result } = grids;
  const quarters = `Demand!${columnCells(result, at.result.quarter)}`;
  return `SUMIFS(Demand!${columnCells(result, column)},${quarters},${number})`;
}
