import { unwatched } from '../host/port';
import { examine, mapRoster } from '../sheet/prepare';
import { mappingTexts } from '../sheet/mapping/mappingText';
import { CommandFailure, commandWords, onlyFile, runCommand, statedLanguage } from './command';
import { openFile } from './files';
import { mapOutput } from './mapOutput';
import { jsonPieces, printPieces } from './printing';
import { remarkLines, unreadable } from './problems';
import { runSettings } from './runSettings';

const usage =
  'npm run --silent map -- ROSTER.xlsx|csv --json [--sheet NAME] [--table NUMBER] [--column FIELD=HEADING] [--language en|de]';
const options = {
  json: { type: 'boolean' },
  sheet: { type: 'string' },
  table: { type: 'string' },
  column: { type: 'string', multiple: true },
  language: { type: 'string' },
} as const;

await runCommand(async (words) => {
  const { files, values } = commandWords(words, options, usage);
  const language = statedLanguage(values.language);
  const workbook = await openFile(onlyFile(files, usage));
  const names = (await workbook.sheets()).map(({ name }) => name);
  const snapshot = await workbook.read(names, unwatched);
  const input = { snapshot, ...runSettings(language, values.sheet, values.column, values.table) };
  const reading = examine(input);
  const roster = mapRoster(input, reading);
  if (roster === null) throw new CommandFailure(unreadable(reading.problems, language));
  const output = mapOutput(reading, roster, language);
  if (values.json === true) {
    await printPieces(jsonPieces(output));
    return;
  }
  const statuses = mappingTexts[language].statuses;
  const lines = function* (): Iterable<string> {
    for (const { row, title, profile, level, status } of output.members)
      yield `${[row, title, profile ?? '–', level ?? '–', statuses[status]].join('\t')}\n`;
  };
  await printPieces(lines());
  for (const line of remarkLines(roster.problems, language)) console.error(line);
});
