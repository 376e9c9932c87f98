import { CommandFailure, commandWords, runCommand } from './command';
import { frameworkOutput } from './frameworkOutput';
import { frameworkSummary } from './frameworkSummary';

const usage = 'npm run --silent framework -- [--json]';

await runCommand((words) => {
  const { files, values } = commandWords(words, { json: { type: 'boolean' } }, usage);
  if (files.length > 0) throw new CommandFailure(`No file is read here. Usage: ${usage}`);
  const output = frameworkOutput();
  console.log(values.json === true ? JSON.stringify(output, null, 2) : frameworkSummary(output));
  return Promise.resolve();
});
