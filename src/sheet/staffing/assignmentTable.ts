import { planQuarters, type Quarter } from '../../domain/calendar/quarter';
import type { Assignment, AssignmentDecision } from '../../domain/assignment/assignments';
import { profileNames } from '../../framework/profileNames';
import type { Snapshot } from '../snapshot';
import { amountCell, dayCell, namedCell, textCell, wordCell } from '../tables/cellKind';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { languageOf, readRows, standingTable } from '../tables/tableReading';
import { headingOf, tableSchema, type ColumnSchema } from '../tables/tableSchema';
import { staffingTexts } from './staffingText';

const { en, de } = staffingTexts;

/** Sheet row of the headings of MLTP_Assignments. */
export const assignmentsTop = 5;

/** The numbers of the quarters of a plan, from 0. */
export const quarterAts = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The id of the column that holds the FTE of a line in a quarter, counted from 0. */
export function fteIn(quarter: number): `fte${number}` {
  return `fte${quarter}`;
}

/** The heading of that column, the same in every language. */
export function quarterHeading(quarter: number): string {
  return `FTE Q${quarter + 1}`;
}

const quarterColumns = Object.fromEntries(
  quarterAts.map((quarter): readonly [string, ColumnSchema] => [
    fteIn(quarter),
    { heading: { en: quarterHeading(quarter), de: quarterHeading(quarter) }, style: 'fte', width: 9 },
  ]),
) as Readonly<Record<ReturnType<typeof fteIn>, ColumnSchema>>;

/** MLTP_Assignments: who works on which use case; proposed by a run, then the planner's. */
export const assignmentTable = tableSchema({
  name: 'MLTP_Assignments',
  key: 'line',
  columns: {
    useCase: { heading: { en: 'Use case', de: 'Use Case' }, style: 'text', width: 34, kind: textCell },
    profile: {
      heading: { en: 'Profile', de: 'Profil' },
      style: 'text',
      width: 26,
      kind: namedCell(profileNames),
    },
    member: { heading: { en: 'Member ID', de: 'Mitglied-ID' }, style: 'text', width: 14, kind: textCell },
    name: { heading: { en: 'Name', de: 'Name' }, style: 'text', width: 22 },
    fte: { heading: { en: 'FTE', de: 'FTE' }, style: 'input', width: 8, kind: amountCell },
    from: { heading: { en: 'From', de: 'Von' }, style: 'inputDate', width: 12, kind: dayCell },
    to: { heading: { en: 'To', de: 'Bis' }, style: 'inputDate', width: 12, kind: dayCell },
    status: {
      heading: { en: 'Status', de: 'Status' },
      style: 'input',
      width: 14,
      kind: wordCell({ en: en.statuses, de: de.statuses }, 'proposed'),
    },
    distance: { heading: { en: 'Comes from', de: 'Kommt aus' }, style: 'text', width: 16 },
    comment: { heading: { en: 'Comment', de: 'Kommentar' }, style: 'input', width: 26, kind: textCell },
    ...quarterColumns,
    proposal: {
      heading: { en: 'Proposal', de: 'Vorschlag' },
      style: 'text',
      width: 12,
      kind: textCell,
      hidden: true,
    },
    line: { heading: { en: 'Line', de: 'Zeile' }, style: 'text', width: 12, kind: textCell, hidden: true },
  },
});

/** A row of MLTP_Assignments that the planner decided on, with the row of the table it is in, from 0. */
export interface ReadAssignment extends AssignmentDecision {
  readonly row: number;
}

/** What a run proposed, as one text; the next run tells by it what the planner typed. */
export function assignmentProposal(fte: number | null, from: number | null, to: number | null): string {
  return [fte, from, to].map((each) => (each === null ? '–' : String(Math.round(10 * each) / 10))).join(', ');
}

