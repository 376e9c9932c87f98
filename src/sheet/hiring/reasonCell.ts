import { isCounted, type HiringStatus } from '../../domain/plan/line/hiringDecision';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { at } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { oneDecimalFormula, spokenWhole } from '../layout/numberFormulas';
import type { FormulaCell } from '../plan';
import { cellOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { isStatus } from './effectFormulas';
import { hiringTable, type HiringColumn } from './hiringTable';
import { hiringReason, percentSign } from './hiringWords';

/** Texts in formulas have up to 255 signs (Excel specifications and limits), of which any may be written as two. */
const mostSigns = 120;

/** A text of any length as literals of a formula. */
export function literals(text: string): readonly string[] {
  const signs = Array.from(text);
  const count = Math.ceil(signs.length / mostSigns);
  return Array.from({ length: count }, (_, at_) =>
    quoted(signs.slice(at_ * mostSigns, (at_ + 1) * mostSigns).join('')),
  );
}

/** Signs that stand for live numbers in the words of a reason. */
const marks = {
  closes: '\u0001',
  before: '\u0002',
  after: '\u0003',
  seenIn: '\u0004',
  fte: '\u0005',
  ifFree: '\u0006',
} as const;

/** The formula of a reason whose numbers are formulas of their own. */
function liveReason(
  row: HiringRow,
  workbook: WorkbookModel,
  live: Readonly<Partial<Record<keyof typeof marks, string>>>,
): string {
  const byMark = new Map<string, string>();
  const instead: Partial<Record<keyof typeof marks, string>> = {};
  for (const key of Object.keys(marks) as (keyof typeof marks)[]) {
    const formula = live[key];
    if (formula === undefined) continue;
    instead[key] = marks[key];
    byMark.set(marks[key], formula);
  }
  return hiringReason(row, workbook, instead)
    .split(/([\u0001-\u0006])/u)
    .flatMap((part) => byMark.get(part) ?? literals(part))
    .join('&');
}

/** The reason of a line with its numbers live; while the line does not count, what its status means instead. */
export function reasonCell(row: HiringRow, workbook: WorkbookModel): FormulaCell {
  const { text, demand } = workbook;
  const { locale } = text;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const percent = (id: 'coverageBefore' | 'coverageAfter') =>
    `${spokenWhole(`100*${cell(id)}`, locale)}&${quoted(percentSign(locale))}`;
  const quarters = `Demand!${columnCells(demand.grids.quarter, at.quarter.name)}`;
  const counted: HiringRow = { ...row, status: isCounted(row.status) ? row.status : 'proposed' };
  let formula = liveReason(counted, workbook, {
    closes: oneDecimalFormula(cell('closes'), locale),
    before: percent('coverageBefore'),
    after: percent('coverageAfter'),
    seenIn: `INDEX(${quarters},${cell('seenIn')})`,
    ifFree: `IF(${cell('ifFree')}=1,${quoted(text.hiring.conditions.ifFree(''))},"")`,
  });
  for (const status of ['withdrawn', 'rejected', 'onHold'] as const satisfies readonly HiringStatus[])
    formula = `IF(${isStatus(cell, [status])},${quoted(`${text.hiring.kept[status]}.`)},${formula})`;
  return { formula, value: hiringReason(row, workbook) };
}

/** Why a gap stays open, with its numbers live from their cells. */
export function gapReasonCell(
  row: HiringRow,
  workbook: WorkbookModel,
  cells: { readonly fte: string; readonly closes: string },
): FormulaCell {
  const { locale } = workbook.text;
  const formula = liveReason(row, workbook, {
    fte: oneDecimalFormula(cells.fte, locale),
    closes: oneDecimalFormula(cells.closes, locale),
  });
  return { formula, value: hiringReason(row, workbook) };
}
