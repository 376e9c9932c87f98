import { profileNames, type ProfileId } from '../../../framework/profileNames';
import { fiscalYearIndices, fiscalYearName, fiscalYearOf } from '../../calendar/fiscalYear';
import { isBeyondBudget } from '../../cost/isBeyondBudget';
import { unitKey } from '../../coverage/unitSpelling';
import type { PlanningModel } from '../../planningModel';
import type { Severity } from '../../problem';
import { isCounted } from '../line/hiringDecision';
import { isHandLine } from '../line/lineId';
import { placeId } from '../line/placeId';
import { solverTolerance } from '../model/tolerance';
import type { StaffingProblem } from '../problem/staffingProblem';
import { greatestGap } from '../staffing/floorPlan';
import { gapOf } from '../staffing/proof';
import type { StaffingPlan } from '../staffing/staffingPlan';
import type { HiringRow } from './hiringRow';

/** Ids of profile, place and line; name of a fiscal year; numbers in the units below, money in the plan currency. */
interface Details {
  readonly year: string;
  readonly line: string;
  readonly profile: ProfileId;
  readonly by: ProfileId;
  readonly place: string;
  readonly quarter: string;
  readonly heads: number;
  readonly lines: number;
  readonly members: number;
  readonly gap: number;
  readonly price: number;
  readonly cost: number;
  readonly budget: number;
}

/** What there is to state of each kind of note. */
export interface PlanNoteDetails {
  readonly quickPlan: Readonly<Record<string, never>>;
  readonly timeLimit: Pick<Details, 'gap'>;
  readonly farFromProven: Pick<Details, 'gap'>;
  readonly costUnproven: Pick<Details, 'gap'>;
  readonly beyondBudget: Pick<Details, 'year' | 'cost' | 'budget'>;
  readonly beyondMembers: Pick<Details, 'profile' | 'place'>;
  readonly outside: Pick<Details, 'line'>;
  readonly noBase: Pick<Details, 'line' | 'profile' | 'place'>;
  readonly noLevel: Pick<Details, 'line' | 'profile' | 'place'>;
  readonly outOfOrder: Pick<Details, 'heads'>;
  readonly belowMinimum: Pick<Details, 'heads'>;
  readonly noHires: Pick<Details, 'price'>;
  readonly noContractors: Pick<Details, 'price'>;
  readonly carried: Pick<Details, 'profile' | 'by'>;
  readonly ifFree: Pick<Details, 'lines'>;
  readonly outgrown: Pick<Details, 'profile' | 'heads' | 'members'>;
  readonly isOver: Pick<Details, 'quarter'>;
  readonly nobodyThere: Pick<Details, 'place'>;
}

/**
 * Something to know about a plan as a whole.
 * quickPlan: no solver was asked; timeLimit: the best plan found in time, `gap` as a part of its first objective;
 * farFromProven: the same where the gap is so large that the plan is a draft;
 * costUnproven: the same of its cost;
 * noHires, noContractors: an open quarter is worth so little, in loaded quarters, that none are ever proposed;
 * beyondBudget: its lines cost more in a fiscal year than its budget, because of what the planner settled;
 * beyondMembers: approved lines move more members of a profile at a place than there are;
 * outside: an approved line that nothing on offer matches; noBase: a line of heads whose base pay is not known, so that
 * it costs less than it will; noLevel: one without a level, which is paid as Mid-level; outOfOrder: heads hired before their turn;
 * belowMinimum: head-quarters by which minimum heads and levels are missed, for nobody is hired for them alone;
 * carried: a profile that nobody holds and too little is asked of for a head, by who does its work;
 * ifFree: lines that take surplus which nobody confirmed as free;
 * isOver: the first quarter of the plan lies in the past; nobodyThere: use cases belong to a unit that no member states, as
 * one does that is misspelled;
 * outgrown: without a reference team more new heads of a profile than hold it today: relative effort is no count of people.
 */
export type PlanNote = {
  readonly [Code in keyof PlanNoteDetails]: {
    readonly code: Code;
    readonly severity: Exclude<Severity, 'error'>;
    readonly details: PlanNoteDetails[Code];
  };
}[keyof PlanNoteDetails];

/** What notes are taken from. */
export interface NotedPlan {
  readonly model: PlanningModel;
  readonly staffing: StaffingProblem;
  readonly plan: StaffingPlan;
  /** The lines that stand in the hiring plan. */
  readonly hiring: readonly HiringRow[];
  /** Whether they stand whatever the plan says. */
  readonly locked: boolean;
  /** The day of the run, a serial number. */
  readonly today: number;
}

function proofNotes({ proof, gap, objective }: StaffingPlan): readonly PlanNote[] {
  if (gap === null) return [{ code: 'quickPlan', severity: 'info', details: {} }];
  if (gap > greatestGap) return [{ code: 'farFromProven', severity: 'warning', details: { gap } }];
  if (gap > 0) return [{ code: 'timeLimit', severity: 'info', details: { gap } }];
  const costGap = objective === 'cover' ? gapOf(proof.cost) : 0;
  return costGap > 0 ? [{ code: 'costUnproven', severity: 'info', details: { gap: costGap } }] : [];
}

