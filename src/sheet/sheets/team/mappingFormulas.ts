import { quoted, tableColumn } from '../../layout/address';
import { tableNames } from '../../tables/existingTable';
import type { ColumnId, SheetText } from '../../text/sheetText';

/** A column of the Mapping table and what its cells must be. */
export type Criterion = readonly [column: ColumnId, condition: string];

const parts = [
  ['fte1', 'profile1'],
  ['fte2', 'profile2'],
  ['fte3', 'profile3'],
] as const satisfies readonly (readonly [ColumnId, ColumnId])[];

function column(id: ColumnId, { columns }: SheetText): string {
  return tableColumn(tableNames.mapping, columns[id]);
}

function conditions(criteria: readonly Criterion[], text: SheetText): string {
  return criteria.map(([id, condition]) => `,${column(id, text)},${condition}`).join('');
}

/** Heads of the profile named in a cell: rows of the Mapping table that give it FTE and meet all criteria. */
export function headsFormula(profileCell: string, criteria: readonly Criterion[], text: SheetText): string {
  return parts
    .map(
      ([fte, profile]) =>
        `COUNTIFS(${column(profile, text)},${profileCell},${column(fte, text)},">0"${conditions(criteria, text)})`,
    )
    .join('+');
}

/** FTE of the profile named in a cell, over the rows of the Mapping table that meet all criteria. */
export function fteFormula(profileCell: string, criteria: readonly Criterion[], text: SheetText): string {
  return parts
    .map(
      ([fte, profile]) =>
        `SUMIFS(${column(fte, text)},${column(profile, text)},${profileCell}${conditions(criteria, text)})`,
    )
    .join('+');
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
