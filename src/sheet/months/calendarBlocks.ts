import type { CostMonth } from '../../domain/budget/costMonths';
import { budgetCell, budgetSpan } from '../budget/budgetPlaces';
import { named } from '../layout/cellNames';
import { line } from '../layout/line';
import type { Block, FormulaCell, Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { headings, months } from './monthBlocks';
import {
  calendarCell,
  calendarLines,
  calendarRow,
  calendarTitle,
  monthColumns,
  planMonths,
  type CalendarLine,
} from './monthPlaces';

const { first } = monthColumns;
/** Months of pay before each month, and before the first one after the plan. */
const bounds = [...months, planMonths];

/** The lines of the calendar: their formulas and values by month. */
function calendarCells(workbook: WorkbookModel): Readonly<Record<CalendarLine, readonly FormulaCell[]>> {
  const { months: known } = workbook;
  const of = (
    formula: (month: number) => string,
    value: (each: CostMonth, month: number) => number | string,
  ) => known.map((each, month) => ({ formula: formula(month), value: value(each, month) }));
  const before = (id: CalendarLine, month: number) => calendarCell(id, month - 1);
  const rise = (month: number) =>
    `(1+IF(MONTH(${calendarCell('firstDay', month)})=INT(${named('MLTP_MeritMonth')}),${named('MLTP_Merit')},0))`;
  let paid = 0;
  const paidBefore = bounds.map((month) => {
    const sum = paid;
    paid += known[month]?.level ?? 0;
    return sum;
  });
  return {
    number: of(
      (month) => (month === 0 ? '0' : `${before('number', month)}+1`),
      (_, month) => month,
    ),
    firstDay: of(
      (month) =>
        month === 0
          ? `Budget!${budgetCell('firstDay', 0)}`
          : `EDATE(${calendarCell('firstDay', 0)},${month})`,
      ({ firstDay }) => firstDay,
    ),
    quarter: of(
      (month) => `INT(${calendarCell('number', month)}/3)+1`,
      ({ quarter }) => quarter + 1,
    ),
    level: of(
      (month) => (month === 0 ? rise(0) : `${before('level', month)}*${rise(month)}`),
      ({ level }) => level,
    ),
    before: bounds.map((month) => ({
      formula: month === 0 ? '0' : `${before('before', month)}+${before('level', month)}`,
      value: paidBefore[month] ?? 0,
    })),
    remaining: of(
      (month) => `INDEX(Budget!${budgetSpan('remaining')},1,${calendarCell('quarter', month)})`,
      ({ remaining }) => remaining,
    ),
    weight: of(
      (month) => `${calendarCell('level', month)}*${calendarCell('remaining', month)}/12`,
      ({ level, remaining }) => (level * remaining) / 12,
    ),
    from: of(
      (month) => `"<="&${calendarCell('number', month)}`,
      (_, month) => `<=${month}`,
    ),
    to: of(
      (month) => `">"&${calendarCell('number', month)}`,
      (_, month) => `>${month}`,
    ),
  };
}

const calendarStyles: Readonly<Record<CalendarLine, Style>> = {
  number: 'count',
  firstDay: 'dateNumber',
  quarter: 'count',
  level: 'fte',
  before: 'fte',
  remaining: 'percent',
  weight: 'fte',
  from: 'count',
  to: 'count',
};

/** The calendar, the level of pay and the months of pay. */
export function calendarBlocks(workbook: WorkbookModel): readonly Block[] {
  const words = workbook.text.months;
  const cells = calendarCells(workbook);
  return [
    ...headings('calendar', calendarTitle, words.titles.calendar, words.month, workbook, ''),
    ...calendarLines.flatMap((id): readonly Block[] => [
      line(`calendar_${id}_label`, calendarRow(id), words.calendar[id], 'label'),
      {
        name: `calendar_${id}`,
        top: calendarRow(id),
        left: first,
        rows: [cells[id]],
        style: calendarStyles[id],
      },
    ]),
    line('calendar_note', calendarRow('to') + 1, words.notes.calendar, 'note'),
  ];
}
