import type { Language } from '../framework/language';
import type { Assumptions } from '../domain/assumptions/assumptions';
import { defaultAssumptions } from '../domain/assumptions/defaultAssumptions';
import { planQuarters, quartersFrom } from '../domain/calendar/quarter';
import { unitSpelling } from '../domain/coverage/unitSpelling';
import { effortWeights } from '../domain/demand/effortWeights';
import type { UseCase } from '../domain/demand/useCase';
import { greedyStaffing } from '../domain/plan/staffing/greedyStaffing';
import type { StaffingPlan } from '../domain/plan/staffing/staffingPlan';
import { staffingProblemOf } from '../domain/plan/problem/staffingProblemOf';
import { noDecisions, type Decisions } from '../domain/mapping/decisions';
import { levelKey, ownGrades } from '../domain/mapping/levelText';
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
import { firstScenarios } from '../domain/scenario/firstScenarios';
import type { StaffingProblem } from '../domain/plan/problem/staffingProblem';
import { anySheet, lastChoice, type RosterChoice } from './rosterChoice';
import type { Snapshot } from './snapshot';
import { languageOf } from './tables/tableReading';
import { isOurSheet, sheetsOfTheirs } from './tables/ourSheets';
import { planProblem, type PlanProblem } from './tables/planProblem';
import { readAssumptions, type AssumptionReading, type ToldAssumptions } from './assumptions/readAssumptions';
import { bandProblems, readBands, type BenchmarkBand } from './benchmarks/readBands';
import { readDecisions, readGrades } from './mapping/readDecisions';
import { uncountedRows } from './mapping/uncountedRows';
import { hiringProblems, readHiring, type ReadHiringLine } from './hiring/readHiring';
import { inputFingerprint } from './runLog/runRecord';
import { readScenarios, scenarioProblems } from './scenarios/readScenarios';
import { scenarioRuns, type ScenarioRun } from './scenarios/scenarioRuns';
import { uncalculatedProblem } from './uncalculated';
import { readShown } from './coverage/shownQuarter';
import { readUseCases } from './useCases/readUseCases';
import { useCaseTable } from './useCases/useCaseTable';
import {
  assumptionTable,
  levelTable,
  lifeStageTable,
  omissionTable,
  profileTable,
  surplusTable,
  weightTable,
} from './assumptions/assumptionTables';
import { onCostsTable } from './budget/onCostsTable';
import { rateTable } from './budget/ratesTable';
import { refusedInputs } from './tables/refusedInputs';
import {
  readDemandRules,
  readMinimumHeads,
  readMinimumLevels,
  readOwnPrices,
  readWeights,
} from './assumptions/readProfiles';
import { readConfirmedFree } from './assumptions/surplusPlan';
import { assignmentProblems } from './staffing/assignmentTable';
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
  /** What the run is told of the assumptions beside the workbook. */
  readonly told?: ToldAssumptions;
}

