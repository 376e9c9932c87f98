import { unwatched } from '../host/port';
import { newWorkbook } from '../host/file/openWorkbook';
import { templateSheet } from '../sheet/template/templateSheet';
import { CommandFailure } from './commandFailure';
import { commandWords } from './commandWords';
import { isThere } from './isThere';
import { statedLanguage } from './runSettings';
import { runCommand } from './runCommand';
import { writeBytes } from './writeBytes';

const usage = 'npm run --silent template -- [--out ROSTER.xlsx] [--language en|de]';

await runCommand(async (words) => {
  const { files, values } = commandWords(words, { switches: [], values: ['--out', '--language'] }, usage);
  if (files.length > 0) throw new CommandFailure(`Name the file with --out. Usage: ${usage}`);
  const out = values.get('--out') ?? 'roster-template.xlsx';
  if (await isThere(out))
    throw new CommandFailure(`"${out}" is there already and is left alone: choose another file.`);
  const workbook = newWorkbook();
  await workbook.write([templateSheet(statedLanguage(values.get('--language')))], unwatched);
  await writeBytes(out, await workbook.save());
  console.log(`The roster template is in ${out}`);
});
