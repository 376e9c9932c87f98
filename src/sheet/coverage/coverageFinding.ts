import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { noFte } from '../../domain/coverage/coverageStatus';
import { at as column } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import type { DemandContext } from '../demand/demandContext';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../../domain/numberWords';
import { sentence } from '../layout/sentence';
import type { FormulaCell } from '../plan';
import { coverageFigures } from './coverageFigures';
import { at, coveragePlaces, span, totalColumn, totalRow } from './coveragePlaces';
import { shownName } from './shownQuarter';

/** What is missing in the quarter shown: over all profiles, and of the profile that misses most. */
export function shownFinding({ grids, model, text }: DemandContext): FormulaCell {
  const words = text.coverage.shown;
  const { missing } = coveragePlaces;
  const figures = coverageFigures(model.balance);
  const totals = span(missing, [0, totalColumn], [totalRow - 1, totalColumn]);
  const rows = profileNames.map(({ name }, row) => ({ name, fte: figures(row, phases.length).missing }));
  const worst = rows.reduce((one, other) => (other.fte > one.fte ? other : one), { name: '', fte: 0 });
  const all = figures(totalRow, totalColumn).missing;
  const labels = `$A$${missing.row(0) + 1}:$A$${missing.row(totalRow - 1) + 1}`;
  const quarter = {
    formula: `INDEX(Demand!${columnCells(grids.quarter, column.quarter.name)},${shownName})`,
    value: model.balance.quarter.name,
  };
  const amount = (formula: string, value: number) => ({
    formula: oneDecimalFormula(formula, text.locale),
    value: oneDecimal(value, text.locale),
  });
  const some = sentence([
    quarter,
    words.quarter,
    amount(at(missing, totalRow, totalColumn), all),
    words.missing,
    { formula: `INDEX(${labels},MATCH(MAX(${totals}),${totals},0))`, value: worst.name },
    words.most,
    amount(`MAX(${totals})`, worst.fte),
    words.end,
  ]);
  const none = sentence([quarter, words.none]);
  return {
    formula: `IF(${at(missing, totalRow, totalColumn)}<=0.000000001,${none.formula},${some.formula})`,
    value: all <= noFte ? none.value : some.value,
  };
}
