import { phases } from '../framework/phases';
import { levels } from '../framework/levels';
import { profileNames } from '../framework/profileNames';
import { coverageRatio } from '../domain/coverage/coverageStatus';
import { hireCost } from '../domain/cost/hireCost';
import { hiringReason, placeName } from './sheets/hiringSheet';
import { monthsInPlan } from './sheets/hiring/monthsInPlan';
import { bandKey } from './tables/readBands';
import type { WorkbookModel } from './workbookModel';

/** Capacity, demand and coverage of a profile in a phase; FTE, and their ratio or `null` without demand. */
export interface CoverageFigures {
  readonly capacity: number;
  readonly demand: number;
  readonly coverage: number | null;
}

/** A line of the hiring plan in words and numbers. */
export interface HiringFigures {
  readonly id: string;
  readonly profile: string;
  readonly level: string;
  readonly place: string;
  readonly quarter: string;
  readonly heads: number;
  readonly demand: number;
  readonly capacity: number;
  readonly reason: string;
  /** Money in `currency`. */
  readonly base: number;
  readonly loaded: number;
  readonly oneOff: number;
  readonly inPlan: number;
  readonly currency: string;
}

/** What a run found, for the command line. */
export interface PlanSummary {
  readonly members: number;
  readonly fte: number;
  readonly mapping: Readonly<Record<'auto' | 'review' | 'none' | 'confirmed', number>>;
  readonly useCases: number;
  /** By profile name, then phase name. */
  readonly coverage: Readonly<Record<string, Readonly<Record<string, CoverageFigures>>>>;
  readonly hiring: readonly HiringFigures[];
}

/** The numbers of a run by the names that a reader knows. */
export function planSummary(workbook: WorkbookModel): PlanSummary {
  const { model } = workbook;
  const count = (status: 'auto' | 'review' | 'none' | 'confirmed') =>
    model.staff.filter(({ mapping }) => mapping.status === status).length;
  let fte = 0;
  for (const { member } of model.staff) fte += member.fte;
  const coverage = profileNames.map(({ id, name }) => {
    const row = phases.map((phase) => {
      const capacity = model.capacity[id][phase.id];
      const demand = model.demand[id][phase.id];
      return [phase.name, { capacity, demand, coverage: coverageRatio(capacity, demand) }] as const;
    });
    return [name, Object.fromEntries(row)] as const;
  });
  return {
    members: model.staff.length,
    fte,
    mapping: {
      auto: count('auto'),
      review: count('review'),
      none: count('none'),
      confirmed: count('confirmed'),
    },
    useCases: model.useCases.length,
    coverage: Object.fromEntries(coverage),
    hiring: hiringFigures(workbook),
  };
}

/** The lines of the hiring plan with their cost. */
export function hiringFigures({ model, bands, text }: WorkbookModel): readonly HiringFigures[] {
  const { assumptions } = model;
  return model.hiring.map((hire) => {
    const quarter = model.quarters[hire.quarter]?.quarter;
    const base = bands.find(({ key }) => key === bandKey(hire.profile, hire.level))?.base ?? 0;
    const start = quarter?.firstDay ?? assumptions.planStart;
    const cost = hireCost(base, hire.heads, monthsInPlan(start, assumptions.planStart), assumptions);
    return {
      id: hire.id,
      profile: profileNames.find(({ id }) => id === hire.profile)?.name ?? '',
      level: levels.find(({ id }) => id === hire.level)?.name ?? '',
      place: placeName(hire.place, text),
      quarter: quarter?.name ?? '',
      heads: hire.heads,
      demand: hire.demand,
      capacity: hire.capacity,
      reason: hiringReason(hire, quarter?.name ?? '', text),
      base,
      loaded: cost.loaded,
      oneOff: cost.oneOff,
      inPlan: cost.inPlan,
      currency: assumptions.currency,
    };
  });
}
