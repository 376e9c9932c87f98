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

/** Why a cell holds what it holds; `null` where it is no number of ours. */
type Explain = (at: CellAddress) => Explanation | null;

/**
 * Tells of the cells of a workbook why they hold what they hold: the members, weights, use cases and assumptions behind a
 * number of Coverage, Effort, Team or the Hiring Plan, each with the cell to jump to. Each sheet is made when it is first
 * asked about.
 */
export function explainer(workbook: WorkbookModel): Explain {
  const plans = new Map<string, SheetPlan>();
  const made = (name: string, plan: (workbook: WorkbookModel) => SheetPlan): SheetPlan => {
    const known = plans.get(name) ?? plan(workbook);
    plans.set(name, known);
    return known;
  };
  return (at) => {
    if (isSheet(at.sheet, 'Hiring Plan'))
      return explainHiring(workbook, made('Hiring Plan', hiringSheet), at);
    const sheet = explainedSheets.find(({ name }) => isSheet(at.sheet, name));
    if (sheet === undefined) return null;
    const found = located(made(sheet.name, sheet.plan), at);
    return found === null ? null : sheet.explanation(explaining(workbook, found, at));
  };
}

function explainHiring(workbook: WorkbookModel, plan: SheetPlan, at: CellAddress): Explanation | null {
  const cell = hiringCellAt(plan, at, workbook);
  if (cell === null) return null;
  const table = plan.tables.find(({ rows }) => rows.some(({ key }) => key === cell.row.id));
  const column = table?.columns.findIndex(({ header }) => header === cell.header) ?? -1;
  const line = table?.rows.find(({ key }) => key === cell.row.id);
  const shown = line?.cells[column] ?? null;
  return hiringExplanation(cell, explaining(workbook, { matrix: 'hiring', row: 0, column, cell: shown }, at));
}
