import { phases } from '../../framework/phases';
import { coverageRatio } from '../../domain/coverage/coverageStatus';
import { quoted } from '../layout/address';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../layout/numberWords';
import { sentence } from '../layout/sentence';
import type { MatrixPlace } from '../layout/matrix';
import type { FormulaCell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { coverageFigures } from '../coverage/coverageFigures';
import { coveragePlaces, span, totalColumn, totalRow } from '../coverage/coveragePlaces';

/** The phase with the lowest coverage, the first among equals; live. */
export function effortFinding({ model, text }: WorkbookModel): FormulaCell {
  const { effort, coverage } = text;
  const { ratio, capacity, demand } = coveragePlaces;
  const line = (place: MatrixPlace, row: number) =>
    `Coverage!${span(place, [row, 0], [row, totalColumn - 1])}`;
  const ratios = line(ratio, totalRow);
  const pick = (area: string) => `INDEX(${area},1,MATCH(MIN(${ratios}),${ratios},0))`;
  const amount = (place: MatrixPlace) => oneDecimalFormula(pick(line(place, totalRow)), text.locale);
  const worst = lowest(coverageFigures(model));
  const some = sentence([
    { formula: pick(line(ratio, -1)), value: worst?.name ?? '' },
    effort.finding.phase,
    { formula: amount(capacity), value: oneDecimal(worst?.capacity ?? 0, text.locale) },
    effort.finding.capacity,
    { formula: amount(demand), value: oneDecimal(worst?.demand ?? 0, text.locale) },
    effort.finding.demand,
  ]);
  return {
    formula: `IF(COUNT(${ratios})=0,${quoted(coverage.finding.noGap)},${some.formula})`,
    value: worst === null ? coverage.finding.noGap : some.value,
  };
}

/** The phase with the lowest coverage; `null` where none has demand. */
function lowest(figures: ReturnType<typeof coverageFigures>) {
  let worst: { readonly name: string; readonly capacity: number; readonly demand: number } | null = null;
  let least = Infinity;
  for (const [column, { name }] of phases.entries()) {
    const both = figures(totalRow, column);
    const ratio = coverageRatio(both.capacity, both.demand);
    if (ratio === null || ratio >= least) continue;
    least = ratio;
    worst = { name, ...both };
  }
  return worst;
}
