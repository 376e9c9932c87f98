import { evidenceSentence } from '../../domain/mapping/evidenceSentence';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { Mapping } from '../../domain/mapping/mapping';
import { profileTable } from '../assumptions/assumptionTables';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { inExistingOrder, orEmpty } from '../layout/tableRows';
import { linesFor, tableTop } from '../layout/tallTable';
import type { SheetPlan } from '../plan';
import { cellText } from '../tables/cellReading';
import { newCells, standingTable } from '../tables/tableReading';
import {
  cellOf,
  columnIndex,
  columnOf,
  planColumns,
  rowMaker,
  type ColumnOf,
  type RowCells,
} from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { choiceOf, choiceText } from './mappingChoice';
import { mappingFinding } from './mappingFinding';
import { mappingTable, profileColumns } from './mappingTable';

type MappingCells = RowCells<typeof mappingTable>;

/** Sheet row of the headings of a new Mapping table. */
export function mappingTop(members: number): number {
  return tableTop(4, members);
}

/** The cells with FTE x share of each of the three profiles, for the value that each has. */
type FteCells = (value: (index: number) => number) => MappingCells;

/**
 * FTE x share of each of the three profiles, as formulas: 0 without one of the ten profiles, and in a row typed by hand,
 * which has no proposal; a profile without a share counts in full. All rows have the same formulas.
 */
function fteCells(text: SheetText): FteCells {
  const cell = (id: ColumnOf<typeof mappingTable>) => cellOf(mappingTable, id, text.locale);
  const known = columnOf(profileTable, 'profile', text.locale);
  const [formula1 = '', formula2 = '', formula3 = ''] = profileColumns.map(
    ({ profile, share }) =>
      `IF(OR(${cell('proposal')}="",COUNTIF(${known},${cell(profile)})=0),0,` +
      `${cell('fte')}*IF(ISNUMBER(${cell(share)}),MAX(0,${cell(share)}),1))`,
  );
  return (value) => ({
    fte1: { formula: formula1, value: value(0) },
    fte2: { formula: formula2, value: value(1) },
    fte3: { formula: formula3, value: value(2) },
  });
}

/** What all members of one mapping and proposal have in common in their rows. */
function mappingCells(mapping: Mapping, proposal: Mapping, text: SheetText): MappingCells {
  const isOutside = mapping.status === 'confirmed' && mapping.shares.length === 0;
  const choice = choiceOf(mapping);
  const stated = {
    ...choice,
    memberId: '',
    name: '',
    title: '',
    profile1: isOutside ? text.mapping.outside : choice.profile1,
    status: mapping.status,
    proposal: choiceText(choiceOf(proposal)),
  };
  return {
    ...newCells(mappingTable, stated, text.locale),
    confidence: mapping.confidence,
    evidence: mapping.evidence.map((evidence) => evidenceSentence(evidence, text.locale)).join('; '),
  };
}

/** Makes the cells of members; what members of one mapping have in common is worked out once. */
function memberCells(text: SheetText): (mapped: MappedMember, proposal: Mapping) => MappingCells {
  const fte = fteCells(text);
  const known = new Map<Mapping, { readonly proposal: Mapping; readonly cells: MappingCells }>();
  return ({ member, mapping }, proposal) => {
    let shared = known.get(mapping);
    if (shared?.proposal !== proposal) {
      shared = { proposal, cells: mappingCells(mapping, proposal, text) };
      known.set(mapping, shared);
    }
    return {
      ...shared.cells,
      memberId: orEmpty(member.id),
      name: orEmpty(member.name),
      title: member.title,
      unit: orEmpty(member.unit),
      fte: member.fte,
      start: member.start,
      end: member.end,
      ...fte((index) => member.fte * (mapping.shares[index]?.share ?? 0)),
      rosterRow: member.row,
    };
  };
}

/**
 * Mapping: one row per member with profiles, shares, level and evidence. A member that left the roster stays with
 * FTE 0 and the status Departed, so that a decision is not lost; a row the planner added by hand is kept and does not
 * count.
 */
export function mappingSheet({ model, text, snapshot, proposals }: WorkbookModel): SheetPlan {
  const standing = standingTable(snapshot, mappingTable);
  const cellsOf = memberCells(text);
  const rowOf = rowMaker(mappingTable);
  const fte = fteCells(text);
  const rows = model.staff.map((mapped, index) => ({
    key: mapped.member.id,
    cells: rowOf(cellsOf(mapped, proposals[index] ?? mapped.mapping)),
  }));
  const tableRows = inExistingOrder(rows, standing, (row) => {
    const isOurs = cellText(standing?.value(row, 'proposal') ?? null) !== '';
    const gone = { fte: 0, status: text.mapping.statuses.departed };
    return rowOf({ ...(isOurs ? gone : {}), ...fte(() => 0) });
  });
  const top = mappingTop(tableRows.length);
  const columns = planColumns(mappingTable, text.locale);
  return {
    ...emptyPlan('Mapping'),
    blocks: linesFor(
      [
        ...opening(text.mapping.title, mappingFinding(model.staff, text), text.mapping.notes.reading),
        line('how', 3, text.mapping.notes.how, 'note'),
      ],
      top,
      columns.length,
    ),
    tables: [
      {
        name: mappingTable.name,
        top,
        left: 0,
        columns,
        rows: tableRows,
      },
    ],
    conditionalFormats: statusColours(tableRows.length, top, text),
    freeze: { rows: top + 1, columns: 2 },
  };
}

function statusColours(rows: number, top: number, text: SheetText): SheetPlan['conditionalFormats'] {
  const area = {
    top: top + 1,
    left: columnIndex(mappingTable, 'status'),
    rows: Math.max(1, rows),
    columns: 1,
  };
  const { review, none, confirmed, departed } = text.mapping.statuses;
  return [
    { area, rule: { kind: 'beginsWith', text: review }, tone: 'tight' },
    { area, rule: { kind: 'beginsWith', text: none }, tone: 'quiet' },
    { area, rule: { kind: 'beginsWith', text: confirmed }, tone: 'good' },
    { area, rule: { kind: 'beginsWith', text: departed }, tone: 'quiet' },
  ];
}
