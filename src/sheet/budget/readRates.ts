import { languages } from '../../framework/language';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { defaultRate, paidCurrencies, type CurrencyRates } from '../../domain/budget/currencyRates';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { Snapshot } from '../snapshot';
import { budgetTexts } from './budgetTexts';
import { cellNumber } from '../tables/cellReading';
import { existingTable, tableNames } from '../tables/existingTable';

/** The rates of MLTP_Rates; a rate that is missing or not above 0 gives way to the published one. */
export function readRates(
  snapshot: Snapshot,
  staff: readonly MappedMember[],
  assumptions: Assumptions,
): CurrencyRates {
  const table = existingTable(snapshot, tableNames.rates);
  const rates: Record<string, number> = {};
  for (const code of paidCurrencies(staff, assumptions)) {
    const row = table?.keys.indexOf(code) ?? -1;
    let stated: number | null = null;
    for (const language of languages) {
      if (table !== null && row >= 0)
        stated ??= cellNumber(table.valueUnder(row, budgetTexts[language].rates.rate));
    }
    rates[code] = stated !== null && stated > 0 ? stated : defaultRate(code, assumptions);
  }
  return rates;
}
