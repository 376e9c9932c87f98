import type { Choice } from './choice';
import type { ColumnsByCell } from './columnsByCell';
import { addColumn, addRow, sharedRules, type ModelDraft, type Term } from './linearModel';
import type { ModelContext } from './modelContext';

/** Adds a column that counts the units of some choices, those of `columns` that pass the test. */
function addTotal(
  draft: ModelDraft,
  choices: readonly Choice[],
  columns: readonly number[],
  isCounted: (choice: Choice) => boolean,
): void {
  const counted: Term[] = [];
  let upper = 0;
  for (const column of columns) {
    const choice = choices[column];
    if (choice === undefined || !isCounted(choice)) continue;
    counted.push([column, 1]);
    upper += draft.columns.upper[column] ?? 0;
  }
  if (counted.length < 2) return;
  const total = addColumn(draft, { upper, whole: true });
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
  context: ModelContext,
  choices: readonly Choice[],
  { into }: ColumnsByCell,
): void {
  if (!draft.rows.rule.some((rule) => sharedRules.has(rule))) return;
  const { quarters } = context.problem;
  const years = [...new Set(quarters.map(({ fiscalYear }) => fiscalYear))];
  const yearOf = ({ quarter }: Choice) => quarters[quarter]?.fiscalYear;
  const all = choices.map((_, column) => column);
  quarters.forEach((_, at) => {
    addTotal(draft, choices, all, ({ action, quarter }) => action === 'contract' && quarter === at);
  });
  for (const year of years)
    addTotal(draft, choices, all, (choice) => choice.action === 'contract' && yearOf(choice) === year);
  quarters.forEach((_, at) => {
    addTotal(draft, choices, all, ({ action, quarter }) => action === 'hire' && quarter === at);
  });
  addTotal(draft, choices, all, ({ action }) => action === 'hire');
  const cells = [...new Set(choices.map(({ cell }) => cell))];
  for (const cell of cells) addTotal(draft, choices, into[cell] ?? [], stays);
}
