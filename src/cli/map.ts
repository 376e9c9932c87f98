import { CommandFailure } from './commandFailure';
import { commandWords } from './commandWords';
import { mapOutput } from './mapOutput';
import { planFile } from './planFile';
import { statedLanguage } from './reportInput';
import { runCommand } from './runCommand';

const usage = 'npm run --silent map -- ROSTER.xlsx|csv --json [--sheet NAME] [--language en|de]';

await runCommand(async (words) => {
  const { files, switches, values } = commandWords(
    words,
    { switches: ['--json'], values: ['--sheet', '--language'] },
    usage,
  );
  const [path] = files;
  if (path === undefined || files.length > 1)
    throw new CommandFailure(`Give one roster file. Usage: ${usage}`);
  const language = statedLanguage(values.get('--language'));
  const { report, workbook } = await planFile({
    path,
    out: null,
    language,
    sheet: values.get('--sheet'),
    seconds: 0,
  });
  const output = mapOutput(report, workbook, language);
  if (switches.has('--json')) {
    console.log(JSON.stringify(output, null, 1));
    return;
  }
  for (const { row, title, profile, level, status } of output.members) {
    console.log([row, title, profile ?? '–', level ?? '–', status].join('\t'));
  }
});
