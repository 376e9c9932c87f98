import type { CostMonth } from '../../domain/budget/costMonths';
import { spokenNumber } from '../../domain/numberWords';
import { budgetCell, budgetSpan } from '../budget/budgetPlaces';
import { cents } from '../budget/quarterLines';
import { hiringTable, rateId } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { spokenWhole } from '../layout/numberFormulas';
import { payrollTable } from '../payroll/payrollTable';
import type { Block, Cell, ConditionalFormat, FormulaCell, SheetPlan, Style } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { monthName } from './monthFigures';
import { centreNumberFormula, centreNumberOf, unitCentreFormula } from './costCentres';
import {
  belowCalendar,
  calendarCell,
  calendarLines,
  calendarRow,
  calendarTitle,
  centreTop,
  monthColumns,
  planMonths,
  unitFigures,
  unitListTop,
  unitTop,
  wholeLines,
  wholeRow,
  wholeTotal,
  type CalendarLine,
  type UnitFigure,
  type WholeLine,
} from './monthPlaces';

const { label: labelColumn, number: numberColumn, first, total: totalColumn } = monthColumns;
const months = Array.from({ length: planMonths }, (_, month) => month);
/** Months of pay before each month, and before the first one after the plan. */
const bounds = [...months, planMonths];

/** A cell of a row in a month. */
const at = (row: number, month: number) => reference(row, first + month);
const monthSpan = (row: number) => `${at(row, 0)}:${at(row, planMonths - 1)}`;

function nameFormula(month: number): string {
  const day = calendarCell('firstDay', month);
  return `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)`;
}

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
  from: 'text',
  to: 'text',
};

