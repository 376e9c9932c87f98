import { HostFailure } from '../host/port';
import { CommandFailure } from './commandFailure';

/** Runs a command; bad input ends with exit 2 and one sentence, anything unexpected with its own error. */
export async function runCommand(command: (words: readonly string[]) => Promise<void>): Promise<void> {
  try {
    await command(process.argv.slice(2));
  } catch (error) {
    if (error instanceof CommandFailure) console.error(error.message);
    else if (error instanceof HostFailure) console.error(error.detail);
    else throw error;
    process.exitCode = 2;
  }
}
