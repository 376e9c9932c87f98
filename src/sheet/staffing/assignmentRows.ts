import { isInCentre } from '../../domain/coverage/placeQuarter';
import { planQuarters } from '../../domain/calendar/quarter';
import { languages } from '../../framework/language';
import { profileNames } from '../../framework/profileNames';
import { isWord } from '../demand/conditions';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { profileName, shownName } from '../hiring/hiringWords';
import { orEmpty } from '../layout/tableRows';
import type { TableRow } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, type ColumnOf, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import {
  assignmentKey,
  assignmentProposal,
  assignmentTable,
  fteIn,
  spansOf,
  type AssignmentSpan,
} from './assignmentTable';
import { staffingTexts, type Distance } from './staffingText';

type Cells = RowCells<typeof assignmentTable>;

const quarterAts = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The first or last day of a quarter, as the Demand sheet has it. */
export function quarterDay(
  { demand }: WorkbookModel,
  quarter: number,
  which: 'firstDay' | 'lastDay',
): string {
  return `Demand!${cellAt(demand.grids.quarter, quarter, at.quarter[which])}`;
}

/** What counts of a line: FTE, 0 where it is rejected, from one quarter to another, and its last day. */
interface CountedLine {
  readonly fte: number;
  readonly from: number;
  readonly to: number;
  readonly until: number | null;
}

/** A day after every plan: lines without an end go on. */
const always = 2_958_465;

/** What of a line counts, until when, and its FTE in each quarter; the same formulas in every row. */
function calculated(workbook: WorkbookModel, line: CountedLine): Cells {
  const { locale } = workbook.text;
  const cell = (id: ColumnOf<typeof assignmentTable>) => cellOf(assignmentTable, id, locale);
  const rejected = isWord(
    cell('status'),
    languages.map((language) => staffingTexts[language].statuses.rejected),
  );
  const cells = quarterAts.map((quarter) => {
    const begun = `(${cell('from')}<=${quarterDay(workbook, quarter, 'lastDay')})`;
    const lasts = `(${cell('until')}>=${quarterDay(workbook, quarter, 'firstDay')})`;
    const value = line.from <= quarter && quarter <= line.to ? line.fte : 0;
    return [fteIn(quarter), { formula: `${begun}*${lasts}*${cell('counted')}`, value }] as const;
  });
  return {
    counted: { formula: `IF(${rejected},0,IF(ISNUMBER(${cell('fte')}),${cell('fte')},0))`, value: line.fte },
    until: { formula: `IF(ISNUMBER(${cell('to')}),${cell('to')},${always})`, value: line.until ?? always },
    ...(Object.fromEntries(cells) as Cells),
  };
}

/** How far a member is from a use case. */
function distanceOf(workbook: WorkbookModel, span: AssignmentSpan): Distance {
  const { model } = workbook;
  const unit = model.useCases.find(({ name }) => name === span.useCase)?.unit ?? '';
  const own = model.staff.find(({ member }) => member.id === span.memberId)?.member.unit;
  if (unit === '' || unit === own) return 'own';
  return isInCentre(span.profile, model) ? 'centre' : 'elsewhere';
}

/** The rows: what the planner decided as it stands, then the proposals of the run. */
export function assignmentRows(workbook: WorkbookModel): readonly TableRow[] {
  const { model, text, snapshot, assignments } = workbook;
  const { locale, staffing: words } = text;
  const quarters = model.quarters.map(({ quarter }) => quarter);
  const existing = standingTable(snapshot, assignmentTable);
  const decided = new Map(workbook.assignmentDecisions.map((decision) => [decision.row, decision]));
  const names = new Map(model.staff.map(({ member }) => [member.id, shownName(member, workbook)]));
  const kept = (existing?.keys ?? []).flatMap((key, row): readonly TableRow[] => {
    const decision = decided.get(row);
    const isBlank = (existing?.grid.rows[row] ?? []).every((value) => value === null || value === '');
    if (decision === undefined) {
      // Lines typed in by hand that cannot be read yet stay as they are; proposals of the last run make room.
      const isOwn = key.trim() === '' || existing?.value(row, 'comment') !== null;
      return isOwn && !isBlank ? [{ key, cells: rowCells(assignmentTable, {}) }] : [];
    }
    const counts = decision.status === 'confirmed';
    const cells: Cells = {
      name: orEmpty(names.get(decision.memberId) ?? ''),
      ...calculated(workbook, { ...decision, fte: counts ? decision.tenths / 10 : 0 }),
    };
    return [{ key, cells: rowCells(assignmentTable, cells) }];
  });
  const taken = new Set(kept.map(({ key }) => key));
  const known = new Set(existing?.keys ?? []);
  const rank = (span: AssignmentSpan) =>
    model.useCases.findIndex(({ name }) => name === span.useCase) * profileNames.length +
    profileNames.findIndex(({ id }) => id === span.profile);
  const spans = spansOf(assignments.assignments.filter(({ status }) => status === 'proposed')).toSorted(
    (one, other) => rank(one) - rank(other) || one.from - other.from,
  );
  const proposed = spans.flatMap((span): readonly TableRow[] => {
    const key = assignmentKey(span, quarters);
    if (taken.has(key)) return [];
    const fte = span.tenths / 10;
    const from = quarters[span.from]?.firstDay ?? null;
    const to = quarters[span.to]?.lastDay ?? null;
    const live: Cells = {
      name: orEmpty(names.get(span.memberId) ?? ''),
      distance: words.distances[distanceOf(workbook, span)],
      ...calculated(workbook, { ...span, fte, until: to }),
    };
    const cells: Cells = {
      useCase: span.useCase,
      profile: profileName(span.profile),
      member: span.memberId,
      fte,
      from,
      to,
      ...(known.has(key) ? {} : { status: words.statuses.proposed, comment: null }),
      proposal: assignmentProposal(fte, from, to),
      line: key,
      ...live,
    };
    return [{ key, cells: rowCells(assignmentTable, cells) }];
  });
  const rows = [
    ...kept.filter(({ key }) => key !== ''),
    ...proposed,
    ...kept.filter(({ key }) => key === ''),
  ];
  const nothing = { key: '', cells: planColumns(assignmentTable, locale).map(() => null) };
  return rows.length === 0 ? [nothing] : rows;
}
