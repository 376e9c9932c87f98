import type { Language } from '../framework/language';
import type { Assumptions } from '../domain/assumptions/assumptions';
import { defaultAssumptions } from '../domain/assumptions/defaultAssumptions';
import { unitSpelling } from '../domain/coverage/unitSpelling';
import { effortWeights } from '../domain/demand/effortWeights';
import type { UseCase } from '../domain/demand/useCase';
import { staffingProblemOf } from '../domain/plan/problem/staffingProblemOf';
import { noDecisions } from '../domain/mapping/decisions';
import { mapMembers } from '../domain/mapping/mapMembers';
import type { Mapping } from '../domain/mapping/mapping';
import type { MappingSettings } from '../domain/mapping/mappingSettings';
import type { MappedMember } from '../domain/mapping/reviewOrder';
import type { Member } from '../domain/member';
import { planningModel, type PlanningModel } from '../domain/planningModel';
import type { Problem } from '../domain/problem';
import { readRoster } from '../domain/roster/readRoster';
import { defaultRosterSettings } from '../domain/roster/rosterSettings';
import type { RosterReading } from '../domain/roster/rosterReading';
import type { StaffingProblem } from '../domain/plan/staffing/staffingProblem';
import { lastChoice, type RosterChoice } from './rosterChoice';
import type { Snapshot } from './snapshot';
import { tableLanguage, tableNames } from './tables/existingTable';
import { isOurSheet } from './tables/ourSheets';
import type { PlanProblem } from './tables/planProblem';
import { readAssumptions, type AssumptionReading } from './assumptions/readAssumptions';
import { readBands, type BenchmarkBand } from './benchmarks/readBands';
import { readDecisions } from './mapping/readDecisions';
import { uncountedRows } from './mapping/uncountedRows';
import { readHiring, type ReadHiringLine } from './hiring/readHiring';
import { readUseCases } from './useCases/readUseCases';
import { readMinimumHeads, readMinimumLevels, readWeights } from './assumptions/readWeights';
import type { SheetText } from './text/sheetText';
import { texts } from './text/texts';

/** What a run reads: the grids a host read, and what the core cannot know itself. */
export interface RunInput {
  readonly snapshot: Snapshot;
  /** The user's choice of sheet and columns; `null`: that of the last run, else whatever looks most like a roster. */
  readonly choice: RosterChoice | null;
  /** Language of new sheets; a workbook keeps the language it was begun in. */
  readonly language: Language;
  /** Now as an Excel serial number. */
  readonly now: number;
  /** Version of the planner. */
  readonly version: string;
}

/** Everything that is read and worked out before the staffing plan. */
export interface PreparedRun {
  readonly model: PlanningModel;
  /** The assumptions as they stand in the workbook, and those in use. */
  readonly inputs: AssumptionReading;
  readonly text: SheetText;
  /** What the rules propose for each member, whatever the planner decided. */
  readonly proposals: readonly Mapping[];
  readonly bands: readonly BenchmarkBand[];
  /** The lines of MLTP_Hiring as they stand in the workbook. */
  readonly decisions: readonly ReadHiringLine[];
  readonly problems: readonly (Problem | PlanProblem)[];
  readonly staffing: StaffingProblem;
}

/** Reads the roster of a snapshot, with the planner's choice and hours. */
export function examine({ snapshot, choice, language, now }: RunInput): RosterReading {
  const remembered = choice ?? lastChoice(snapshot);
  const today = Math.floor(now);
  const { hoursPerWeek } = readAssumptions(
    snapshot,
    defaultAssumptions({ today, fte: 0, currency: '' }),
  ).assumptions;
  return readRoster(
    snapshot.sheets.filter((sheet) => !isOurSheet(sheet.name, snapshot)),
    {
      ...defaultRosterSettings(today),
      language,
      hoursPerWeek,
      ...(remembered === null ? {} : { sheet: remembered.sheet, columns: remembered.columns }),
    },
  );
}

/** The members of a roster with their mapping, and the assumptions that decide how they are mapped. */
export interface MappedRoster {
  readonly inputs: AssumptionReading;
  readonly settings: MappingSettings;
  readonly staff: readonly MappedMember[];
  readonly problems: readonly (Problem | PlanProblem)[];
}

