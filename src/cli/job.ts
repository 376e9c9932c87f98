import { levels } from '../framework/levels';
import { profileNames } from '../framework/profileNames';
import { jobDescription, jobText } from '../domain/job/jobDescription';
import { CommandFailure, commandWords, runCommand, statedLanguage } from './command';

const usage = 'npm run --silent job -- --profile mlEngineer --level senior [--language en|de]';
const options = {
  profile: { type: 'string' },
  level: { type: 'string' },
  language: { type: 'string' },
} as const;

/** The id that an option states, by id or by name. */
function stated<Id extends string>(
  option: string,
  word: string | undefined,
  known: readonly { readonly id: Id; readonly name: string }[],
): Id {
  const all = known.map(({ id }) => id).join(', ');
  if (word === undefined) throw new CommandFailure(`Give --${option}, one of ${all}. Usage: ${usage}`);
  const plain = word.trim().toLowerCase();
  const found = known.find(({ id, name }) => id.toLowerCase() === plain || name.toLowerCase() === plain);
  if (found === undefined) throw new CommandFailure(`Unknown ${option} "${word}": use one of ${all}.`);
  return found.id;
}

await runCommand((words) => {
  const { files, values } = commandWords(words, options, usage);
  if (files.length > 0) throw new CommandFailure(`No file is read here. Usage: ${usage}`);
  const profile = stated('profile', values.profile, profileNames);
  const level = stated('level', values.level, levels);
  const language = statedLanguage(values.language);
  console.log(jobText(jobDescription(profile, level), language));
  return Promise.resolve();
});
