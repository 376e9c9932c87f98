import { unwatched } from '../host/port';
import { examine, mapRoster } from '../sheet/prepare';
import { CommandFailure } from './commandFailure';
import { commandWords } from './commandWords';
import { mapOutput } from './mapOutput';
import { openFile } from './openFile';
import { runSettings, statedLanguage } from './runSettings';
import { runCommand } from './runCommand';
import { unreadable } from './unreadable';

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
  const workbook = await openFile(path);
  const names = (await workbook.sheets()).map(({ name }) => name);
  const snapshot = await workbook.read(names, unwatched);
  const input = { snapshot, ...runSettings(language, values.get('--sheet')) };
  const reading = examine(input);
  const roster = mapRoster(input, reading);
  if (roster === null) throw new CommandFailure(unreadable(reading.problems, language));
  const output = mapOutput(reading, roster, language);
  if (switches.has('--json')) {
    console.log(JSON.stringify(output, null, 1));
    return;
  }
  for (const { row, title, profile, level, status } of output.members) {
    console.log([row, title, profile ?? '–', level ?? '–', status].join('\t'));
  }
});
