import { problemWords } from '../sheet/tables/planProblem';
import { CommandFailure, commandWords, onlyFile, runCommand, statedLanguage } from './command';
import { describePlan } from './describePlan';
import { planFile, usualSeconds } from './planFile';
import { describedProblems } from './problems';

const usage =
  'npm run --silent plan -- ROSTER.xlsx|csv [--out PLAN.xlsx] [--json] [--sheet NAME] [--language en|de] [--seconds N]';

const options = {
  out: { type: 'string' },
  json: { type: 'boolean', default: false },
  sheet: { type: 'string' },
  language: { type: 'string' },
  seconds: { type: 'string', default: String(usualSeconds) },
} as const;

/** The time limit of the option --seconds; 0 asks for the quick plan without a solver. */
function statedSeconds(word: string): number {
  const seconds = Number(word);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new CommandFailure(`"${word}" is not a number of seconds: use 0 or more.`);
  return seconds;
}

await runCommand(async (words) => {
  const { files, values } = commandWords(words, options, usage);
  const path = onlyFile(files, usage);
  const language = statedLanguage(values.language);
  const seconds = statedSeconds(values.seconds);
  const wanted = values.out ?? (values.json ? null : undefined);
  const task = { path, out: wanted, language, sheet: values.sheet, seconds };
  const { report, out, losesMacros } = await planFile(task);
  if (values.json) {
    console.log(
      JSON.stringify(
        { ...report.summary, out, problems: describedProblems(report.problems, language) },
        null,
        2,
      ),
    );
    return;
  }
  console.log(describePlan(report));
  const warnings = report.problems.filter(({ severity }) => severity === 'warning').slice(0, 5);
  for (const problem of warnings) console.log(`- ${problemWords(problem, language)}`);
  if (losesMacros)
    console.log('The macros of the workbook are not in the plan. A name that ends in .xlsm keeps them.');
  if (out !== null) console.log(`The plan is in ${out}`);
});
