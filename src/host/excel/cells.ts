import type { CellAddress } from '../../domain/grid';
import { parsePlace } from '../refresh/place';
import { batch } from './batch';
import { sameInput, valueInput, type Input } from './cellInput';

/** A value for one cell. */
export interface Correction {
  readonly at: CellAddress;
  readonly value: string | number;
}

/** A single cell as it stood. */
export interface CellBefore {
  readonly at: CellAddress;
  readonly input: Input;
  readonly numberFormat: string;
}

function cellOf(context: Excel.RequestContext, { sheet, row, column }: CellAddress): Excel.Range {
  const range = context.workbook.worksheets.getItem(sheet).getCell(row, column);
  range.untrack();
  return range;
}

/** How many single cells go into one request. */
const perRequest = 500;

/** Writes values into single cells and gives back what stood there. A number in a text cell makes it a number cell. */
export async function correctCells(corrections: readonly Correction[]): Promise<readonly CellBefore[]> {
  const before: CellBefore[] = [];
  for (let first = 0; first < corrections.length; first += perRequest) {
    const some = corrections.slice(first, first + perRequest);
    before.push(...(await readCells(some.map(({ at }) => at))));
  }
  const formats = new Map(before.map(({ numberFormat }, index) => [index, numberFormat]));
  const inputs = corrections.map(({ at, value }, index) => ({
    at,
    input: valueInput(value),
    ...(typeof value === 'number' && formats.get(index) === '@' ? { numberFormat: 'General' } : {}),
  }));
  try {
    await writeCells(inputs);
  } catch (error) {
    await writeCells(before);
    throw error;
  }
  return before;
}

function readCells(places: readonly CellAddress[]): Promise<readonly CellBefore[]> {
  return batch(async (context) => {
    const asked = places.map((at) => {
      const range = cellOf(context, at);
      range.load('values,formulas,numberFormat');
      return { at, range };
    });
    await context.sync();
    return asked.map(({ at, range }) => ({
      at,
      input: sameInput(one(range.formulas), one(range.values)),
      numberFormat: String(one(range.numberFormat)),
    }));
  });
}

function one(cells: readonly (readonly unknown[])[]): string | number | boolean | null {
  const value = cells[0]?.[0];
  return typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean' ? value : null;
}

interface CellWrite {
  readonly at: CellAddress;
  readonly input: Input;
  readonly numberFormat?: string;
}

/** Writes single cells; also how a correction is taken back. */
export async function writeCells(cells: readonly CellWrite[]): Promise<void> {
  for (let first = 0; first < cells.length; first += perRequest) {
    await writeSome(cells.slice(first, first + perRequest));
  }
}

function writeSome(cells: readonly CellWrite[]): Promise<void> {
  return batch(async (context) => {
    for (const { at, input, numberFormat } of cells) {
      const range = cellOf(context, at);
      if (numberFormat !== undefined) {
        range.numberFormat = [[numberFormat]];
      }
      range.formulas = [[input]];
    }
    await context.sync();
  }, true);
}

/** Shows a cell to the user. */
export function selectCell(at: CellAddress): Promise<void> {
  return batch(async (context) => {
    context.workbook.worksheets.getItem(at.sheet).activate();
    cellOf(context, at).select();
    await context.sync();
  });
}

/** The first cell of the user's selection. */
export function selectedCell(): Promise<CellAddress | null> {
  return batch(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.untrack();
    range.load('address');
    await context.sync();
    const place = parsePlace(range.address);
    return place === undefined ? null : { sheet: place.sheet, row: place.area.top, column: place.area.left };
  });
}
