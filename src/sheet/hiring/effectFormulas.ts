import { planQuarters } from '../../domain/calendar/quarter';
import { languages } from '../../framework/language';
import { profileNames } from '../../framework/profileNames';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { isCounted, type HiringStatus } from '../../domain/plan/line/hiringDecision';
import { isWord } from '../demand/conditions';
import { at } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { placeNames } from '../planEffect/effectGrid';
import { cellOf } from '../tables/tableSchema';
import { literalText } from '../team/mappingFormulas';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import type { FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { givesId, hiringTable, takesId, type HiringColumn } from './hiringTable';
import { hiringTexts } from './hiringTexts';

/** What attrition leaves after a number of quarters, where a post stays empty for some months, as a formula. */
function attritionFormula(quarters: string, emptyMonths: string): string {
  const [left, replaced] = [named('MLTP_Attrition'), named('MLTP_Backfill')];
  const since = `3*${quarters}`;
  // The smaller of both, in a form that stays a list where the quarters are one.
  const empty = `((${since}<${emptyMonths})*${since}+(${since}>=${emptyMonths})*${emptyMonths})`;
  return `(1-${left}*(1-${replaced}))^(${quarters}/4)*(1-${left}*${replaced}/12*${empty})`;
}

/** Part of the heads expected to be there, and paid, after a number of quarters, as a formula; see paidPart. */
export function paidFormula(quarters: string): string {
  return attritionFormula(quarters, named('MLTP_VacancyMonths'));
}

/** Part of their work expected to be done after a number of quarters, as a formula; see workingPart. */
export function workingFormula(quarters: string): string {
  return attritionFormula(quarters, `(${named('MLTP_VacancyMonths')}+${named('MLTP_RampMonths')}/2)`);
}

/** The cell of a column in the row of the formula, by its id. */
export type RowCell = (id: HiringColumn) => string;

/** The condition that the line does one of some actions, whatever the language. */
export function isAction(cell: RowCell, ...actions: readonly HiringAction[]): string {
  return isWord(
    cell('action'),
    actions.flatMap((action) => languages.map((language) => hiringTexts[language].actions[action])),
  );
}

/** The condition that the status of the line is one of some, whatever the language. */
export function isStatus(cell: RowCell, statuses: readonly HiringStatus[]): string {
  return isWord(
    cell('status'),
    statuses.flatMap((status) => [
      status,
      ...languages.map((language) => hiringTexts[language].statuses[status]),
    ]),
  );
}

/** FTE of all heads of a line, or of a shift, when up to speed. */
export function nominalFte(cell: RowCell): string {
  return `IF(${isAction(cell, 'shift')},1,${cell('heads')})*${cell('fteEach')}`;
}

/** Months of a quarter, counted from 0, that lie between two months of the plan, as a formula. */
function monthsOf(from: string, to: string, quarter: number): string {
  return `MAX(0,MIN(${to},${3 * quarter + 3})-MAX(${from},${3 * quarter}))`;
}

/** Quarters since the month in which a line begins to lose heads. */
function quartersThere(cell: RowCell, quarter: number): string {
  return `MAX(0,ROUNDUP((${3 * quarter}-${cell('leavesFrom')})/3,0))`;
}

/** FTE that a line gives in a quarter: whole months of full effort, and those of practice or in which it rises evenly. */
function givesFormula(cell: RowCell, quarter: number): string {
  const [from, full] = [cell('worksFrom'), cell('fullFrom')];
  const risen = (month: number) => `MAX(0,MIN(${full},${month})-${from})^2`;
  const rising = `IF(${full}>${from},(${risen(3 * quarter + 3)}-${risen(3 * quarter)})/2/(${full}-${from}),0)`;
  const practice = `${monthsOf(from, full, quarter)}/2`;
  const early = `IF(${isAction(cell, 'train')},${practice},${rising})`;
  const months = `${monthsOf(full, cell('worksTo'), quarter)}+${early}`;
  return `${cell('countedFte')}*${workingFormula(quartersThere(cell, quarter))}*(${months})/3`;
}

/** FTE that a line takes from where it comes from in a quarter: for a training a part of the working time until it ends. */
function takesFormula(cell: RowCell, quarter: number): string {
  const [start, from, to] = [cell('startMonth'), cell('worksFrom'), cell('worksTo')];
  const part = `IF(${isAction(cell, 'train')},${named('MLTP_TrainingTime')},1)`;
  const months = `${part}*${monthsOf(start, from, quarter)}+${monthsOf(from, to, quarter)}`;
  const working = workingFormula(quartersThere(cell, quarter));
  return `IF(${cell('fromCell')}=0,0,${cell('countedFte')}*${working}*(${months})/3)`;
}

/** Cost of a line in a quarter: pay of the months there, and what is paid once in the quarter of the start. */
export function costFormula(cell: RowCell, quarter: number): string {
  const first = 3 * quarter;
  const [start, months] = [cell('startMonth'), monthsOf(cell('startMonth'), cell('worksTo'), quarter)];
  const once = `IF(AND(${start}>=${first},${start}<${first + 3}),${cell('oneOff')},0)`;
  const paid = paidFormula(quartersThere(cell, quarter));
  return `${cell('counts')}*(${paid}*${cell('loaded')}/12*${months}+${once})`;
}

/** Status of a line as a number, in the order of the statuses. */
function statusNumber(cell: RowCell): string {
  let formula = '0';
  for (const [index, status] of statusOrder.entries())
    if (index > 0) formula = `IF(${isStatus(cell, [status])},${index},${formula})`;
  return formula;
}

const statusOrder: readonly HiringStatus[] = ['proposed', 'approved', 'onHold', 'rejected', 'withdrawn'];

/** What the planner decides of a line, as one number: each part has digits of its own. */
const digits = {
  fteEach: 1e-3,
  heads: 1,
  startMonth: 1e3,
  quarters: 1e6,
  months: 1e8,
  status: 1e10,
} as const;
/** Months before the plan count, too. */
const monthsBefore = 100;

/** The formula of what the planner decides of a line, as one number. */
function decisionFormula(cell: RowCell): string {
  const amount = (id: HiringColumn) => `MAX(0,N(${cell(id)}))`;
  return [
    `${digits.fteEach}*${amount('fteEach')}`,
    amount('heads'),
    `${digits.startMonth}*(${cell('startMonth')}+${monthsBefore})`,
    `${digits.quarters}*${amount('quarters')}`,
    `${digits.months}*${amount('trainingMonths')}`,
    `${digits.status}*${statusNumber(cell)}`,
  ].join('+');
}

/** The same number at the run, where its first month is the result of a formula. */
export function decisionAtRun(row: HiringRow, startMonth: string): FormulaCell {
  const { fteEach, heads, quarters: lasts, months, status, cost } = row;
  const rest =
    digits.fteEach * fteEach +
    heads +
    digits.quarters * (lasts ?? 0) +
    digits.months * (months ?? 0) +
    digits.status * statusOrder.indexOf(status);
  return {
    formula: `${rest}+${digits.startMonth}*(${startMonth}+${monthsBefore})`,
    value: rest + digits.startMonth * (cost.startMonth + monthsBefore),
  };
}

/** Months from the first day of the plan, whatever its day and month, to the month of a day. */
export function monthFormula(day: string): string {
  const start = named('MLTP_PlanStart');
  const planMonth = `3*ROUNDUP(MONTH(${start})/3,0)-2`;
  return `(YEAR(${day})-YEAR(${start}))*12+MONTH(${day})-(${planMonth})`;
}

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);
/** A month after every plan. */
export const always = 999;

