import {
  BooleanNumber,
  CellValueType,
  type ICellData,
  type IColumnData,
  type IRowData,
  type IWorksheetData,
} from '@univerjs/core';
import { font } from '../../sheet/look';
import type { BookCell, BookRow, BookSheet } from '../book/book';
import { mergedBlocks } from '../book/mergedBlocks';
import { numberFormatOf, valueOf } from '../book/readGrid';
import { attributesOf, child, parseXml } from '../package/xml';
import { gridFormula, type FormulaPlace } from './gridFormula';
import { rangeOf } from './gridRules';
import type { StyleNames } from './styleNames';

// How Excel draws a width of characters and a height of points at 96 dots an inch.
const pixelsOfWidth = (width: number): number => Math.round(width * 7 + 5);
const pixelsOfHeight = (points: number): number => Math.round((points * 4) / 3);

/** Rows and columns that are there to type in, beyond what is filled. */
const room = { rows: 30, columns: 6 };

function gridCell(cell: BookCell, place: FormulaPlace, styles: StyleNames, oneLine: boolean): ICellData {
  const value = valueOf(place.book, cell);
  const style = styles.nameOf(cell.format, numberFormatOf(place.book, cell), oneLine);
  return {
    ...(style === undefined ? {} : { s: style }),
    ...(cell.formula === undefined ? {} : { f: gridFormula(cell.formula, place) }),
    ...(value === null ? {} : typed(value)),
  };
}

function typed(value: string | number | boolean): ICellData {
  if (typeof value === 'number') return { v: value, t: CellValueType.NUMBER };
  return typeof value === 'string'
    ? { v: value, t: CellValueType.STRING }
    : { v: value ? 1 : 0, t: CellValueType.BOOLEAN };
}

/** The height of a row in pixels: the one it was given, or what its largest letters need. */
function heightOf({ attributes, cells }: BookRow, styles: StyleNames): number | undefined {
  const given = attributesOf(attributes ?? '')['ht'];
  if (given !== undefined) return pixelsOfHeight(Number(given));
  const largest = Math.max(0, ...cells.map((cell) => styles.sizeOf(cell?.format) ?? 0));
  return largest > font.size ? Math.round(largest * 1.75) : undefined;
}

function rowData(sheet: BookSheet, styles: StyleNames): Record<number, Partial<IRowData>> {
  const rows: Record<number, Partial<IRowData>> = {};
  for (const [number, row] of sheet.rows) {
    const height = heightOf(row, styles);
    const { hidden } = row;
    const data = {
      ...(height === undefined ? {} : { h: height, ia: BooleanNumber.FALSE }),
      ...(hidden === true ? { hd: BooleanNumber.TRUE } : {}),
    };
    if (Object.keys(data).length > 0) rows[number] = data;
  }
  return rows;
}

function keptNode(sheet: BookSheet, name: string) {
  const xml = sheet.kept.find((each) => each.name === name)?.xml;
  return xml === undefined ? undefined : parseXml(xml);
}

function columnData(sheet: BookSheet, last: number): Record<number, Partial<IColumnData>> {
  const columns: Record<number, Partial<IColumnData>> = {};
  for (const [column, width] of Object.entries(sheet.dress?.widths ?? {}))
    columns[Number(column)] = { w: pixelsOfWidth(width) };
  for (const column of sheet.dress?.hidden ?? [])
    columns[column] = { ...columns[column], hd: BooleanNumber.TRUE };
  for (const { attributes } of keptNode(sheet, 'cols')?.children ?? []) {
    const { min, max, width, hidden } = attributes;
    // A file may give one width to all columns to the end of the sheet.
    for (let column = Number(min) - 1; column < Math.min(Number(max), last); column += 1)
      columns[column] = {
        ...(width === undefined ? {} : { w: pixelsOfWidth(Number(width)) }),
        ...(hidden === '1' || hidden === 'true' ? { hd: BooleanNumber.TRUE } : {}),
      };
  }
  return columns;
}

function view(sheet: BookSheet): Pick<IWorksheetData, 'freeze' | 'showGridlines'> {
  const node = keptNode(sheet, 'sheetViews');
  const read = node === undefined ? undefined : child(node, 'sheetView');
  const pane = child(read, 'pane');
  const { xSplit = 0, ySplit = 0 } = pane?.attributes['state'] === 'frozen' ? pane.attributes : {};
  const columns = Number(read === undefined ? (sheet.dress?.freeze.columns ?? 0) : xSplit);
  const rows = Number(read === undefined ? (sheet.dress?.freeze.rows ?? 0) : ySplit);
  const lines = read === undefined ? sheet.dress === undefined : read.attributes['showGridLines'] !== '0';
  return {
    freeze: {
      xSplit: columns,
      ySplit: rows,
      startRow: rows === 0 ? -1 : rows,
      startColumn: columns === 0 ? -1 : columns,
    },
    showGridlines: lines ? BooleanNumber.TRUE : BooleanNumber.FALSE,
  };
}

function extent(sheet: BookSheet): { readonly rows: number; readonly columns: number } {
  let [rows, columns] = [0, 0];
  for (const [number, row] of sheet.rows) {
    rows = Math.max(rows, number + 1);
    columns = Math.max(columns, row.cells.length);
  }
  for (const { plan } of sheet.dress?.charts ?? []) {
    rows = Math.max(rows, plan.place.top + plan.place.rows);
    columns = Math.max(columns, plan.place.left + plan.place.columns);
  }
  return { rows: rows + room.rows, columns: columns + room.columns };
}

/** A sheet of the book as the grid shows it. */
export function gridSheet(id: string, place: FormulaPlace, styles: StyleNames): Partial<IWorksheetData> {
  const { sheet } = place;
  const { rows, columns } = extent(sheet);
  const cellData: Record<number, Record<number, ICellData>> = {};
  for (const [number, row] of sheet.rows) {
    const line: Record<number, ICellData> = {};
    const oneLine = heightOf(row, styles) === undefined;
    for (const [column, cell] of row.cells.entries())
      if (cell !== undefined) line[column] = gridCell(cell, { ...place, row: number }, styles, oneLine);
    cellData[number] = line;
  }
  return {
    id,
    name: sheet.name,
    hidden: sheet.hidden ? BooleanNumber.TRUE : BooleanNumber.FALSE,
    rowCount: rows,
    columnCount: columns,
    defaultRowHeight: 20,
    defaultColumnWidth: 64,
    cellData,
    rowData: rowData(sheet, styles),
    columnData: columnData(sheet, columns),
    mergeData: mergedBlocks(sheet).map(rangeOf),
    ...view(sheet),
  };
}
