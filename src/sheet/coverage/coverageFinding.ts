import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { noFte } from '../../domain/coverage/coverageStatus';
import type { PlanningModel } from '../../domain/planningModel';
import { quoted } from '../layout/address';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../layout/numberWords';
import type { Cell } from '../plan';
import type { SheetText } from '../text/sheetText';
import { at, coveragePlaces, span, totalColumn, totalRow } from './coveragePlaces';

/** The cell with the most missing FTE. */
interface WorstCell {
  readonly phase: string;
  readonly profile: string;
  readonly capacity: number;
  readonly demand: number;
}

/** Finds the profile and phase with the most missing FTE, the first in order among equals; `null` where nothing is missing. */
function worstCell(model: PlanningModel): WorstCell | null {
  let worst: WorstCell | null = null;
  let most = noFte;
  for (const profile of profileNames) {
    for (const phase of phases) {
      const capacity = model.capacity[profile.id][phase.id];
      const demand = model.demand[profile.id][phase.id];
      if (demand - capacity <= most) continue;
      most = demand - capacity;
      worst = { phase: phase.name, profile: profile.name, capacity, demand };
    }
  }
  return worst;
}

/** The finding in one sentence, as a formula: the phase that starves, and of which profile. */
export function coverageFinding(model: PlanningModel, text: SheetText): Cell {
  const { finding: parts } = text.coverage;
  const { missing, capacity, demand } = coveragePlaces;
  const largest = span(missing, [0, totalColumn], [totalRow - 1, totalColumn]);
  const most = at(missing, totalRow, totalColumn);
  const row = `MATCH(${most},${largest},0)`;
  const body = span(missing, [0, 0], [totalRow - 1, totalColumn - 1]);
  const column = `MATCH(${most},INDEX(${body},${row},0),0)`;
  const headings = `$B$${missing.headingRow + 1}:$H$${missing.headingRow + 1}`;
  const labels = `$A$${missing.row(0) + 1}:$A$${missing.row(totalRow - 1) + 1}`;
  const pick = (place: typeof missing) => {
    const area = span(place, [0, 0], [totalRow - 1, totalColumn - 1]);
    return oneDecimalFormula(`INDEX(${area},${row},${column})`, text.locale);
  };
  const formula =
    `IF(${most}<=0.000000001,${quoted(parts.noGap)},INDEX(${headings},1,${column})&${quoted(parts.starves)}` +
    `&${pick(capacity)}&${quoted(parts.of)}&${pick(demand)}&${quoted(parts.fte)}&INDEX(${labels},${row},1))`;
  const worst = worstCell(model);
  const value =
    worst === null
      ? parts.noGap
      : worst.phase +
        parts.starves +
        oneDecimal(worst.capacity, text.locale) +
        parts.of +
        oneDecimal(worst.demand, text.locale) +
        parts.fte +
        worst.profile;
  return { formula, value };
}
