import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import { bookDifferences, type Difference } from './bookDifferences';
import { recalculated } from './recalculated';
import { rosterWithUseCases, threeMembers, twoUseCases } from './rosters';
import { planned, typed } from './workbook';

/** What the engine computes otherwise than Excel and LibreOffice: the form, an instance over two cells, what is right. */
export const faults: readonly (readonly [form: RegExp, instance: string, right: number])[] = [
  [/\bTRIM\(\w+\[[^[\]]+\]\)/, 'SUMPRODUCT(--(TRIM(A1:A2)<>""))', 2],
];

const known = ({ formula }: Difference) => faults.some(([form]) => form.test(formula));

/** The cells that another engine sees otherwise, by what they say and what they should. */
export function apart(stated: FileWorkbook, computed: FileWorkbook) {
  const { formulas, found } = bookDifferences(stated.book, computed.book, 1e-9);
  return { formulas, found: found.filter((each) => !known(each)) };
}

/** A cell of a table, and what is typed into it. */
export type Edit = readonly [table: string, key: string, header: string, value: string | number];

/** What stays open stands in rows of the run: where inputs change it is Plan Effect that knows of each gap. */
const ofGaps = /^(?:MAX|SUM)\('Plan Effect'!/;

/** The lines of the plan stand as they are: the choice of lines alone belongs to a run. */
const locked: Edit = ['MLTP_Assumptions', 'MLTP_LockPlan', 'Value', 'yes'];

/**
 * Types into the worked example after a run: its formulas have to come to what a run makes of it with the same lines, but
 * for the places `behind`, whose cells only a run writes. A place that follows by now is no longer behind.
 */
export async function expectToFollow(behind: readonly string[], typings: readonly Edit[]): Promise<void> {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  for (const [table, key, header, value] of [...typings, locked])
    await typed(workbook, [table, key, header], value);
  const computed = recalculated(workbook);
  expect(bookDifferences(workbook.book, computed.book, 1e-9).found.length).toBeGreaterThan(20);
  const again = (await planned(computed)).workbook;
  const { formulas, found } = apart(again, computed);
  const isBehind = ({ cell, formula }: Difference) =>
    behind.some((place) => cell.startsWith(place)) || ofGaps.test(formula);
  expect(found.filter((each) => !isBehind(each)).slice(0, 12)).toEqual([]);
  for (const place of behind) expect(found.map(({ cell }) => cell.slice(0, place.length))).toContain(place);
  expect(formulas).toBeGreaterThan(1000);
}

/** Every formula of a workbook has to come to the value it is written with. */
export function expectAgreement(workbook: FileWorkbook): void {
  const { formulas, found } = apart(workbook, recalculated(workbook));
  expect(found.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
}
