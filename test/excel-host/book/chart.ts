import { ExcelFault } from '../excelFault';
import type { Rect } from './address';
import type { Sheet } from './sheet';

/** A series of a chart; `format` by the names Excel gives (`Fill.Color`, `Line.Color`). */
export interface Series {
  readonly id: string;
  name: string;
  chartType: string;
  values: Rect;
  readonly format: Record<string, unknown>;
}

/** A chart of a sheet. */
export class Chart {
  readonly format: Record<string, unknown> = {};
  series: Series[] = [];
  categories: Rect | null = null;
  source: Rect;
  place: Rect | null = null;
  /** In points. */
  readonly frame: Record<string, number> = { Top: 0, Left: 0, Width: 480, Height: 288 };

  constructor(
    readonly sheet: Sheet,
    readonly id: string,
    public name: string,
    public chartType: string,
    source: Rect,
    by: string,
  ) {
    this.source = source;
    this.setData(sheet, source, by);
  }

  /**
   * Reads series off a source as Excel does: a first column of texts (or under an empty corner) is the categories,
   * a first row of texts the names. A first column of numbers under a heading becomes a series.
   */
  setData(sheet: Sheet, source: Rect, by: string): void {
    if (by !== 'Columns') {
      throw new ExcelFault('InvalidArgument', 'This host reads charts by columns only.');
    }
    const at = (row: number, column: number) => sheet.cells.at(source.top + row, source.left + column).value;
    const named = Array.from({ length: source.columns }, (_, column) => at(0, column)).some(
      (value, column) => column > 0 && typeof value === 'string' && value !== '',
    );
    const first = named ? 1 : 0;
    if (source.rows - first < 1) {
      throw new ExcelFault('EmptyChartSeries', 'The chart has no points.');
    }
    const hasCategories = source.columns > 1 && (at(0, 0) === '' || typeof at(first, 0) === 'string');
    const left = hasCategories ? 1 : 0;
    const body = { top: source.top + first, rows: source.rows - first, columns: 1 };
    this.source = source;
    this.categories = hasCategories ? { ...body, left: source.left } : null;
    this.series = Array.from({ length: source.columns - left }, (_, index) => ({
      id: this.series[index]?.id ?? sheet.book.nextId(),
      name: named ? String(at(0, index + left)) : `Series${index + 1}`,
      chartType: this.chartType,
      values: { ...body, left: source.left + left + index },
      format: this.series[index]?.format ?? {},
    }));
  }

  setType(type: string): void {
    this.chartType = type;
    for (const series of this.series) {
      series.chartType = type;
    }
  }
}
