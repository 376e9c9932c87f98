import type { CellAddress } from '../../domain/grid';
import type { SheetPlan } from '../plan';
import { coverageSheet } from '../coverage/coverageSheet';
import { effortSheet } from '../effort/effortSheet';
import { hiringSheet } from '../hiring/hiringSheet';
import { teamSheet } from '../team/teamSheet';
import type { WorkbookModel } from '../workbookModel';
import { coverageExplanation } from '../coverage/coverageExplanations';
import { effortExplanation } from '../effort/effortExplanations';
import { explaining, type Explaining } from './explaining';
import type { Explanation } from './explanation';
import { hiringCellAt, hiringExplanation } from '../hiring/hiringExplanations';
import { isSheet, located } from './located';
import { teamExplanation } from '../team/teamExplanations';

/** The sheets whose matrices are explained, and how. */
const explainedSheets: readonly {
  readonly name: string;
  readonly plan: (workbook: WorkbookModel) => SheetPlan;
  readonly explanation: (explained: Explaining) => Explanation | null;
}[] = [
  {
    name: 'Coverage',
    plan: coverageSheet,
    explanation: coverageExplanation,
  },
  { name: 'Effort', plan: effortSheet, explanation: effortExplanation },
  { name: 'Team', plan: teamSheet, explanation: teamExplanation },
];

/**
 * Why a cell holds what it holds: the members, weights, use cases and assumptions behind a number of Coverage, Effort,
 * Team or the Hiring Plan, each with the cell to jump to. `null` where the cell is none of those numbers.
 */
export function explain(workbook: WorkbookModel, at: CellAddress): Explanation | null {
  if (isSheet(at.sheet, 'Hiring Plan')) return explainHiring(workbook, at);
  const sheet = explainedSheets.find(({ name }) => isSheet(at.sheet, name));
  if (sheet === undefined) return null;
  const found = located(sheet.plan(workbook), at);
  return found === null ? null : sheet.explanation(explaining(workbook, found, at));
}

function explainHiring(workbook: WorkbookModel, at: CellAddress): Explanation | null {
  const plan = hiringSheet(workbook);
  const cell = hiringCellAt(plan, at, workbook);
  if (cell === null) return null;
  const table = plan.tables.find(({ rows }) => rows.some(({ key }) => key === cell.row.id));
  const column = table?.columns.findIndex(({ header }) => header === cell.header) ?? -1;
  const line = table?.rows.find(({ key }) => key === cell.row.id);
  const shown = line?.cells[column] ?? null;
  return hiringExplanation(cell, explaining(workbook, { matrix: 'hiring', row: 0, column, cell: shown }, at));
}
