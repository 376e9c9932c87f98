import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import type { ChangeGroup } from '../../src/sheet/planEffect/planEffectText';
import { texts } from '../../src/sheet/text/texts';
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

/**
 * Cells that a run alone renews: rows of gaps, which Plan Effect knows of where inputs change; what a line was at the run;
 * how good the plan is proven; the tier of a line, by which it goes if the budget is cut.
 */
const ofRun =
  /^(?:MAX|SUM)\('Plan Effect'!|\[(?:Decision at the run|Open at the run|Tier|Tier number|Cut order)\]|^IF\(MLTP_Changed=/;

/** The lines of the plan stand as they are: the choice of lines alone belongs to a run. */
export const locked: Edit = ['MLTP_Assumptions', 'MLTP_LockPlan', 'Value', 'yes'];

/** What has changed since the run before a finding, and what a new run would change in locked lines behind it. */
const besideFinding = /^Changed since the last run: [^.]*\. [^.]*\. | A new run.*$/gs;

/** The first row of what Plan Effect compares with the run, from 0. */
function firstCompared({ book }: FileWorkbook): number {
  const sheet = book.sheets.find(({ name }) => name === 'Plan Effect');
  for (const [number, { cells }] of sheet?.rows ?? [])
    if (cells[0]?.value === texts.en.planEffect.changes.title) return number;
  throw new Error('Plan Effect compares nothing.');
}

/** The cells in which a workbook computed elsewhere is not what a run with the same lines makes of it. */
export function notFollowing(again: FileWorkbook, computed: FileWorkbook) {
  const { formulas, found } = apart(again, computed);
  const first = firstCompared(again);
  const isOfRun = ({ cell, formula, stored, computed: now }: Difference) => {
    const [, row = ''] = /^Plan Effect!\$?[A-Z]+(\d+)$/.exec(cell) ?? [];
    if (ofRun.test(formula) || Number(row) > first) return true;
    const plain = (value: unknown) => String(value).replaceAll(besideFinding, '');
    return formula.includes('MLTP_Changed') && plain(stored) === plain(now);
  };
  return { formulas, found: found.filter((each) => !isOfRun(each)) };
}

/**
 * Types into the worked example after a run: its formulas have to come to what a run makes of it with the same lines, but
 * for the places `behind`, whose cells only a run writes. A place that follows by now is no longer behind. The plan says
 * which kinds of inputs have `changed`.
 */
export async function expectToFollow(
  behind: readonly string[],
  changed: readonly ChangeGroup[],
  typings: readonly Edit[],
): Promise<void> {
  const { workbook } = await planned(await rosterWithUseCases(threeMembers, twoUseCases));
  for (const [table, key, header, value] of [...typings, locked])
    await typed(workbook, [table, key, header], value);
  const computed = recalculated(workbook);
  expect(bookDifferences(workbook.book, computed.book, 1e-9).found.length).toBeGreaterThan(20);
  const names = changed.map((group) => texts.en.planEffect.groups[group]).join(', ');
  expect(findingOf(computed)).toContain(`Changed since the last run: ${names}.`);
  const { formulas, found } = notFollowing((await planned(computed)).workbook, computed);
  const isBehind = ({ cell }: Difference) => behind.some((place) => cell.startsWith(place));
  expect(found.filter((each) => !isBehind(each)).slice(0, 12)).toEqual([]);
  for (const place of behind) expect(found.map(({ cell }) => cell.slice(0, place.length))).toContain(place);
  expect(formulas).toBeGreaterThan(1000);
}

/** The finding of the Hiring Plan. */
export function findingOf({ book }: FileWorkbook): string {
  const sheet = book.sheets.find(({ name }) => name === 'Hiring Plan');
  return String(sheet?.rows.get(1)?.cells[0]?.value ?? '');
}

/** Every formula of a workbook has to come to the value it is written with. */
export function expectAgreement(workbook: FileWorkbook): void {
  const { formulas, found } = apart(workbook, recalculated(workbook));
  expect(found.slice(0, 12)).toEqual([]);
  expect(formulas).toBeGreaterThan(1000);
}
