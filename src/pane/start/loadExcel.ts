import type { Workbook } from '../../host/port';

/** The workbook that Excel has open. */
export async function loadExcel(): Promise<Workbook> {
  return (await import('../../host/excel/excelWorkbook')).excelWorkbook();
}