function budgetNotes({ model, hiring }: NotedPlan): readonly PlanNote[] {
  const { budgetYear1, budgetYear2, budgetYear3, fiscalYearStart } = model.assumptions;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const years = fiscalYearIndices(quarters, fiscalYearStart);
  return [budgetYear1, budgetYear2, budgetYear3].flatMap((budget, year): PlanNote[] => {
    let cost = 0;
    for (const row of hiring)
      row.cost.byQuarter.forEach((part, at) => (cost += years[at] === year ? part : 0));
    const quarter = quarters[years.indexOf(year)];
    if (budget === null || !isBeyondBudget(cost, budget) || quarter === undefined) return [];
    const name = fiscalYearName(fiscalYearOf(quarter, fiscalYearStart), fiscalYearStart);
    return [{ code: 'beyondBudget', severity: 'warning', details: { year: name, cost, budget } }];
  });
}

function baseNotes({ hiring }: NotedPlan): readonly PlanNote[] {
  return hiring
    .filter(({ action, status, heads, level, cost }) => {
      const paid = action === 'hire' || action === 'contract';
      return paid && isCounted(status) && heads > 0 && (level === null || cost.base === 0);
    })
    .map(({ id, profile, place, cost }) => ({
      code: cost.base === 0 ? 'noBase' : 'noLevel',
      severity: 'warning',
      details: { line: id, profile, place },
    }));
}

function lineNotes({ hiring, locked }: NotedPlan): readonly PlanNote[] {
  if (locked) return [];
  return hiring
    .filter(({ id, status, origin }) => status === 'approved' && origin === 'kept' && !isHandLine(id))
    .map(({ id }) => ({ code: 'outside', severity: 'warning', details: { line: id } }));
}

function ruleNotes({ staffing, plan }: NotedPlan): readonly PlanNote[] {
  const notes: PlanNote[] = [];
  for (const { profile, place, free } of staffing.groups)
    if (free < 0) notes.push({ code: 'beyondMembers', severity: 'warning', details: { profile, place } });
  const { outOfOrder: heads, missingHeads } = plan.outcome;
  if (heads > 0) notes.push({ code: 'outOfOrder', severity: 'info', details: { heads } });
  if (missingHeads > solverTolerance)
    notes.push({ code: 'belowMinimum', severity: 'info', details: { heads: missingHeads } });
  return notes;
}

/** Below these worths of an open quarter, in loaded quarters, nobody is hired, and nobody is contracted, with the usual rates. */
const leastPrices = { hire: 1.15, contract: 1.6 } as const;

function priceNotes({ model, staffing }: NotedPlan): readonly PlanNote[] {
  const { openPrice: price, contractorsPerPlace } = model.assumptions;
  if (staffing.objective !== 'balanced') return [];
  if (price < leastPrices.hire) return [{ code: 'noHires', severity: 'info', details: { price } }];
  if (price >= leastPrices.contract || contractorsPerPlace <= 0) return [];
  return [{ code: 'noContractors', severity: 'info', details: { price } }];
}

function carriedNotes({ model }: NotedPlan): readonly PlanNote[] {
  return profileNames.flatMap(({ id }): readonly PlanNote[] => {
    const by = model.rules.carried?.[id];
    return by === undefined ? [] : [{ code: 'carried', severity: 'info', details: { profile: id, by } }];
  });
}

function surplusNotes({ hiring }: NotedPlan): readonly PlanNote[] {
  const lines = hiring.filter((row) => isCounted(row.status) && row.conditions.includes('ifFree')).length;
  return lines === 0 ? [] : [{ code: 'ifFree', severity: 'info', details: { lines } }];
}

/** Profiles that would more than double where relative effort is taken for people. */
function outgrownNotes({ model, staffing, hiring }: NotedPlan): readonly PlanNote[] {
  if (model.assumptions.referenceTeam !== 'none') return [];
  return staffing.profiles.flatMap((profile): PlanNote[] => {
    let [heads, members] = [0, 0];
    for (const row of hiring)
      if (row.action === 'hire' && row.profile === profile && isCounted(row.status)) heads += row.heads;
    for (const group of staffing.groups) if (group.profile === profile) members += group.heads;
    // The first head of a profile is no sign of it.
    if (heads <= Math.max(1, members)) return [];
    return [{ code: 'outgrown', severity: 'warning', details: { profile, heads, members } }];
  });
}

/** What of the inputs is odd, though it may be meant. */
function inputNotes({ model, today }: NotedPlan): readonly PlanNote[] {
  const notes: PlanNote[] = [];
  const first = model.quarters[0]?.quarter;
  if (first !== undefined && first.lastDay < today)
    notes.push({ code: 'isOver', severity: 'warning', details: { quarter: first.name } });
  const members = new Set(model.staff.map(({ member }) => unitKey(member.unit)));
  // Where no member states a unit, all are of one organisation.
  if (members.size === 1 && members.has('')) return notes;
  const asked = new Map(model.useCases.map(({ unit }) => [unitKey(unit), unit]));
  for (const [key, unit] of asked)
    if (key !== '' && !members.has(key))
      notes.push({
        code: 'nobodyThere',
        severity: 'warning',
        details: { place: placeId({ kind: 'unit', unit }) },
      });
  return notes;
}

/** What there is to know about a plan as a whole, warnings first. */
export function planNotes(noted: NotedPlan): readonly PlanNote[] {
  const found = [
    ...inputNotes(noted),
    ...budgetNotes(noted),
    ...baseNotes(noted),
    ...lineNotes(noted),
    ...outgrownNotes(noted),
    ...carriedNotes(noted),
    ...surplusNotes(noted),
    ...(noted.locked ? [] : [...ruleNotes(noted), ...priceNotes(noted), ...proofNotes(noted.plan)]),
  ];
  return found.toSorted((one, other) => Number(one.severity === 'info') - Number(other.severity === 'info'));
}
