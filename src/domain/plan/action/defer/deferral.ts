import { monthsLater } from '../../../calendar/monthsLater';
import { loadFactor } from '../../../cost/loadFactor';
import { bandBase } from '../../../cost/salaryBand';
import { needs } from '../../../coverage/need';
import { isInCentre } from '../../../coverage/placeQuarter';
import { quarterBalances } from '../../../coverage/quarterBalance';
import { teamFte } from '../../../demand/useCaseEffort';
import type { UseCase } from '../../../demand/useCase';
import type { PlanningModel } from '../../../planningModel';
import type { ProfileId } from '../../../../framework/profileNames';
import type { PlanCell } from '../../line/planCell';
import { staffingCells } from '../../problem/staffingCells';

/** What a deferral changes in a cell, FTE by quarter: what is not asked for then, and what is asked for later instead. */
export interface FreedCell extends PlanCell {
  readonly gives: readonly number[];
  readonly takes: readonly number[];
}

/** A use case that starts some quarters later, with all its dates. */
export interface Deferral {
  readonly useCase: string;
  /** Quarters. */
  readonly slip: number;
  /** Index of the quarter in which it would have started. */
  readonly quarter: number;
  /** What the delay counts: the loaded quarter per FTE and quarter put off, times priority, currency. Nobody pays it. */
  readonly price: number;
  /** The cells in which it changes something, that with most effort first. */
  readonly frees: readonly FreedCell[];
}

/** FTE below which nothing changes. */
const nothing = 1e-9;

function later(useCase: UseCase, slip: number): UseCase {
  const moved = (day: number | null) => (day === null ? null : monthsLater(day, 3 * slip));
  return { ...useCase, start: moved(useCase.start), goLive: moved(useCase.goLive), end: moved(useCase.end) };
}

/** What changes in each cell where a use case takes the place of another. */
function freedCells(model: PlanningModel, from: UseCase, to: UseCase): readonly FreedCell[] {
  const useCases = model.useCases.map((each) => (each === from ? to : each));
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const input = { ...model, useCases, quarters };
  const after = { ...model, needs: needs(quarterBalances(input), (profile) => isInCentre(profile, input)) };
  const [before, then] = [staffingCells(model), staffingCells(after)];
  const missingThen = (profile: ProfileId, place: string, at: number): number => {
    const row = then.balance[then.profiles.indexOf(profile)];
    const cell = row?.[then.places.findIndex(({ id }) => id === place)]?.[at];
    return cell === undefined ? 0 : cell.demand - cell.capacity;
  };
  const found = before.profiles.flatMap((profile, row) =>
    before.places.map(({ id: place }, column): FreedCell => {
      const changes = (before.balance[row]?.[column] ?? []).map(
        ({ demand, capacity }, at) => demand - capacity - missingThen(profile, place, at),
      );
      return {
        ...{ profile, place },
        gives: changes.map((fte) => (fte > nothing ? fte : 0)),
        takes: changes.map((fte) => (fte < -nothing ? -fte : 0)),
      };
    }),
  );
  return found
    .filter(({ gives, takes }) => [...gives, ...takes].some((fte) => fte > 0))
    .toSorted((one, other) => sum(other.gives) - sum(one.gives));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The loaded quarter of a head at Mid-level, on average over the effort that is put off, currency. */
function loadedQuarter({ bands, assumptions }: PlanningModel, frees: readonly FreedCell[]): number {
  let [money, effort] = [0, 0];
  for (const { profile, gives } of frees) {
    const fte = sum(gives);
    money += (fte * (bandBase(bands, profile, 'mid') ?? 0) * loadFactor(assumptions)) / 4;
    effort += fte;
  }
  return effort === 0 ? 0 : money / effort;
}

/**
 * A use case put off by some quarters; `null` where there is none of that name, or it cannot be put off: it has begun by the
 * first day of the plan, begins after it, has no FTE or is other work.
 */
export function deferral(model: PlanningModel, name: string, slip: number): Deferral | null {
  const useCase = model.useCases.find((each) => each.name === name);
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const start = useCase?.start ?? null;
  if (useCase === undefined || start === null || useCase.kind === 'otherWork' || slip <= 0) return null;
  const quarter = quarters.findIndex(({ firstDay, lastDay }) => start >= firstDay && start <= lastDay);
  const { team } = teamFte(useCase, model.assumptions);
  if (quarter < 0 || team <= 0) return null;
  const frees = freedCells(model, useCase, later(useCase, slip));
  const { priceMust, priceShould, priceCould } = model.assumptions;
  const worth = { must: priceMust, should: priceShould, could: priceCould }[useCase.priority];
  const price = team * slip * loadedQuarter(model, frees) * worth;
  return { useCase: name, slip, quarter, price, frees };
}
