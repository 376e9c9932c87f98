import { isHandLine } from '../../domain/plan/line/lineId';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { orEmpty } from '../layout/tableRows';
import type { Cell } from '../plan';
import { proposalText } from './readHiring';
import type { HiringColumn } from './hiringText';
import { hiringTexts } from './hiringTexts';
import type { WorkbookModel } from '../workbookModel';
import type { HiringFormulas } from './hiringFormulas';
import { hiringPlaces } from './hiringTable';
import { candidateWords, fromName, hiringReason, levelName, placeName, profileName } from './hiringWords';

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

function formulaOf(id: HiringColumn, quarter: number | null, row: HiringRow, formulas: HiringFormulas): Cell {
  const after = row.capacity + (row.action === 'open' ? 0 : row.fte);
  const ratio = (capacity: number) => (row.demand === 0 ? 0 : capacity / row.demand);
  const { cost } = row;
  switch (id) {
    case 'fte':
      return { formula: formulas.fte, value: row.fte };
    case 'coverageBefore':
      return { formula: formulas.coverageBefore, value: ratio(row.capacity) };
    case 'coverageAfter':
      return { formula: formulas.coverageAfter, value: ratio(after) };
    case 'base':
      return { formula: formulas.base, value: cost.base };
    case 'loaded':
      return { formula: formulas.loaded, value: cost.loaded };
    case 'oneOff':
      return { formula: formulas.oneOff, value: cost.oneOff };
    case 'startMonth':
      return { formula: formulas.startMonth, value: cost.startMonth };
    case 'cost':
      return { formula: formulas.cost[quarter ?? 0] ?? '0', value: cost.byQuarter[quarter ?? 0] ?? 0 };
    case 'inPlan':
      return { formula: formulas.inPlan, value: cost.inPlan };
    default:
      return null;
  }
}

function valueOf(id: HiringColumn, row: HiringRow, workbook: WorkbookModel): Cell {
  const { model, text } = workbook;
  const words = hiringTexts[text.locale];
  switch (id) {
    case 'line':
      return row.id;
    case 'rank':
      return row.rank;
    case 'action':
      return words.actions[row.action];
    case 'profile':
      return profileName(row.profile);
    case 'level':
      return orEmpty(levelName(row.level));
    case 'place':
      return placeName(row.place, text);
    case 'from':
      return orEmpty(fromName(row.from, row.place, text));
    case 'quarter':
      return model.quarters[row.quarter]?.quarter.name ?? null;
    case 'startDate':
      return row.start;
    case 'quarters':
      return row.quarters;
    case 'trainingMonths':
      return row.months;
    case 'heads':
      return row.heads;
    case 'fteEach':
      return row.fteEach;
    case 'closes':
      return row.closes;
    case 'demandFte':
      return row.demand;
    case 'capacityFte':
      return row.capacity;
    case 'reason':
      return hiringReason(row, workbook);
    case 'candidates':
      return orEmpty(candidateWords(row, workbook));
    case 'status':
      return words.statuses[row.status];
    case 'proposal':
      return proposalText(row.start, row.heads);
    default:
      return null;
  }
}

/** Whether a run leaves a cell as the planner has it. */
function isLeft(id: HiringColumn, row: HiringRow, known: boolean): boolean {
  if (!known) return false;
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
  return hiringPlaces.map(({ id, quarter }) => {
    if (isLeft(id, row, known)) return undefined;
    return formulaOf(id, quarter, row, formulas) ?? valueOf(id, row, workbook);
  });
}