/** The base of a run: everything that is read and worked out before anything is planned. */
interface BaseRun {
  readonly input: RunInput;
  readonly reading: RosterReading;
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

/** A run: what a snapshot holds, read once, and what is to be planned for it. */
export interface Run extends BaseRun {
  /** The plan that is found at once, without a solver. */
  readonly quick: StaffingPlan;
  readonly scenarios: readonly ScenarioRun[];
}

/** A snapshot as the planner understood it. */
export interface Preparation {
  readonly reading: RosterReading;
  readonly problems: readonly (Problem | PlanProblem)[];
  /** `null` where no roster could be read; the problems then hold an error, or the roster has no member. */
  readonly run: Run | null;
}

/** Reads a snapshot once: members, mapping, assumptions and decisions, and the planning problems in it. */
export function prepare(input: RunInput): Preparation {
  const reading = examine(input);
  const base = baseRun(input, reading);
  if (base === null) return { reading, problems: reading.problems, run: null };
  const quick = greedyStaffing(base.staffing);
  const { snapshot } = input;
  const sets = readScenarios(snapshot) ?? firstScenarios(quick);
  const scenarios = scenarioRuns({ ...base, snapshot, costByYear: quick.outcome.costByYear }, sets);
  return { reading, problems: base.problems, run: { ...base, quick, scenarios } };
}

/**
 * The same text while roster, decisions, use cases, assumptions and scenarios are the same; `null` where no roster could
 * be read. Reads like `prepare`, but plans nothing.
 */
export function fingerprintOf(input: RunInput): string | null {
  const base = baseRun(input, examine(input));
  if (base === null) return null;
  const { model, staffing, decisions } = base;
  const scenarios = readScenarios(input.snapshot) ?? firstScenarios(greedyStaffing(staffing));
  return inputFingerprint(model, decisions, scenarios);
}

/** Reads the roster of a snapshot, with the planner's choice and hours. */
export function examine({ snapshot, choice, language, now }: RunInput): RosterReading {
  const remembered = choice ?? lastChoice(snapshot);
  const today = Math.floor(now);
  const { hoursPerWeek } = readAssumptions(
    snapshot,
    defaultAssumptions({ today, fte: 0, currency: '' }),
  ).assumptions;
  const sheets = snapshot.sheets.filter((sheet) => !isOurSheet(sheet.name, snapshot));
  const reading = readRoster(sheets, {
    ...defaultRosterSettings(today),
    language,
    hoursPerWeek,
    ...(remembered === null ? {} : { columns: remembered.columns }),
    ...(remembered?.table === undefined ? {} : { table: remembered.table }),
    ...(remembered === null || remembered.sheet === anySheet ? {} : { sheet: remembered.sheet }),
  });
  const bare = uncalculatedProblem({ ...snapshot, sheets }, reading);
  return bare === null ? reading : { ...reading, problems: [bare, ...reading.problems] };
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
  const { members } = reading;
  const { decisions, problems: decisionProblems } = readDecisions(snapshot);
  const one = staffOf(members, mapMembers(members, decisions, { severalProfiles: false }));
  const inputs = readAssumptions(snapshot, firstAssumptions(input, one), input.told);
  const settings = { severalProfiles: inputs.assumptions.organisationSize === 'small' };
  return {
    inputs,
    settings,
    staff: settings.severalProfiles ? staffOf(members, mapMembers(members, decisions, settings)) : one,
    problems: [
      ...reading.problems,
      ...inputs.problems,
      ...decisionProblems,
      ...uncountedRows(snapshot, reading.members),
      ...unknownGrades(members, decisions),
    ],
  };
}

/** Works out a run up to its staffing problem; `null` where the reading holds no members or an error. */
function baseRun(input: RunInput, reading: RosterReading): BaseRun | null {
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
    rules: readDemandRules(snapshot),
    shown: readShown(snapshot, quartersFrom(assumptions.planStart, planQuarters)),
    minimumHeads: readMinimumHeads(snapshot),
    minimumLevels: readMinimumLevels(snapshot),
    confirmedFree: readConfirmedFree(snapshot),
    bands,
    ownPrices: readOwnPrices(
      snapshot,
      input.told ?? {},
      readAssumptions(snapshot, inputs.defaults).assumptions,
    ),
  });
  const decisions = readHiring(snapshot);
  return {
    input,
    reading,
    model,
    inputs,
    text: wordsOf(input),
    proposals: mapMembers(reading.members, { ...noDecisions, levels: readGrades(snapshot) }, settings),
    bands,
    decisions,
    problems: [
      ...mapped.problems,
      ...sheetsOfTheirs(snapshot, reading.sheet),
      ...refusedInputs(snapshot, [
        ...[weightTable, profileTable, lifeStageTable, omissionTable, surplusTable, levelTable],
        ...[rateTable, onCostsTable],
      ]),
      ...scenarioProblems(snapshot),
      ...useCaseProblems,
      ...bandProblems(snapshot),
      ...hiringProblems(snapshot),
      ...assignmentProblems(snapshot, {
        useCases: new Set(model.useCases.map(({ name }) => name)),
        members: new Set(model.staff.map(({ member }) => member.id)),
      }),
      ...missingUseCases(model),
    ],
    staffing: staffingProblemOf(model, decisions),
  };
}

/** The words of the sheets: a workbook keeps the language it was begun in, and its Use Cases table its own. */
function wordsOf({ snapshot, language }: RunInput): SheetText {
  const own = texts[languageOf(snapshot, assumptionTable) ?? language];
  const useCases = languageOf(snapshot, useCaseTable);
  return useCases === null ? own : { ...own, useCaseLanguage: useCases };
}

/** What a new workbook proposes: members outside the framework ask for no use cases, and make no organisation large. */
function firstAssumptions({ now }: RunInput, staff: readonly MappedMember[]): Assumptions {
  const inFramework = staff.filter(({ mapping }) => mapping.shares.length > 0);
  const heads = new Map<string, number>();
  for (const { member } of inFramework)
    if (member.unit !== '') heads.set(member.unit, (heads.get(member.unit) ?? 0) + 1);
  return defaultAssumptions({
    today: Math.floor(now),
    fte: sumOfFte(inFramework),
    heads: inFramework.length,
    units: [...heads].toSorted(([, one], [, other]) => other - one).map(([unit]) => unit),
    currency: commonCurrency(staff.map(({ member }) => member)),
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

/** Grades of the organisation's own that no one has said the level of. */
function unknownGrades(members: readonly Member[], { levels = {} }: Decisions): readonly PlanProblem[] {
  const open = ownGrades(members).filter(
    ({ text, proposal }) => proposal === null && !Object.hasOwn(levels, levelKey(text)),
  );
  const [first] = open;
  if (first === undefined) return [];
  const count = open.reduce((sum, grade) => sum + grade.members, 0);
  return [planProblem('gradesUnknown', { count, grade: first.text })];
}

function missingUseCases({ useCases, assumptions }: PlanningModel): readonly PlanProblem[] {
  if (useCases.length > 0) return [];
  return [planProblem('useCasesMissing', { count: assumptions.runningUseCases })];
}

function sumOfFte(staff: readonly MappedMember[]): number {
  let sum = 0;
  for (const { member } of staff) sum += member.fte;
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
