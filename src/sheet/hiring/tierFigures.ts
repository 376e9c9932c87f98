import { isoDate } from '../../domain/calendar/serialDate';
import type { UseCasePriority } from '../../domain/demand/useCase';
import { positionId } from '../../domain/plan/line/position';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { planTiers, type LineSums } from '../../domain/plan/rows/planTiers';
import { phases } from '../../framework/phases';
import type { WorkbookModel } from '../workbookModel';

/** What of a line says whom it serves, when, and when it goes. */
export interface CutLineFigures {
  /** First day of full output; empty without a start. */
  readonly fullFrom: string;
  /** The priority of the use cases that most of it is for; `null` where it closes nothing. */
  readonly tier: UseCasePriority | null;
  /** Ids of the positions its heads fill, and how far recruiting has come. */
  readonly positions: readonly string[];
  readonly stage: HiringRow['stage'];
  /** 1 for the line that goes first if the budget is cut, 0 for one that cannot go; whether it goes at the stated cut. */
  readonly cutOrder: number;
  readonly goes: boolean;
}

/** What some lines come to; by phase name the FTE-quarters they close there. */
interface LineFigures {
  readonly lines: number;
  readonly hires: number;
  readonly cost: number;
  readonly fteQuarters: number;
  readonly phases: Readonly<Record<string, number>>;
}

/** What goes if the budget is cut by a part of what the plan costs. */
export interface CutFigures extends Omit<LineFigures, 'lines'> {
  readonly part: number;
  /** Ids of the lines, the first to go first. */
  readonly lines: readonly string[];
}

/** The lines that count by tier. */
export type TierFigures = Readonly<Record<UseCasePriority, LineFigures>>;

/** What of a line says whom it serves, when, and when it goes. */
export function cutLineFigures(row: HiringRow): CutLineFigures {
  const { fullFrom, tier, positions, stage, cutOrder, goes } = row;
  return {
    fullFrom: fullFrom === null ? '' : isoDate(fullFrom),
    positions: positions.map(positionId),
    ...{ tier, stage, cutOrder, goes },
  };
}

function sumFigures({ lines, hires, cost, closes, inPhases }: LineSums): LineFigures {
  const inNames = Object.fromEntries(phases.map(({ id, name }) => [name, inPhases[id]]));
  return { lines, hires, cost, fteQuarters: closes, phases: inNames };
}

/** The lines that count by tier. */
export function tierFigures({ hiring }: WorkbookModel): TierFigures {
  const { must, should, could } = planTiers(hiring);
  return { must: sumFigures(must), should: sumFigures(should), could: sumFigures(could) };
}

/** What goes first if the budget is cut. */
export function cutFigures({ hiring, model }: WorkbookModel): CutFigures {
  const going = hiring.filter(({ goes }) => goes).toSorted((one, other) => one.cutOrder - other.cutOrder);
  return {
    ...sumFigures(planTiers(hiring).goes),
    part: model.assumptions.budgetCut,
    lines: going.map(({ id }) => id),
  };
}
