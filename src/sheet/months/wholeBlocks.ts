import type { CostMonth } from '../../domain/budget/costMonths';
import { budgetCell, budgetSpan } from '../budget/budgetPlaces';
import { cents } from '../budget/quarterLines';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell, FormulaCell, Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { allOff, figureStyles, headings, totalOf } from './monthBlocks';
import type { MonthFormulas } from './monthFormulas';
import {
  belowCalendar,
  calendarCell,
  monthColumns,
  wholeLines,
  wholeRow,
  type WholeLine,
} from './monthPlaces';

const { first } = monthColumns;

/** The lines of all units together. */
export function wholeBlocks(tables: MonthFormulas, workbook: WorkbookModel): readonly Block[] {
  const { months: known, text, figures } = workbook;
  const words = text.months;
  const cell = (id: WholeLine, month: number) => reference(wholeRow(id), first + month, 'row');
  const isLast = (month: number) => month % 3 === 2;
  const costOfQuarter = (month: number) =>
    known.slice(month - 2, month + 1).reduce((sum, { whole }) => sum + whole.total, 0);
  const formulas: Readonly<Record<WholeLine, (month: number, each: CostMonth) => FormulaCell | null>> = {
    heads: (month, { whole }) => ({ formula: tables.heads(month, null), value: whole.heads }),
    fte: (month, { whole }) => ({ formula: tables.fte(month, null), value: whole.fte }),
    members: (month, { whole }) => ({ formula: tables.members(month, null), value: whole.members }),
    planPay: (month, { whole }) => ({ formula: tables.planPay(month, null), value: whole.planPay }),
    oneOff: (month, { whole }) => ({ formula: tables.oneOff(month, null), value: whole.oneOff }),
    replacement: (month, { replacement }) => ({
      formula: `INDEX(Budget!${budgetSpan('replacement')},1,${calendarCell('quarter', month)})/3`,
      value: replacement,
    }),
    total: (month, { whole }) => ({
      formula: `SUM(${cell('members', month)}:${cell('replacement', month)})`,
      value: whole.total,
    }),
    share: (month, { whole, replacement }) => {
      const before = whole.members + whole.planPay + whole.oneOff;
      const own = `SUM(${cell('members', month)}:${cell('oneOff', month)})`;
      return {
        formula: `IF(${own}=0,0,${cell('replacement', month)}/${own})`,
        value: before === 0 ? 0 : replacement / before,
      };
    },
    quarterCheck: (month, { quarter }) =>
      isLast(month)
        ? {
            formula: `ROUND(SUM(${cell('total', month - 2)}:${cell('total', month)})-Budget!${budgetCell('total', quarter)},2)`,
            value: cents(costOfQuarter(month) - (figures[quarter]?.total ?? 0)),
          }
        : null,
    headsCheck: (month, { quarter, whole }) =>
      isLast(month)
        ? {
            formula: `${cell('heads', month)}-Budget!${budgetCell('closing', quarter)}`,
            value: whole.heads - (figures[quarter]?.closing ?? 0),
          }
        : null,
  };
  const styles: Readonly<Record<WholeLine, Style>> = {
    ...figureStyles,
    replacement: 'money',
    total: 'totalMoney',
    share: 'ratio',
    quarterCheck: 'check',
    headsCheck: 'check',
  };
  const closing = (id: WholeLine, cells: readonly (FormulaCell | null)[]): Cell => {
    if (id === 'share') return null;
    if (id === 'quarterCheck' || id === 'headsCheck') return allOff(wholeRow(id));
    const values = cells.map((each) => Number(each?.value ?? 0));
    return totalOf(wholeRow(id), id === 'heads' || id === 'fte' ? id : 'total', values);
  };
  return [
    ...headings('whole', belowCalendar, words.titles.whole, words.month, workbook),
    ...wholeLines.flatMap((id): readonly Block[] => {
      const cells = known.map((each, month) => formulas[id](month, each));
      return [
        line(`whole_${id}_label`, wholeRow(id), words.whole[id], 'label'),
        {
          name: `whole_${id}`,
          top: wholeRow(id),
          left: first,
          rows: [[...cells, closing(id, cells)]],
          style: styles[id],
        },
      ];
    }),
    line('whole_note', wholeRow('headsCheck') + 1, words.notes.whole, 'note'),
  ];
}
