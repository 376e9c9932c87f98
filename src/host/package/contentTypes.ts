const base = 'application/vnd.openxmlformats-officedocument.';

/** Content types of the parts that we write. */
export const contentType = {
  workbook: `${base}spreadsheetml.sheet.main+xml`,
  macroWorkbook: 'application/vnd.ms-excel.sheet.macroEnabled.main+xml',
  sheet: `${base}spreadsheetml.worksheet+xml`,
  styles: `${base}spreadsheetml.styles+xml`,
  strings: `${base}spreadsheetml.sharedStrings+xml`,
  table: `${base}spreadsheetml.table+xml`,
  drawing: `${base}drawing+xml`,
  chart: `${base}drawingml.chart+xml`,
  application: `${base}extended-properties+xml`,
} as const;
