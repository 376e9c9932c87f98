/** A free name for a sheet: the wanted one, else with a suffix, else with a number in it. */
export function freeName(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? '' : number === 2 ? ' (MLTP)' : ` (MLTP ${number - 1})`;
    // A sheet name has at most 31 characters.
    const name = wanted.slice(0, 31 - end.length) + end;
    if (!taken.has(name.toLowerCase())) {
      return name;
    }
  }
}
