import { assignmentsOf } from '../../../src/domain/assignment/assignments';
import type { CellValue } from '../../../src/domain/grid';
import type { PlanningInput } from '../../../src/domain/planningModel';
import { serialOf } from '../../../src/domain/calendar/serialDate';
import type { Snapshot } from '../../../src/sheet/snapshot';
import {
  assignmentProblems,
  assignmentTable,
  readAssignments,
} from '../../../src/sheet/staffing/assignmentTable';
import { staffingFigures } from '../../../src/sheet/staffing/staffingFigures';
import { staffingSheet } from '../../../src/sheet/staffing/staffingSheet';
import type { WorkbookModel } from '../../../src/sheet/workbookModel';
import { assumptions } from '../../sample/assumptions';
import { mapped } from '../../sample/member';
import { planningInput } from '../../sample/planningInput';
import { useCase } from '../../sample/useCase';
import { workbookModel } from '../../sample/workbookModel';

const analyst = [{ profile: 'dataAnalyst', share: 1 }] as const;

/** Two Data Analysts, and 1.5 FTE of their work in Retail over both years. */
const input: PlanningInput = planningInput({
  assumptions: assumptions({ planStart: serialOf(2027, 1, 1) }),
  staff: [
    mapped(1, analyst, { unit: 'Retail', name: 'Ada' }),
    mapped(2, analyst, { unit: 'Logistics', name: 'Ben', fte: 0.8 }),
  ],
  useCases: [useCase(1, { kind: 'otherWork', profile: 'dataAnalyst', fte: 1.5, unit: 'Retail' })],
});
const workbook = workbookModel(input);
const quarters = workbook.model.quarters.map(({ quarter }) => quarter);
const columns = Object.keys(assignmentTable.columns);
const headers = Object.values(assignmentTable.columns).map(({ heading }) => heading.en);
type Line = Readonly<Record<string, CellValue>>;

/** The lines of the table that a run writes, by column. */
function lines(model: WorkbookModel): readonly Line[] {
  const [table] = staffingSheet(model).tables;
  return (table?.rows ?? []).map(({ cells }) =>
    Object.fromEntries(
      cells.map((cell, at) => [
        columns[at] ?? '',
        typeof cell === 'object' && cell !== null ? cell.value : (cell ?? null),
      ]),
    ),
  );
}

/** A workbook in which the table holds some lines. */
function withLines(stated: readonly Line[]): WorkbookModel {
  const snapshot: Snapshot = {
    sheets: [],
    tables: [
      {
        name: assignmentTable.name,
        sheet: 'Staffing',
        top: 5,
        left: 0,
        headers,
        rows: stated.map((each) => columns.map((column) => each[column] ?? null)),
      },
    ],
  };
  const assignmentDecisions = readAssignments(snapshot, quarters);
  return {
    ...workbook,
    snapshot,
    assignmentDecisions,
    assignments: assignmentsOf(workbook.model, assignmentDecisions),
  };
}

const shown = (each: Line) => [each['member'], each['fte'], each['status']];

test('a line for each assignment that goes on, with its time, where it comes from and its FTE in every quarter', () => {
  expect(lines(workbook).map(shown)).toEqual([
    ['m1', 1, 'Proposed'],
    ['m2', 0.5, 'Proposed'],
  ]);
  expect(lines(workbook)[1]).toMatchObject({
    useCase: 'Use case 1',
    profile: 'Data Analyst',
    name: 'Ben',
    from: serialOf(2027, 1, 1),
    to: serialOf(2028, 12, 31),
    distance: 'Centre',
    fte0: 0.5,
    fte7: 0.5,
  });
  expect(staffingFigures(workbook).missing).toEqual([]);
});

test('the same lines again change nothing', () => {
  const first = lines(workbook);
  const second = lines(withLines(first));
  // What is the planner's stays untouched in lines that are there.
  const written = (each: Line) => ({ ...each, status: null, comment: null });
  expect(second.map(written)).toEqual(first.map(written));
});

test('what is confirmed, changed or commented stays as it is, what is rejected is not proposed again', () => {
  const [ada = {}, ben = {}] = lines(workbook);
  const confirmed = withLines([ada, { ...ben, fte: 0.8, status: 'Confirmed' }]);
  expect(staffingFigures(confirmed).assignments.filter(({ quarter }) => quarter === '2027 Q1')).toEqual([
    expect.objectContaining({ member: 'm2', fte: 0.8, status: 'confirmed' }),
    expect.objectContaining({ member: 'm1', fte: 0.7, status: 'proposed' }),
  ]);
  const changed = withLines([ada, { ...ben, fte: 0.3 }]);
  expect(staffingFigures(changed).assignments.find(({ member }) => member === 'm2')).toMatchObject({
    fte: 0.3,
  });
  const rejected = withLines([ada, { ...ben, status: 'Rejected' }]);
  expect(staffingFigures(rejected).assignments.map(({ member }) => member)).not.toContain('m2');
  expect(staffingFigures(rejected).missing[0]).toEqual({
    useCase: 'Use case 1',
    profile: 'Data Analyst',
    quarter: '2027 Q1',
    fte: 0.5,
  });
  // The line itself stands: none of its inputs is written.
  expect(lines(rejected).find((each) => each['line'] === null)).toMatchObject({
    fte: null,
    status: null,
    fte0: 0,
  });
});

test('a line typed in by hand counts, and what it names and nobody knows is told with its cell', () => {
  const typed: Line = {
    useCase: 'Use case 1',
    profile: 'Data Analyst',
    member: 'm2',
    fte: 0.6,
    status: 'Confirmed',
  };
  const found = withLines([typed]);
  expect(staffingFigures(found).assignments[0]).toMatchObject({
    member: 'm2',
    fte: 0.6,
    status: 'confirmed',
  });
  const known = { useCases: new Set(['Use case 1']), members: new Set(['m1', 'm2']) };
  const wrong = withLines([
    { ...typed, member: 'm9' },
    { ...typed, fte: 'half' },
  ]);
  expect(assignmentProblems(wrong.snapshot, known).map(({ code, at }) => [code, at])).toEqual([
    ['assignmentUnknown', { sheet: 'Staffing', row: 6, column: 2 }],
    ['assignmentCell', { sheet: 'Staffing', row: 7, column: 4 }],
  ]);
});
