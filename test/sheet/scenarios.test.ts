import type { CellValue } from '../../src/domain/grid';
import type { TableGrid } from '../../src/sheet/snapshot';
import { readScenarios } from '../../src/sheet/scenarios/readScenarios';

function table(headers: readonly string[], rows: readonly (readonly CellValue[])[]): TableGrid {
  return { name: 'MLTP_Scenarios', sheet: 'Scenarios', top: 0, left: 0, headers, rows };
}

test('a workbook without the table has no scenarios yet', () => {
  expect(readScenarios({ sheets: [], tables: [] })).toBeNull();
});

test('every column of the planner is a scenario; blank cells are as in the base', () => {
  const headers = ['Name', 'Assumption', 'Base', 'Lean', 'My own'];
  const rows = [
    ['MLTP_Demand', 'Demand, as a multiple', 1, null, '1,5'],
    ['MLTP_Burden', 'Burden', 0.25, null, '31 %'],
    ['MLTP_BudgetYear1', 'Budget, fiscal year 1', 0, 700_000, null],
    ['MLTP_OrganisationPattern', 'Organisation pattern', 'hubAndSpoke', '', 'Decentralised'],
    ['MLTP_Unknown', 'Nothing we know', 1, 2, 3],
  ];
  expect(readScenarios({ sheets: [], tables: [table(headers, rows)] })).toEqual([
    { name: 'Lean', overrides: { budgetYear1: 700_000 }, demandFactor: 1, budgetFactor: null },
    {
      name: 'My own',
      overrides: { burden: 0.31, organisationPattern: 'decentralised' },
      demandFactor: 1.5,
      budgetFactor: null,
    },
  ]);
});

test('a value outside its range is left out', () => {
  const rows = [
    ['MLTP_Burden', 'Burden', 0.25, 7],
    ['MLTP_Demand', 'Demand', 1, -2],
  ];
  expect(readScenarios({ sheets: [], tables: [table(['Name', 'Assumption', 'Base', 'Odd'], rows)] })).toEqual(
    [{ name: 'Odd', overrides: {}, demandFactor: 1, budgetFactor: null }],
  );
});

test('a scenario lifts a budget of the base with a word of either language, and states budgets as a share of the base', () => {
  const headers = ['Name', 'Assumption', 'Base', 'Free', 'Frei', 'Lean'];
  const rows = [
    ['MLTP_BudgetYear1', 'Budget, fiscal year 1', 500_000, 'none set', 'nicht gesetzt', ''],
    ['MLTP_Burden', 'Burden', 0.25, 'none set', null, null],
    ['MLTP_BudgetShare', 'Budgets, as a share of those of the base', 1, null, null, '70 %'],
  ];
  expect(readScenarios({ sheets: [], tables: [table(headers, rows)] })).toEqual([
    { name: 'Free', overrides: { budgetYear1: null }, demandFactor: 1, budgetFactor: null },
    { name: 'Frei', overrides: { budgetYear1: null }, demandFactor: 1, budgetFactor: null },
    { name: 'Lean', overrides: {}, demandFactor: 1, budgetFactor: 0.7 },
  ]);
});
