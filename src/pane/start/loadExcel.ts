import type { Workbook } from '../../host/port';

/** Fetches what talks to Excel while Office.js is still loading. */
export function preloadExcel(): void {
  // What fails now is told when it is needed.
  import(/* webpackChunkName: "excel" */ '../../host/excel/excelWorkbook').catch(() => undefined);
}

/** The workbook that Excel has open. */
export async function loadExcel(): Promise<Workbook> {
  return (await import(/* webpackChunkName: "excel" */ '../../host/excel/excelWorkbook')).excelWorkbook();
}
