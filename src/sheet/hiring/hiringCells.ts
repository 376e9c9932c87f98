import { planQuarters, quarterOf } from '../../domain/calendar/quarter';
import { payMonths, payMonthsOfQuarter } from '../../domain/cost/payRise';
import type { CellValue } from '../../domain/grid';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import { earlyMonths, effectMonths } from '../../domain/plan/line/lineEffect';
import { isHandLine } from '../../domain/plan/line/lineId';
import { positionsText } from '../../domain/plan/line/position';
import { effectLine } from '../../domain/plan/problem/settledLines';
import { costPerFteQuarter, cutPrice, cutRank, type CutReach } from '../../domain/plan/rows/budgetCut';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { memberActions } from '../../domain/plan/rows/hiringRows';
import { smallestGap } from '../../domain/plan/problem/openRuns';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { unitNumberOf } from '../months/costPlaces';
import { effectRow, figureRow, sourceRow } from '../planEffect/effectGrid';
import { orEmpty } from '../layout/tableRows';
import type { Cell } from '../plan';
import { proposalText } from './readHiring';
import type { WorkbookModel } from '../workbookModel';
import { actionOrder, always, decisionAtRun, fromCellFormula, isStatus, statusOrder } from './effectFormulas';
import { actionAtRun, checkNumbers, checkOf, openInCell } from './lineChecks';
import { monthAtRun, proposalFormula, startFormula, type HiringFormulas } from './hiringFormulas';
import { reasonFigures, reasonWords } from './reasonCell';
import { confirmedFormula } from '../assumptions/surplusPlan';
import { cellOf, rowCells, type RowCells } from '../tables/tableSchema';
import {
  costId,
  earlyId,
  givesId,
  hiringTable,
  paidId,
  phaseId,
  rateId,
  takesId,
  type HiringColumn,
} from './hiringTable';
import { delaySum } from './delayFormulas';
import { alternativeWords, candidateWords, fromName, levelName, placeName, profileName } from './hiringWords';

type HiringCells = RowCells<typeof hiringTable>;

/** Columns that a line of the plan states; a line that is only kept leaves them as they are. */
const stated: readonly HiringColumn[] = [
  'line',
  'action',
  'profile',
  'level',
  'place',
  'from',
  'trainingMonths',
  'fteEach',
  'proposal',
];

/** Columns that are the planner's once a line stands in the workbook. */
const plannersOwn: readonly HiringColumn[] = ['owner', 'comment', 'requisition', 'stage'];

/** What of a plan decides what goes at a cut: its cost per FTE-quarter, how the cut is reached, and what goes before each line. */
export interface PlanCut {
  readonly average: number;
  readonly reach: CutReach;
  readonly before: ReadonlyMap<string, number>;
}

/** What a line saves as the one that saves the rest of a cut, or as one that is not needed then. */
function reachCells(
  { id, cutOrder, cost, ...row }: HiringRow,
  { average, reach, before }: PlanCut,
): HiringCells {
  const isFull = cutOrder <= reach.full;
  const isNext = cutRank({ id, cost, ...row }, average) === reach.rank;
  const savesRest = cutOrder > 0 && !isFull && isNext && cost.inPlan >= reach.rest;
  const isSpare = cutOrder > 0 && isFull && cost.inPlan <= reach.over;
  return {
    cutBefore: before.get(id) ?? 0,
    cutLast: savesRest ? cost.inPlan : '',
    cutSpare: isSpare ? cost.inPlan : '',
  };
}

