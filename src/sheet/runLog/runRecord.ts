import type { HiringDecision } from '../../domain/plan/line/hiringDecision';
import {
  positionId,
  positionsText,
  readPositions,
  type HighestPositions,
  type Position,
} from '../../domain/plan/line/position';
import { highestPositions } from '../../domain/plan/rows/linePositions';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import type { Scenario } from '../../domain/scenario/scenario';
import type { PlanningModel } from '../../domain/planningModel';
import type { MappingStatus } from '../../domain/mapping/mapping';
import type { Snapshot } from '../snapshot';
import { mappingTable } from '../mapping/mappingTable';
import { readRows, standingTable } from '../tables/tableReading';
import { runTable } from './runTable';

/** One line of the run log: when, on what, with what result. Holds nothing personal. */
export interface RunRecord {
  readonly run: number;
  /** Excel serial number with the time of day. */
  readonly when: number;
  readonly version: string;
  /** A short text of everything that was read; equal input gives an equal fingerprint. */
  readonly fingerprint: string;
  readonly members: number;
  readonly auto: number;
  readonly review: number;
  readonly confirmed: number;
  readonly none: number;
  readonly problems: number;
  readonly newMembers: number;
  readonly departed: number;
  readonly changed: number;
  readonly useCases: number;
  readonly hires: number;
  /** The highest position of each profile that this run or one before gave, as text: none of them is given again. */
  readonly positions: string;
}

/** What a run record is made from. */
export interface RunInput {
  readonly snapshot: Snapshot;
  readonly model: PlanningModel;
  readonly hiring: readonly HiringRow[];
  readonly decisions: readonly HiringDecision[];
  readonly scenarios: readonly Scenario[];
  readonly problems: number;
  readonly now: number;
  readonly version: string;
}

/**
 * The fingerprint of everything a plan rests on, read: members, mappings, use cases, assumptions, weights, and the lines
 * of the hiring plan that the planner decided on, and scenarios.
 */
export function inputFingerprint(
  { staff, useCases, assumptions, weights, minimumHeads, bands, ownPrices, confirmedFree }: PlanningModel,
  decisions: readonly HiringDecision[],
  scenarios: readonly Scenario[],
): string {
  const salaries = bands.map(({ base }) => base);
  const decided = decisions
    .filter(
      ({ status, changed, stage }) =>
        changed || stage !== 'none' || (status !== 'proposed' && status !== 'withdrawn'),
    )
    .map(({ id, status, start, quarters, heads, stage }) => [id, status, start, quarters, heads, stage]);
  const money = [...salaries, ownPrices];
  const free = [...confirmedFree].sort();
  return fingerprint([staff, useCases, assumptions, weights, minimumHeads, money, free, decided, scenarios]);
}

/** The record of a run; it keeps the number of the run before when the input is the same. */
export function runRecord(input: RunInput): RunRecord {
  const { snapshot, model, problems, now, version } = input;
  const count = (status: MappingStatus) =>
    model.staff.filter(({ mapping }) => mapping.status === status).length;
  const print = inputFingerprint(model, input.decisions, input.scenarios);
  const last = lastRun(snapshot);
  let hires = 0;
  for (const { heads, action, status } of input.hiring) {
    if (action === 'hire' && (status === 'proposed' || status === 'approved')) hires += heads;
  }
  return {
    run: last.fingerprint === print ? last.run : last.run + 1,
    when: now,
    version,
    fingerprint: print,
    members: model.staff.length,
    auto: count('auto'),
    review: count('review'),
    confirmed: count('confirmed'),
    none: count('none'),
    problems,
    ...memberChanges(snapshot, model),
    useCases: model.useCases.length,
    hires,
    positions: positionsText(positionsOf(highestPositions(readHighest(snapshot), input.hiring))),
  };
}

/** The highest numbers that earlier runs gave to positions, by profile. */
export function readHighest(snapshot: Snapshot): HighestPositions {
  const all = readRows(snapshot, runTable).map(({ values }) => ({
    positions: readPositions(values.positions),
  }));
  return highestPositions(new Map(), all);
}

function positionsOf(highest: HighestPositions): readonly Position[] {
  return [...highest]
    .map(([profile, number]) => ({ profile, number }))
    .toSorted((one, other) => (positionId(one) < positionId(other) ? -1 : 1));
}

function lastRun(snapshot: Snapshot): { readonly run: number; readonly fingerprint: string } {
  let last = { run: 0, fingerprint: '' };
  for (const { values } of readRows(snapshot, runTable)) {
    const { run, fingerprint: print } = values;
    if (run !== null && run >= last.run) last = { run, fingerprint: print };
  }
  return last;
}

/** How many members are new, gone, or have another title, unit or FTE than in the Mapping table. */
function memberChanges(snapshot: Snapshot, { staff }: PlanningModel) {
  const standing = standingTable(snapshot, mappingTable);
  const before = new Map<string, string>();
  for (const { row, values } of readRows(snapshot, mappingTable)) {
    if (values.proposal === '' || values.status === 'departed') continue;
    const [title, unit, fte] = (['title', 'unit', 'fte'] as const).map((id) => standing?.value(row, id));
    before.set(values.memberId, JSON.stringify([title, unit ?? '', fte]));
  }
  let newMembers = 0;
  let changed = 0;
  let found = 0;
  for (const { member } of staff) {
    const facts = before.get(member.id);
    if (facts === undefined) newMembers += 1;
    else {
      found += 1;
      if (facts !== JSON.stringify([member.title, member.unit, member.fte])) changed += 1;
    }
  }
  return { newMembers, departed: before.size - found, changed };
}

/** The JSON of values in pieces, lists among them item by item: that of a million members is longer than a text can be. */
function* jsonPieces(values: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const value of values) {
    yield before;
    if (Array.isArray(value) && value.length > 0) yield* jsonOfItems(value);
    else yield jsonOf(value);
    before = ',';
  }
  yield before === '[' ? '[]' : ']';
}

function* jsonOfItems(items: readonly unknown[]): Generator<string> {
  let before = '[';
  for (const item of items) {
    yield before + jsonOf(item);
    before = ',';
  }
  yield ']';
}

/** The JSON of an item of a list: what JSON cannot hold is nothing there. */
function jsonOf(item: unknown): string {
  return item === undefined ? 'null' : JSON.stringify(item);
}

/**
 * A short text that differs when the values differ: two 32-bit FNV-1a sums over their JSON, in hexadecimal. It tells
 * runs apart; it is no safeguard against forgery.
 */
function fingerprint(values: readonly unknown[]): string {
  let low = 0x811c9dc5;
  let high = 0x01000193;
  let index = 0;
  for (const text of jsonPieces(values))
    for (let at = 0; at < text.length; at += 1) {
      const code = text.charCodeAt(at);
      low = Math.imul(low ^ code, 0x01000193);
      high = Math.imul(high ^ (code + index), 0x85ebca6b);
      index += 1;
    }
  const hexadecimal = (value: number) => (value >>> 0).toString(16).padStart(8, '0');
  return hexadecimal(low) + hexadecimal(high);
}
