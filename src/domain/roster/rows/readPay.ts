import type { CellValue } from '../../grid';
import { statedPeriod } from '../headers/statedPeriod';
import { cellText } from '../values/cellText';
import { readCurrency } from '../values/currencies';
import { periodsPerYear, readCost } from '../values/readCost';
import type { ColumnFacts } from './columnFacts';
import type { Notes } from './notes';
import type { WorkingTime } from './readWorkingTime';

/** Annual cost and its currency. */
export interface Pay {
  readonly annualCost: number | null;
  readonly currency: string;
}

/** The cells beside the amount that say how to read it. */
export interface PayContext {
  readonly currencyText: string;
  /** Index of the currency column; `null` where there is none. */
  readonly currencyColumn: number | null;
  readonly periodText: string;
  /** Monthly salaries of a year; `null` where no column states them. */
  readonly monthsPaid: number | null;
  readonly numberFormat: string;
}

/** Less is no pay of a year: it counts hours, days or thousands, and nobody says which. */
const leastOfYear = 1000;

/**
 * The annual cost of a row. The period is that of the cell, of a pay-period column, of the header, else the year; the currency that of
 * the cell, of a currency column, of the header, of the number format. Pay by hours or days is paid for the member's own.
 */
export function readPay(
  cell: CellValue,
  at: number,
  facts: ColumnFacts,
  context: PayContext,
  worked: WorkingTime,
  notes: Notes,
): Pay {
  const column = facts.use.index;
  const text = cellText(cell);
  const money = readCurrency(context.currencyText);
  if (money === '' && context.currencyText !== '' && context.currencyColumn !== null) {
    notes.add('currencyUnknown', at, context.currencyColumn, { value: context.currencyText });
  }
  if (cell === null || text === '') return { annualCost: null, currency: money };
  const read = readCost(typeof cell === 'number' ? cell : text);
  if (!read) {
    notes.add('notANumber', at, column, { field: 'annualCost', value: text });
    return { annualCost: null, currency: money };
  }
  if (read.bareText && !facts.textNumbers) {
    notes.add('numberAsText', at, column, { field: 'annualCost', value: text }, read.amount);
  }
  const stated = read.period ?? statedPeriod(context.periodText) ?? facts.period;
  const period = stated ?? 'year';
  const factor = periodsPerYear(period, worked.fullHours, context.monthsPaid ?? facts.monthsPaid ?? 12);
  const isByTime = period === 'hour' || period === 'day';
  if (period !== 'year')
    notes.addOnce(`period ${period} ${period === 'month' ? factor : ''}`, 'costPeriod', at, column, {
      period,
      factor,
    });
  const scale = read.scaled ? 1 : facts.scale;
  if (scale !== 1) notes.addOnce('scale', 'costScale', at, column, { factor: scale });
  const ofOwnTime = isByTime ? worked.fte : 1;
  const annualCost = Math.round(read.amount * factor * ofOwnTime * scale * 100) / 100;
  const currency = read.currency || money || facts.currency || formatCurrency(context.numberFormat);
  const isTooLittle = stated === null && scale === 1 && !read.scaled && annualCost < leastOfYear;
  if (annualCost > 0 && !isTooLittle) return { annualCost, currency };
  if (ofOwnTime === 0) return { annualCost: null, currency };
  notes.add('costRange', at, column, { value: text });
  return { annualCost: null, currency };
}

/** `#,##0 [$€-407]` and `"CHF" #,##0` name a currency, `#,##0` none. */
function formatCurrency(format: string): string {
  const inBrackets = /\[\$([^-\]]*)/.exec(format)?.[1];
  return readCurrency(inBrackets ?? format.replace(/General|Standard/gi, ''));
}
