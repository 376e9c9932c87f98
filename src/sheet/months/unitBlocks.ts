import { reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { centreNumberFormula, centreNumberOf, unitCentreFormula } from './costCentres';
import { at, figureStyles, headings, numbered, sumBlocks, totalOf } from './monthBlocks';
import type { MonthFormulas } from './monthFormulas';
import { centreTop, monthColumns, unitListTop, unitTop, wholeRow, type UnitFigure } from './monthPlaces';

const { label: labelColumn, number: numberColumn, first } = monthColumns;

/** The units with their numbers and the cost centres of their lines. */
export function listBlocks(workbook: WorkbookModel): readonly Block[] {
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
    { name: 'list_body', top, left: first, rows: rows.map((row) => row.slice(0, 1)), style: 'text' },
    { name: 'list_centres', top, left: first + 1, rows: rows.map((row) => row.slice(1)), style: 'count' },
    line('list_note', top + rows.length, words.notes.list, 'note'),
  ];
}

/** A block by unit with its sum and what it is off from all units together. */
export function unitBlocks(
  figure: UnitFigure,
  tables: MonthFormulas,
  workbook: WorkbookModel,
): readonly Block[] {
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

/** Total cost by cost centre. */
export function centreBlocks(tables: MonthFormulas, workbook: WorkbookModel): readonly Block[] {
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
