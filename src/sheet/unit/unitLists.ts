import type { CellValue } from '../../domain/grid';
import { hiringTable } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { line } from '../layout/line';
import { mappingColumn, mappingTable } from '../mapping/mappingTable';
import { payrollTable } from '../payroll/payrollTable';
import type { Block, Cell, FormulaCell, SheetPlan, Style } from '../plan';
import { columnOf, headingOf, type ColumnOf, type TableSchema } from '../tables/tableSchema';
import { useCaseTable } from '../useCases/useCaseTable';
import type { WorkbookModel } from '../workbookModel';
import { tableValues } from './tableValues';
import type { UnitShown } from './unitShown';

/** The sheets whose tables the lists are made from. */
export interface ListedSheets {
  readonly hiring: SheetPlan;
  readonly payroll: SheetPlan;
  readonly mapping: SheetPlan;
  readonly useCases: SheetPlan;
}

/** Rows of a table up to which a list looks. */
const mostRows = 3_000;
/** Sheet column of the first helper of the lists; one column for each. */
const helperLeft = 13;
const helperTop = 12;

/** A list of the rows of a table that belong to the unit: a helper counts them, and each line finds its row by its number. */
interface UnitList {
  readonly name: 'useCases' | 'actions' | 'questions';
  readonly top: number;
  readonly lines: number;
  /** Rows of the table that are looked at. */
  readonly rows: number;
  /** The condition that a row belongs to the list, by its number from 1. */
  readonly belongs: (row: number) => string;
  readonly isListed: (row: number) => boolean;
  readonly columns: readonly {
    readonly heading: string;
    readonly style: Style;
    /** The formula of a cell by a formula of the number of its row, and its value by the row from 0. */
    readonly formula: (row: string) => string;
    readonly value: (row: number) => CellValue;
  }[];
}

const helperCell = (list: number, row: number) => reference(helperTop + row, helperLeft + list, 'both');

/** The blocks of a list: title, headings, lines, note, and its helper to the right of the page. */
function listBlocks(list: UnitList, index: number, { text }: WorkbookModel): readonly Block[] {
  const words = text.unitSheet;
  const { name, top, lines, rows, columns } = list;
  const listed = Array.from({ length: rows }, (_, row) => row).filter(list.isListed);
  let found = 0;
  const helper = Array.from({ length: Math.max(1, rows) }, (_, row): FormulaCell => {
    if (row < rows && list.isListed(row)) found += 1;
    const before = row === 0 ? '0' : helperCell(index, row - 1);
    return {
      formula: rows === 0 ? '0' : `${before}+IF(IFERROR(${list.belongs(row + 1)},FALSE),1,0)`,
      value: found,
    };
  });
  const all = `${helperCell(index, 0)}:${helperCell(index, Math.max(1, rows) - 1)}`;
  const place = top + 2;
  const body = Array.from({ length: lines }, (_, at): readonly Cell[] => {
    const row = reference(place + at, helperLeft + 4 + index);
    const known = listed[at];
    return columns.map(({ formula, value }): Cell => {
      const cell = formula(row);
      const shown = known === undefined ? '' : (value(known) ?? '');
      return { formula: `IF(${row}=0,"",IF(${cell}="","",${cell}))`, value: shown };
    });
  });
  const blocks: Block[] = [
    line(`${name}_title`, top, words.titles[name], 'section'),
    {
      name: `${name}_headings`,
      top: top + 1,
      left: 0,
      rows: [columns.map(({ heading }) => heading)],
      style: 'heading',
    },
    line(`${name}_note`, place + lines, words.notes[name], 'note'),
    line(`${name}_helper_title`, helperTop - 1, words.titles[name], 'note', helperLeft + index),
    {
      name: `${name}_helper`,
      top: helperTop,
      left: helperLeft + index,
      rows: helper.map((cell) => [cell]),
      style: 'count',
    },
    {
      name: `${name}_rows`,
      top: place,
      left: helperLeft + 4 + index,
      rows: Array.from({ length: lines }, (_, at) => [
        { formula: `IFERROR(MATCH(${at + 1},${all},0),0)`, value: (listed[at] ?? -1) + 1 },
      ]),
      style: 'count',
    },
  ];
  for (const [column, { style }] of columns.entries())
    blocks.push({
      name: `${name}_${column}`,
      top: place,
      left: column,
      rows: body.map((row) => row.slice(column, column + 1)),
      style,
    });
  return blocks;
}

/** How many rows a list has in all, live. */
function countCell(list: UnitList, index: number): FormulaCell {
  const rows = Array.from({ length: list.rows }, (_, row) => row);
  return { formula: helperCell(index, Math.max(1, list.rows) - 1), value: rows.filter(list.isListed).length };
}

