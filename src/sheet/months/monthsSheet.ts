import { spokenNumber } from '../../domain/numberWords';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { spokenWhole } from '../layout/numberFormulas';
import type { Block, ConditionalFormat, FormulaCell, SheetPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { calendarBlocks } from './calendarBlocks';
import { monthSpan, months } from './monthBlocks';
import { monthName } from './monthFigures';
import { monthFormulas } from './monthFormulas';
import {
  belowCalendar,
  centreTop,
  monthColumns,
  planMonths,
  unitFigures,
  unitTop,
  wholeRow,
  wholeTotal,
} from './monthPlaces';
import { centreBlocks, listBlocks, unitBlocks } from './unitBlocks';
import { wholeBlocks } from './wholeBlocks';

const { label: labelColumn, number: numberColumn, first, total: totalColumn } = monthColumns;

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
  const tables = monthFormulas(workbook);
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
      ...Object.fromEntries(
        [...months, planMonths].map((month) => [first + month, month === planMonths ? 13 : 11]),
      ),
    },
    freeze: { rows: 0, columns: 2 },
    printWide: 3,
  };
}
