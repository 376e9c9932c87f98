import { scenarioDifferences, type ScenarioDifference } from '../../domain/scenario/scenarioDifferences';
import type { ScenarioOutcome } from '../../domain/scenario/scenarioOutcome';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { levelName, placeName, profileName } from '../hiring/hiringWords';

/** What a line is, in a few words. */
function lineWords({ row }: ScenarioDifference, { model, text }: WorkbookModel): string {
  return [
    text.hiring.actions[row.action],
    profileName(row.profile),
    levelName(row.level),
    placeName(row.place, text),
    model.quarters[row.quarter]?.quarter.name ?? '',
  ]
    .filter((part) => part !== '')
    .join(', ');
}

/** A difference as a row: whose, which line, what changes, amounts and cost. */
function rowOf(name: string, difference: ScenarioDifference, workbook: WorkbookModel): readonly Cell[] {
  const { kind, base, here, extraCost } = difference;
  const words = workbook.text.scenarios;
  return [name, lineWords(difference, workbook), words.kinds[kind], base, here, extraCost];
}

/** As many columns as differences take. */
export const differenceColumns = 6;

/** Rows of differences under their headings: three columns of words, two of amounts, one of money. */
function rowBlocks(
  name: string,
  top: number,
  heads: readonly string[],
  rows: readonly (readonly Cell[])[],
): readonly Block[] {
  const headings: readonly Block[] = [
    { name: `${name}_headings`, top, left: 0, rows: [heads.slice(0, 3)], style: 'heading' },
    { name: `${name}_number_headings`, top, left: 3, rows: [heads.slice(3)], style: 'headingNumber' },
  ];
  if (rows.length === 0) return headings;
  const part = (from: number, to: number) => rows.map((row) => row.slice(from, to));
  return [
    ...headings,
    { name: `${name}_scenarios`, top: top + 1, left: 0, rows: part(0, 1), style: 'text' },
    { name: `${name}_lines`, top: top + 1, left: 1, rows: part(1, 2), style: 'wrapped' },
    { name: `${name}_kinds`, top: top + 1, left: 2, rows: part(2, 3), style: 'text' },
    { name: `${name}_numbers`, top: top + 1, left: 3, rows: part(3, 5), style: 'fte' },
    { name: `${name}_costs`, top: top + 1, left: 5, rows: part(5, 6), style: 'money' },
  ];
}

/** The lines in which the scenarios differ from the base, one row each. */
export function differenceBlocks(
  top: number,
  outcomes: readonly ScenarioOutcome[],
  base: ScenarioOutcome,
  workbook: WorkbookModel,
): readonly Block[] {
  const { columns, titles } = workbook.text.scenarios;
  const rows = outcomes.flatMap((outcome) =>
    scenarioDifferences(base.rows, outcome.rows).map((difference) =>
      rowOf(outcome.name, difference, workbook),
    ),
  );
  const heads = [
    columns.scenario,
    columns.line,
    columns.change,
    columns.inBase,
    columns.here,
    columns.extraCost,
  ];
  return [
    line('differences_title', top, titles.differences, 'section'),
    ...rowBlocks('differences', top + 1, heads, rows),
  ];
}

/** What a new run would change in a locked plan, one row a line, with its cost and their total. */
export function renewalBlocks(
  top: number,
  renewal: ScenarioOutcome,
  base: ScenarioOutcome,
  workbook: WorkbookModel,
): readonly Block[] {
  const words = workbook.text.scenarios;
  const { columns } = words;
  const differences = scenarioDifferences(base.rows, renewal.rows);
  const title = line('renewal_title', top, words.titles.renewal, 'section');
  if (differences.length === 0) return [title, line('renewal_none', top + 1, words.noChange, 'text')];
  const heads = [
    columns.scenario,
    columns.line,
    columns.change,
    columns.inPlan,
    columns.inRenewal,
    columns.extraCost,
  ];
  const rows = differences.map((difference) => rowOf(renewal.name, difference, workbook));
  let total = 0;
  for (const { extraCost } of differences) total += extraCost;
  const end = top + 2 + rows.length;
  const costs = `${reference(top + 2, 5)}:${reference(end - 1, 5)}`;
  return [
    title,
    ...rowBlocks('renewal', top + 1, heads, rows),
    line('renewal_total', end, columns.total, 'total'),
    line('renewal_total_cost', end, { formula: `SUM(${costs})`, value: total }, 'totalMoney', 5),
  ];
}
