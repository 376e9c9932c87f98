import { planQuarters } from '../../domain/calendar/quarter';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import { isHandLine, readLineId } from '../../domain/plan/line/lineId';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { effectRow, figureRow, figuresOfRow, remarkAt } from '../planEffect/effectGrid';
import { salaryTable } from '../benchmarks/salaryTable';
import { cellOf, columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { actionOrder } from './effectFormulas';
import { hiringTable, type HiringColumn } from './hiringTable';
import { lineChecks, type LineCheck } from './hiringText';

/** FTE-quarters from which a change since the run is told. */
const told = 0.25;
/** FTE-quarters below which a line closes nothing. */
const least = 0.05;

/** FTE-quarters that stay open in the cell of a line. */
export function openInCell({ profile, place }: HiringRow, { effect }: Pick<WorkbookModel, 'effect'>): number {
  const row = effectRow({ profile, place }, effect.places);
  return row === 0 ? 0 : figuresOfRow('open', row, effect);
}

/** What is worth a look at a line of a run; `null`: nothing. What a change since then does to it only its formula knows. */
export function checkOf(row: HiringRow, { effect }: Pick<WorkbookModel, 'effect'>): LineCheck | null {
  const { id, action, cost, heads, status } = row;
  const name = isHandLine(id) ? null : readLineId(id);
  if (name !== null && name.action !== action) return 'changedAction';
  if (!isCounted(status)) return null;
  if (effectRow(row, effect.places) === 0) return 'unknownPlace';
  if (cost.startMonth < 0) return 'early';
  if (cost.startMonth >= 3 * planQuarters) return 'late';
  const isDelay = action === 'defer';
  if (!isDelay && (row.fte === 0 || (action !== 'shift' && heads === 0))) return 'nobody';
  if ((action === 'hire' || action === 'contract') && cost.base === 0) return 'free';
  if ((action === 'hire' || action === 'contract') && row.level === null) return 'noLevel';
  if (action !== 'open' && !isDelay && cost.inPlan === 0) return 'costless';
  return row.closes < least ? 'superfluous' : null;
}

/** The number of the action that a line had at the run; 0 for one that the planner added. */
export function actionAtRun({ id }: Pick<HiringRow, 'id'>): number {
  const name = isHandLine(id) ? null : readLineId(id);
  return name === null ? 0 : actionOrder.indexOf(name.action) + 1;
}

/** The remarks of a line in four steps: of its words, of its dates and heads, of its pay, and of what it closes. */
const checkSteps = {
  wordCheck: ['unknownAction', 'unknownProfile', 'unknownStatus', 'changedAction'],
  amountCheck: ['unknownPlace', 'early', 'late', 'nobody'],
  payCheck: ['free', 'noLevel', 'costless'],
  effectCheck: ['superfluous', 'more', 'fewer'],
} as const satisfies Readonly<Record<string, readonly LineCheck[]>>;

/** The numbers of `checkOf`, each the place of a remark in the list of all, from 1; 0 where there is none. */
export function checkNumbers(check: LineCheck | null): Readonly<Record<keyof typeof checkSteps, number>> {
  const number = check === null ? 0 : lineChecks.indexOf(check) + 1;
  const isIn = (step: keyof typeof checkSteps) => checkSteps[step].some((each) => each === check);
  return {
    wordCheck: isIn('wordCheck') ? number : 0,
    amountCheck: isIn('amountCheck') ? number : 0,
    payCheck: isIn('payCheck') ? number : 0,
    effectCheck: isIn('effectCheck') ? number : 0,
  };
}

/** The formulas of `checkOf`, which also see what has changed since the run. */
export function checkFormulas({
  text,
  effect,
}: Pick<WorkbookModel, 'text' | 'effect'>): Readonly<Record<keyof typeof checkSteps | 'check', string>> {
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  const action = cell('actionNumber');
  const open = `SUM(${figureRow('open', cell('cell'), effect)})`;
  // Only lines that count come to these; hires and contractors are the first of the actions.
  const numberOf = (each: HiringAction) => actionOrder.indexOf(each) + 1;
  const isPaid = `${action}<=${numberOf('contract')}`;
  const band = `${cell('profile')}&"|"&${cell('level')}`;
  const conditions: Readonly<Record<LineCheck, string>> = {
    unknownAction: `AND(TRIM(${cell('action')})<>"",${action}=0)`,
    unknownProfile: `${cell('profileNumber')}=0`,
    unknownStatus: `AND(TRIM(${cell('status')})<>"",${cell('statusNumber')}=0)`,
    changedAction: `AND(${cell('actionAtRun')}>0,${cell('actionAtRun')}<>${action})`,
    unknownPlace: `${cell('cell')}=0`,
    early: `${cell('startMonth')}<0`,
    late: `${cell('startMonth')}>=${3 * planQuarters}`,
    nobody: `AND(${action}<>${numberOf('defer')},${cell('countedFte')}=0)`,
    free: `AND(${isPaid},${cell('base')}=0)`,
    noLevel: `AND(${isPaid},COUNTIF(${columnOf(salaryTable, 'band', text.locale)},${band})=0)`,
    costless: `AND(${action}<>${numberOf('defer')},${cell('inPlan')}=0)`,
    superfluous: `${cell('closes')}<${least}`,
    more: `${cell('closes')}<N(${cell('closesAtRun')})-${told}`,
    fewer: `${open}>N(${cell('openAtRun')})+${told}`,
  };
  const firstOf = (step: keyof typeof checkSteps) =>
    checkSteps[step].reduceRight(
      (rest, check) => `IF(${conditions[check]},${lineChecks.indexOf(check) + 1},${rest})`,
      '0',
    );
  // What follows the words asks for a line that counts, and for no remark before: at most one step has a number.
  const order = Object.keys(checkSteps) as (keyof typeof checkSteps)[];
  const counted = (step: keyof typeof checkSteps) => {
    const before = order.slice(0, order.indexOf(step)).map(cell).join('+');
    return `IF(OR(${cell('counts')}=0,${before}>0),0,${firstOf(step)})`;
  };
  const number = order.map(cell).join('+');
  return {
    wordCheck: firstOf('wordCheck'),
    amountCheck: counted('amountCheck'),
    payCheck: counted('payCheck'),
    effectCheck: counted('effectCheck'),
    check: `IF(${number}=0,"",${remarkAt('checks', number, effect)})`,
  };
}