/** What the formulas of a line come to. */
function lineFigures(row: HiringRow, cut: PlanCut, workbook: WorkbookModel): HiringCells {
  const { model, effect, text } = workbook;
  const check = checkOf(row, workbook);
  const { cost, demand, status } = row;
  const isActive = isCounted(status);
  const ratio = (capacity: number) => (demand === 0 || !isActive ? 0 : capacity / demand);
  const months = effectMonths(effectLine(row, model), model.assumptions);
  const finite = (month: number) => (Number.isFinite(month) ? month : always);
  const paidBefore = (month: number) => payMonths(Math.min(3 * planQuarters, month), model.assumptions);
  const byQuarter = (id: (quarter: number) => HiringColumn, values: readonly number[]) =>
    Object.fromEntries(values.map((value, quarter) => [id(quarter), value]));
  return {
    quarter: row.start === null ? '' : quarterOf(row.start).name,
    fte: row.fte,
    coverageBefore: ratio(row.capacity),
    coverageAfter: ratio(row.after),
    loaded: cost.loaded,
    oneOff: cost.oneOff,
    inPlan: cost.inPlan,
    closes: row.closes,
    demandFte: demand,
    capacityFte: row.capacity,
    base: cost.base,
    startMonth: cost.startMonth,
    actionNumber: actionOrder.indexOf(row.action) + 1,
    statusNumber: statusOrder.indexOf(status) + 1,
    profileNumber: profileNames.findIndex(({ id }) => id === row.profile) + 1,
    ...checkNumbers(check),
    ...reasonFigures(row, workbook),
    counts: isActive && row.action !== 'open' ? 1 : 0,
    countedFte: isActive && row.action !== 'open' ? row.fte : 0,
    cell: effectRow(row, effect.places),
    firstPart: row.action === 'train' ? model.assumptions.trainingTime : 1,
    worksFrom: months.worksFrom,
    fullFrom: months.fullFrom,
    worksTo: finite(months.worksTo),
    leavesFrom: finite(months.leavesFrom),
    seenIn: row.seenIn + 1,
    perFteQuarter: costPerFteQuarter(row) ?? '',
    decideBy: row.decideBy ?? '',
    fullDate: row.fullFrom ?? '',
    opens: row.opens,
    cutRank: cutRank(row, cut.average),
    cutPrice: cutPrice(row),
    cutOrder: row.cutOrder,
    ...reachCells(row, cut),
    goes: row.goes ? 1 : 0,
    decision: Number(decisionAtRun(row, '').value),
    decisionChanged: 0,
    check: check === null ? '' : text.hiring.checks[check],
    monthly: (isActive && row.action !== 'open' ? cost.loaded : 0) / 12,
    paidFrom: paidBefore(cost.startMonth),
    paidTo: paidBefore(months.worksTo),
    onceIn:
      isActive && row.action !== 'open' && cost.startMonth >= 0 ? Math.floor(cost.startMonth / 3) + 1 : 0,
    unitNumber: unitNumberOf(row.place, effect),
    hired: isActive && row.action === 'hire' ? row.heads : 0,
    postFte: isActive && (row.action === 'hire' || row.action === 'contract') ? row.fte : 0,
    ...byQuarter(rateId, cost.rates),
    ...byQuarter(
      paidId,
      cost.rates.map((_, quarter) =>
        payMonthsOfQuarter(cost.startMonth, months.worksTo, quarter, model.assumptions),
      ),
    ),
    ...byQuarter(costId, cost.byQuarter),
    ...byQuarter(givesId, row.gives),
    ...byQuarter(
      earlyId,
      row.gives.map((_, quarter) => earlyMonths(row, months, quarter)),
    ),
    ...byQuarter(takesId, row.from === null ? row.takes.map(() => 0) : row.takes),
  };
}

/** In how many views of the future a line stands, and when it is to be signed. */
function standingCells({ id }: HiringRow, { standings, viewCount, text }: WorkbookModel): HiringCells {
  const standing = standings.get(id);
  if (standing === undefined) return { tranche: null, views: null };
  return {
    tranche: text.overview.tranches.names[standing.tranche],
    views: standing.views === null ? null : text.overview.tranches.views(standing.views, viewCount),
  };
}

/** Whether a line takes surplus that nobody confirmed as free, live. */
function ifFreeCell({ action, conditions, from, status }: HiringRow, { text, effect }: WorkbookModel): Cell {
  if (from === null || !memberActions.includes(action) || conditions.includes('lent')) return 0;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  const settled = `OR(${isStatus(cell, ['approved'])},${confirmedFormula(from, text)})`;
  const row = (figure: 'capacity' | 'demand') => figureRow(figure, cell('fromCell'), effect);
  const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter).join(',');
  const spare = `(${row('capacity')}-${row('demand')}>=${smallestGap})*({${quarters}}>=INT(${cell('startMonth')}/3))`;
  return {
    formula: `IF(AND(${cell('counts')}=1,${cell('fromCell')}>0),IF(${settled},0,IF(SUMPRODUCT(${spare})>0,1,0)),0)`,
    value: isCounted(status) && conditions.includes('ifFree') ? 1 : 0,
  };
}

