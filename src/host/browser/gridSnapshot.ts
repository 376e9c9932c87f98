import { VerticalAlign, type IWorkbookData, type IWorksheetData } from '@univerjs/core';
import { font } from '../../sheet/look';
import type { Book } from '../book/book';
import { relationshipsOf, workbookPath } from '../package/relationships';
import { gridCharts } from './gridCharts';
import { gridFormats, gridValidations } from './gridRules';
import { gridSheet } from './gridSheet';
import { fontFamily } from './gridStyle';
import { readLooks, type FileLooks } from './readLooks';
import { StyleNames } from './styleNames';

function looksOf({ parts }: Book): FileLooks {
  const workbook = workbookPath(parts) ?? '';
  const part = (kind: string): string | undefined => {
    const path = relationshipsOf(parts, workbook).find((link) => link.kind === kind)?.target;
    const bytes = path === undefined ? undefined : parts.get(path);
    return bytes === undefined ? undefined : new TextDecoder().decode(bytes);
  };
  const styles = part('styles');
  return styles === undefined ? { cells: [], conditional: [] } : readLooks(styles, part('theme'));
}

/** The name under which the grid knows a sheet, by its place among the tabs. */
export function gridSheetId(tab: number): string {
  return `sheet-${tab}`;
}

/**
 * The book as the grid (Univer) takes it: cells with formulas in A1 references, styles, sizes, frozen headings,
 * conditional formats, validations and the places of charts, which the page draws.
 */
export function gridSnapshot(book: Book, id: string): Partial<IWorkbookData> {
  const looks = looksOf(book);
  const styles = new StyleNames(looks.cells);
  const sheets: Record<string, Partial<IWorksheetData>> = {};
  const formats: Record<string, unknown> = {};
  const validations: Record<string, unknown> = {};
  const charts: Record<string, unknown> = {};
  for (const [tab, sheet] of book.sheets.entries()) {
    const sheetId = gridSheetId(tab);
    const place = { book, sheet, row: 0 };
    sheets[sheetId] = gridSheet(sheetId, place, styles);
    formats[sheetId] = gridFormats(place, looks.conditional);
    validations[sheetId] = gridValidations(place);
    charts[sheetId] = gridCharts(id, sheetId, sheet);
  }
  return {
    id,
    name: id,
    sheetOrder: Object.keys(sheets),
    sheets,
    styles: styles.styles,
    defaultStyle: { ff: fontFamily(font.name), fs: font.size, vt: VerticalAlign.BOTTOM },
    resources: [
      { name: 'SHEET_CONDITIONAL_FORMATTING_PLUGIN', data: JSON.stringify(formats) },
      { name: 'SHEET_DATA_VALIDATION_PLUGIN', data: JSON.stringify(validations) },
      { name: 'SHEET_DRAWING_PLUGIN', data: JSON.stringify(charts) },
    ],
  };
}
