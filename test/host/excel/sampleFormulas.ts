import type { Book, FormulaAt } from '../../excel-host/book/book';
import type { Value } from '../../excel-host/book/typed';

/**
 * Works out the two formulas of the sample plans: `=[@FTE]*2` and `=SUM(MLTP_Members[FTE])`, whatever the table is called.
 */
export function sampleFormulas(book: Book, { sheet, formula, row }: FormulaAt): Value {
  const named = /^=SUM\((\w+)\[FTE\]\)$/.exec(formula)?.[1];
  const table = named === undefined ? sheet.tables[0] : book.tables().find(({ name }) => name === named);
  if (table === undefined) {
    return '#NAME?';
  }
  const column = table.rect.left + table.columnNamed('FTE');
  const at = (line: number) => Number(table.sheet.valueAt(line, column));
  if (formula === '=[@FTE]*2') {
    return at(row) * 2;
  }
  let sum = 0;
  for (let line = 0; line < table.body.rows; line++) {
    sum += at(table.body.top + line);
  }
  return named === undefined ? '#NAME?' : sum;
}
