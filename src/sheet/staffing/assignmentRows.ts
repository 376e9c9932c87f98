import { isInCentre } from '../../domain/coverage/placeQuarter';
import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { profileName, shownName } from '../hiring/hiringWords';
import { orEmpty } from '../layout/tableRows';
import type { TableRow } from '../plan';
import { standingTable } from '../tables/tableReading';
import { planColumns, rowCells, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import {
  assignmentKey,
  assignmentProposal,
  assignmentTable,
  fteIn,
  spansOf,
  type AssignmentSpan,
} from './assignmentTable';
import type { Distance } from './staffingText';

type Cells = RowCells<typeof assignmentTable>;

const quarterAts = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The first day of a quarter, as the Demand sheet has it. */
export function quarterDay({ demand }: WorkbookModel, quarter: number): string {
  return `Demand!${cellAt(demand.grids.quarter, quarter, at.quarter.firstDay)}`;
}

/** What counts of a line: FTE, 0 where it is rejected, from one quarter to another. */
interface CountedLine {
  readonly fte: number;
  readonly from: number;
  readonly to: number;
}

/** FTE of a line in each quarter, as a run finds it. */
function quarterCells({ fte, from, to }: CountedLine): Cells {
  const cells = quarterAts.map(
    (quarter) => [fteIn(quarter), from <= quarter && quarter <= to ? fte : 0] as const,
  );
  return Object.fromEntries(cells);
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
      ...quarterCells({ ...decision, fte: counts ? decision.tenths / 10 : 0 }),
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
      ...quarterCells({ ...span, fte }),
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
