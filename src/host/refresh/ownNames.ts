/** What the names of our tables begin with. */
export const tablePrefix = 'MLTP_';

/**
 * What our hidden names begin with. They are told by this alone: other writers, LibreOffice among them, keep the names
 * and show them.
 */
export const hiddenPrefix = '_MLTP';

/** What the hidden names begin with that remember where our blocks stand. */
export const blockPrefix = `${hiddenPrefix}_`;

const chartPrefix = `${hiddenPrefix}chart_`;
const sourcePrefix = `${hiddenPrefix}source_`;

/** What the hidden names begin with that remember the first cell of our tables, whatever the user calls these. */
export const tableMarkPrefix = `${hiddenPrefix}table_`;

/** What a name keeps of a text: its letters and digits. */
export function word(text: string): string {
  return text.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** What the hidden names of the blocks of one sheet begin with; the sheet goes by the name its plan gives it. */
export function sheetPrefix(sheet: string): string {
  return `${blockPrefix}${word(sheet)}_`;
}

/** The hidden name that remembers where a block stands. */
export function blockName(sheet: string, block: string): string {
  return `${sheetPrefix(sheet)}${word(block)}`;
}

/** The hidden name that remembers the cells a chart was put over; without a chart, what those of a sheet begin with. */
export function chartName(sheet: string, chart = ''): string {
  return `${chartPrefix}${word(sheet)}_${word(chart)}`;
}

/** The hidden name that remembers the cells a chart shows; without a chart, what those of a sheet begin with. */
export function chartSourceName(sheet: string, chart = ''): string {
  return `${sourcePrefix}${word(sheet)}_${word(chart)}`;
}

/** The hidden name that remembers the first cell of a table; the table goes by the name its plan gives it. */
export function tableMark(table: string): string {
  return `${tableMarkPrefix}${table.startsWith(tablePrefix) ? table.slice(tablePrefix.length) : table}`;
}
