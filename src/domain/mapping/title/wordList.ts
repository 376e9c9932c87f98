/** The entries of a list of the grammar: text between commas. */
export function wordList(list: string): readonly string[] {
  return list
    .split(',')
    .map((entry) => entry.trim())
    .filter((entry) => entry !== '');
}
