import { levels, type LevelId } from '../../../framework/levels';
import type { ProfileId } from '../../../framework/profileNames';
import { bandBase } from '../../cost/salaryBand';
import type { PlanningModel } from '../../planningModel';
import type { ContractOption, HireOption, MinimumHeads } from '../staffing/staffingProblem';
import type { HiringDecision } from '../hiringDecision';
import { survival } from '../survival';
import { isGuided } from './guidance';
import type { KnownGroup } from './memberGroups';
import { rampShares } from './rampShares';
import { atCell, type StaffingCells } from './staffingCells';

/** What hires are offered from. */
export interface HireInput {
  readonly model: PlanningModel;
  readonly cells: StaffingCells;
  readonly groups: readonly KnownGroup[];
  readonly decisions: readonly HiringDecision[];
}

/** First quarter, from 0, in which a hire can start. */
export function earliestHire({ assumptions }: PlanningModel): number {
  return Math.ceil(assumptions.monthsToHire / 3);
}

/** A profile at a place that is short, with its largest target. */
interface ShortCell {
  readonly profile: ProfileId;
  readonly place: string;
  readonly peak: number;
}

function shortCells(cells: StaffingCells, from: number): readonly ShortCell[] {
  return cells.profiles.flatMap((profile) =>
    cells.places.flatMap(({ id: place }) => {
      const peak = Math.max(0, ...atCell(cells, cells.target, profile, place).slice(from));
      return peak > 0 ? [{ profile, place, peak }] : [];
    }),
  );
}

function atLeast(level: LevelId, least: LevelId | null): LevelId {
  const rank = (id: LevelId) => levels.findIndex((each) => each.id === id);
  return least !== null && rank(least) > rank(level) ? least : level;
}

/** The levels offered for a cell: Mid-level where someone guides; a first head that guides is Senior. */
function levelsOf({ model, groups }: HireInput, { profile, place, peak }: ShortCell): readonly LevelId[] {
  const guide = atLeast('senior', model.minimumLevels[profile]);
  if (isGuided(groups, profile, place)) {
    const least = model.minimumLevels[profile];
    return [...new Set<LevelId>(['mid', atLeast('mid', least)])];
  }
  return peak <= 1 ? [guide] : ['mid', guide];
}

/** Hires of every profile and place that is short, and of every hire the planner approved. */
export function hireOptions(input: HireInput): readonly HireOption[] {
  const { model, cells, decisions } = input;
  const { assumptions } = model;
  const earliest = earliestHire(model);
  const wanted = new Map<string, Pick<HireOption, 'profile' | 'place' | 'level'>>();
  const want = (profile: ProfileId, place: string, level: LevelId) =>
    wanted.set(`${profile}|${place}|${level}`, { profile, place, level });
  for (const cell of shortCells(cells, earliest)) {
    for (const level of levelsOf(input, cell)) want(cell.profile, cell.place, level);
  }
  for (const { status, action, profile, place, level } of decisions) {
    if (status === 'approved' && action === 'hire' && level !== null) want(profile, place, level);
  }
  const ramp = rampShares(assumptions.rampMonths);
  return [...wanted.values()].map((option) => {
    const base = bandBase(model.bands, option.profile, option.level) ?? 0;
    return {
      ...option,
      fte: 1,
      costPerQuarter: (base * (1 + assumptions.burden)) / 4,
      oneOff: base * assumptions.recruiting + assumptions.onboarding,
      ramp,
      attrition: 1 - survival(assumptions, 1),
      earliest,
    };
  });
}

/** Contractors at Mid-level for every profile and place that is short, and every contractor the planner approved. */
export function contractOptions({ model, cells, decisions }: HireInput): readonly ContractOption[] {
  const { assumptions, bands } = model;
  const wanted = new Map<string, Pick<ContractOption, 'profile' | 'place' | 'level'>>();
  const want = (profile: ProfileId, place: string, level: LevelId) =>
    wanted.set(`${profile}|${place}|${level}`, { profile, place, level });
  if (assumptions.contractorsPerPlace > 0)
    for (const { profile, place } of shortCells(cells, 0)) want(profile, place, 'mid');
  for (const { status, action, profile, place, level } of decisions)
    if (status === 'approved' && action === 'contract' && level !== null) want(profile, place, level);
  return [...wanted.values()].map((option) => ({
    ...option,
    fte: 1,
    costPerQuarter:
      ((bandBase(bands, option.profile, option.level) ?? 0) *
        (1 + assumptions.burden) *
        assumptions.contractorFactor) /
      4,
    maxHeads: Math.floor(assumptions.contractorsPerPlace),
    earliest: 0,
  }));
}

/** Minimum heads of the Assumptions, and someone who guides where several heads are missing. */
export function minimumHeadRules(input: HireInput): readonly MinimumHeads[] {
  const { model, cells, groups } = input;
  const from = earliestHire(model);
  const found: MinimumHeads[] = [];
  for (const { profile, place, peak } of shortCells(cells, from)) {
    const heads = Math.min(model.minimumHeads[profile], Math.ceil(peak));
    const level = model.minimumLevels[profile];
    if (heads > 0) found.push({ profile, place, heads, level: level ?? 'junior', from });
    if (!isGuided(groups, profile, place)) found.push({ profile, place, heads: 1, level: 'senior', from });
  }
  return found;
}
