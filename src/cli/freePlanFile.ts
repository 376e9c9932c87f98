import { isThere } from './isThere';

/** Where the plan of a roster goes unless the user says: beside it, under a name that no earlier plan has. */
export async function freePlanFile(roster: string): Promise<string> {
  const stem = `${roster.replace(/\.[^./\\]*$/, '')}-plan`;
  let file = `${stem}.xlsx`;
  for (let number = 2; await isThere(file); number += 1) file = `${stem}-${number}.xlsx`;
  return file;
}