/** The cell that the effect of a line comes from, by its number on Plan Effect, as long as its action is the proposed one. */
export function fromCellFormula(
  action: HiringAction,
  row: number,
  { text }: Pick<WorkbookModel, 'text'>,
): string {
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  return row === 0 ? '0' : `IF(${isAction(cell, action)},${row},0)`;
}

/** The formulas of what a line gives and takes; the same in every row. */
export function effectFormulas({
  text,
  demand,
  effect,
}: Pick<WorkbookModel, 'text' | 'demand' | 'effect'>): Readonly<Partial<Record<HiringColumn, string>>> {
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  const start = cell('startMonth');
  const profiles = `Demand!${columnCells(demand.grids.profile, at.profile.name, 0, profileNames.length - 1)}`;
  const place = literalText(
    `IF(TRIM(${cell('place')})="",${quoted(text.shared.organisation)},${cell('place')})`,
    effect.places.map(({ label }) => label).join(''),
  );
  const known = (['proposed', 'approved', 'onHold', 'rejected', 'withdrawn'] as const).filter(
    (status) => !isCounted(status),
  );
  const acts = isAction(cell, 'hire', 'contract', 'train', 'redeploy', 'shift', 'defer');
  const profile = `MATCH(${cell('profile')},${profiles},0)`;
  const moves = isAction(cell, 'train', 'redeploy');
  return {
    counts: `IF(AND(${acts},ISNUMBER(${profile}),NOT(${isStatus(cell, known)})),1,0)`,
    // Not the column FTE: that of a gap is what all these leave open.
    countedFte: `${cell('counts')}*${nominalFte(cell)}`,
    cell: `IFERROR((${profile}-1)*${effect.places.length}+MATCH(${place},${placeNames(effect)},0),0)`,
    worksFrom: `${start}+IF(${moves},MAX(0,N(${cell('trainingMonths')})),0)`,
    fullFrom:
      `${cell('worksFrom')}+IF(${isAction(cell, 'hire')},MAX(0,${named('MLTP_RampMonths')}),` +
      `IF(${isAction(cell, 'train')},MAX(0,${named('MLTP_PracticeMonths')}),0))`,
    worksTo: `IF(AND(${isAction(cell, 'contract', 'shift', 'defer')},ISNUMBER(${cell('quarters')})),${start}+3*${cell('quarters')},${always})`,
    decision: decisionFormula(cell),
    decisionChanged: `IF(ABS(N(${cell('decisionAtRun')})-${cell('decision')})>0.00001,1,0)`,
    leavesFrom: `IF(${isAction(cell, 'hire')},MAX(0,${start}),IF(${moves},0,${always}))`,
    ...Object.fromEntries(quarters.map((quarter) => [givesId(quarter), givesFormula(cell, quarter)])),
    ...Object.fromEntries(quarters.map((quarter) => [takesId(quarter), takesFormula(cell, quarter)])),
  };
}
