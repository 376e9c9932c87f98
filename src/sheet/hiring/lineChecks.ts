import { planQuarters } from '../../domain/calendar/quarter';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { isCounted, type HiringStatus } from '../../domain/plan/line/hiringDecision';
import { isHandLine, readLineId } from '../../domain/plan/line/lineId';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { profileNames } from '../../framework/profileNames';
import { at } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { effectRow, figureRow, figuresOfRow } from '../planEffect/effectGrid';
import { salaryTable } from '../benchmarks/salaryTable';
import { cellOf, columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { isAction, isStatus } from './effectFormulas';
import { hiringTable, type HiringColumn } from './hiringTable';

/** What is worth a look at a line, the first that holds: words of nothing known, then what it does, then too much or too little. */
const lineChecks = [
  'unknownAction',
  'unknownProfile',
  'unknownStatus',
  'changedAction',
  'unknownPlace',
  'early',
  'late',
  'nobody',
  'free',
  'noLevel',
  'costless',
  'superfluous',
  'more',
  'fewer',
] as const;

/** Something worth a look at a line. */
export type LineCheck = (typeof lineChecks)[number];

const actions: readonly HiringAction[] = ['hire', 'contract', 'train', 'redeploy', 'shift', 'defer', 'open'];
const statuses: readonly HiringStatus[] = ['proposed', 'approved', 'onHold', 'rejected', 'withdrawn'];
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

/** The formula of `checkOf`, which also sees what has changed since the run. */
export function checkFormula({
  text,
  demand,
  effect,
}: Pick<WorkbookModel, 'text' | 'demand' | 'effect'>): string {
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  const profiles = `Demand!${columnCells(demand.grids.profile, at.profile.name, 0, profileNames.length - 1)}`;
  let code = '""';
  for (const action of actions) code = `IF(${isAction(cell, action)},${quoted(action)},${code})`;
  const id = `LEFT(${cell('line')},FIND("|",${cell('line')}&"|")-1)`;
  const status = `TRIM(${cell('status')})`;
  const open = `SUM(${figureRow('open', cell('cell'), effect)})`;
  const conditions: Readonly<Record<LineCheck, string>> = {
    unknownAction: `AND(TRIM(${cell('action')})<>"",NOT(${isAction(cell, ...actions)}))`,
    unknownProfile: `ISERROR(MATCH(${cell('profile')},${profiles},0))`,
    unknownStatus: `AND(${status}<>"",NOT(${isStatus(cell, statuses)}))`,
    changedAction: `AND(${cell('line')}<>"",${id}<>${code})`,
    unknownPlace: `${cell('cell')}=0`,
    early: `${cell('startMonth')}<0`,
    late: `${cell('startMonth')}>=${3 * planQuarters}`,
    nobody: `AND(NOT(${isAction(cell, 'defer')}),${cell('countedFte')}=0)`,
    free: `AND(${isAction(cell, 'hire', 'contract')},${cell('base')}=0)`,
    noLevel: `AND(${isAction(cell, 'hire', 'contract')},ISERROR(MATCH(${cell('profile')}&"|"&${cell('level')},${columnOf(salaryTable, 'band', text.locale)},0)))`,
    costless: `AND(NOT(${isAction(cell, 'open', 'defer')}),${cell('inPlan')}=0)`,
    superfluous: `${cell('closes')}<${least}`,
    more: `${cell('closes')}<N(${cell('closesAtRun')})-${told}`,
    fewer: `${open}>N(${cell('openAtRun')})+${told}`,
  };
  let formula = '""';
  for (const check of lineChecks.toReversed()) {
    formula = `IF(${conditions[check]},${quoted(text.hiring.checks[check])},${formula})`;
    // What follows asks for a line that counts.
    if (check === 'unknownPlace') formula = `IF(${cell('counts')}=0,"",${formula})`;
  }
  return formula;
}
