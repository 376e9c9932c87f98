import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { columnName } from '../../domain/cellName';
import { matrixPlace, type MatrixPlace } from '../layout/matrix';

const profileRows = profileNames.length;
/** Title, headings, note and empty row around the body of a matrix. */
const frame = 4;
const first = 4;
const tops = {
  status: first,
  ratio: first + profileRows + 1 + frame,
  missing: first + 2 * (profileRows + 1 + frame),
  capacity: first + 3 * (profileRows + 1 + frame),
  demand: first + 4 * (profileRows + 1 + frame),
  effort: first + 5 * (profileRows + 1 + frame),
  weights: first + 5 * (profileRows + 1 + frame) + 2 + frame,
};

/** Title rows of the matrices of the Coverage sheet, from top to bottom. */
export const coverageTops = tops;

/** Where each matrix of the Coverage sheet has its cells; other sheets refer to them. */
export const coveragePlaces = {
  status: matrixPlace(tops.status),
  ratio: matrixPlace(tops.ratio),
  missing: matrixPlace(tops.missing),
  capacity: matrixPlace(tops.capacity),
  demand: matrixPlace(tops.demand),
  effort: matrixPlace(tops.effort),
  weights: matrixPlace(tops.weights),
} as const satisfies Readonly<Record<keyof typeof tops, MatrixPlace>>;

/** Body column of the totals, after the phases. */
export const totalColumn = phases.length;
/** Body row of the totals, after the profiles. */
export const totalRow = profileRows;
/** Body column of the proof-of-concept marks in the weights. */
export const proofOfConceptColumn = phases.length + 1;
/** Body rows of the weights that hold the column sums. */
export const weightSumRow = profileRows;
/** Body row of the column sums over the profiles a proof of concept needs. */
export const proofOfConceptSumRow = profileRows + 1;

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
