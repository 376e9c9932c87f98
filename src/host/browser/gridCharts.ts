import type { ISheetFloatDom } from '@univerjs/preset-sheets-drawing';
import type { BookSheet } from '../book/book';

/** The name under which the page gives the grid what draws a chart. */
export const chartComponent = 'planner-chart';

/** What tells the component of a chart which one it draws. */
export interface ChartSource {
  readonly sheet: string;
  readonly chart: string;
}

// The grid knows a drawing by its kind only: 8 is a part of the page over the cells.
const partOfPage = 8;

function corner(row: number, column: number): ISheetFloatDom['sheetTransform']['from'] {
  return { row, rowOffset: 0, column, columnOffset: 0 };
}

/** The charts of a sheet in the form in which the grid keeps what lies over its cells. */
export function gridCharts(
  unitId: string,
  subUnitId: string,
  sheet: BookSheet,
): { readonly data: Readonly<Record<string, ISheetFloatDom>>; readonly order: readonly string[] } {
  const data: Record<string, ISheetFloatDom> = {};
  for (const { plan } of sheet.dress?.charts ?? []) {
    const { top, left, rows, columns } = plan.place;
    const place = { from: corner(top, left), to: corner(top + rows, left + columns) };
    const source: ChartSource = { sheet: sheet.name, chart: plan.name };
    data[plan.name] = {
      unitId,
      subUnitId,
      drawingId: plan.name,
      drawingType: partOfPage,
      componentKey: chartComponent,
      sheetTransform: place,
      axisAlignSheetTransform: place,
      allowTransform: false,
      data: { ...source },
    };
  }
  return { data, order: Object.keys(data) };
}
