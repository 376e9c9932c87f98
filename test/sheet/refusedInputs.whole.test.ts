import { prepare } from '../../src/sheet/prepare';
import { hiringTable } from '../../src/sheet/hiring/hiringTable';
import {
  lifeStageTable,
  omissionTable,
  profileTable,
  surplusTable,
  weightTable,
} from '../../src/sheet/assumptions/assumptionTables';
import { rateTable } from '../../src/sheet/budget/ratesTable';
import { problemWords } from '../../src/sheet/tables/planProblem';
import type { Snapshot, TableGrid } from '../../src/sheet/snapshot';
import { standingTable } from '../../src/sheet/tables/tableReading';
import type { TableSchema } from '../../src/sheet/tables/tableSchema';
import { useCaseTable } from '../../src/sheet/useCases/useCaseTable';
import { assumptionDefinitions } from '../../src/domain/assumptions/assumptionDefinitions';
import { threeMembers, twoUseCases, rosterWithUseCases } from '../sample/rosters';
import { planned } from '../sample/workbook';

const unwatched = { report: () => undefined, cancelled: () => false };

/** The snapshot with another value in a cell of a table, its row and column counted from 0. */
function withCell(snapshot: Snapshot, name: string, row: number, column: number, value: string): Snapshot {
  const changed = (table: TableGrid): TableGrid => ({
    ...table,
    rows: table.rows.map((cells, at) =>
      at === row ? cells.map((cell, index) => (index === column ? value : cell)) : cells,
    ),
  });
  return { ...snapshot, tables: snapshot.tables.map((each) => (each.name === name ? changed(each) : each)) };
}

let snapshot: Snapshot;
beforeAll(async () => {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  const names = (await workbook.sheets()).map(({ name }) => name);
  snapshot = await workbook.read(names, unwatched);
});

/** What is told of the cell of a table in which something else stands, with the English sentence. */
function told(table: string, row: number, column: number, value: string) {
  const changed = withCell(snapshot, table, row, column, value);
  const grid = snapshot.tables.find(({ name }) => name === table);
  const at = { sheet: grid?.sheet, row: (grid?.top ?? 0) + 1 + row, column: (grid?.left ?? 0) + column };
  const { problems } = prepare({ snapshot: changed, choice: null, language: 'en', now: 46348, version: '0' });
  return problems
    .filter((problem) => JSON.stringify(problem.at) === JSON.stringify(at))
    .map((problem) => problemWords(problem, 'en'));
}

/** The typed inputs of a table: columns that hold numbers, days or words. */
function typedColumns(table: TableSchema) {
  const standing = standingTable(snapshot, table);
  return Object.entries(table.columns).flatMap(([id, { kind }]) => {
    const column = standing?.position(id);
    const expects = kind?.expects ?? null;
    return expects === null || column === undefined || standing?.rowCount === 0
      ? []
      : [{ id, expects, column }];
  });
}

test.each([
  useCaseTable,
  hiringTable,
  weightTable,
  profileTable,
  lifeStageTable,
  omissionTable,
  surplusTable,
  rateTable,
] as readonly TableSchema[])('what is no value of a typed cell of $name is told with its cell', (table) => {
  const columns = typedColumns(table);
  const silent = columns.filter(({ column, expects }) => {
    const value = expects === 'number' ? '60.000' : expects === 'day' ? 'in spring' : 'whatever';
    const sentences = told(table.name, 0, column, value);
    return sentences.length === 0 || !sentences.every((sentence) => sentence.includes(value));
  });
  expect(silent.map(({ id }) => id)).toEqual([]);
});

test('so is what is no value of an assumption, in the base and in a scenario', () => {
  const table = snapshot.tables.find(({ name }) => name === 'MLTP_Assumptions');
  const scenarios = snapshot.tables.find(({ name }) => name === 'MLTP_Scenarios');
  const silent: string[] = [];
  for (const { cellName, range } of assumptionDefinitions) {
    if (range.kind === 'text' || range.kind === 'code') continue;
    const row = table?.rows.findIndex((cells) => cells[0] === cellName) ?? -1;
    const column = table?.headers.indexOf('Value') ?? -1;
    const value = range.kind === 'number' ? '60.000' : 'some day';
    if (told('MLTP_Assumptions', row, column, value).length === 0) silent.push(cellName);
    const beside = scenarios?.rows.findIndex((cells) => cells[0] === cellName) ?? -1;
    if (beside >= 0 && told('MLTP_Scenarios', beside, 3, value).length === 0)
      silent.push(`Lean: ${cellName}`);
  }
  expect(silent).toEqual([]);
});

test('a first day that is typed as text is read as the day it is', () => {
  const table = snapshot.tables.find(({ name }) => name === 'MLTP_Assumptions');
  const row = table?.rows.findIndex((cells) => cells[0] === 'MLTP_PlanStart') ?? -1;
  const changed = withCell(
    snapshot,
    'MLTP_Assumptions',
    row,
    table?.headers.indexOf('Value') ?? -1,
    '1.4.2027',
  );
  const { run } = prepare({ snapshot: changed, choice: null, language: 'en', now: 46348, version: '0' });
  expect(run?.model.assumptions.planStart).toBe(46478);
});
