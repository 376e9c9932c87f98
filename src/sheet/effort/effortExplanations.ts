import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { isoDate } from '../../domain/calendar/serialDate';
import { isThere } from '../../domain/capacity/profileFte';
import { runsIn } from '../../domain/demand/stageDemand';
import { quarterFigures } from './quarterFigures';
import { totalRow } from '../coverage/coveragePlaces';
import { capacityExplanation } from '../coverage/capacityExplanation';
import { balanceExplanation } from '../coverage/coverageExplanations';
import { demandExplanation } from '../coverage/demandExplanation';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { memberGroup, useCaseGroup } from '../explain/inputGroups';

/** Why a cell of the Effort sheet holds what it holds; phases as on Coverage, quarters by their days. */
export function effortExplanation(explained: Explaining): Explanation | null {
  const { matrix, row, column } = explained.located;
  if (matrix === 'phase')
    return column < profileNames.length
      ? capacityExplanation(column, row, explained)
      : demandExplanation(totalRow, row, explained);
  if (matrix === 'balance') {
    if (column === 0) return capacityExplanation(totalRow, row, explained);
    return column === 1
      ? demandExplanation(totalRow, row, explained)
      : balanceExplanation(totalRow, row, explained);
  }
  return matrix === 'quarter' ? quarterExplanation(row, column, explained) : null;
}

/** Capacity, demand or coverage of a quarter. */
function quarterExplanation(row: number, column: number, explained: Explaining): Explanation | null {
  const { workbook, number, percent, shown } = explained;
  const { model, text } = workbook;
  const figures = model.quarters[row];
  if (figures === undefined) return null;
  const { quarter } = figures;
  const { capacity, demand } = quarterFigures(figures);
  const staff = memberGroup(
    model.staff.filter((member) => isThere(member, quarter)),
    null,
    explained,
  );
  const useCases = useCaseGroup(
    model.useCases.filter((useCase) => runsIn(useCase, quarter)),
    null,
    phases.map(({ id }) => id),
    explained,
  );
  const title = (what: string) => `${what}: ${quarter.name}`;
  if (column === 0) {
    const formula = `${text.effort.thereOn(isoDate(quarter.lastDay))} = ${number(capacity)} FTE`;
    return { title: title(text.shared.capacity), value: shown, formula, groups: [staff] };
  }
  if (column === 1) {
    const formula = `${text.effort.runsIn(quarter.name)} = ${number(demand)} FTE`;
    return { title: title(text.shared.demand), value: shown, formula, groups: [useCases] };
  }
  const ratio = demand > 0 ? ` = ${percent(capacity / demand)}` : '';
  return {
    title: title(text.shared.coverage),
    value: shown,
    formula: `${number(capacity)} FTE ÷ ${number(demand)} FTE${ratio}`,
    groups: [staff, useCases],
  };
}
