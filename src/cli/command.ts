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

/** The files and options after a command; a word it does not know ends the command with its usage. */
export function commandWords<const Options extends NonNullable<ParseArgsConfig['options']>>(
  words: readonly string[],
  options: Options,
  usage: string,
) {
  try {
    const { positionals, values } = parseArgs({ args: [...words], options, allowPositionals: true });
    return { files: positionals, values };
  } catch (error) {
    const { code = '', message = '' } = error as Partial<Record<'code' | 'message', string>>;
    if (!code.startsWith('ERR_PARSE_ARGS')) throw error;
    // What follows the first sentence is advice to programmers.
    const [reason = ''] = message.split(/\.?(?:\s*\n|\. |$)/);
    throw new CommandFailure(`${reason}. Usage: ${usage}`, { cause: error });
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
