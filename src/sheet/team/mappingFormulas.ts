import { quoted, tableColumn } from '../layout/address';
import { tableNames } from '../tables/existingTable';
import type { ColumnId } from '../text/columnTexts';
import type { SheetText } from '../text/sheetText';

/** A column of the Mapping table and what its cells must be. */
export type Criterion = readonly [column: ColumnId, condition: string];

/**
 * Cells that count the members with a second and with a third profile. Where there is none, sums over those columns are
 * skipped: with ten thousands of members that is two thirds of the work.
 */
export interface FurtherProfiles {
  readonly second: string;
  readonly third: string;
}

/** Members with a profile in a further column, as a formula. */
export function furtherFormula(column: 'fte2' | 'fte3', { columns }: SheetText): string {
  return `COUNTIFS(${tableColumn(tableNames.mapping, columns[column])},">0")`;
}

const parts = [
  { fte: 'fte1', profile: 'profile1', unless: null },
  { fte: 'fte2', profile: 'profile2', unless: 'second' },
  { fte: 'fte3', profile: 'profile3', unless: 'third' },
] as const satisfies readonly {
  readonly fte: ColumnId;
  readonly profile: ColumnId;
  readonly unless: keyof FurtherProfiles | null;
}[];

/** The sum of a formula over the three profile columns. */
function overProfiles(
  formula: (fte: ColumnId, profile: ColumnId) => string,
  further: FurtherProfiles,
): string {
  return parts
    .map(({ fte, profile, unless }) => {
      const own = formula(fte, profile);
      return unless === null ? own : `IF(${further[unless]}=0,0,${own})`;
    })
    .join('+');
}

function column(id: ColumnId, { columns }: SheetText): string {
  return tableColumn(tableNames.mapping, columns[id]);
}

function conditions(criteria: readonly Criterion[], text: SheetText): string {
  return criteria.map(([id, condition]) => `,${column(id, text)},${condition}`).join('');
}

/** Heads of the profile named in a cell: rows of the Mapping table that give it FTE and meet all criteria. */
export function headsFormula(
  profileCell: string,
  criteria: readonly Criterion[],
  further: FurtherProfiles,
  text: SheetText,
): string {
  return overProfiles(
    (fte, profile) =>
      `COUNTIFS(${column(profile, text)},${profileCell},${column(fte, text)},">0"${conditions(criteria, text)})`,
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
  return overProfiles(
    (fte, profile) =>
      `SUMIFS(${column(fte, text)},${column(profile, text)},${profileCell}${conditions(criteria, text)})`,
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
