import type { Operation } from './operation';
import { rangeOf } from './area';
import type { Holds } from './held';
import { halves, pieceSize, type Piece } from './piece';

/** Puts a piece into its sheet; values and formulas go the same way. */
export function pieceOperation(sheet: string, piece: Piece): Operation {
  return {
    sheet,
    size: pieceSize(piece),
    run: (cache) => {
      const { top, left, rows } = piece;
      const columns = rows[0]?.length ?? 0;
      const range = rangeOf(cache.sheet(sheet), { top, left, rows: rows.length, columns });
      range.formulas = rows.map((row) => [...row]);
    },
    halves: () => {
      const parts = halves(piece);
      return parts === undefined
        ? undefined
        : [pieceOperation(sheet, parts[0]), pieceOperation(sheet, parts[1])];
    },
  };
}

/** Puts those pieces into their sheet that it does not hold already. */
export function pieceOperations(
  sheet: string,
  pieces: readonly Piece[],
  isHeld: Holds,
): readonly Operation[] {
  return pieces.filter((piece) => !isHeld(piece)).map((piece) => pieceOperation(sheet, piece));
}
