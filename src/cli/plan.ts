import { problemWords } from '../sheet/problemWords';
import { CommandFailure } from './commandFailure';
import { commandWords } from './commandWords';
import { describePlan } from './describePlan';
import { freePlanFile } from './freePlanFile';
import { planFile, usualSeconds } from './planFile';
import { describedProblems } from './describedProblems';
import { statedLanguage } from './runSettings';
import { runCommand } from './runCommand';

const usage =
  'npm run --silent plan -- ROSTER.xlsx|csv [--out PLAN.xlsx] [--json] [--sheet NAME] [--language en|de] [--seconds N]';

/** The time limit of the option --seconds; 0 asks for the quick plan without a solver. */
function statedSeconds(word: string | undefined): number {
  const seconds = Number(word ?? usualSeconds);
  if (!Number.isFinite(seconds) || seconds < 0)
    throw new CommandFailure(`"${word ?? ''}" is no number of seconds: use 0 or more.`);
  return seconds;
}

await runCommand(async (words) => {
  const { files, switches, values } = commandWords(
    words,
    { switches: ['--json'], values: ['--out', '--sheet', '--language', '--seconds'] },
    usage,
  );
  const [path] = files;
  if (path === undefined || files.length > 1)
    throw new CommandFailure(`Give one roster file. Usage: ${usage}`);
  const language = statedLanguage(values.get('--language'));
  const seconds = statedSeconds(values.get('--seconds'));
  const out = values.get('--out') ?? (switches.has('--json') ? null : await freePlanFile(path));
  const report = await planFile({ path, out, language, sheet: values.get('--sheet'), seconds });
  if (switches.has('--json')) {
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
  if (out !== null) console.log(`The plan is in ${out}`);
});
