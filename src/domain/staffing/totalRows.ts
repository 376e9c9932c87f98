import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import type { Ground } from './ground';
import { addColumn, addRow, type ModelDraft, type Term } from './linearModel';
import { sharedRules } from './sharedRules';

/** Adds a column that counts the units of some columns. */
function addTotal(draft: ModelDraft, columns: readonly number[]): void {
  let lower = 0;
  let upper = 0;
  for (const column of columns) {
    lower += draft.columns.lower[column] ?? 0;
    upper += draft.columns.upper[column] ?? 0;
  }
  if (columns.length < 2 || lower === upper) return;
  const total = addColumn(draft, { lower, upper, whole: true, open: 0, cost: 0, changes: 0 });
  const counted = columns.map((column): Term => [column, 1]);
  addRow(draft, 'total', 0, 0, [...counted, [total, -1]]);
}

/** Whether a unit is there for good once it has come. */
function stays({ action }: Choice): boolean {
  return action === 'hire' || action === 'train' || action === 'redeploy';
}

/**
 * How many heads are hired, in each quarter and altogether, how many contractors there are in each quarter and each
 * fiscal year, and how many heads come to each cell for good. They forbid nothing. Under limits that all cells share, a
 * solver that asks "how many?" before "which?" proves its bound many times sooner; without such limits they would only
 * tie together what is independent.
 */
export function addTotalRows(
  draft: ModelDraft,
  ground: Ground,
  choices: readonly Choice[],
  { into }: ColumnsByCell,
): void {
  if (!draft.rows.rule.some((rule) => sharedRules.has(rule))) return;
  const { quarters } = ground.problem;
  const years = [...new Set(quarters.map(({ fiscalYear }) => fiscalYear))];
  const acting = (action: Choice['action']) =>
    choices.flatMap((choice, column) => (choice.action === action ? [{ column, at: choice.quarter }] : []));
  const contracts = acting('contract');
  const hires = acting('hire');
  const add = (some: readonly { readonly column: number }[]) => {
    addTotal(
      draft,
      some.map(({ column }) => column),
    );
  };
  quarters.forEach((_, quarter) => {
    add(contracts.filter(({ at }) => at === quarter));
  });
  for (const year of years) add(contracts.filter(({ at }) => quarters[at]?.fiscalYear === year));
  quarters.forEach((_, quarter) => {
    add(hires.filter(({ at }) => at === quarter));
  });
  add(hires);
  const isThere = (column: number) => {
    const choice = choices[column];
    return choice !== undefined && stays(choice);
  };
  const cells = [...new Set(choices.map(({ cell }) => cell))];
  for (const cell of cells) addTotal(draft, (into[cell] ?? []).filter(isThere));
}
