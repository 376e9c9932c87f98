import type { Book, FormulaAt } from '../../excel-host/book/book';
import type { Value } from '../../excel-host/book/typed';

/** Works out the two formulas of the sample plans: `=[@FTE]*2` and `=SUM(MLTP_Members[FTE])`. */
export function sampleFormulas(book: Book, { formula, row }: FormulaAt): Value {
  const table = book.tables().find(({ name }) => name === 'MLTP_Members');
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
  return formula === '=SUM(MLTP_Members[FTE])' ? sum : '#NAME?';
}
