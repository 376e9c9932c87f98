import type { FileWorkbook } from '../../src/host/file/fileWorkbook';
import type { ChangeGroup } from '../../src/sheet/planEffect/planEffectText';
import { texts } from '../../src/sheet/text/texts';
import { bookDifferences, isSameValue, type Difference } from './bookDifferences';
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

/** Cells that a run alone renews: rows of gaps, which Plan Effect knows of where inputs change; how good the plan is proven. */
const ofRun =
  /^(?:MAX|SUM)\('Plan Effect'!|^IF\(MLTP_Changed=|^SUMPRODUCT\(--\(MLTP_Hiring\[Check\]|MLTP_Hiring\[(?:Cut order|Saves the rest)\]|^\d+$/;

/** What says how far numbers now are from those of the run: after another run they are the same. */
const comparedWithRun = /^(?:Summary!A4|Checks!(?:A2|B[5-7]|[DE]\d+))$/;

/** Spare time of a profile at a place before the plan, for which a run adds a row where there was none. */
const newSurplus = /^SUMPRODUCT\(\(\('Plan Effect'!/;

/** Assignments, which a run alone proposes, what Unit lists in the order of the lines, and the rows of Budget that stand beside a scenario, which a run alone solves. */
const ofProposals = /^(?:Staffing!|Unit!|Budget!\$?[A-Z]+(?:4[5-9]|5\d|6[0-6])$)/;

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

/** Columns of a line that tell of the run, or of its tier, which only a run works out; it also puts a status of no list right. */
const columnsOfRun =
  /^(?:Order|Reason(?:, .*)?|Alternative|Candidates|Check|Remark on (?:words|effect)|Status number|Tier|Tier number|Cut order|Goes at the cut|Saves the rest|Saved before|Not needed then|Decision changed|.* at the run)$/;

/** The lines of the plan with what their formulas come to, whatever their order. */
function linesOf({ book }: FileWorkbook): ReadonlyMap<string, ReadonlyMap<string, Difference>> {
  const sheet = book.sheets.find(({ name }) => name === 'Hiring Plan');
  const table = sheet?.tables.find(({ name }) => name === 'MLTP_Hiring');
  const found = new Map<string, ReadonlyMap<string, Difference>>();
  if (sheet === undefined || table === undefined) return found;
  const key = table.columns.findIndex(({ header }) => header === 'Line');
  for (let row = table.top + 1; row <= table.top + table.rows; row += 1) {
    const cells = sheet.rows.get(row)?.cells ?? [];
    const line = String(cells[table.left + key]?.value ?? row);
    const values = table.columns.flatMap(({ header }, column): readonly (readonly [string, Difference])[] => {
      const { formula = '', value: stored = null } = cells[table.left + column] ?? {};
      if (formula === '' || columnsOfRun.test(header)) return [];
      return [[header, { cell: `${line}: ${header}`, formula, stored, computed: stored }]];
    });
    found.set(line, new Map(values));
  }
  return found;
}

/** The numbers of lines that are not the same in both. */
function linesApart(again: FileWorkbook, computed: FileWorkbook): readonly Difference[] {
  const others = linesOf(computed);
  return [...linesOf(again)].flatMap(([line, cells]) =>
    [...cells].flatMap(([header, cell]): readonly Difference[] => {
      const other = others.get(line)?.get(header)?.stored ?? null;
      return isSameValue(cell.stored, other, 1e-9) ? [] : [{ ...cell, computed: other }];
    }),
  );
}

/** What stands below the lines moves with their number: there the same formula has to come to the same. */
function belowLinesApart(again: FileWorkbook, computed: FileWorkbook): readonly Difference[] {
  const below = ({ book }: FileWorkbook) => {
    const sheet = book.sheets.find(({ name }) => name === 'Hiring Plan');
    const table = sheet?.tables.find(({ name }) => name === 'MLTP_Hiring');
    const first = (table?.top ?? 0) + (table?.rows ?? 0);
    return [...(sheet?.rows ?? [])].flatMap(([number, { cells }]) =>
      number <= first
        ? []
        : cells.flatMap((cell) => (cell?.formula === undefined ? [] : [[cell.formula, cell.value] as const])),
    );
  };
  const others = new Map(below(computed));
  return below(again).flatMap(([formula, stored]): readonly Difference[] => {
    const other = others.get(formula);
    // Tiers and parts of phases are the run's; formulas that name cells are others in other rows.
    if (other === undefined || /\[(?:Tier\]|Goes at the cut\]|Part in )|[A-Z]\$?\d/.test(formula)) return [];
    if (isSameValue(stored, other, 1e-9)) return [];
    return [{ cell: `Hiring Plan: ${formula}`, formula, stored, computed: other }];
  });
}

/** The cells in which a workbook computed elsewhere is not what a run with the same lines makes of it. */
export function notFollowing(again: FileWorkbook, computed: FileWorkbook) {
  const { formulas, found: all } = apart(again, computed);
  const found = [
    ...all.filter(({ cell }) => !/^Hiring Plan!\$?[A-Z]+(?:[4-9]|\d\d+)$/.test(cell)),
    ...linesApart(again, computed),
    ...belowLinesApart(again, computed),
  ];
  const first = firstCompared(again);
  const isOfRun = ({ cell, formula, stored, computed: now }: Difference) => {
    const [, row = ''] = /^Plan Effect!\$?[A-Z]+(\d+)$/.exec(cell) ?? [];
    if (ofRun.test(formula) || comparedWithRun.test(cell) || Number(row) > first) return true;
    if (now === null && newSurplus.test(formula)) return true;
    if (ofProposals.test(cell)) return true;
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
