import { usdRates } from '../../domain/assumptions/defaultAssumptions';
import { paidCurrencies } from '../../domain/budget/currencyRates';
import { thisRow } from '../layout/address';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Cell, TablePlan } from '../plan';
import { cellNumber } from '../tables/cellReading';
import { existingTable, tableNames } from '../tables/existingTable';
import { budgetTexts } from './budgetTexts';
import { asNumber } from '../assumptions/statedInput';
import type { WorkbookModel } from '../workbookModel';

/** MLTP_Rates: the currencies of the roster with their rate to the plan currency; what is there stays the planner's. */
export function ratesTable(
  { model, text, snapshot, rates }: WorkbookModel,
  top: number,
  left: number,
): TablePlan {
  const words = budgetTexts[text.locale].rates;
  const existing = existingTable(snapshot, tableNames.rates);
  const perDollar = thisRow(tableNames.rates, words.perDollar);
  const code = thisRow(tableNames.rates, text.columns.currency);
  const rows = paidCurrencies(model.staff, model.assumptions).map((currency) => {
    const row = existing?.keys.indexOf(currency) ?? -1;
    const rate: Cell = {
      formula: `IF(OR(${code}=MLTP_Currency,N(${perDollar})<=0),1,MLTP_UsdRate/${perDollar})`,
      value: rates[currency] ?? 1,
    };
    if (existing === null || row < 0)
      return { key: currency, cells: [currency, usdRates[currency] ?? null, rate] };
    const stated = existing.valueUnder(row, words.rate);
    // What is no rate is given back to the published one.
    const isRate = (cellNumber(stated) ?? 0) > 0;
    return { key: currency, cells: [...untouched(2), isRate ? asNumber(stated) : rate] };
  });
  return {
    name: tableNames.rates,
    top,
    left,
    columns: [
      { header: text.columns.currency, style: 'label', width: 12 },
      {
        header: words.perDollar,
        style: 'input',
        width: 14,
        validation: { kind: 'decimal', min: 0, max: 1e9 },
      },
      { header: words.rate, style: 'input', width: 14, validation: { kind: 'decimal', min: 0, max: 1e9 } },
    ],
    rows: inExistingOrder(rows, existing, () => untouched(3)),
  };
}
