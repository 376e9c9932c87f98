/** The names of a table that is written for reading: separated by `|`, over any number of lines. */
export function listed(text: string): readonly string[] {
  return text.split('|').map((name) => name.trim());
}
