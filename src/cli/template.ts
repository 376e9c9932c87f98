import { unwatched } from '../host/port';
import { newWorkbook } from '../host/file/openWorkbook';
import { templateSheet } from '../sheet/template/templateSheet';
import { CommandFailure, commandWords, runCommand, statedLanguage } from './command';
import { isThere } from './files';
import { saveFile, workbookEnding } from './saving';

const usage = 'npm run --silent template -- [--out ROSTER.xlsx] [--language en|de]';
const options = {
  out: { type: 'string', default: 'roster-template.xlsx' },
  language: { type: 'string' },
} as const;

await runCommand(async (words) => {
  const { files, values } = commandWords(words, options, usage);
  if (files.length > 0) throw new CommandFailure(`Name the file with --out. Usage: ${usage}`);
  const { out, language } = values;
  workbookEnding(out);
  if (await isThere(out)) throw new CommandFailure(`"${out}" already exists: choose another file.`);
  const workbook = newWorkbook();
  await workbook.write([templateSheet(statedLanguage(language))], unwatched);
  await saveFile(out, await workbook.save());
  console.log(`The roster template is in ${out}`);
});
