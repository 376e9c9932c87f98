import { phases, type PhaseId } from '../../../framework/phases';
import { placeId } from '../line/placeId';
import { cellKey, type PlanCell } from '../line/planCell';
import { useCasePriorities, type UseCasePriority } from '../../demand/useCase';
import type { PlanningModel } from '../../planningModel';
import type { HiringRow } from './hiringRow';
import type { CellQuarter, PlanEffect } from './planEffect';

/** FTE-quarters by the priority of the use cases they are for. */
export type ByPriority = Readonly<Record<UseCasePriority, number>>;

/** What a line serves. */
export interface LineTier {
  /** The FTE-quarters it closes by priority, and by phase. */
  readonly closesBy: ByPriority;
  readonly closesIn: Readonly<Record<PhaseId, number>>;
  /** The priority that most of it is for, the higher among equals; `null` where it closes nothing. */
  readonly tier: UseCasePriority | null;
}

/** Nothing by priority, and by phase. */
export const noPriority: ByPriority = { must: 0, should: 0, could: 0 };
export const noPhase = Object.fromEntries(phases.map(({ id }) => [id, 0])) as Readonly<
  Record<PhaseId, number>
>;

/** Effort below this is none. */
const nothing = 1e-9;

/**
 * The missing effort of a cell in a quarter that the plan closes, by priority: members serve must before should before
 * could, so what is missing is could first, and of that the plan closes must first. Heads that no use case asks for count
 * as should.
 */
function closedBy({ demand, capacity, added, taken, closing }: CellQuarter, asked: ByPriority): ByPriority {
  const could = Math.min(asked.could, demand);
  const must = Math.min(asked.must, demand - could);
  const stack = { must, should: Math.max(0, demand - could - must), could };
  let left = Math.max(0, capacity - taken);
  let closes = added * closing;
  const closed = { must: 0, should: 0, could: 0 };
  for (const priority of useCasePriorities) {
    const served = Math.min(left, stack[priority]);
    left -= served;
    closed[priority] = Math.min(closes, stack[priority] - served);
    closes -= closed[priority];
  }
  return closed;
}

/** What of a profile's demand at a place falls into each phase in a quarter, as parts of 1. */
function phaseParts({ balances }: PlanningModel, { profile, place }: PlanCell, quarter: number) {
  const here = balances[quarter]?.places.find((each) => placeId(each.place) === place);
  const asked = here?.asked[profile] ?? 0;
  return (phase: PhaseId) =>
    here === undefined || asked <= nothing ? 0 : here.demand[profile][phase] / asked;
}

/** What lines take from a cell in a quarter to close elsewhere, FTE: by priority and by phase. */
interface Served {
  readonly by: Record<UseCasePriority, number>;
  readonly in: Record<PhaseId, number>;
}

/**
 * What each line serves, in the order of the plan: of what is closed at a place, the lines that ask for least effort are for
 * must, then should, then could. Those who come for what is taken from a place serve where it goes.
 */
export function lineTiers(
  rows: readonly (Pick<HiringRow, 'id' | 'action' | 'profile' | 'place' | 'from' | 'gives'> &
    Partial<Pick<HiringRow, 'frees'>>)[],
  effect: PlanEffect,
  model: PlanningModel,
): ReadonlyMap<string, LineTier> {
  const asked = new Map(
    model.needs.map(({ profile, place, quarter, demandBy }) => [
      `${cellKey({ profile, place: placeId(place) })}|${quarter}`,
      demandBy,
    ]),
  );
  const left = new Map<string, Record<UseCasePriority, number>>();
  const elsewhere = new Map<string, Served>();
  return new Map(
    rows.map((row) => {
      const closesBy = { ...noPriority };
      const closesIn = { ...noPhase };
      if (row.action === 'open') return [row.id, { closesBy, closesIn, tier: null }];
      const serveIn = (part: PlanCell & Pick<HiringRow, 'gives'>) => (cell: CellQuarter, quarter: number) => {
        let own = (part.gives[quarter] ?? 0) * cell.closing;
        if (own <= nothing) return;
        const key = `${cellKey(part)}|${quarter}`;
        const rest = left.get(key) ?? { ...closedBy(cell, asked.get(key) ?? noPriority) };
        left.set(key, rest);
        const served: Served = { by: { ...noPriority }, in: { ...noPhase } };
        const serve = (from: Record<UseCasePriority, number>): number => {
          const before = own;
          for (const priority of useCasePriorities) {
            const some = Math.min(own, from[priority]);
            from[priority] -= some;
            own -= some;
            served.by[priority] += some;
          }
          return before - own;
        };
        const inPhase = phaseParts(model, part, quarter);
        const here = serve(rest);
        const gone = elsewhere.get(key);
        const there = gone === undefined ? 0 : serve(gone.by);
        const sum = gone === undefined ? 0 : phases.reduce((total, { id }) => total + gone.in[id], 0);
        // What rounding leaves over is for the place itself.
        served.by.should += own;
        for (const { id } of phases)
          served.in[id] =
            (here + own) * inPhase(id) +
            (gone === undefined || sum <= nothing ? 0 : (there * gone.in[id]) / sum);
        for (const priority of useCasePriorities) closesBy[priority] += served.by[priority];
        for (const { id } of phases) closesIn[id] += served.in[id];
        if (row.from === null) return;
        const source = `${cellKey(row.from)}|${quarter}`;
        const known = elsewhere.get(source) ?? { by: { ...noPriority }, in: { ...noPhase } };
        for (const priority of useCasePriorities) known.by[priority] += served.by[priority];
        for (const { id } of phases) known.in[id] += served.in[id];
        elsewhere.set(source, known);
      };
      for (const part of [row, ...(row.frees ?? [])]) effect(part).forEach(serveIn(part));
      return [row.id, { closesBy, closesIn, tier: mostOf(closesBy) }];
    }),
  );
}

function mostOf(closesBy: ByPriority): UseCasePriority | null {
  let most: UseCasePriority | null = null;
  let sum = nothing;
  for (const priority of useCasePriorities) {
    if (closesBy[priority] <= sum + nothing) continue;
    most = priority;
    sum = closesBy[priority];
  }
  return most;
}
