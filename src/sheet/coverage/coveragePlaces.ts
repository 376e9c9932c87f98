import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { columnName } from '../../domain/cellName';
import { matrixPlace, type MatrixPlace } from '../layout/matrix';

const profileRows = profileNames.length;
/** Title, headings, note and empty row around the body of a matrix. */
const frame = 4;
/** Rows of each matrix with its closing rows, from top to bottom. */
const heights = {
  status: profileRows + 1,
  missing: profileRows + 1,
  ratio: profileRows + 1,
  capacity: profileRows + 1,
  demand: profileRows + 3,
  check: 6,
  effort: 2,
  weights: profileRows,
} as const;

/** Sheet row of the table that chooses the quarter, of the number of that quarter, and of what is short in it. */
export const shownRows = { table: 4, number: 7, finding: 8 } as const;

type CoverageMatrix = keyof typeof heights;

/** Sheet row of the first matrix. */
const first = 10;
const names = Object.keys(heights) as readonly CoverageMatrix[];

/** Title row of a matrix: below all those before it. */
function topOf(index: number): number {
  return names.slice(0, index).reduce((top, name) => top + heights[name] + frame, first);
}

const placed = names.map((name, index) => [name, topOf(index)] as const);

/** Title rows of the matrices of the Coverage sheet, from top to bottom. */
export const coverageTops = Object.fromEntries(placed) as Readonly<Record<CoverageMatrix, number>>;

/** Where each matrix of the Coverage sheet has its cells; other sheets refer to them. */
export const coveragePlaces = Object.fromEntries(
  placed.map(([name, top]) => [name, matrixPlace(top)]),
) as Readonly<Record<CoverageMatrix, MatrixPlace>>;

/** Body column of the totals, after the phases. */
export const totalColumn = phases.length;
/** Body row of the totals, after the profiles. */
export const totalRow = profileRows;
/** A reference to a body cell of a matrix, column or row fixed on demand. */
export function at(
  place: MatrixPlace,
  row: number,
  column: number,
  fixed: '' | 'row' | 'column' | 'both' = '',
): string {
  const columnMark = fixed === 'column' || fixed === 'both' ? '$' : '';
  const rowMark = fixed === 'row' || fixed === 'both' ? '$' : '';
  return `${columnMark}${columnName(place.column(column))}${rowMark}${place.row(row) + 1}`;
}

/** A reference to the cells of one body row or column of a matrix, or of a rectangle of it. */
export function span(
  place: MatrixPlace,
  from: readonly [row: number, column: number],
  to: readonly [row: number, column: number],
): string {
  return `${at(place, ...from)}:${at(place, ...to)}`;
}
