import type { CellValue } from '../../domain/grid';
import type { BookCell, CellFormat } from './book';

/** As many values of a format as are remembered: what repeats in a roster of a million rows does so early. */
const mostRemembered = 50_000;

/** Makes the cells of a workbook that hold a value and no more: cells that are alike are one, and so are their texts. */
export class SharedCells {
  private readonly known = new Map<CellFormat | undefined, Map<CellValue, BookCell>>();

  cell(value: CellValue, format?: CellFormat): BookCell {
    let cells = this.known.get(format);
    if (cells === undefined) {
      cells = new Map();
      this.known.set(format, cells);
    }
    const known = cells.get(value);
    // A map takes 0 and -0 for one.
    if (known !== undefined && Object.is(known.value, value)) return known;
    const cell = format === undefined ? { value } : { value, format };
    if (cells.size < mostRemembered) cells.set(value, cell);
    return cell;
  }
}
