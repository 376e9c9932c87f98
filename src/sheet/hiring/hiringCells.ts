import { isHandLine } from '../../domain/plan/line/lineId';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { orEmpty } from '../layout/tableRows';
import type { Cell } from '../plan';
import { proposalText } from './readHiring';
import type { WorkbookModel } from '../workbookModel';
import type { HiringFormulas } from './hiringFormulas';
import { rowCells, type RowCells } from '../tables/tableSchema';
import { costId, hiringTable, type HiringColumn } from './hiringTable';
import { candidateWords, fromName, hiringReason, levelName, placeName, profileName } from './hiringWords';

type HiringCells = RowCells<typeof hiringTable>;

/** Columns that a line of the plan states; a line that is only kept leaves them as they are. */
const stated: readonly HiringColumn[] = [
  'line',
  'action',
  'profile',
  'level',
  'place',
  'from',
  'quarter',
  'trainingMonths',
  'fteEach',
  'proposal',
];

/** Columns that are the planner's once a line stands in the workbook. */
const plannersOwn: readonly HiringColumn[] = ['owner', 'comment'];

/** Every cell of a line but those that only the planner fills. */
function lineCells(row: HiringRow, formulas: HiringFormulas, workbook: WorkbookModel): HiringCells {
  const { model, text } = workbook;
  const words = text.hiring;
  const ratio = (capacity: number) => (row.demand === 0 ? 0 : capacity / row.demand);
  const { cost } = row;
  const quarters = formulas.cost.map((formula, quarter): readonly [string, Cell] => [
    costId(quarter),
    { formula, value: cost.byQuarter[quarter] ?? 0 },
  ]);
  return {
    line: row.id,
    action: words.actions[row.action],
    profile: profileName(row.profile),
    level: orEmpty(levelName(row.level)),
    place: placeName(row.place, text),
    quarter: model.quarters[row.quarter]?.quarter.name ?? null,
    reason: hiringReason(row, workbook),
    startDate: row.start,
    heads: row.heads,
    fte: { formula: formulas.fte, value: row.fte },
    coverageBefore: { formula: formulas.coverageBefore, value: ratio(row.capacity) },
    coverageAfter: { formula: formulas.coverageAfter, value: ratio(row.after) },
    loaded: { formula: formulas.loaded, value: cost.loaded },
    oneOff: { formula: formulas.oneOff, value: cost.oneOff },
    inPlan: { formula: formulas.inPlan, value: cost.inPlan },
    status: words.statuses[row.status],
    from: orEmpty(fromName(row.from, row.place, text)),
    candidates: orEmpty(candidateWords(row, workbook)),
    proposal: proposalText(row.start, row.heads),
    quarters: row.quarters,
    trainingMonths: row.months,
    fteEach: row.fteEach,
    closes: row.closes,
    demandFte: row.demand,
    capacityFte: row.capacity,
    base: { formula: formulas.base, value: cost.base },
    startMonth: { formula: formulas.startMonth, value: cost.startMonth },
    rank: row.rank,
    owner: null,
    comment: null,
    ...Object.fromEntries(quarters),
  };
}

/** Whether a run leaves a cell as the planner has it. */
function isLeft(id: HiringColumn, row: HiringRow): boolean {
  if (plannersOwn.includes(id) || (id === 'line' && isHandLine(row.id))) return true;
  if (id === 'startDate' || id === 'heads' || id === 'quarters' || id === 'proposal') return row.typed;
  return row.origin === 'kept' && stated.includes(id);
}

/** The cells of a line in the order of the columns; `known`: the workbook has the line already. */
export function hiringCells(
  row: HiringRow,
  known: boolean,
  formulas: HiringFormulas,
  workbook: WorkbookModel,
): readonly Cell[] {
  const cells = Object.entries(lineCells(row, formulas, workbook)) as [HiringColumn, Cell][];
  const written = cells.filter(([id]) => !known || !isLeft(id, row));
  return rowCells(hiringTable, Object.fromEntries(written) as HiringCells);
}
