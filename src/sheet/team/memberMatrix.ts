import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { line } from '../layout/line';
import { matrix, type MatrixPlace } from '../layout/matrix';
import type { Block, Cell } from '../plan';
import { mappingColumn, mappingTable, profileColumns } from '../mapping/mappingTable';
import { headingOf, type ColumnOf } from '../tables/tableSchema';
import { mappingRows } from '../mapping/mappingRows';
import type { WorkbookModel } from '../workbookModel';
import { at, span } from '../coverage/coveragePlaces';
import { literalText } from './mappingFormulas';

/** As many members as the matrix shows; with more, the Mapping sheet is the better place to look. */
export const mostMembers = 500;

/** Body columns before the profiles: row of the Mapping table, name and level. */
const before = 3;

/** Behind the total, the three profiles of a member and the FTE each of them has, which the cells before pick from. */
const partIds = [...profileColumns.map(({ profile }) => profile), ...profileColumns.map(({ fte }) => fte)];

/** FTE of each member in each profile, or one sentence where there are too many members. */
export function memberBlocks(workbook: WorkbookModel, top: number): readonly Block[] {
  const { model, text } = workbook;
  const team = text.team;
  const { staff } = model;
  if (staff.length > mostMembers)
    return [
      line('members_title', top, team.titles.members, 'section'),
      line('members_note', top + 1, team.tooManyMembers(staff.length), 'note'),
    ];
  const rows = mappingRows(
    staff.map(({ member }) => member.id),
    workbook.snapshot,
  );
  return matrix(
    {
      name: 'members',
      title: team.titles.members,
      note: team.notes.members,
      corner: headingOf(mappingTable, 'memberId', text.locale),
      columns: [
        team.mappingRow,
        headingOf(mappingTable, 'name', text.locale),
        headingOf(mappingTable, 'level', text.locale),
        ...profileNames.map(({ name }) => name),
        text.shared.total,
        ...partIds.map((id) => headingOf(mappingTable, id, text.locale)),
      ],
      rows: staff.map(({ member }) => member.id),
      style: 'fte',
      cell: (row, column, place) => {
        const mapped = staff[row];
        return mapped === undefined
          ? null
          : memberCell(mapped, (rows.get(mapped.member.id) ?? 0) + 1, row, column, place, workbook);
      },
    },
    top,
  ).blocks;
}

function memberCell(
  mapped: MappedMember,
  tableRow: number,
  row: number,
  column: number,
  place: MatrixPlace,
  { text }: WorkbookModel,
): Cell {
  const { member, mapping } = mapped;
  const from = (id: ColumnOf<typeof mappingTable>) =>
    `INDEX(${mappingColumn(id, text)},${at(place, row, 0, 'column')})`;
  if (column === 0) {
    const ids = mappingColumn('memberId', text);
    return {
      formula: `MATCH(${literalText(at(place, row, -1, 'column'), member.id)},${ids},0)`,
      value: tableRow,
    };
  }
  if (column === 1) return { formula: `${from('name')}&""`, value: member.name };
  if (column === 2)
    return {
      formula: `${from('level')}&""`,
      value: levels.find(({ id }) => id === mapping.level)?.name ?? '',
    };
  const profile = profileNames[column - before];
  const first = before + profileNames.length + 1;
  const id = partIds[column - first];
  if (id !== undefined) {
    const share = mapping.shares[(column - first) % profileColumns.length];
    const fte = member.fte * (share?.share ?? 0);
    if (column >= first + profileColumns.length) return { formula: `N(${from(id)})`, value: fte };
    const own = at(place, row, column + profileColumns.length);
    return {
      formula: `IF(${own}=0,"",${from(id)}&"")`,
      value: fte === 0 ? '' : (profileNames.find((each) => each.id === share?.profile)?.name ?? ''),
    };
  }
  if (profile === undefined) {
    let value = 0;
    for (const { share } of mapping.shares) value += member.fte * share;
    return { formula: `SUM(${span(place, [row, before], [row, column - 1])})`, value };
  }
  const heading = at(place, -1, column, 'row');
  const [profiles, ftes] = [0, profileColumns.length].map((at_) =>
    span(place, [row, first + at_], [row, first + at_ + profileColumns.length - 1]),
  );
  let value = 0;
  for (const share of mapping.shares) if (share.profile === profile.id) value += member.fte * share.share;
  return { formula: `SUMIF(${profiles ?? ''},${heading},${ftes ?? ''})`, value };
}