function calendarBlocks(workbook: WorkbookModel): readonly Block[] {
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

/** Title and headings of a block: corner, months and the total. */
function headings(
  name: string,
  top: number,
  title: string,
  corner: string,
  { months: known, text }: WorkbookModel,
  total = text.shared.total,
): readonly Block[] {
  const names = known.map(({ firstDay }, month) => ({
    formula: nameFormula(month),
    value: monthName(firstDay),
  }));
  return [
    line(`${name}_title`, top, title, 'section'),
    {
      name: `${name}_corner`,
      top: top + 1,
      left: labelColumn,
      rows: [[corner, text.months.number]],
      style: 'heading',
    },
    {
      name: `${name}_headings`,
      top: top + 1,
      left: first,
      rows: [[...names, total]],
      style: 'headingNumber',
    },
  ];
}

/** Formulas over the tables for a month: all units, or the one whose number is in a cell. */
function tableFormulas({ text }: WorkbookModel) {
  const pay = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const plan = (id: ColumnOf<typeof hiringTable>) => columnOf(hiringTable, id, text.locale);
  const [from, to] = [
    (month: number) => calendarCell('from', month),
    (month: number) => calendarCell('to', month),
  ];
  const paid = (month: number) => `${pay('fromMonth')},${from(month)},${pay('toMonth')},${to(month)}`;
  const there = (month: number) => `${pay('fromMonth')},${from(month)},${pay('goneFrom')},${to(month)}`;
  const works = (month: number) => `${plan('startMonth')},${from(month)},${plan('worksTo')},${to(month)}`;
  const ofUnit = (number: string | null) =>
    number === null
      ? { member: '', line: '' }
      : { member: `,${pay('unitNumber')},${number}`, line: `,${plan('unitNumber')},${number}` };
  return {
    heads: (month: number, number: string | null) =>
      `COUNTIFS(${there(month)}${ofUnit(number).member})` +
      `+SUMIFS(${plan('hired')},${plan('startMonth')},${from(month)}${ofUnit(number).line})`,
    fte: (month: number, number: string | null) =>
      `SUMIFS(${pay('fte')},${there(month)}${ofUnit(number).member})` +
      `+SUMIFS(${plan('postFte')},${works(month)}${ofUnit(number).line})`,
    members: (month: number, number: string | null) =>
      `SUMIFS(${pay('loaded')},${paid(month)}${ofUnit(number).member})*${calendarCell('weight', month)}`,
    planPay: (month: number, number: string | null) =>
      `SUMIFS(${plan(rateId(Math.floor(month / 3)))},${works(month)}${ofUnit(number).line})*${calendarCell('level', month)}`,
    oneOff: (month: number, number: string | null) =>
      `SUMIFS(${plan('oneOff')},${plan('counts')},1,${plan('startMonth')},${calendarCell('number', month)}${ofUnit(number).line})`,
    ofCentre: (month: number, number: string) =>
      `SUMIFS(${pay('loaded')},${paid(month)},${pay('centreNumber')},${number})*${calendarCell('weight', month)}`,
  };
}

type TableFormulas = ReturnType<typeof tableFormulas>;

const figureStyles: Readonly<Record<UnitFigure, Style>> = {
  heads: 'count',
  fte: 'fte',
  members: 'money',
  planPay: 'money',
  oneOff: 'money',
  total: 'money',
};

/** What stands behind the last month: the sum of money, the last month of heads and FTE. */
function totalOf(row: number, figure: UnitFigure, values: readonly number[]): FormulaCell {
  if (figure === 'heads' || figure === 'fte')
    return { formula: at(row, planMonths - 1), value: values.at(-1) ?? 0 };
  return { formula: `SUM(${monthSpan(row)})`, value: values.reduce((sum, value) => sum + value, 0) };
}

/** All that a row of check totals is off, without signs. */
function allOff(row: number): FormulaCell {
  return { formula: `SUMPRODUCT(ABS(${monthSpan(row)}))`, value: 0 };
}

/** The lines of all units together. */
function wholeBlocks(tables: TableFormulas, workbook: WorkbookModel): readonly Block[] {
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

/** The units with their numbers and the cost centres of their lines. */
function listBlocks(workbook: WorkbookModel): readonly Block[] {
  const { effect, centres, text } = workbook;
  const words = text.months;
  const top = unitListTop + 2;
  const rows = effect.places.map((_, index): readonly Cell[] => {
    const name = centres.ofUnit[index] ?? '';
    return [
      { formula: unitCentreFormula(reference(top + index, labelColumn), workbook), value: name },
      {
        formula: centreNumberFormula(reference(top + index, first), workbook),
        value: centreNumberOf(name, workbook),
      },
    ];
  });
  return [
    line('list_title', unitListTop, words.titles.list, 'section'),
    {
      name: 'list_headings',
      top: unitListTop + 1,
      left: labelColumn,
      rows: [[text.shared.unit, words.number, words.costCentre, words.centreNumber]],
      style: 'heading',
    },
    ...numbered(
      'list',
      top,
      effect.places.map(({ label }) => label),
    ),
    { name: 'list_body', top, left: first, rows, style: 'text' },
    line('list_note', top + rows.length, words.notes.list, 'note'),
  ];
}

/** Names with their numbers from 1. */
function numbered(name: string, top: number, labels: readonly string[]): readonly Block[] {
  return [
    { name: `${name}_labels`, top, left: labelColumn, rows: labels.map((label) => [label]), style: 'label' },
    {
      name: `${name}_numbers`,
      top,
      left: numberColumn,
      rows: labels.map((_, index) => [index + 1]),
      style: 'count',
    },
  ];
}

/** A block by unit with its sum and what it is off from all units together. */
function unitBlocks(figure: UnitFigure, tables: TableFormulas, workbook: WorkbookModel): readonly Block[] {
  const { months: known, effect, text } = workbook;
  const words = text.months;
  const units = effect.places.length;
  const top = unitTop(figure, units);
  const body = top + 2;
  const own = (id: UnitFigure, unit: number, month: number) => at(unitTop(id, units) + 2 + unit, month);
  const formula = (unit: number, month: number) => {
    const number = reference(body + unit, numberColumn, 'column');
    if (figure !== 'total') return tables[figure](month, number);
    const parts = (['members', 'planPay', 'oneOff'] as const).map((id) => own(id, unit, month)).join('+');
    const share = `(${parts})*(1+${reference(wholeRow('share'), first + month, 'row')})`;
    if (unit < units - 1) return share;
    // Where nothing costs anything the last unit carries the replacement of leavers.
    const [all, rest] = [wholeRow('total'), wholeRow('replacement')].map((row) => at(row, month));
    return `${share}+IF(${all ?? ''}=${rest ?? ''},${rest ?? ''},0)`;
  };
  const rows = effect.places.map((_, unit): readonly Cell[] => {
    const values = known.map(({ byUnit }) => byUnit[unit]?.[figure] ?? 0);
    const cells = values.map((value, month) => ({ formula: formula(unit, month), value }));
    return [...cells, totalOf(body + unit, figure, values)];
  });
  return [
    ...headings(figure, top, words.units[figure], text.shared.unit, workbook),
    ...numbered(
      figure,
      body,
      effect.places.map(({ label }) => label),
    ),
    { name: `${figure}_body`, top: body, left: first, rows, style: figureStyles[figure] },
    ...sumBlocks(figure, body, units, figure, workbook),
  ];
}

/** Below the rows of a block: their sum by month, and what it is off from a line of all units together. */
function sumBlocks(
  name: string,
  body: number,
  count: number,
  figure: UnitFigure,
  { months: known, text }: WorkbookModel,
): readonly Block[] {
  const words = text.months;
  const sumRow = body + count;
  const values = known.map(({ whole }) => whole[figure]);
  const sums = values.map((value, month) => ({
    formula: `SUM(${at(body, month)}:${at(sumRow - 1, month)})`,
    value,
  }));
  const off = months.map((month) => ({
    formula: `ROUND(${at(sumRow, month)}-${at(wholeRow(figure), month)},2)`,
    value: 0,
  }));
  const styles = { heads: 'totalCount', fte: 'total' } as const;
  const style = figure === 'heads' || figure === 'fte' ? styles[figure] : 'totalMoney';
  return [
    line(`${name}_sum_label`, sumRow, words.allUnits, 'label'),
    {
      name: `${name}_sum`,
      top: sumRow,
      left: first,
      rows: [[...sums, totalOf(sumRow, figure, values)]],
      style,
    },
    line(`${name}_check_label`, sumRow + 1, words.check, 'label'),
    {
      name: `${name}_check`,
      top: sumRow + 1,
      left: first,
      rows: [[...off, allOff(sumRow + 1)]],
      style: 'check',
    },
  ];
}

/** Total cost by cost centre. */
function centreBlocks(tables: TableFormulas, workbook: WorkbookModel): readonly Block[] {
  const { months: known, effect, centres, text } = workbook;
  const words = text.months;
  const units = effect.places.length;
  const top = centreTop(units);
  const body = top + 2;
  const list = unitListTop + 2;
  const numbers = `${reference(list, first + 1, 'both')}:${reference(list + units - 1, first + 1, 'both')}`;
  const linesOf = (id: 'planPay' | 'oneOff', month: number, number: string) => {
    const own = unitTop(id, units) + 2;
    return `SUMIF(${numbers},${number},${at(own, month)}:${at(own + units - 1, month)})`;
  };
  const names = [...centres.names, words.noCentre];
  const rows = names.map((_, index): readonly Cell[] => {
    const number = reference(body + index, numberColumn, 'column');
    const values = known.map(({ byCentre }) => byCentre[index] ?? 0);
    const isLast = index === names.length - 1;
    const cells = values.map((value, month) => {
      const share = reference(wholeRow('share'), first + month, 'row');
      const parts = [
        tables.ofCentre(month, number),
        linesOf('planPay', month, number),
        linesOf('oneOff', month, number),
      ];
      const [all, rest] = [wholeRow('total'), wholeRow('replacement')].map((row) => at(row, month));
      const carried = isLast ? `+IF(${all ?? ''}=${rest ?? ''},${rest ?? ''},0)` : '';
      return { formula: `(${parts.join('+')})*(1+${share})${carried}`, value };
    });
    return [...cells, totalOf(body + index, 'total', values)];
  });
  return [
    ...headings('centres', top, words.titles.centres, words.costCentre, workbook),
    ...numbered('centres', body, names),
    { name: 'centres_body', top: body, left: first, rows, style: 'money' },
    ...sumBlocks('centres', body, names.length, 'total', workbook),
    line('centres_note', body + names.length + 2, words.notes.centres, 'note'),
  ];
}

/** The rows of check totals on the sheet. */
function checkRows({ effect, centres }: WorkbookModel): readonly number[] {
  const units = effect.places.length;
  return [
    wholeRow('quarterCheck'),
    wholeRow('headsCheck'),
    ...unitFigures.map((figure) => unitTop(figure, units) + 2 + units + 1),
    centreTop(units) + 2 + centres.names.length + 2,
  ];
}

/** Where the sum of all check totals of the sheet stands, each without its sign. */
const checkCell = { row: 3, column: first } as const;

function checkBlocks(workbook: WorkbookModel): readonly Block[] {
  const parts = checkRows(workbook).map((row) => reference(row, totalColumn));
  return [
    line('checks_label', checkCell.row, workbook.text.months.checks, 'label'),
    line('checks', checkCell.row, { formula: parts.join('+'), value: 0 }, 'check', checkCell.column),
  ];
}

function finding(workbook: WorkbookModel): FormulaCell {
  const { months: known, text, model } = workbook;
  const words = text.months.finding;
  const total = wholeTotal('total');
  const all = known.reduce((sum, { whole }) => sum + whole.total, 0);
  const totals = known.map(({ whole }) => whole.total);
  const most = Math.max(...totals);
  const dearest = known[totals.indexOf(most)];
  const span = monthSpan(wholeRow('total'));
  const name = `INDEX(${monthSpan(belowCalendar + 1)},1,MATCH(MAX(${span}),${span},0))`;
  const checks = reference(checkCell.row, checkCell.column);
  return {
    formula:
      `${quoted(words.total)}&${spokenWhole(total, text.locale)}&" "&${named('MLTP_Currency')}&${quoted(words.most)}&${name}` +
      `&${quoted(words.end)}&IF(${checks}=0,${quoted(words.good)},${quoted(words.bad)})`,
    value:
      `${words.total}${spokenNumber(all, text.locale, 0)} ${model.assumptions.currency}${words.most}` +
      `${dearest === undefined ? '' : monthName(dearest.firstDay)}${words.end}${words.good}`,
  };
}

/** Months: heads, FTE and cost by month, for the whole, by unit and by cost centre, with totals that must be 0. */
export function monthsSheet(workbook: WorkbookModel): SheetPlan {
  const { text } = workbook;
  const tables = tableFormulas(workbook);
  const formats = [checkCell.row, ...checkRows(workbook)].map((row): ConditionalFormat => ({
    area: { top: row, left: first, rows: 1, columns: planMonths + 1 },
    rule: { kind: 'notZero' },
    tone: 'alarm',
  }));
  return {
    ...emptyPlan('Months'),
    blocks: [
      ...opening(text.months.title, finding(workbook), text.months.reading),
      ...checkBlocks(workbook),
      ...calendarBlocks(workbook),
      ...wholeBlocks(tables, workbook),
      ...listBlocks(workbook),
      ...unitFigures.flatMap((figure) => unitBlocks(figure, tables, workbook)),
      ...centreBlocks(tables, workbook),
    ],
    conditionalFormats: formats,
    widths: {
      [labelColumn]: 44,
      [numberColumn]: 6,
      ...Object.fromEntries(bounds.map((month) => [first + month, month === planMonths ? 13 : 11])),
    },
    freeze: { rows: 0, columns: 2 },
    printWide: 3,
  };
}
