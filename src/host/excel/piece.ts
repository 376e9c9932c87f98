import type { Cell } from '../../sheet/plan';
import { cellInput, type Input } from './cellInput';

/** A rectangle of inputs for one assignment, at a place in the sheet. */
export interface Piece {
  readonly top: number;
  readonly left: number;
  readonly rows: readonly (readonly Input[])[];
}

/** How large one assignment may be, in characters of JSON. */
const largest = 1_000_000;

/** The size of a row on the wire; the client adds about two characters a cell when it cuts long arrays. */
function rowSize(row: readonly Input[]): number {
  return JSON.stringify(row).length + 2 * row.length + 1;
}

/** The size of a piece on the wire, with its range. */
export function pieceSize({ rows }: Piece): number {
  let size = 1_500;
  for (const row of rows) {
    size += rowSize(row);
  }
  return size;
}

/** A piece cut between rows into parts of at most `limit` characters. */
export function cut(piece: Piece, limit = largest): readonly Piece[] {
  const parts: Piece[] = [];
  let first = 0;
  let size = 0;
  for (const [index, row] of piece.rows.entries()) {
    const next = rowSize(row);
    if (index > first && size + next > limit) {
      parts.push({ ...piece, top: piece.top + first, rows: piece.rows.slice(first, index) });
      first = index;
      size = 0;
    }
    size += next;
  }
  parts.push({ ...piece, top: piece.top + first, rows: piece.rows.slice(first) });
  return parts;
}

/** The halves of a piece; nothing when it has one row. */
export function halves(piece: Piece): readonly [Piece, Piece] | undefined {
  const middle = Math.ceil(piece.rows.length / 2);
  return middle === piece.rows.length
    ? undefined
    : [
        { ...piece, rows: piece.rows.slice(0, middle) },
        { ...piece, top: piece.top + middle, rows: piece.rows.slice(middle) },
      ];
}

/**
 * The cells that `picked` chooses, as pieces: neighbouring columns that hold any such cell together, cut to size;
 * every other cell in them is left as it is.
 */
export function pieces(
  top: number,
  left: number,
  rows: readonly (readonly Cell[])[],
  picked: (cell: Cell) => boolean,
): readonly Piece[] {
  const wanted: boolean[] = [];
  for (const row of rows) {
    for (const [column, cell] of row.entries()) {
      if (picked(cell)) {
        wanted[column] = true;
      }
    }
  }
  const found: Piece[] = [];
  for (let column = 0; column < wanted.length; column++) {
    if (wanted[column] !== true) {
      continue;
    }
    const first = column;
    while (wanted[column + 1] === true) {
      column += 1;
    }
    const inputs = rows.map((row) =>
      Array.from({ length: column - first + 1 }, (_, index) => {
        const cell = row[first + index];
        return picked(cell) ? cellInput(cell) : null;
      }),
    );
    found.push(...cut({ top, left: left + first, rows: inputs }));
  }
  return found;
}
