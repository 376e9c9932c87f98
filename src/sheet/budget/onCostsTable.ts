import { locationKey, onCostsOf, paidLocations, type OnCosts } from '../../domain/budget/onCosts';
import { named } from '../layout/cellNames';
import { amountOr } from '../layout/statedNumber';
import type { TablePlan } from '../plan';
import type { Snapshot } from '../snapshot';
import { amountCell, textCell } from '../tables/cellKind';
import { inputTable, readInputs } from '../tables/inputTable';
import { cellOf, tableSchema } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';

/** MLTP_OnCosts: a row per location of the roster; empty: the employer on-costs of the plan count. */
export const onCostsTable = tableSchema({
  name: 'MLTP_OnCosts',
  key: 'location',
  columns: {
    location: {
      heading: { en: 'Location or country', de: 'Standort oder Land' },
      style: 'label',
      width: 20,
      kind: textCell,
    },
    stated: {
      heading: { en: 'On-costs of its own', de: 'Eigene Lohnnebenkosten' },
      style: 'inputPercent',
      width: 14,
      kind: amountCell,
      validation: { kind: 'decimal', min: 0, max: 2 },
    },
    inUse: { heading: { en: 'On-costs in use', de: 'Nebenkosten in Gebrauch' }, style: 'percent', width: 14 },
  },
});

/** MLTP_OnCosts with what counts where nothing is stated. */
export function onCostsPlan(
  { model, text, snapshot, onCosts }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const stated = cellOf(onCostsTable, 'stated', text.locale);
  const rows = paidLocations(model.staff).map((location) => ({
    key: location,
    cells: {
      location,
      stated: null,
      inUse: {
        formula: amountOr(stated, named('MLTP_Burden')),
        value: onCostsOf({ location }, onCosts, model.assumptions),
      },
    },
  }));
  return inputTable({ table: onCostsTable, snapshot, language: text.locale, place, rows });
}

/** The on-costs that MLTP_OnCosts states. */
export function readOnCosts(snapshot: Snapshot): OnCosts {
  const found = new Map<string, number>();
  for (const [location, { stated }] of readInputs(snapshot, onCostsTable)) {
    const key = locationKey(location);
    if (stated !== null && key !== '' && !found.has(key)) found.set(key, stated);
  }
  return found;
}
