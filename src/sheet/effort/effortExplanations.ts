import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { capacityExplanation } from '../coverage/capacityExplanation';
import { balanceExplanation, missingExplanation } from '../coverage/coverageExplanations';
import { coverageFigures } from '../coverage/coverageFigures';
import { totalRow } from '../coverage/coveragePlaces';
import { demandExplanation } from '../coverage/demandExplanation';
import type { Explaining } from '../explain/explaining';
import type { Explanation } from '../explain/explanation';
import { memberGroup, useCaseGroup } from '../explain/inputGroups';

/** Why a cell of the Effort sheet holds what it holds; phases as on Coverage, quarters by their months. */
export function effortExplanation(explained: Explaining): Explanation | null {
  const { matrix, row, column } = explained.located;
  switch (matrix) {
    case 'phase':
      return column < profileNames.length
        ? capacityExplanation(column, row, explained)
        : demandExplanation(totalRow, row, explained);
    case 'balance':
      return (
        [capacityExplanation, demandExplanation, missingExplanation, balanceExplanation][column]?.(
          totalRow,
          row,
          explained,
        ) ?? null
      );
    case 'quarter':
      return quarterExplanation(row, column, phases.length, explained);
    case 'demandByPhase':
      return quarterExplanation(row, 1, column, explained);
    case 'capacityByPhase':
      return quarterExplanation(row, 0, column, explained);
    default:
      return null;
  }
}

/** Capacity, demand, missing FTE or coverage of a quarter, in a phase or in all. */
function quarterExplanation(
  row: number,
  column: number,
  phase: number,
  explained: Explaining,
): Explanation | null {
  const { workbook, words, number, percent, shown } = explained;
  const { model, text } = workbook;
  const balance = model.balances[row];
  if (balance === undefined) return null;
  const { capacity, demand, missing } = coverageFigures(balance)(totalRow, phase);
  const staff = memberGroup(model.staff, null, balance.quarter, explained);
  const inPhases = phases
    .filter((_, index) => phase === phases.length || index === phase)
    .map(({ id }) => id);
  const useCases = useCaseGroup(balance, null, inPhases, explained);
  const where = phases[phase]?.name ?? words.allPhases;
  const title = (what: string) => `${what}: ${balance.quarter.name}, ${where}`;
  const base = { value: shown };
  switch (column) {
    case 0:
      return {
        ...base,
        title: title(text.shared.capacity),
        formula: `= ${number(capacity)} FTE`,
        groups: [staff],
      };
    case 1:
      return {
        ...base,
        title: title(text.shared.demand),
        formula: `= ${number(demand)} FTE`,
        groups: [useCases],
      };
    case 2:
      return {
        ...base,
        title: title(text.coverage.missing),
        formula: `= ${number(missing)} FTE`,
        groups: [staff, useCases],
      };
    case 3: {
      const ratio = demand > 0 ? ` = ${percent(capacity / demand)}` : '';
      const formula = `${number(capacity)} FTE ÷ ${number(demand)} FTE${ratio}`;
      return { ...base, title: title(text.shared.coverage), formula, groups: [staff, useCases] };
    }
    default:
      return {
        ...base,
        title: title(text.coverage.checkTitle),
        formula: `= ${shown} FTE`,
        groups: [useCases],
      };
  }
}
