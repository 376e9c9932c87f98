import type { Cell, SheetPlan, TablePlan } from '../../../src/sheet/plan';

/** A line of the sample table: key, name, FTE. */
export type Line = readonly [key: string, name: string, fte: number];

export const threeLines: readonly Line[] = [
  ['m1', 'Ada', 1],
  ['m2', 'Alan', 0.5],
  ['m3', 'Grace', 0.8],
];

/** A plan without anything in it. */
export function emptyPlan(name: string): SheetPlan {
  return {
    name,
    blocks: [],
    tables: [],
    names: [],
    validations: [],
    conditionalFormats: [],
    styles: [],
    charts: [],
    widths: {},
    freeze: { rows: 0, columns: 0 },
  };
}

/** A table with a column that the user fills (`undefined` cells) and one of formulas. */
export function membersTable(lines: readonly Line[]): TablePlan {
  return {
    name: 'MLTP_Members',
    top: 3,
    left: 1,
    columns: [
      { header: 'Id', style: 'text', width: 10 },
      { header: 'Name', style: 'text', width: 20 },
      { header: 'FTE', style: 'fte', width: 8 },
      { header: 'Double', style: 'fte', width: 8 },
      {
        header: 'Status',
        style: 'input',
        width: 12,
        validation: { kind: 'list', values: ['Auto', 'Review', 'Confirmed'] },
      },
    ],
    rows: lines.map(([key, name, fte]) => ({
      key,
      cells: [key, name, fte, { formula: '=[@FTE]*2', value: fte * 2 }, undefined],
    })),
  };
}

/** A sheet with a title and the sample table from B4 on. */
export function membersPlan(lines: readonly Line[]): SheetPlan {
  return {
    ...emptyPlan('Members'),
    blocks: [{ name: 'title', top: 0, left: 1, rows: [['Members']], style: 'title' }],
    tables: [membersTable(lines)],
    widths: { 0: 2 },
    freeze: { rows: 4, columns: 0 },
  };
}

/** A sheet with a matrix of the given rows from A3 on, a name for one cell, formats and a chart. */
export function matrixPlan(rows: readonly (readonly Cell[])[]): SheetPlan {
  return {
    ...emptyPlan('Coverage'),
    blocks: [
      { name: 'title', top: 0, left: 0, rows: [['Coverage', null]], style: 'title' },
      { name: 'matrix', top: 2, left: 0, rows, style: 'ratio' },
    ],
    names: [{ name: 'MLTP_First', row: 3, column: 1 }],
    validations: [
      { area: { top: 3, left: 1, rows: 1, columns: 1 }, rule: { kind: 'decimal', min: 0, max: 9 } },
    ],
    conditionalFormats: [
      {
        area: { top: 3, left: 1, rows: 2, columns: 2 },
        rule: { kind: 'formula', formula: '=B4<1' },
        tone: 'gap',
      },
    ],
    charts: [
      {
        name: 'coverage',
        kind: 'clusteredColumn',
        title: 'Coverage',
        source: { top: 2, left: 0, rows: 3, columns: 3 },
        series: [
          { name: 'Capacity', colour: '1F3864' },
          { name: 'Demand', colour: 'E8743B', line: true },
        ],
        categoryTitle: 'Phase',
        valueTitle: 'FTE',
        place: { top: 8, left: 0, rows: 15, columns: 6 },
      },
    ],
  };
}

export const matrixRows: readonly (readonly Cell[])[] = [
  ['Phase', 'Capacity', 'Demand'],
  ['Ingestion', 1.5, 2],
  ['Training', { formula: '=SUM(MLTP_Members[FTE])', value: 2.3 }, 1],
];

/** Two plans of which the second refers to the table of the first. */
export const both: readonly SheetPlan[] = [membersPlan(threeLines), matrixPlan(matrixRows)];
