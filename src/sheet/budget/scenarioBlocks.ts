import { planQuarters } from '../../domain/calendar/quarter';
import { quoted, reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, FormulaCell } from '../plan';
import { listedScenarios, ofScenario, quarterCosts, readScenarioShown } from '../scenarios/scenarioShown';
import { quartersTop, resultsTop } from '../scenarios/scenariosSheet';
import type { WorkbookModel } from '../workbookModel';
import { budgetCell, budgetColumns, budgetTops } from './budgetPlaces';
import { quarterNames } from './quarterBlocks';

const lines = ['scenario', 'plan', 'difference'] as const;

/** The cost of the scenario chosen on Scenarios beside that of the plan, by quarter. */
export function scenarioBlocks(workbook: WorkbookModel): readonly Block[] {
  const { figures, text } = workbook;
  const words = text.budget.scenario;
  const { scenario: top } = budgetTops;
  const shown = listedScenarios(workbook)[readScenarioShown(workbook)];
  const costs = shown === undefined ? [] : quarterCosts(shown);
  const at = (id: (typeof lines)[number], quarter: number) =>
    reference(top + 2 + lines.indexOf(id), budgetColumns.first + quarter);
  const cells: Readonly<Record<(typeof lines)[number], readonly FormulaCell[]>> = {
    scenario: figures.map((_, quarter) => ({
      formula: ofScenario(quartersTop + 1 + quarter, workbook),
      value: costs[quarter] ?? 0,
    })),
    plan: figures.map(({ plan }, quarter) => ({ formula: budgetCell('plan', quarter), value: plan })),
    difference: figures.map(({ plan }, quarter) => ({
      formula: `${at('scenario', quarter)}-${at('plan', quarter)}`,
      value: (costs[quarter] ?? 0) - plan,
    })),
  };
  const withTotal = (id: (typeof lines)[number]): readonly FormulaCell[] => [
    ...cells[id],
    {
      formula: `SUM(${at(id, 0)}:${at(id, planQuarters - 1)})`,
      value: cells[id].reduce((sum, { value }) => sum + Number(value), 0),
    },
  ];
  const title: FormulaCell = {
    formula: `${quoted(words.title)}&${ofScenario(resultsTop + 1, workbook)}`,
    value: words.title + (shown?.name ?? ''),
  };
  const headings = [...quarterNames(figures), text.shared.total];
  return [
    line('scenario_title', top, title, 'section'),
    line('scenario_corner', top + 1, text.shared.quarter, 'heading'),
    { name: 'scenario_headings', top: top + 1, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: 'scenario_labels',
      top: top + 2,
      left: 0,
      rows: lines.map((id) => [words[id]]),
      style: 'label',
    },
    { name: 'scenario_body', top: top + 2, left: 1, rows: lines.map(withTotal), style: 'money' },
    line('scenario_note', top + 5, words.note, 'note'),
  ];
}
