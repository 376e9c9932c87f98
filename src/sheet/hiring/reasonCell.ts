import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { at } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted } from '../layout/address';
import { oneDecimal, spokenNumber } from '../../domain/numberWords';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { notCounted, remarkAt } from '../planEffect/effectGrid';
import type { FormulaCell } from '../plan';
import { cellOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { statusOrder } from './effectFormulas';
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

/** What stands for live numbers in the words of a reason. */
const marks = {
  closes: '{closes}',
  before: '{before}',
  after: '{after}',
  seenIn: '{quarter}',
  fte: '{fte}',
  ifFree: '{if free}',
} as const;

/** The words of a reason with marks instead of its numbers; while the line does not count, those that it has else. */
export function reasonWords(row: HiringRow, workbook: WorkbookModel): string {
  const counted: HiringRow = { ...row, status: isCounted(row.status) ? row.status : 'proposed' };
  const { closes, before, after, seenIn, ifFree } = marks;
  return hiringReason(counted, workbook, { closes, before, after, seenIn, ifFree });
}

/** A text with some of its marks replaced by formulas. */
function filled(words: string, live: Partial<Readonly<Record<keyof typeof marks, string>>>): string {
  return Object.entries(live).reduce(
    (inner, [key, formula]) => `SUBSTITUTE(${inner},${quoted(marks[key as keyof typeof marks])},${formula})`,
    words,
  );
}

/** The formulas of a reason: its numbers in words, its words with the numbers in place, and the whole. */
export function reasonFormulas({
  text,
  demand,
  effect,
}: Pick<WorkbookModel, 'text' | 'demand' | 'effect'>): Readonly<Partial<Record<HiringColumn, string>>> {
  const { locale } = text;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const percent = (id: 'coverageBefore' | 'coverageAfter') =>
    `${wholePercent(cell(id), locale)}&${quoted(percentSign(locale))}`;
  const quarters = `Demand!${columnCells(demand.grids.quarter, at.quarter.name)}`;
  const isCountedNow = `${cell('statusNumber')}<=${statusOrder.length - notCounted.length}`;
  const why = remarkAt(
    'statuses',
    `${cell('statusNumber')}-${statusOrder.length - notCounted.length}`,
    effect,
  );
  const condition = `IF(${cell('ifFree')}=1,${remarkAt('ifFree', '1', effect)},"")`;
  return {
    closesWord: oneDecimalFormula(cell('closes'), locale),
    beforeWord: percent('coverageBefore'),
    afterWord: percent('coverageAfter'),
    reasonFilled: filled(cell('reasonWords'), {
      closes: cell('closesWord'),
      before: cell('beforeWord'),
      after: cell('afterWord'),
      seenIn: `INDEX(${quarters},${cell('seenIn')})`,
    }),
    reason: `IF(${isCountedNow},${filled(cell('reasonFilled'), { ifFree: condition })},${why})`,
  };
}

/** What the formulas of a reason come to. */
export function reasonFigures(
  row: HiringRow,
  workbook: WorkbookModel,
): Readonly<Partial<Record<HiringColumn, string>>> {
  const { text, model } = workbook;
  const counted: HiringRow = { ...row, status: isCounted(row.status) ? row.status : 'proposed' };
  const isActive = isCounted(row.status);
  const percent = (part: number) =>
    spokenNumber(row.demand === 0 || !isActive ? 0 : (100 * part) / row.demand, text.locale, 0) +
    percentSign(text.locale);
  const words = {
    closes: oneDecimal(row.closes, text.locale),
    before: percent(row.capacity),
    after: percent(row.after),
    seenIn: model.quarters[row.seenIn]?.quarter.name ?? '',
  };
  return {
    closesWord: words.closes,
    beforeWord: words.before,
    afterWord: words.after,
    reasonFilled: hiringReason(counted, workbook, { ...words, ifFree: marks.ifFree }),
    reason: hiringReason(row, workbook),
  };
}

/** A ratio in whole percent, as a sentence states it: 1,342. */
function wholePercent(ratio: string, locale: 'en' | 'de'): string {
  const whole = `ROUND(ROUND(100*${ratio},6),0)`;
  const sign = quoted(locale === 'de' ? '.' : ',');
  return `IF(${whole}<1000,${whole}&"",INT(${whole}/1000)&${sign}&TEXT(MOD(${whole},1000),"000"))`;
}

/** The words of why a gap stays open, with marks instead of its numbers. */
export function gapWords(row: HiringRow, workbook: WorkbookModel): string {
  return hiringReason(row, workbook, { fte: marks.fte, closes: marks.closes });
}

/** Why a gap stays open, with its numbers live from their cells. */
export function gapReasonCell(
  row: HiringRow,
  workbook: WorkbookModel,
  cells: { readonly words: string; readonly fte: string; readonly closes: string },
): FormulaCell {
  const { locale } = workbook.text;
  const formula = filled(cells.words, {
    fte: oneDecimalFormula(cells.fte, locale),
    closes: oneDecimalFormula(cells.closes, locale),
  });
  return { formula, value: hiringReason(row, workbook) };
}
