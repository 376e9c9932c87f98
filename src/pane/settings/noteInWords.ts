/**
 * A note with the choices it explains by their names, as in "Central, Hub-and-spoke: ..."; the sheet, where their ids
 * stand in the cells, explains them by these.
 */
export function noteInWords(
  note: string,
  choices: readonly string[],
  names: Readonly<Record<string, string>>,
): string {
  if (choices.length === 0) return note;
  const any = choices.join('|');
  // A choice is explained before a colon, alone or with others.
  return note.replace(new RegExp(`\\b(${any})(?=:|, (?:${any})\\b)`, 'g'), (id) => names[id] ?? id);
}