/** The lists of the unit: use cases, actions of the plan, people whose mapping waits for an answer. */
export function unitLists(
  tops: Readonly<Record<UnitList['name'], number>>,
  cells: { readonly unit: string; readonly unitName: string },
  shown: UnitShown,
  sheets: ListedSheets,
  workbook: WorkbookModel,
): { readonly blocks: readonly Block[]; readonly counts: Readonly<Record<UnitList['name'], FormulaCell>> } {
  const { text, snapshot, effect } = workbook;
  const { locale } = text;
  const values = <Table extends TableSchema>(plan: SheetPlan, table: Table) =>
    tableValues(plan, table, snapshot, locale);
  const useCases = values(sheets.useCases, useCaseTable);
  const lines = values(sheets.hiring, hiringTable);
  const pay = values(sheets.payroll, payrollTable);
  const mapping = values(sheets.mapping, mappingTable);
  const place = effect.places[shown.unit];
  const unitName = place?.unit ?? '';
  const at = <Table extends TableSchema>(table: Table, id: ColumnOf<Table>, row: string | number) =>
    // The table of use cases is often there before the sheets and may be in another language.
    `INDEX(${columnOf(table, id, table.name === useCaseTable.name ? text.useCaseLanguage : locale)},${row})`;
  const column = <Table extends TableSchema>(
    table: Table,
    id: ColumnOf<Table>,
    style: Style,
    value: (row: number) => CellValue,
  ) => ({
    heading: headingOf(table, id, locale),
    style,
    formula: (row: string) => at(table, id, row),
    value,
  });
  const mappingRow = (row: number) => Number(pay.value(row, 'mappingRow')) - 1;
  const ofMapping = (id: 'name' | 'title' | 'proposal') => ({
    heading: headingOf(mappingTable, id, locale),
    style: 'text' as const,
    formula: (row: string) => `INDEX(${mappingColumn(id, text)},${at(payrollTable, 'mappingRow', row)})`,
    value: (row: number) => mapping.value(mappingRow(row), id),
  });
  const { review } = text.mapping.statuses;
  const all: readonly UnitList[] = [
    {
      ...{ name: 'useCases', top: tops.useCases, lines: 12, rows: Math.min(mostRows, useCases.rows) },
      belongs: (row) =>
        `AND(TRIM(${at(useCaseTable, 'unit', row)})=${cells.unitName},${at(useCaseTable, 'name', row)}<>"")`,
      isListed: (row) =>
        String(useCases.value(row, 'unit') ?? '')
          .trim()
          .toLowerCase() === unitName.toLowerCase() && String(useCases.value(row, 'name') ?? '') !== '',
      columns: [
        column(useCaseTable, 'name', 'text', (row) => useCases.value(row, 'name')),
        column(useCaseTable, 'priority', 'text', (row) => useCases.value(row, 'priority')),
        column(useCaseTable, 'start', 'date', (row) => useCases.value(row, 'start')),
        column(useCaseTable, 'goLive', 'date', (row) => useCases.value(row, 'goLive')),
        column(useCaseTable, 'end', 'date', (row) => useCases.value(row, 'end')),
      ],
    },
    {
      ...{ name: 'actions', top: tops.actions, lines: 20, rows: Math.min(mostRows, lines.rows) },
      belongs: (row) =>
        `AND(${at(hiringTable, 'unitNumber', row)}=${cells.unit},${at(hiringTable, 'counts', row)}=1)`,
      isListed: (row) =>
        lines.value(row, 'unitNumber') === shown.unit + 1 && lines.value(row, 'counts') === 1,
      columns: (
        [
          ['profile', 'text'],
          ['action', 'text'],
          ['level', 'text'],
          ['heads', 'count'],
          ['fte', 'fte'],
          ['startDate', 'date'],
          ['inPlan', 'money'],
          ['status', 'text'],
        ] as const
      ).map(([id, style]) => column(hiringTable, id, style, (row) => lines.value(row, id))),
    },
    {
      ...{ name: 'questions', top: tops.questions, lines: 15, rows: Math.min(mostRows, pay.rows) },
      belongs: (row) =>
        `AND(${at(payrollTable, 'unitNumber', row)}=${cells.unit},` +
        `INDEX(${mappingColumn('status', text)},${at(payrollTable, 'mappingRow', row)})=${quoted(review)})`,
      isListed: (row) =>
        pay.value(row, 'unitNumber') === shown.unit + 1 &&
        mapping.value(mappingRow(row), 'status') === review,
      columns: [
        ofMapping('name'),
        ofMapping('title'),
        column(payrollTable, 'memberId', 'text', (row) => pay.value(row, 'memberId')),
        ofMapping('proposal'),
      ],
    },
  ];
  const [first, second, third] = all.map(countCell);
  const none: FormulaCell = { formula: '0', value: 0 };
  return {
    blocks: all.flatMap((list, index) => listBlocks(list, index, workbook)),
    counts: { useCases: first ?? none, actions: second ?? none, questions: third ?? none },
  };
}
