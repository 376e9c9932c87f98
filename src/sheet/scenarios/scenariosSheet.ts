import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { planQuarters } from '../../domain/calendar/quarter';
import { scenarioDefinitions } from '../../domain/scenario/scenarioDefinitions';
import type { Scenario } from '../../domain/scenario/scenario';
import { scenarioDifferences } from '../../domain/scenario/scenarioDifferences';
import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { spokenNumber } from '../../domain/numberWords';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Block, Cell, SheetPlan, Style, TablePlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { planColumns, rowCells } from '../tables/tableSchema';
import { budgetRow, demandRow, scenarioTable } from './readScenarios';
import {
  firstScenario,
  listedScenarios,
  numberBlocks,
  quarterCosts,
  scenarioShownPlan,
  shownRows,
} from './scenarioShown';
import type { ScenarioText } from './scenarioText';
import type { WorkbookModel } from '../workbookModel';
import { differenceBlocks, differenceColumns, renewalBlocks } from './differenceBlocks';
import { viewBlocks, viewColumns, viewRows } from './viewBlocks';

/** Sheet row of the title of the results. */
export const resultsTop = shownRows.below;
type FigureId = keyof ScenarioText['figures'];

const figureStyles: Readonly<Record<FigureId, Style>> = {
  status: 'count',
  heads: 'count',
  fte: 'fte',
  demand: 'fte',
  missing: 'fte',
  open: 'fte',
  coverage: 'percent',
  gaps: 'count',
  year1: 'money',
  year2: 'money',
  year3: 'money',
  cost: 'totalMoney',
  costDifference: 'money',
  openDifference: 'fte',
  differences: 'count',
};
const figureIds = Object.keys(figureStyles) as readonly FigureId[];
/** Results stand over the columns of the table: the base in its third, the scenarios behind it. */
const firstColumn = firstScenario;
/** Sheet row of the title of the cost by quarter. */
export const quartersTop = resultsTop + 2 + figureIds.length + 2;
const tableTop = quartersTop + 1 + planQuarters + 4;
/** Rows of the table that multiply what the base says: demand before those of the assumptions, budgets behind them. */
const factorRows = 2;
const viewsTop = tableTop + factorRows + scenarioDefinitions.length + 3;
const differencesTop = viewsTop + viewRows;

function figure(id: FigureId, outcome: ScenarioOutcome, base: ScenarioOutcome, words: ScenarioText): Cell {
  const [year1, year2, year3] = outcome.years;
  const figures: Readonly<Record<FigureId, Cell>> = {
    status: words.statuses[outcome.status],
    heads: outcome.heads,
    fte: outcome.fte,
    demand: outcome.demand,
    missing: outcome.missingBefore,
    open: outcome.open,
    coverage: outcome.coverage,
    gaps: outcome.gaps,
    year1,
    year2,
    year3,
    cost: outcome.cost,
    costDifference: outcome.cost - base.cost,
    openDifference: outcome.open - base.open,
    differences: scenarioDifferences(base.rows, outcome.rows).length,
  };
  return figures[id];
}

function resultBlocks(outcomes: readonly ScenarioOutcome[], base: ScenarioOutcome, words: ScenarioText) {
  const blocks: Block[] = [
    line('results_title', resultsTop, words.titles.results, 'section'),
    {
      name: 'results_corner',
      top: resultsTop + 1,
      left: 0,
      rows: [[words.columns.scenario, null]],
      style: 'heading',
    },
    {
      name: 'results_headings',
      top: resultsTop + 1,
      left: firstColumn,
      rows: [outcomes.map(({ name }) => name)],
      style: 'headingNumber',
    },
    {
      name: 'results_labels',
      top: resultsTop + 2,
      left: 0,
      rows: figureIds.map((id) => [words.figures[id]]),
      style: 'label',
    },
    line('results_note', resultsTop + 2 + figureIds.length, words.notes.results, 'note'),
  ];
  for (const [index, id] of figureIds.entries()) {
    blocks.push({
      name: `result_${id}`,
      top: resultsTop + 2 + index,
      left: firstColumn,
      rows: [outcomes.map((outcome) => figure(id, outcome, base, words))],
      style: figureStyles[id],
    });
  }
  return blocks;
}

/** What the lines of each scenario cost by quarter, as of the last run. */
function quarterBlocks(workbook: WorkbookModel): readonly Block[] {
  const { model, text } = workbook;
  const costs = listedScenarios(workbook).map(quarterCosts);
  const names = model.quarters.map(({ quarter }) => [quarter.name]);
  return [
    line('quarters_title', quartersTop, text.scenarios.shown.quarters, 'section'),
    { name: 'quarters_labels', top: quartersTop + 1, left: 0, rows: names, style: 'label' },
    {
      name: 'quarters_body',
      top: quartersTop + 1,
      left: firstColumn,
      rows: names.map((_, quarter) => costs.map((each) => each[quarter] ?? 0)),
      style: 'money',
    },
  ];
}

/** What a scenario states in a row; `null` where it leaves the assumption as it is. */
function scenarioCell(key: string, { overrides, demandFactor, budgetFactor }: Scenario): Cell {
  const definition = scenarioDefinitions.find(({ cellName }) => cellName === key);
  if (definition !== undefined) return overrides[definition.key] ?? null;
  if (key === budgetRow) return budgetFactor;
  return demandFactor === 1 ? null : demandFactor;
}