/** What a delay closes and opens, which no cell of its own says. */
function delayCells(row: HiringRow, workbook: WorkbookModel): HiringCells {
  const [closes, opens] = [delaySum(row, 'gives', workbook), delaySum(row, 'takes', workbook)];
  return {
    ...(closes === null ? {} : { closes: { formula: closes, value: row.closes } }),
    ...(opens === null ? {} : { opens: { formula: opens, value: row.opens } }),
  };
}

/** Every cell of a line but those that only the planner fills. */
function lineCells(
  row: HiringRow,
  cut: PlanCut,
  formulas: HiringFormulas,
  workbook: WorkbookModel,
): HiringCells {
  const { text, effect } = workbook;
  const words = text.hiring;
  const figures = Object.entries(lineFigures(row, cut, workbook)).map(
    ([id, value]): readonly [string, Cell] => {
      const formula = formulas[id as HiringColumn];
      return [id, formula === undefined ? value : { formula, value: value as CellValue }];
    },
  );
  const start = startFormula(row, workbook);
  const from = row.from === null ? 0 : sourceRow(row.from, effect.places);
  return {
    line: row.id,
    action: words.actions[row.action],
    profile: profileName(row.profile),
    level: orEmpty(levelName(row.level)),
    place: placeName(row.place, text),
    reasonWords: reasonWords(row, workbook),
    startDate: row.typed ? row.start : { formula: start, value: row.start },
    heads: row.heads,
    status: words.statuses[row.status],
    from: orEmpty(row.action === 'defer' ? row.useCase : fromName(row.from, row.place, text)),
    alternative: orEmpty(alternativeWords(row, workbook)),
    ...standingCells(row, workbook),
    tier: row.tier === null ? null : text.useCases.priorities[row.tier],
    candidates: orEmpty(candidateWords(row, workbook)),
    proposal: row.typed
      ? proposalText(row.start, row.heads)
      : { formula: proposalFormula(row.heads, start), value: proposalText(row.start, row.heads) },
    quarters: row.quarters,
    trainingMonths: row.months,
    fteEach: row.fteEach,
    decisionAtRun: decisionAtRun(row, monthAtRun(row)),
    actionAtRun: actionAtRun(row),
    closesAtRun: row.closes,
    openAtRun: openInCell(row, workbook),
    ifFree: ifFreeCell(row, workbook),
    fromCell: { formula: fromCellFormula(row.action, from, workbook), value: from },
    positions: orEmpty(positionsText(row.positions)),
    requisition: null,
    stage: row.action === 'hire' ? words.stages[row.stage] : null,
    owner: null,
    comment: null,
    ...Object.fromEntries(figures),
    ...delayCells(row, workbook),
    ...Object.fromEntries(
      phases.map(({ id }) => [phaseId(id), row.closes <= 0 ? 0 : row.closesIn[id] / row.closes]),
    ),
  };
}

/** Whether a run leaves a cell as the planner has it. */
function isLeft(id: HiringColumn, row: HiringRow): boolean {
  if (plannersOwn.includes(id) || (id === 'line' && isHandLine(row.id))) return true;
  // An approval, or a recruiting that has begun, binds to its first day, whatever becomes of that of the plan.
  if (id === 'startDate' && row.start !== null && (row.status === 'approved' || row.stage !== 'none'))
    return false;
  if (id === 'startDate' || id === 'heads' || id === 'quarters' || id === 'proposal') return row.typed;
  return row.origin === 'kept' && stated.includes(id);
}

/**
 * The cells of a line, the `order`th of a plan, in the order of the columns; `known`:
 * whether the workbook has a cell already.
 */
export function hiringCells(
  row: HiringRow,
  { order, cut }: { readonly order: number; readonly cut: PlanCut },
  known: (id: HiringColumn) => boolean,
  formulas: HiringFormulas,
  workbook: WorkbookModel,
): readonly Cell[] {
  const cells = Object.entries({ ...lineCells(row, cut, formulas, workbook), rank: order }) as [
    HiringColumn,
    Cell,
  ][];
  const written = cells.filter(([id]) => !known(id) || !isLeft(id, row));
  return rowCells(hiringTable, Object.fromEntries(written) as HiringCells);
}
