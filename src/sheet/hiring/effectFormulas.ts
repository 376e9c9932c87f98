import { planQuarters } from '../../domain/calendar/quarter';
import { languages } from '../../framework/language';
import { profileNames } from '../../framework/profileNames';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { isCounted, type HiringStatus } from '../../domain/plan/line/hiringDecision';
import { at } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { placeNames, stayingAfter, type EffectGrids } from '../planEffect/effectGrid';
import { cellOf } from '../tables/tableSchema';
import { literalText } from '../team/mappingFormulas';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import type { FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { earlyId, givesId, hiringTable, takesId, type HiringColumn } from './hiringTable';
import { hiringTexts } from './hiringTexts';

/** The cell of a column in the row of the formula, by its id. */
export type RowCell = (id: HiringColumn) => string;

/** The actions in the order of their numbers, from 1; 0 stands for a word that names none. */
export const actionOrder: readonly HiringAction[] = [
  'hire',
  'contract',
  'train',
  'redeploy',
  'shift',
  'defer',
  'open',
];

/** The statuses in the order of their numbers, from 0; a word that names none counts as the first. */
export const statusOrder: readonly HiringStatus[] = [
  'proposed',
  'approved',
  'onHold',
  'rejected',
  'withdrawn',
];

/** The number, from 1, of the meaning of a word, where each language has one for each meaning; 0 for any other word. */
function numberOfWord(word: string, byLanguage: readonly (readonly string[])[]): string {
  const count = byLanguage[0]?.length ?? 1;
  const words = byLanguage.flat().map(quoted).join(',');
  return `IFERROR(1+MOD(MATCH(${word},{${words}},0)-1,${count}),0)`;
}

/** The number of what a line does, whatever the language of its word. */
function actionNumber(cell: RowCell): string {
  const words = languages.map((language) => actionOrder.map((each) => hiringTexts[language].actions[each]));
  return numberOfWord(cell('action'), words);
}

/** The number of the status of a line, from 1, whatever the language of its word. */
function statusNumber(cell: RowCell): string {
  const words = languages.map((language) => statusOrder.map((each) => hiringTexts[language].statuses[each]));
  return numberOfWord(cell('status'), [statusOrder, ...words]);
}

/** The condition that a number of the row is that of one of some words. */
function isOneOf(cell: string, numbers: readonly number[]): string {
  const conditions = numbers.map((number) => `${cell}=${number}`);
  return conditions.length === 1 ? conditions.join() : `OR(${conditions.join(',')})`;
}

/** The condition that the line does one of some actions. */
export function isAction(cell: RowCell, ...actions: readonly HiringAction[]): string {
  return isOneOf(
    cell('actionNumber'),
    actions.map((action) => actionOrder.indexOf(action) + 1),
  );
}

/** The condition that the status of the line is one of some. */
export function isStatus(cell: RowCell, statuses: readonly HiringStatus[]): string {
  return isOneOf(
    cell('statusNumber'),
    statuses.map((status) => statusOrder.indexOf(status) + 1),
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
export function quartersThere(cell: RowCell, quarter: number): string {
  return `MAX(0,${quarter}-INT(${cell('leavesFrom')}/3))`;
}

/** Months of effort before it is full, in a quarter: those of practice by half, and those in which it rises evenly. */
function earlyFormula(cell: RowCell, quarter: number): string {
  const [from, full] = [cell('worksFrom'), cell('fullFrom')];
  const risen = (month: number) => `MAX(0,MIN(${full},${month})-${from})^2`;
  // Without a ramp both squares are the same; the divisor is only kept from being 0.
  const rising = `(${risen(3 * quarter + 3)}-${risen(3 * quarter)})/2/MAX(0.000001,${full}-${from})`;
  const practice = `${monthsOf(from, full, quarter)}/2`;
  return `IF(${isAction(cell, 'train')},${practice},${rising})`;
}

/** FTE that a line gives in a quarter: whole months of full effort, and the early ones. */
function givesFormula(cell: RowCell, quarter: number, grids: EffectGrids): string {
  const months = `${monthsOf(cell('fullFrom'), cell('worksTo'), quarter)}+${cell(earlyId(quarter))}`;
  const working = stayingAfter('working', quartersThere(cell, quarter), grids);
  return `${cell('countedFte')}*${working}*(${months})/3`;
}

/** FTE that a line takes from where it comes from in a quarter: for a training a part of the working time until it ends. */
function takesFormula(cell: RowCell, quarter: number, grids: EffectGrids): string {
  const [start, from, to] = [cell('startMonth'), cell('worksFrom'), cell('worksTo')];
  const months = `${cell('firstPart')}*${monthsOf(start, from, quarter)}+${monthsOf(from, to, quarter)}`;
  const working = stayingAfter('working', quartersThere(cell, quarter), grids);
  return `IF(${cell('fromCell')}=0,0,${cell('countedFte')}*${working}*(${months})/3)`;
}

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
    `${digits.status}*MAX(0,${cell('statusNumber')}-1)`,
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
  // All actions but the last, which leaves a gap open; those that count are the first of the statuses.
  const number = cell('actionNumber');
  const acts = `${number}>=1,${number}<${actionOrder.length}`;
  const counting = `${cell('statusNumber')}<=${statusOrder.filter(isCounted).length}`;
  const moves = isAction(cell, 'train', 'redeploy');
  return {
    actionNumber: actionNumber(cell),
    statusNumber: statusNumber(cell),
    profileNumber: `IFERROR(MATCH(${cell('profile')},${profiles},0),0)`,
    counts: `IF(AND(${acts},${cell('profileNumber')}>0,${counting}),1,0)`,
    // Not the column FTE: that of a gap is what all these leave open.
    countedFte: `${cell('counts')}*${nominalFte(cell)}`,
    cell: `IF(${cell('profileNumber')}=0,0,IFERROR((${cell('profileNumber')}-1)*${effect.places.length}+MATCH(${place},${placeNames(effect)},0),0))`,
    firstPart: `IF(${isAction(cell, 'train')},${named('MLTP_TrainingTime')},1)`,
    worksFrom: `${start}+IF(${moves},MAX(0,N(${cell('trainingMonths')})),0)`,
    fullFrom:
      `${cell('worksFrom')}+IF(${isAction(cell, 'hire')},MAX(0,${named('MLTP_RampMonths')}),` +
      `IF(${isAction(cell, 'train')},MAX(0,${named('MLTP_PracticeMonths')}),0))`,
    worksTo: `IF(AND(${isAction(cell, 'contract', 'shift', 'defer')},ISNUMBER(${cell('quarters')})),${start}+3*${cell('quarters')},${always})`,
    decision: decisionFormula(cell),
    decisionChanged: `IF(ABS(N(${cell('decisionAtRun')})-${cell('decision')})>0.00001,1,0)`,
    leavesFrom: `IF(${isAction(cell, 'hire')},MAX(0,${start}),IF(${moves},0,${always}))`,
    ...Object.fromEntries(quarters.map((quarter) => [earlyId(quarter), earlyFormula(cell, quarter)])),
    ...Object.fromEntries(quarters.map((quarter) => [givesId(quarter), givesFormula(cell, quarter, effect)])),
    ...Object.fromEntries(quarters.map((quarter) => [takesId(quarter), takesFormula(cell, quarter, effect)])),
  };
}
