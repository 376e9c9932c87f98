import { planObjectives } from '../domain/assumptions/assumptions';
import type { ToldAssumptions } from '../sheet/assumptions/readAssumptions';
import { quarterIndex } from '../sheet/coverage/shownQuarter';
import type { Report } from '../sheet/report';
import { coverageIn, type PlanSummary } from '../sheet/summary';
import { CommandFailure, commandWords, onlyFile, runCommand, statedLanguage } from './command';
import { describePlan } from './describePlan';
import { planFile, usualSeconds } from './planFile';
import { staffingFigures } from '../sheet/staffing/staffingFigures';
import { growthFigures } from '../sheet/upskilling/upskillingSheet';
import { describedProblems, remarkLines } from './problems';

const usage =
  'npm run --silent plan -- ROSTER.xlsx|csv [--out PLAN.xlsx] [--json] [--sheet NAME] [--table NUMBER] [--column FIELD=HEADING] [--language en|de] [--seconds N] [--quarter "2027 Q1"] [--objective balanced|cover] [--price N]';

const options = {
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  sheet: { type: 'string' },
  table: { type: 'string' },
  column: { type: 'string', multiple: true },
  language: { type: 'string' },
  seconds: { type: 'string', default: String(usualSeconds) },
  quarter: { type: 'string' },
  objective: { type: 'string' },
  price: { type: 'string' },
} as const;

/** The time limit of the option --seconds; 0 asks for the quick plan without a solver. */
function statedSeconds(word: string): number {
  const seconds = Number(word);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new CommandFailure(`"${word}" is not a number of seconds: use 0 or more.`);
  return seconds;
}

/** The objective of the option --objective; that of the workbook where none is asked for. */
function statedObjective(word: string | undefined): ToldAssumptions {
  if (word === undefined) return {};
  const objective = planObjectives.find((each) => each === word);
  if (objective === undefined)
    throw new CommandFailure(`"${word}" is no objective: use ${planObjectives.join(' or ')}.`);
  return { objective };
}

/** The worth of an open FTE-quarter of the option --price, times a loaded quarter; that of the workbook without it. */
function statedPrice(word: string | undefined): ToldAssumptions {
  if (word === undefined) return {};
  const openPrice = Number(word);
  if (word.trim() === '' || !Number.isFinite(openPrice) || openPrice < 0 || openPrice > 100)
    throw new CommandFailure(
      `"${word}" is no worth of an open FTE-quarter: use a number of loaded quarters from 0 to 100.`,
    );
  return { openPrice };
}

/** The quarter of the option --quarter, from 0; the first where none is asked for. */
function statedQuarter(word: string | undefined, { workbook }: Report): number {
  if (word === undefined) return 0;
  const quarters = workbook.model.quarters.map(({ quarter }) => quarter);
  const index = quarterIndex(word, quarters);
  if (index < 0)
    throw new CommandFailure(
      `The plan has no quarter "${word}": use one of ${quarters.map(({ name }) => name).join(', ')}.`,
    );
  return index;
}

function coverageOf(
  quarter: number,
  { workbook }: Report,
): Pick<PlanSummary, 'coverageQuarter' | 'coverage'> {
  const { model } = workbook;
  return {
    coverageQuarter: model.quarters[quarter]?.quarter.name ?? '',
    coverage: coverageIn(quarter, model),
  };
}

/** What is said where another language was asked for than the plan in the workbook is in. */
const keptLanguage = {
  en: 'The sheets of this plan are in English and keep their language.',
  de: 'The sheets of this plan are in German and keep their language.',
} as const;

await runCommand(async (words) => {
  const { files, values } = commandWords(words, options, usage);
  const path = onlyFile(files, usage);
  const language = statedLanguage(values.language);
  const seconds = statedSeconds(values.seconds);
  const wanted = values.out ?? (values.json ? null : undefined);
  const check = (report: Report): void => void statedQuarter(values.quarter, report);
  const told = { ...statedObjective(values.objective), ...statedPrice(values.price) };
  const task = {
    path,
    out: wanted,
    language,
    sheet: values.sheet,
    table: values.table,
    columns: values.column,
    seconds,
    check,
    told,
  };
  const { report, out, losesMacros } = await planFile(task);
  const quarter = statedQuarter(values.quarter, report);
  const { locale } = report.workbook.text;
  if (values.language !== undefined && locale !== language) console.error(keptLanguage[locale]);
  if (values.json) {
    console.log(
      JSON.stringify(
        {
          ...report.summary,
          ...coverageOf(quarter, report),
          ...staffingFigures(report.workbook),
          growth: growthFigures(report.workbook),
          out,
          problems: describedProblems(report.problems, language),
        },
        null,
        2,
      ),
    );
    return;
  }
  console.log(describePlan(report));
  for (const line of remarkLines(report.problems, language)) console.log(line);
  if (losesMacros)
    console.log('The macros of the workbook are not in the plan. A name that ends in .xlsm keeps them.');
  if (out !== null) console.log(`The plan is in ${out}`);
});
