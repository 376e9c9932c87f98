import { usdRates } from '../../domain/assumptions/defaultAssumptions';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { defaultRate, paidCurrencies, type CurrencyRates } from '../../domain/budget/currencyRates';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { TablePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { rateCell, textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { cellOf, tableSchema } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { named } from '../layout/cellNames';

/** MLTP_Rates: a row per currency of the roster; a rate that is none is given back to the published one. */
export const rateTable = tableSchema({
  name: 'MLTP_Rates',
  key: 'currency',
  columns: {
    currency: { heading: { en: 'Currency', de: 'Währung' }, style: 'label', width: 12, kind: textCell },
    perDollar: {
      heading: { en: 'Units per US dollar', de: 'Einheiten je US-Dollar' },
      style: 'input',
      width: 14,
      validation: { kind: 'decimal', min: 0, max: 1e9 },
    },
    rate: {
      heading: { en: 'Plan currency per unit', de: 'Planwährung je Einheit' },
      style: 'inputDefault',
      width: 14,
      kind: rateCell,
      refilled: true,
    },
  },
});

/** MLTP_Rates with the published rates to the plan currency where none is stated. */
export function ratesPlan(
  { model, text, snapshot, rates }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const perDollar = cellOf(rateTable, 'perDollar', text.locale);
  const code = cellOf(rateTable, 'currency', text.locale);
  const rows = paidCurrencies(model.staff, model.assumptions).map((currency) => ({
    key: currency,
    cells: {
      currency,
      perDollar: usdRates[currency] ?? null,
      rate: {
        formula: `IF(OR(${code}=${named('MLTP_Currency')},N(${perDollar})<=0),1,${named('MLTP_UsdRate')}/${perDollar})`,
        value: rates[currency] ?? 1,
      },
    },
  }));
  return inputTable({ table: rateTable, snapshot, language: text.locale, place, rows });
}

/** The rates of MLTP_Rates; a rate that is missing or not above 0 gives way to the published one. */
export function readRates(
  snapshot: Snapshot,
  staff: readonly MappedMember[],
  assumptions: Assumptions,
): CurrencyRates {
  const stated = readInputs(snapshot, rateTable);
  return Object.fromEntries(
    paidCurrencies(staff, assumptions).map((code) => [
      code,
      stated.get(code)?.rate ?? defaultRate(code, assumptions),
    ]),
  );
}