/** The value of the base; where none is set, the word by which a scenario says so too. */
function baseCell(
  { cellName, key, range }: AssumptionDefinition,
  assumptions: Assumptions,
  { scenarios: { none } }: WorkbookModel['text'],
): Cell {
  if (range.kind !== 'number' || range.orNone !== true)
    return { formula: cellName, value: assumptions[key] ?? '' };
  return { formula: `IF(${cellName}="",${quoted(none)},${cellName})`, value: assumptions[key] ?? none };
}

/** MLTP_Scenarios: a row for each assumption, a column for each scenario; made once, then the planner's. */
function scenariosPlan(scenarios: readonly Scenario[], { model, text, snapshot }: WorkbookModel): TablePlan {
  const standing = standingTable(snapshot, scenarioTable);
  const added = standing === null ? scenarios : [];
  const row = (cellName: string, assumption: string, base: Cell) => ({
    key: cellName,
    cells: [
      ...rowCells(scenarioTable, { cellName, assumption, base }),
      ...added.map((scenario) => scenarioCell(cellName, scenario)),
    ],
  });
  const rows = [
    row(demandRow, text.scenarios.demandFactor, 1),
    ...scenarioDefinitions.map((definition) =>
      row(definition.cellName, definition.label[text.locale], baseCell(definition, model.assumptions, text)),
    ),
    row(budgetRow, text.scenarios.budgetFactor, 1),
  ];
  return {
    name: scenarioTable.name,
    top: tableTop,
    left: 0,
    columns: [
      ...planColumns(scenarioTable, text.locale),
      ...added.map(({ name }) => ({ header: name, style: 'input' as const, width: 16 })),
    ],
    rows: inExistingOrder(rows, standing, () => [...rowCells(scenarioTable, {}), ...untouched(added.length)]),
  };
}

const baseStyles = {
  count: 'count',
  ratio: 'ratio',
  percent: 'percent',
  money: 'money',
  date: 'date',
  text: 'text',
} as const satisfies Readonly<Record<AssumptionDefinition['look'], Style>>;

function inputStyle(look: AssumptionDefinition['look']): Style {
  if (look === 'percent') return 'inputPercent';
  if (look === 'money') return 'inputMoney';
  return look === 'date' ? 'inputDate' : 'input';
}

/** The looks of the values of the table, by what each assumption is. */
function valueStyles(scenarios: number): SheetPlan['styles'] {
  const share = { top: tableTop + 2 + scenarioDefinitions.length, rows: 1 };
  const shares = [
    { area: { ...share, left: firstColumn, columns: 1 }, style: 'percent' as const },
    ...(scenarios === 0
      ? []
      : [{ area: { ...share, left: firstColumn + 1, columns: scenarios }, style: 'inputPercent' as const }]),
  ];
  const looks = scenarioDefinitions.flatMap(({ look }, index) => {
    const area = { top: tableTop + 2 + index, rows: 1 };
    const base = { area: { ...area, left: firstColumn, columns: 1 }, style: baseStyles[look] };
    if (scenarios === 0) return [base];
    return [base, { area: { ...area, left: firstColumn + 1, columns: scenarios }, style: inputStyle(look) }];
  });
  return [...shares, ...looks];
}

/** Scenarios: assumption sets and what each comes to, side by side with the base. */
export function scenariosSheet(workbook: WorkbookModel): SheetPlan {
  const { text, scenarios } = workbook;
  const words = text.scenarios;
  const { base, sets, outcomes, renewal } = scenarios;
  const results = renewal === null ? outcomes : [...outcomes, renewal];
  const changes = renewal === null ? [] : renewalBlocks(differencesTop, renewal, base, workbook);
  const last = Math.max(firstColumn + results.length, firstColumn + viewColumns - 1, differenceColumns - 1);
  const beside = Array.from(
    { length: last - firstColumn - sets.length },
    (_, at) => firstColumn + sets.length + 1 + at,
  );
  const changeRows = changes.at(-1);
  const scenariosTop =
    changeRows === undefined ? differencesTop : changeRows.top + changeRows.rows.length + 1;
  const money = ({ cost, currency }: ScenarioOutcome) =>
    `${spokenNumber(Math.round(cost), text.locale, 0)} ${currency}`;
  const all = listedScenarios(workbook);
  const shown = scenarioShownPlan(workbook);
  const finding = all.map((outcome) =>
    words.finding(outcome.name, money(outcome), spokenNumber(outcome.open, text.locale)),
  );
  return {
    ...emptyPlan('Scenarios'),
    blocks: [
      ...opening(
        text.scenarios.title,
        outcomes.length === 0 ? words.noScenario : `${finding.join('; ')}.`,
        words.notes.reading,
      ),
      ...numberBlocks(resultsTop + 1, workbook),
      ...resultBlocks(all, base, words),
      ...quarterBlocks(workbook),
      line('sets_title', tableTop - 2, words.titles.sets, 'section'),
      line('sets_note', tableTop - 1, words.notes.sets, 'note'),
      ...viewBlocks(viewsTop, firstColumn, workbook),
      ...changes,
      ...differenceBlocks(scenariosTop, outcomes, base, workbook),
    ],
    tables: [shown.plan, scenariosPlan(sets, workbook)],
    validations: shown.validations,
    styles: valueStyles(outcomes.length),
    // Columns of results and differences beside those of the table.
    widths: Object.fromEntries(beside.map((column) => [column, 16])),
    freeze: { rows: 0, columns: 1 },
  };
}
