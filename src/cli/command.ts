import { parseArgs, type ParseArgsConfig } from 'node:util';
import { languages, type Language } from '../framework/language';
import { HostFailure } from '../host/port';

/** Bad input or a wrong call: the command ends with exit 2 and this sentence, and nothing is written. */
export class CommandFailure extends Error {
  override readonly name = 'CommandFailure';
}

/** Ends quietly where nobody reads what is printed any more, as `| head` does; where it cannot be printed, with one sentence. */
function endWithReader(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit();
  const reason = error.code === 'ENOSPC' ? 'the disk is full' : 'it cannot be written';
  console.error(`What is printed is not whole: ${reason}.`);
  process.exit(2);
}

/** Runs a command; bad input ends with exit 2 and one sentence, anything unexpected with its own error. */
export async function runCommand(command: (words: readonly string[]) => Promise<void>): Promise<void> {
  process.stdout.on('error', endWithReader);
  process.stderr.on('error', endWithReader);
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof CommandFailure) console.error(error.message);
    else if (error instanceof HostFailure) console.error(error.detail);
    else throw error;
    process.exitCode = 2;
  }
}

/**
 * The words with each value that begins with a dash, such as -1, joined to its option: on its own it would be taken for
 * an option. A known option after one that wants a value stays on its own, and the value is missed.
 */
function withDashes(
  words: readonly string[],
  options: NonNullable<ParseArgsConfig['options']>,
): readonly string[] {
  const joined: string[] = [];
  for (const word of words) {
    const before = joined.at(-1) ?? '';
    const isValue = before.startsWith('--') && options[before.slice(2)]?.type === 'string';
    const isOption = options[/^--([^=]*)/.exec(word)?.[1] ?? ''] !== undefined;
    if (isValue && word.startsWith('-') && !isOption) joined[joined.length - 1] = `${before}=${word}`;
    else joined.push(word);
  }
  return joined;
}

/** Why words cannot be read, in one sentence without its full stop. */
function wrongWords({ code = '', message = '' }: Partial<Record<'code' | 'message', string>>): string {
  const [, option] = /^Option '(?:-\w, )?(--[\w-]+).*(?:is ambiguous|argument missing)/.exec(message) ?? [];
  if (code === 'ERR_PARSE_ARGS_INVALID_OPTION_VALUE' && option !== undefined)
    return `${option} needs a value`;
  // What follows the first sentence is advice to programmers.
  return message.split(/\.?(?:\s*\n|\. |$)/)[0] ?? '';
}

/** The files and options after a command; a word it does not know ends the command with its usage. */
export function commandWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    const args = [...withDashes(words, options)];
    const { positionals, values } = parseArgs({ args, options, allowPositionals: true });
    return { files: positionals, values };
  } catch (error) {
    const told = error as Partial<Record<'code' | 'message', string>>;
    if (told.code?.startsWith('ERR_PARSE_ARGS') !== true) throw error;
    throw new CommandFailure(`${wrongWords(told)}. Usage: ${usage}`, { cause: error });
  }
}

/** The one file after a command. */
export function onlyFile(files: readonly string[], usage: string): string {
  const [path] = files;
  if (path === undefined || files.length > 1)
    throw new CommandFailure(`Give one roster file. Usage: ${usage}`);
  return path;
}

/** The language of the option --language, English without it. */
export function statedLanguage(word = 'en'): Language {
  const language = languages.find((known) => known === word);
  if (language === undefined) throw new CommandFailure(`Unknown language "${word}": use en or de.`);
  return language;
}
