import type { Language } from '../framework/language';
import { defaultAssumptions } from '../domain/assumptions/defaultAssumptions';
import { noDecisions } from '../domain/mapping/decisions';
import { mapMembers } from '../domain/mapping/mapMembers';
import type { MappedMember } from '../domain/mapping/reviewOrder';
import type { Mapping } from '../domain/mapping/mapping';
import type { Member } from '../domain/member';
import { planningModel, type PlanningModel } from '../domain/planningModel';
import type { Problem } from '../domain/problem';
import { readRoster } from '../domain/roster/readRoster';
import type { RosterReading } from '../domain/roster/rosterReading';
import { defaultRosterSettings } from '../domain/roster/rosterSettings';
import { effortWeights } from '../domain/demand/effortWeights';
import type { SheetPlan } from './plan';
import { lastChoice, type RosterChoice } from './rosterChoice';
import type { Snapshot } from './snapshot';
import { assumptionsSheet } from './sheets/assumptionsSheet';
import { benchmarksSheet } from './sheets/benchmarksSheet';
import { coverageSheet } from './sheets/coverageSheet';
import { effortSheet } from './sheets/effortSheet';
import { frameworkSheet } from './sheets/frameworkSheet';
import { hiringSheet } from './sheets/hiringSheet';
import { mappingSheet } from './sheets/mappingSheet';
import { runLogSheet } from './sheets/runLogSheet';
import { teamSheet } from './sheets/teamSheet';
import { useCasesSheet } from './sheets/useCasesSheet';
import { tableLanguage } from './tables/existingTable';
import { isOurSheet } from './tables/ourSheets';
import type { PlanProblem } from './tables/planProblem';
import { readAssumptions } from './tables/readAssumptions';
import { readBands } from './tables/readBands';
import { readDecisions } from './tables/readDecisions';
import { readUseCases } from './tables/readUseCases';
import { readMinimumHeads, readMinimumLevels, readWeights } from './tables/readWeights';
import { runRecord } from './tables/runRecord';
import { texts } from './text/texts';
import type { WorkbookModel } from './workbookModel';

/** What a run is made from: the grids a host read, and what the core cannot know itself. */
export interface ReportInput {
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

/** A whole run: what to write, what to say, and the numbers behind both. */
export interface Report {
  /** Empty where no roster could be read; `problems` then holds an error. */
  readonly sheets: readonly SheetPlan[];
  readonly problems: readonly (Problem | PlanProblem)[];
  readonly reading: RosterReading;
  readonly workbook: WorkbookModel | null;
}

/** Reads the roster of a snapshot, with the planner's choice and hours. */
export function examine({ snapshot, choice, language, now }: ReportInput): RosterReading {
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

/** The whole planner as one pure function: grids in; sheets, problems and numbers out. */
export function report(input: ReportInput): Report {
  const { snapshot, now } = input;
  const reading = examine(input);
  const failed = reading.problems.some(({ severity }) => severity === 'error');
  if (failed || reading.members.length === 0) {
    return { sheets: [], problems: reading.problems, reading, workbook: null };
  }
  const text = texts[tableLanguage(snapshot) ?? input.language];
  const defaults = defaultAssumptions({
    today: Math.floor(now),
    fte: sumOfFte(reading.members),
    currency: commonCurrency(reading.members),
  });
  const { assumptions, problems: assumptionProblems } = readAssumptions(snapshot, defaults);
  const { useCases, problems: useCaseProblems } = readUseCases(snapshot);
  const { decisions, problems: decisionProblems } = readDecisions(snapshot);
  const settings = { severalProfiles: assumptions.organisationSize === 'small' };
  const proposals = mapMembers(reading.members, noDecisions, settings);
  const mappings = mapMembers(reading.members, decisions, settings);
  const bands = readBands(snapshot, assumptions);
  const model = planningModel({
    staff: staffOf(reading.members, mappings),
    useCases,
    assumptions,
    weights: readWeights(snapshot, effortWeights(assumptions)),
    minimumHeads: readMinimumHeads(snapshot),
    minimumLevels: readMinimumLevels(snapshot),
    bands,
  });
  const problems = [
    ...reading.problems,
    ...assumptionProblems,
    ...useCaseProblems,
    ...decisionProblems,
    ...missingUseCases(model),
  ];
  const choice = input.choice ?? lastChoice(snapshot) ?? { sheet: reading.sheet ?? '', columns: {} };
  const run = runRecord({ snapshot, model, problems: problems.length, now, version: input.version });
  const workbook: WorkbookModel = { model, text, snapshot, proposals, bands, run, choice };
  return { sheets: sheetsOf(workbook), problems, reading, workbook };
}

/** The sheets in tab order: results first, then inputs, then the reference. */
function sheetsOf(workbook: WorkbookModel): readonly SheetPlan[] {
  return [
    coverageSheet(workbook.model, workbook.text),
    effortSheet(workbook),
    teamSheet(workbook),
    hiringSheet(workbook),
    mappingSheet(workbook),
    useCasesSheet(workbook),
    assumptionsSheet(workbook),
    benchmarksSheet(workbook),
    frameworkSheet(workbook.text),
    runLogSheet(workbook),
  ];
}

function staffOf(members: readonly Member[], mappings: readonly Mapping[]): readonly MappedMember[] {
  return members.flatMap((member, index) => {
    const mapping = mappings[index];
    return mapping === undefined ? [] : [{ member, mapping }];
  });
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
