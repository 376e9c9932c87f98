import { serialOf } from '../../src/domain/calendar/serialDate';
import { byProfile } from '../../src/domain/capacity/profileFte';
import type { HiringDecision } from '../../src/domain/plan/line/hiringDecision';
import type { HiringRow } from '../../src/domain/plan/rows/hiringRow';
import { hiringRows } from '../../src/domain/plan/rows/hiringRows';
import { staffingProblemOf } from '../../src/domain/plan/problem/staffingProblemOf';
import { planningModel, type PlanningInput, type PlanningModel } from '../../src/domain/planningModel';
import { greedyStaffing } from '../../src/domain/plan/staffing/greedyStaffing';
import { profileNames } from '../../src/framework/profileNames';
import { planningInput } from './planningInput';

/** Minimum heads of nobody. */
const noHeads = byProfile(() => 0);
/** All of a member as Data Engineer. */
export const engineer = [{ profile: 'dataEngineer', share: 1 }] as const;
/** 60,000 a year at Mid-level and 80,000 at Senior, for every profile. */
export const bands = profileNames.flatMap(({ id: profile }) => [
  { profile, level: 'mid' as const, base: 60_000 },
  { profile, level: 'senior' as const, base: 80_000 },
]);

/** The lines of the quick plan for a model. */
export function rowsOf(
  model: PlanningModel,
  decisions: readonly HiringDecision[] = [],
): readonly HiringRow[] {
  return hiringRows({ model, plan: greedyStaffing(staffingProblemOf(model, decisions)), decisions });
}

/** The lines of the quick plan. */
export function rows(
  stated: Partial<PlanningInput>,
  decisions: readonly HiringDecision[] = [],
): readonly HiringRow[] {
  return rowsOf(planningModel(planningInput({ minimumHeads: noHeads, bands, ...stated })), decisions);
}

/** Weights with which a use case asks for these profiles only, all alike. */
export function only(...asked: readonly string[]): PlanningInput['weights'] {
  const phases = { dataIngestion: 1, dataPreparation: 1, dataManagement: 1, modelTraining: 1 };
  const later = { modelManagement: 1, deploymentManagement: 1, monitorMaintain: 1 };
  const nothing = Object.fromEntries(Object.keys({ ...phases, ...later }).map((phase) => [phase, 0]));
  return Object.fromEntries(
    profileNames.map(({ id }) => [id, asked.includes(id) ? { ...phases, ...later } : nothing]),
  ) as PlanningInput['weights'];
}

/** The lines that do something. */
export function actions(found: readonly HiringRow[]): readonly HiringRow[] {
  return found.filter(({ action }) => action !== 'open');
}

/** An approved, rejected ... line of one Data Engineer at Mid-level from 2027 Q2 on. */
export function decided(stated: Partial<HiringDecision> = {}): HiringDecision {
  return {
    id: 'hire|dataEngineer|mid|centre|2027-Q2',
    status: 'approved',
    action: 'hire',
    profile: 'dataEngineer',
    level: 'mid',
    place: 'centre',
    start: serialOf(2027, 4, 1),
    quarters: null,
    months: null,
    heads: 1,
    fteEach: 1,
    changed: false,
    noted: false,
    stage: 'none',
    positions: [],
    ...stated,
  };
}
