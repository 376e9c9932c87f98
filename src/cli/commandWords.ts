import { CommandFailure } from './commandFailure';

/** The words after a command, sorted: files, switches such as --json, and values such as --out FILE. */
export interface CommandWords {
  readonly files: readonly string[];
  readonly switches: ReadonlySet<string>;
  readonly values: ReadonlyMap<string, string>;
}

/** Sorts the words of a command; a word it does not know ends the command with its usage. */
export function commandWords(
  words: readonly string[],
  known: { readonly switches: readonly string[]; readonly values: readonly string[] },
  usage: string,
): CommandWords {
  const files: string[] = [];
  const switches = new Set<string>();
  const values = new Map<string, string>();
  for (let index = 0; index < words.length; index += 1) {
    const word = words[index] ?? '';
    const value = words[index + 1];
    if (known.switches.includes(word)) switches.add(word);
    else if (known.values.includes(word) && value?.startsWith('--') === false) {
      values.set(word, value);
      index += 1;
    } else if (word.startsWith('-')) throw new CommandFailure(`"${word}" is not understood. Usage: ${usage}`);
    else files.push(word);
  }
  return { files, switches, values };
}
