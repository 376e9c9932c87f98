import type { Language } from '../framework/language';
import { levels } from '../framework/levels';
import { profileNames, type ProfileId } from '../framework/profileNames';
import { columnName } from '../domain/cellName';
import { isoDate } from '../domain/calendar/serialDate';
import { evidenceSentence } from '../domain/mapping/evidenceSentence';
import type { ProblemCode } from '../domain/problem';
import { problemSentence } from '../domain/roster/problemSentence';
import { unusedReasons } from '../domain/roster/sentences/unusedReasons';
import type { RosterReading } from '../domain/roster/rosterReading';
import type { MappedMember } from '../domain/mapping/reviewOrder';
import type { MappedRoster } from '../sheet/prepare';
import { describedProblems } from './problems';

const profileName = (id: ProfileId) => profileNames.find((profile) => profile.id === id)?.name ?? '';
const dateOrNull = (serial: number | null) => (serial === null ? null : isoDate(serial));

/** What is printed of one member. */
function memberOutput({ member, mapping }: MappedMember, language: Language) {
  const [first] = mapping.shares;
  return {
    row: member.row,
    id: member.id,
    name: member.name,
    title: member.title,
    unit: member.unit,
    location: member.location,
    fte: member.fte,
    start: dateOrNull(member.start),
    end: dateOrNull(member.end),
    annualCost: member.annualCost,
    currency: member.currency,
    skills: member.skills,
    profile: first === undefined ? null : profileName(first.profile),
    profiles: mapping.shares.map(({ profile, share }) => ({ profile: profileName(profile), share })),
    level: levels.find(({ id }) => id === mapping.level)?.name ?? null,
    status: mapping.status,
    confidence: mapping.confidence,
    evidence: mapping.evidence.map((evidence) => evidenceSentence(evidence, language)).join('; '),
  };
}

/** The members one by one: all of a large roster at once would not fit. */
function* membersOutput(staff: MappedRoster['staff'], language: Language) {
  for (const mapped of staff) yield memberOutput(mapped, language);
}

/** Problems of rows that were not counted as members. */
const excluding: ReadonlySet<string> = new Set<ProblemCode>([
  ...(['leaver', 'notAPerson', 'vacancy', 'duplicateRow', 'titleNotText', 'rowNotRead', 'totalRow'] as const),
]);

/** The heading of each field; a list where several columns are read for it. */
function columnsOutput(
  columns: RosterReading['columns'],
): Readonly<Record<string, string | readonly string[]>> {
  const found = new Map<string, string[]>();
  for (const { field, header } of columns) found.set(field, [...(found.get(field) ?? []), header]);
  return Object.fromEntries(
    [...found].map(([field, headers]) => [field, headers.length === 1 ? (headers[0] ?? '') : headers]),
  );
}

/**
 * What `map --json` prints: the recognised columns, those that are not used with what they may be meant for, one object per member in
 * roster order, the rows that were not counted, and the problems.
 */
export function mapOutput(reading: RosterReading, { staff, problems }: MappedRoster, language: Language) {
  return {
    columns: columnsOutput(reading.columns),
    unused: reading.unusedColumns.map(({ column, header, proposal, reason }) => ({
      column: columnName(column),
      heading: header,
      proposal,
      reason: unusedReasons[language][reason],
    })),
    members: membersOutput(staff, language),
    excluded: reading.problems.flatMap((problem) =>
      problem.at !== undefined && excluding.has(problem.code)
        ? [{ row: problem.at.row + 1, reason: problemSentence(problem, language) }]
        : [],
    ),
    problems: describedProblems(problems, language),
  };
}

/** What `map --json` prints, read again. */
export type MapOutput = Omit<ReturnType<typeof mapOutput>, 'members'> & {
  readonly members: readonly ReturnType<typeof memberOutput>[];
};
