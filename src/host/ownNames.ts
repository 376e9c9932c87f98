/** What the names of our tables begin with. */
export const tablePrefix = 'MLTP_';

/** What the hidden names begin with that remember where our blocks stand. */
export const blockPrefix = '_MLTP_';

/** What the hidden names begin with that remember the source of our charts. */
export const chartPrefix = '_MLTPchart_';

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

/** The hidden name that remembers the source of a chart. */
export function chartName(chart: string): string {
  return `${chartPrefix}${word(chart)}`;
}