/** The first and last quarter that a time touches; `null` where it lies outside the plan. */
function quartersOf(
  from: number | null,
  to: number | null,
  quarters: readonly Quarter[],
): { readonly from: number; readonly to: number } | null {
  const touched = quarters.flatMap(({ firstDay, lastDay }, at) =>
    (from ?? -Infinity) <= lastDay && (to ?? Infinity) >= firstDay ? [at] : [],
  );
  const [first] = touched;
  const last = touched.at(-1);
  return first === undefined || last === undefined ? null : { from: first, to: last };
}

/** Reads what the planner decided: lines confirmed or rejected, and those that were changed, commented or typed in. */
export function readAssignments(snapshot: Snapshot, quarters: readonly Quarter[]): readonly ReadAssignment[] {
  return readRows(snapshot, assignmentTable).flatMap(({ row, values }): readonly ReadAssignment[] => {
    const { useCase, profile, member, fte, from, to, status, comment, proposal, line } = values;
    if (useCase === '' || member === '' || profile === null) return [];
    const isTouched = line === '' || comment !== '' || proposal !== assignmentProposal(fte, from, to);
    if (status === 'proposed' && !isTouched) return [];
    const time = quartersOf(from, to, quarters);
    if (time === null) return [];
    const decided = status === 'rejected' ? 'rejected' : 'confirmed';
    return [
      {
        row,
        status: decided,
        useCase,
        profile,
        memberId: member,
        tenths: 10 * (fte ?? 0),
        ...time,
      },
    ];
  });
}

/** What stands in MLTP_Assignments and means nothing: words and numbers of no kind, use cases and members nobody knows. */
export function assignmentProblems(
  snapshot: Snapshot,
  known: { readonly useCases: ReadonlySet<string>; readonly members: ReadonlySet<string> },
): readonly PlanProblem[] {
  const standing = standingTable(snapshot, assignmentTable);
  const language = languageOf(snapshot, assignmentTable) ?? 'en';
  return readRows(snapshot, assignmentTable).flatMap(({ row, values, refused }) => {
    const { useCase, member, status, comment, line } = values;
    const words = refused.map(({ column, text, at }) =>
      planProblem(
        'assignmentCell',
        { value: text, column: headingOf(assignmentTable, column, language) },
        at,
      ),
    );
    // Lines of the last run go with what they were for.
    const isOwn = line === '' || comment !== '' || status !== 'proposed';
    if (!isOwn || (useCase === '' && member === '')) return words;
    const lost = [
      ...(known.useCases.has(useCase) ? [] : [{ column: 'useCase', value: useCase } as const]),
      ...(known.members.has(member) ? [] : [{ column: 'member', value: member } as const]),
    ].map(({ column, value }) =>
      planProblem(
        'assignmentUnknown',
        { value, column: headingOf(assignmentTable, column, language) },
        standing?.address(row, column),
      ),
    );
    return [...words, ...lost];
  });
}

/** A proposal that goes on over some quarters. */
export interface AssignmentSpan extends Omit<Assignment, 'quarter'> {
  readonly from: number;
  readonly to: number;
}

/** Assignments of one member to one use case that are the same in quarters that follow each other, as one line. */
export function spansOf(assignments: readonly Assignment[]): readonly AssignmentSpan[] {
  const spans: { -readonly [Key in keyof AssignmentSpan]: AssignmentSpan[Key] }[] = [];
  const last = new Map<string, (typeof spans)[number]>();
  for (const { quarter, ...rest } of assignments) {
    const name = [rest.useCase, rest.profile, rest.memberId].join('\u0000');
    const open = last.get(name);
    if (open?.to === quarter - 1 && open.tenths === rest.tenths) {
      open.to = quarter;
      continue;
    }
    const span = { ...rest, from: quarter, to: quarter };
    spans.push(span);
    last.set(name, span);
  }
  return spans;
}

/** The key of a proposed line: the same in every run while use case, profile, member and first quarter are the same. */
export function assignmentKey(
  { useCase, profile, memberId, from }: AssignmentSpan,
  quarters: readonly Quarter[],
): string {
  const part = (text: string) => text.replaceAll('%', '%25').replaceAll('|', '%7C').trim();
  return [part(useCase), profile, part(memberId), quarters[from]?.name.replace(' ', '-') ?? ''].join('|');
}
