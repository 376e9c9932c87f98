import type { Book, BookSheet } from '../book/book';
import { followedElement } from './keptElements';
import { followedFormula, followedRows, type SheetMove } from './movement';

/** A sheet whose elements beside the cells follow cells of another sheet; the same sheet when none had to. */
function followedElements(sheet: BookSheet, moved: SheetMove): BookSheet {
  const kept = sheet.kept.flatMap((element) => followedElement(element, sheet.name, moved) ?? []);
  const same = kept.every((element, at) => element === sheet.kept[at]);
  return same ? sheet : { ...sheet, kept, touched: true };
}

/**
 * A book whose formulas, names, formats, validations, links and sparklines follow the cells of one sheet that moved; its
 * charts and pivot tables, which stand in parts of their own, follow when it is written. The elements of the moved sheet
 * itself follow with its cells.
 */
export function followedBook(book: Book, moved: SheetMove): Book {
  if (moved.movement.isStill) return book;
  return {
    ...book,
    sheets: book.sheets.map((each) => {
      const sheet = followedRows(each, moved);
      return sheet.name === moved.sheet ? sheet : followedElements(sheet, moved);
    }),
    names: book.names.map((name) => {
      const refersTo = followedFormula(name.refersTo, '', moved);
      return refersTo === name.refersTo ? name : { ...name, refersTo };
    }),
    moves: [...book.moves, (formula) => followedFormula(formula, '', moved)],
  };
}
