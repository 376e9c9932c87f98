import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { evidenceSentence } from '../../domain/mapping/evidenceSentence';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { Mapping } from '../../domain/mapping/mapping';
import { thisRow } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { inExistingOrder, orEmpty, untouched } from '../layout/tableRows';
import type { Cell, SheetPlan, Style, TableColumn, Validation } from '../plan';
import { cellText } from '../tables/cellReading';
import { profileTable } from '../assumptions/assumptionTables';
import { columnOf } from '../tables/tableSchema';
import { existingTable, tableNames } from '../tables/existingTable';
import { choiceCells, choiceText } from './mappingChoice';
import type { ColumnId } from '../text/columnTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { mappingFinding } from './mappingFinding';

const profileList = { kind: 'list', values: profileNames.map(({ name }) => name) } as const;
const levelList: Validation = { kind: 'list', values: levels.map(({ name }) => name) };
const shareRange: Validation = { kind: 'decimal', min: 0, max: 1 };

/** The columns of the Mapping table in order; yellow ones are the planner's to overrule. */
const columnShapes: readonly {
  readonly id: ColumnId;
  readonly style: Style;
  readonly width: number;
  readonly validation?: Validation;
}[] = [
  { id: 'memberId', style: 'text', width: 12 },
  { id: 'name', style: 'text', width: 22 },
  { id: 'title', style: 'text', width: 30 },
  { id: 'unit', style: 'text', width: 16 },
  { id: 'fte', style: 'fte', width: 7 },
  { id: 'start', style: 'date', width: 11 },
  { id: 'end', style: 'date', width: 11 },
  { id: 'profile1', style: 'input', width: 26, validation: profileList },
  { id: 'share1', style: 'inputPercent', width: 9, validation: shareRange },
  { id: 'profile2', style: 'input', width: 18, validation: profileList },
  { id: 'share2', style: 'inputPercent', width: 9, validation: shareRange },
  { id: 'profile3', style: 'input', width: 18, validation: profileList },
  { id: 'share3', style: 'inputPercent', width: 9, validation: shareRange },
  { id: 'level', style: 'input', width: 11, validation: levelList },
  { id: 'status', style: 'input', width: 12 },
  { id: 'confidence', style: 'percent', width: 11 },
  { id: 'evidence', style: 'text', width: 70 },
  { id: 'fte1', style: 'fte', width: 7 },
  { id: 'fte2', style: 'fte', width: 7 },
  { id: 'fte3', style: 'fte', width: 7 },
  { id: 'proposal', style: 'text', width: 34 },
  { id: 'rosterRow', style: 'count', width: 10 },
];

/** Sheet row of the headings of a new Mapping table. */
export const mappingTop = 4;

/** Position of a column of ours in a new Mapping table. */
export function mappingColumn(id: ColumnId): number {
  return columnShapes.findIndex((column) => column.id === id);
}

function columns(text: SheetText): readonly TableColumn[] {
  const { statuses } = text.mapping;
  const statusList: Validation = {
    kind: 'list',
    values: [statuses.auto, statuses.review, statuses.none, statuses.confirmed],
  };
  const firstProfile: Validation = { kind: 'list', values: [...profileList.values, text.mapping.outside] };
  return columnShapes.map(({ id, style, width, validation }) => {
    const shape = { header: text.columns[id], style, width };
    if (id === 'status') return { ...shape, validation: statusList };
    if (id === 'profile1') return { ...shape, validation: firstProfile };
    return validation === undefined ? shape : { ...shape, validation };
  });
}

/**
 * FTE x share of each of the three profiles, as formulas with the value each has: 0 without one of the ten profiles, and
 * in a row typed by hand, which has no proposal; a profile without a share counts in full.
 */
function fteCells(text: SheetText, value: (index: number) => number): readonly Cell[] {
  const cell = (id: ColumnId) => thisRow(tableNames.mapping, text.columns[id]);
  const pairs = [
    ['profile1', 'share1'],
    ['profile2', 'share2'],
    ['profile3', 'share3'],
  ] as const;
  const known = columnOf(profileTable, 'profile', text.locale);
  return pairs.map(([profile, share], index) => ({
    formula:
      `IF(${cell('proposal')}="",0,IF(ISNUMBER(MATCH(${cell(profile)},${known},0)),` +
      `${cell('fte')}*IF(ISNUMBER(${cell(share)}),MAX(0,${cell(share)}),1),0))`,
    value: value(index),
  }));
}

function memberCells(mapped: MappedMember, proposal: Mapping, text: SheetText): readonly Cell[] {
  const { member, mapping } = mapped;
  const isOutside = mapping.status === 'confirmed' && mapping.shares.length === 0;
  const [profile, ...choice] = choiceCells(mapping);
  return [
    member.id,
    orEmpty(member.name),
    member.title,
    orEmpty(member.unit),
    member.fte,
    member.start,
    member.end,
    isOutside ? text.mapping.outside : profile,
    ...choice,
    text.mapping.statuses[mapping.status],
    mapping.confidence,
    mapping.evidence.map((evidence) => evidenceSentence(evidence, text.locale)).join('; '),
    ...fteCells(text, (index) => member.fte * (mapping.shares[index]?.share ?? 0)),
    choiceText(choiceCells(proposal)),
    member.row,
  ];
}

/**
 * Mapping: one row per member with profiles, shares, level and evidence. A member that left the roster stays with
 * FTE 0 and the status Departed, so that a decision is not lost; a row the planner added by hand is kept and does not
 * count.
 */
export function mappingSheet({ model, text, snapshot, proposals }: WorkbookModel): SheetPlan {
  const existing = existingTable(snapshot, tableNames.mapping);
  const rows = model.staff.map((mapped, index) => ({
    key: mapped.member.id,
    cells: memberCells(mapped, proposals[index] ?? mapped.mapping, text),
  }));
  const tableRows = inExistingOrder(rows, existing, (row) => {
    const cells: Cell[] = [...untouched(columnShapes.length)];
    const isOurs = cellText(existing?.value(row, 'proposal') ?? null) !== '';
    if (isOurs) {
      cells[mappingColumn('fte')] = 0;
      cells[mappingColumn('status')] = text.mapping.statuses.departed;
    }
    cells.splice(mappingColumn('fte1'), 3, ...fteCells(text, () => 0));
    return cells;
  });
  const top = mappingTop;
  return {
    ...emptyPlan('Mapping'),
    blocks: [
      ...opening(text.mapping.title, mappingFinding(model.staff, text), text.mapping.notes.reading),
      line('how', 3, text.mapping.notes.how, 'note'),
    ],
    tables: [{ name: tableNames.mapping, top, left: 0, columns: columns(text), rows: tableRows }],
    conditionalFormats: statusColours(tableRows.length, top, text),
    freeze: { rows: top + 1, columns: 2 },
  };
}

function statusColours(rows: number, top: number, text: SheetText): SheetPlan['conditionalFormats'] {
  const area = { top: top + 1, left: mappingColumn('status'), rows: Math.max(1, rows), columns: 1 };
  const { review, none, confirmed, departed } = text.mapping.statuses;
  return [
    { area, rule: { kind: 'beginsWith', text: review }, tone: 'tight' },
    { area, rule: { kind: 'beginsWith', text: none }, tone: 'quiet' },
    { area, rule: { kind: 'beginsWith', text: confirmed }, tone: 'good' },
    { area, rule: { kind: 'beginsWith', text: departed }, tone: 'quiet' },
  ];
}
