import type { Area, Cell } from '../../sheet/plan';
import { common, rangeOf, without, withoutAll } from './area';
import type { SheetBefore } from './before';
import { isFormula, sameInput, valueInput, type Input } from './cellInput';
import { small, type Operation } from './operation';
import { cut, type Piece } from './piece';
import { pieceOperation } from './pieceOperation';
import type { Contents } from './readArea';

/** A formula with the names that sheets and tables have by now. */
type Follow = (formula: string) => string;

/** What a sheet holds now. */
export interface CellsNow {
  readonly used: Area | null;
  /** Its cells, where they are compared. */
  readonly contents: Contents | undefined;
  /** Areas that someone added since. */
  readonly theirs: readonly Area[];
  readonly follow: Follow;
}

/**
 * Brings the cells of a sheet back. Where the write moved cells, all that stood comes back. Elsewhere only those come
 * back that hold what the write put there: what differs otherwise was typed meanwhile, by the user or someone who
 * works on the workbook with them, and stays.
 */
export function cellOperations(before: SheetBefore, sheet: string, now: CellsNow): readonly Operation[] {
  return before.moves ? allCells(before, sheet, now) : writtenCells(before, sheet, now);
}

function inputAt(
  contents: Contents | undefined,
  used: Area | null,
  row: number,
  column: number,
  follow: Follow = (formula) => formula,
): Input {
  const at = row - (used?.top ?? 0);
  const beside = column - (used?.left ?? 0);
  const formula = contents?.formulas[at]?.[beside] ?? null;
  const input = sameInput(formula, contents?.values[at]?.[beside] ?? null);
  // Only a formula goes back as it was read.
  return typeof input === 'string' && input === formula && input.startsWith('=') ? follow(input) : input;
}

/** Everything goes, what stood comes back; what lies outside of it loses its looks too. */
function allCells(
  { used: stood, contents }: SheetBefore,
  sheet: string,
  { used, theirs, follow }: CellsNow,
): readonly Operation[] {
  const all = used === null ? [] : stood === null ? [used] : without(used, stood);
  const outside = withoutAll(all, theirs);
  const clear: readonly Operation[] = [
    ...outside.map((area) => cleared(sheet, area, 'All')),
    ...(stood === null ? [] : [cleared(sheet, stood, 'Contents')]),
  ];
  if (stood === null || contents === undefined) {
    return clear;
  }
  const rows = contents.values.map((row, index) =>
    row.map((_, column) => {
      const input = inputAt(contents, stood, stood.top + index, stood.left + column, follow);
      return input === '' ? null : input;
    }),
  );
  return [...clear, ...written(sheet, { top: stood.top, left: stood.left, rows })];
}

function writtenCells(
  { used: stood, contents, planned }: SheetBefore,
  sheet: string,
  { used, contents: now, theirs, follow }: CellsNow,
): readonly Operation[] {
  const operations: Operation[] = [];
  for (const area of around(stood, used)) {
    const rows = Array.from({ length: area.rows }, (_, row) =>
      Array.from({ length: area.columns }, (__, column): Input => {
        const [at, beside] = [area.top + row, area.left + column];
        const is = inputAt(now, used, at, beside);
        const was = inputAt(contents, stood, at, beside, follow);
        return is !== was && isWritten(planned(at, beside), is) ? was : null;
      }),
    );
    operations.push(...written(sheet, { top: area.top, left: area.left, rows }));
  }
  const outside = used === null ? [] : stood === null ? [used] : without(used, stood);
  return [
    ...operations,
    ...withoutAll(outside, theirs)
      .filter((area) => isOnlyWritten(area, planned, (row, column) => inputAt(now, used, row, column)))
      .map((area) => cleared(sheet, area, 'All')),
  ];
}

/** Both areas, the second without what the first has of it. */
function around(one: Area | null, other: Area | null): readonly Area[] {
  if (one === null || other === null) {
    return [one ?? other ?? []].flat();
  }
  return [one, ...(common(one, other) === undefined ? [other] : without(other, one))];
}

/** Whether a cell holds what the write put there, or nothing, since cells are emptied before they are filled. */
function isWritten(planned: Cell, is: Input): boolean {
  if (planned === undefined) {
    return false;
  }
  return isFormula(planned) || is === '' || is === valueInput(planned as Exclude<Cell, object | undefined>);
}

function isOnlyWritten(
  { top, left, rows, columns }: Area,
  planned: SheetBefore['planned'],
  is: (row: number, column: number) => Input,
): boolean {
  for (let row = top; row < top + rows; row += 1) {
    for (let column = left; column < left + columns; column += 1) {
      const input = is(row, column);
      if (input !== '' && !isWritten(planned(row, column), input)) {
        return false;
      }
    }
  }
  return true;
}

/** The rows of a piece that write something. */
function written(sheet: string, { top, left, rows }: Piece): readonly Operation[] {
  const isIdle = (row: readonly Input[]): boolean => row.every((input) => input === null);
  const operations: Operation[] = [];
  for (let first = 0; first < rows.length; first += 1) {
    if (isIdle(rows[first] ?? [])) {
      continue;
    }
    let end = first + 1;
    while (end < rows.length && !isIdle(rows[end] ?? [])) {
      end += 1;
    }
    const pieces = cut({ top: top + first, left, rows: rows.slice(first, end) });
    operations.push(...pieces.map((piece) => pieceOperation(sheet, piece)));
    first = end;
  }
  return operations;
}

function cleared(sheet: string, area: Area, what: 'All' | 'Contents'): Operation {
  return small(sheet, (cache) => {
    rangeOf(cache.sheet(sheet), area).clear(what);
  });
}
