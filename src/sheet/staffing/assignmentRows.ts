import { isInCentre } from '../../domain/coverage/placeQuarter';
import { profileNames } from '../../framework/profileNames';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { profileName, shownName } from '../hiring/hiringWords';
import { orEmpty } from '../layout/tableRows';
import type { TableRow } from '../plan';
import { cellText } from '../tables/cellReading';
import { standingTable } from '../tables/tableReading';
import { planColumns, rowCells, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import {
  assignmentKey,
  assignmentProposal,
  assignmentTable,
  fteIn,
  quarterAts,
  spansOf,
  type AssignmentSpan,
} from './assignmentTable';
import type { Distance } from './staffingText';

type Cells = RowCells<typeof assignmentTable>;

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

/** How far members are from the use cases they work on. */
function distances({ model }: WorkbookModel): (span: AssignmentSpan) => Distance {
  const unitOf = new Map(model.useCases.map(({ name, unit }) => [name, unit]));
  const ownOf = new Map(model.staff.map(({ member }) => [member.id, member.unit]));
  return ({ useCase, memberId, profile }) => {
    const unit = unitOf.get(useCase) ?? '';
    if (unit === '' || unit === ownOf.get(memberId)) return 'own';
    return isInCentre(profile, model) ? 'centre' : 'elsewhere';
  };
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
      const isOwn = key.trim() === '' || cellText(existing?.value(row, 'comment') ?? null) !== '';
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
  const distanceOf = distances(workbook);
  const useCaseAt = new Map(model.useCases.map(({ name }, index) => [name, index]));
  const rank = ({ useCase, profile }: AssignmentSpan) =>
    (useCaseAt.get(useCase) ?? 0) * profileNames.length + profileNames.findIndex(({ id }) => id === profile);
  const spans = spansOf(assignments.assignments.filter(({ status }) => status === 'proposed')).toSorted(
    (one, other) => rank(one) - rank(other) || one.from - other.from,
  );
  const proposed = spans.flatMap((span): readonly TableRow[] => {
    const key = assignmentKey(span, quarters);
    if (taken.has(key)) return [];
    const fte = span.tenths / 10;
    const from = quarters[span.from]?.firstDay ?? null;
    const to = quarters[span.to]?.lastDay ?? null;
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
      name: orEmpty(names.get(span.memberId) ?? ''),
      distance: words.distances[distanceOf(span)],
      ...quarterCells({ ...span, fte }),
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
