/**
 * A free name for a sheet: the wanted one, else with a mark in brackets, else with a number in them. A sheet that is the
 * user's has no mark, only the number.
 */
export function freeSheetName(
  wanted: string,
  standing: readonly string[],
  mark: 'MLTP' | '' = 'MLTP',
): string {
  const taken = new Set(standing.map((name) => name.toLowerCase()));
  for (let number = 1; ; number += 1) {
    const inside = mark === '' ? String(number) : number === 2 ? mark : `${mark} ${number - 1}`;
    const end = number === 1 ? '' : ` (${inside})`;
    // A sheet name has at most 31 characters.
    const name = wanted.slice(0, 31 - end.length) + end;
    if (!taken.has(name.toLowerCase())) return name;
  }
}
