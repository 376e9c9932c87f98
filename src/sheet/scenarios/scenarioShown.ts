import { planQuarters } from '../../domain/calendar/quarter';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, SheetPlan, TablePlan } from '../plan';
import { textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { columnOf, tableSchema } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';

/** MLTP_ScenarioShown: the scenario whose cost the Budget shows beside the plan; one row, the reader's. */
const shownTable = tableSchema({
  name: 'MLTP_ScenarioShown',
  key: 'what',
  columns: {
    what: { heading: { en: 'Choose here', de: 'Hier wählen' }, style: 'label', width: 30, kind: textCell },
    scenario: {
      heading: { en: 'Scenario', de: 'Szenario' },
      style: 'input',
      width: 36,
      kind: textCell,
      refilled: true,
    },
  },
});

/** Sheet rows of the choice, of its number, and of the first block below them. */
export const shownRows = { table: 4, number: 6, below: 8 } as const;
/** Sheet column of the base; the scenarios follow it. */
export const firstScenario = 2;

/** The scenarios side by side: the base first, and last what a run would do instead of a locked plan. */
export function listedScenarios({ scenarios, text }: WorkbookModel): readonly ScenarioOutcome[] {
  const { base, outcomes, renewal } = scenarios;
  const named = { ...base, name: text.scenarios.base };
  return renewal === null ? [named, ...outcomes] : [named, ...outcomes, renewal];
}

/** The number of the scenario that the reader chose, from 0; the base where none is of that name. */
export function readScenarioShown(workbook: WorkbookModel): number {
  const [stated] = [...readInputs(workbook.snapshot, shownTable).values()];
  const word = stated?.scenario.trim().toLowerCase() ?? '';
  return Math.max(
    0,
    listedScenarios(workbook).findIndex(({ name }) => name.trim().toLowerCase() === word),
  );
}

/** The table with the list of scenarios that it offers. */
export function scenarioShownPlan(workbook: WorkbookModel): {
  readonly plan: TablePlan;
  readonly validations: SheetPlan['validations'];
} {
  const { text, snapshot } = workbook;
  const names = listedScenarios(workbook).map(({ name }) => name);
  const what = text.scenarios.shown.what;
  const cells = { what, scenario: names[readScenarioShown(workbook)] ?? '' };
  const place = { top: shownRows.table, left: 0 };
  return {
    plan: inputTable({
      table: shownTable,
      snapshot,
      language: text.locale,
      place,
      rows: [{ key: what, cells }],
    }),
    validations: [
      {
        area: { top: shownRows.table + 1, left: 1, rows: 1, columns: 1 },
        rule: { kind: 'list', values: names },
      },
    ],
  };
}

/** The number of the scenario that the reader chose, from 1, as formulas of any sheet refer to it. */
const scenarioNumber = `Scenarios!${reference(shownRows.number, 1, 'both')}`;

/** The number of the choice, looked up among the names above the results. */
export function numberBlocks(headings: number, workbook: WorkbookModel): readonly Block[] {
  const names = scenarioSpan(headings, listedScenarios(workbook).length);
  const word = `TRIM(INDEX(${columnOf(shownTable, 'scenario', workbook.text.locale)},1))`;
  return [
    line('shown_label', shownRows.number, workbook.text.scenarios.shown.number, 'note'),
    line(
      'shown_number',
      shownRows.number,
      { formula: `IFERROR(MATCH(${word},${names},0),1)`, value: readScenarioShown(workbook) + 1 },
      'count',
      1,
    ),
  ];
}

/** The cells of all scenarios in a row of their sheet. */
function scenarioSpan(row: number, count: number): string {
  return `${reference(row, firstScenario, 'both')}:${reference(row, firstScenario + count - 1, 'both')}`;
}

/** What the chosen scenario has in a row of the Scenarios sheet, as a formula of any other. */
export function ofScenario(row: number, workbook: WorkbookModel): string {
  return `INDEX(Scenarios!${scenarioSpan(row, listedScenarios(workbook).length)},1,${scenarioNumber})`;
}

/** What the lines of a scenario cost in each quarter. */
export function quarterCosts({ rows }: ScenarioOutcome): readonly number[] {
  return Array.from({ length: planQuarters }, (_, quarter) => {
    let cost = 0;
    for (const row of rows) if (isCounted(row.status)) cost += row.cost.byQuarter[quarter] ?? 0;
    return cost;
  });
}