/** Maps the members of a reading by the rules and the planner's decisions; `null` where there is none, or an error. */
export function mapRoster(input: RunInput, reading: RosterReading): MappedRoster | null {
  const { snapshot } = input;
  const failed = reading.problems.some(({ severity }) => severity === 'error');
  if (failed || reading.members.length === 0) return null;
  const inputs = readAssumptions(snapshot, firstAssumptions(input, reading));
  const { decisions, problems: decisionProblems } = readDecisions(snapshot);
  const settings = { severalProfiles: inputs.assumptions.organisationSize === 'small' };
  return {
    inputs,
    settings,
    staff: staffOf(reading.members, mapMembers(reading.members, decisions, settings)),
    problems: [
      ...reading.problems,
      ...inputs.problems,
      ...decisionProblems,
      ...uncountedRows(snapshot, reading.members),
    ],
  };
}

/** Works out a run up to its staffing problem; `null` where the reading holds no members or an error. */
export function prepareRun(input: RunInput, reading: RosterReading): PreparedRun | null {
  const { snapshot } = input;
  const mapped = mapRoster(input, reading);
  if (mapped === null) return null;
  const { inputs, settings } = mapped;
  const { assumptions } = inputs;
  const { useCases: stated, problems: useCaseProblems } = readUseCases(snapshot);
  const { staff, useCases } = withOneSpelling(mapped.staff, stated);
  const bands = readBands(snapshot, assumptions);
  const model = planningModel({
    staff,
    useCases,
    assumptions,
    weights: readWeights(snapshot, effortWeights(assumptions)),
    minimumHeads: readMinimumHeads(snapshot),
    minimumLevels: readMinimumLevels(snapshot),
    bands,
  });
  const decisions = readHiring(snapshot);
  return {
    model,
    inputs,
    text: wordsOf(input),
    proposals: mapMembers(reading.members, noDecisions, settings),
    bands,
    decisions,
    problems: [...mapped.problems, ...useCaseProblems, ...missingUseCases(model)],
    staffing: staffingProblemOf(model, decisions),
  };
}

/** The words of the sheets: a workbook keeps the language it was begun in, and its Use Cases table its own. */
function wordsOf({ snapshot, language }: RunInput): SheetText {
  const own = texts[tableLanguage(snapshot) ?? language];
  const useCases = tableLanguage(snapshot, tableNames.useCases);
  return useCases === null ? own : { ...own, useCaseTable: texts[useCases] };
}

/** The staffing problem of a run, for a solver; `null` where there is nothing to plan. */
export function staffingOf(input: RunInput): StaffingProblem | null {
  return prepareRun(input, examine(input))?.staffing ?? null;
}

function firstAssumptions({ now }: RunInput, { members }: RosterReading): Assumptions {
  return defaultAssumptions({
    today: Math.floor(now),
    fte: sumOfFte(members),
    currency: commonCurrency(members),
  });
}

function staffOf(members: readonly Member[], mappings: readonly Mapping[]): readonly MappedMember[] {
  return members.flatMap((member, index) => {
    const mapping = mappings[index];
    return mapping === undefined ? [] : [{ member, mapping }];
  });
}

/** Members and use cases with each unit spelled in one way. */
function withOneSpelling(staff: readonly MappedMember[], useCases: readonly UseCase[]) {
  const spelled = unitSpelling([
    ...staff.map(({ member }) => member.unit),
    ...useCases.map(({ unit }) => unit),
  ]);
  return {
    staff: staff.map(({ member, mapping }) => ({
      member: { ...member, unit: spelled(member.unit) },
      mapping,
    })),
    useCases: useCases.map((useCase) => ({ ...useCase, unit: spelled(useCase.unit) })),
  };
}

function missingUseCases({ useCases, assumptions }: PlanningModel): readonly PlanProblem[] {
  if (useCases.length > 0) return [];
  return [{ code: 'useCasesMissing', severity: 'info', details: { count: assumptions.runningUseCases } }];
}

function sumOfFte(members: readonly Member[]): number {
  let sum = 0;
  for (const { fte } of members) sum += fte;
  return sum;
}

/** The currency most members are paid in, the first among equals; empty where none is stated. */
function commonCurrency(members: readonly Member[]): string {
  const counts = new Map<string, number>();
  for (const { currency } of members)
    if (currency !== '') counts.set(currency, (counts.get(currency) ?? 0) + 1);
  let common = '';
  for (const [currency, count] of counts) if (count > (counts.get(common) ?? 0)) common = currency;
  return common;
}
