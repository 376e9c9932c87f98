import { quoted } from '../layout/address';
import { mappingColumn, profileColumns, type mappingTable } from '../mapping/mappingTable';
import type { ColumnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';

/** A column of the Mapping table and what its cells must be. */
export type Criterion = readonly [column: ColumnOf<typeof mappingTable>, condition: string];

/**
 * Cells that count the members with a second and with a third profile. Where there is none, sums over those columns are
 * skipped: with ten thousands of members that is two thirds of the work.
 */
export interface FurtherProfiles {
  readonly second: string;
  readonly third: string;
}

/** Members with a profile in a further column, as a formula. */
export function furtherFormula(column: 'fte2' | 'fte3', text: SheetText): string {
  return `COUNTIFS(${mappingColumn(column, text)},">0")`;
}

type Fte = (typeof profileColumns)[number]['fte'];
type Profile = (typeof profileColumns)[number]['profile'];

const unless = [null, 'second', 'third'] as const;

/** A formula for each of the three profile columns. */
function byProfile(
  formula: (fte: Fte, profile: Profile) => string,
  further: FurtherProfiles,
): readonly string[] {
  return profileColumns.map(({ fte, profile }, index) => {
    const own = formula(fte, profile);
    const skipped = unless[index] ?? null;
    return skipped === null ? own : `IF(${further[skipped]}=0,0,${own})`;
  });
}

function conditions(criteria: readonly Criterion[], text: SheetText): string {
  return criteria.map(([id, condition]) => `,${mappingColumn(id, text)},${condition}`).join('');
}

/** Members that meet all criteria: only their rows have a proposal, and those who left the roster are departed. */
export function membersFormula(criteria: readonly Criterion[], text: SheetText): string {
  const { departed } = text.mapping.statuses;
  return (
    `COUNTIFS(${mappingColumn('proposal', text)},"?*",` +
    `${mappingColumn('status', text)},${quoted(`<>${departed}`)}${conditions(criteria, text)})`
  );
}

/** Heads of the profile named in a cell: rows of the Mapping table that give it FTE and meet all criteria. */
export function headsFormula(
  profileCell: string,
  criteria: readonly Criterion[],
  further: FurtherProfiles,
  text: SheetText,
): string {
  return headsFormulas(profileCell, criteria, further, text).join('+');
}

/** The same apart for the first, the second and the third profile of the members. */
export function headsFormulas(
  profileCell: string,
  criteria: readonly Criterion[],
  further: FurtherProfiles,
  text: SheetText,
): readonly string[] {
  return byProfile(
    (fte, profile) =>
      `COUNTIFS(${mappingColumn(profile, text)},${profileCell},${mappingColumn(fte, text)},">0"${conditions(criteria, text)})`,
    further,
  );
}

/** FTE of the profile named in a cell, over the rows of the Mapping table that meet all criteria. */
export function fteFormula(
  profileCell: string,
  criteria: readonly Criterion[],
  further: FurtherProfiles,
  text: SheetText,
): string {
  return fteFormulas(profileCell, criteria, further, text).join('+');
}

/** The same apart for the first, the second and the third profile of the members. */
export function fteFormulas(
  profileCell: string,
  criteria: readonly Criterion[],
  further: FurtherProfiles,
  text: SheetText,
): readonly string[] {
  return byProfile(
    (fte, profile) =>
      `SUMIFS(${mappingColumn(fte, text)},${mappingColumn(profile, text)},${profileCell}${conditions(criteria, text)})`,
    further,
  );
}

/** The text in a cell as formulas look for it, where wildcards in it are meant as they stand. */
export function literalText(cell: string, content: string): string {
  if (!/[~*?]/u.test(content)) return cell;
  const marked = (inner: string, mark: string) =>
    `SUBSTITUTE(${inner},${quoted(mark)},${quoted(`~${mark}`)})`;
  return marked(marked(marked(cell, '~'), '*'), '?');
}

/** The condition that a column holds the text in a cell; empty text: that it is empty. */
export function equalTo(cell: string, content: string): string {
  return content === '' ? quoted('=') : `"="&${literalText(cell, content)}`;
}
