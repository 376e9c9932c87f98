import type { IWorkbookData } from '@univerjs/core';

/** The part of the width that columns held in place may take. */
const most = 0.6;

/** The workbook without columns held in place on sheets where they would leave no room for the others. */
export function roomToScroll(data: Partial<IWorkbookData>, width: number): Partial<IWorkbookData> {
  const sheets = Object.entries(data.sheets ?? {}).map(([id, sheet]) => {
    const { freeze, columnData = {}, defaultColumnWidth = 0 } = sheet;
    if (freeze === undefined) return [id, sheet] as const;
    let held = 0;
    for (let column = 0; column < freeze.xSplit; column += 1)
      held += columnData[column]?.w ?? defaultColumnWidth;
    const free = { ...sheet, freeze: { ...freeze, xSplit: 0, startColumn: -1 } };
    return [id, held > width * most ? free : sheet] as const;
  });
  return { ...data, sheets: Object.fromEntries(sheets) };
}
