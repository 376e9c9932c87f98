import { levels } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { titleKey, type Decision, type Decisions } from '../../domain/mapping/decisions';
import { levelKey } from '../../domain/mapping/levelText';
import type { ProfileShare } from '../../domain/mapping/mapping';
import type { Snapshot } from '../snapshot';
import {
  planProblem,
  type PlanProblem,
  type PlanProblemCode,
  type PlanProblemDetails,
} from '../tables/planProblem';
import { levelTable } from '../assumptions/assumptionTables';
import { readInputs } from '../tables/inputTable';
import { readRows, standingTable } from '../tables/tableReading';
import type { ColumnOf, RowValues } from '../tables/tableSchema';
import { choiceText, isOutside } from './mappingChoice';
import { mappingTable, profileColumns } from './mappingTable';

/** What the planner decided in the Mapping table, and what is wrong with it. */
export interface DecisionReading {
  readonly decisions: Decisions;
  readonly problems: readonly PlanProblem[];
}

/**
 * Reads the decisions of MLTP_Mapping. A row is decided when its status says Confirmed, or when profile, share or
 * level differ from the proposal written beside them. A row whose profiles and level were cleared is given back to
 * the rules, unless it is confirmed where these propose no profile: its member is then outside the framework, as with
 * the word for that in place of the first profile. The title of a decided row is known from then on, unless decided
 * rows of one title disagree in their profiles; levels are those of the members.
 */
export function readDecisions(snapshot: Snapshot): DecisionReading {
  const problems: PlanProblem[] = [];
  const members: Record<string, Decision> = {};
  const titles = new Map<string, Taught>();
  const seen = new Set<string>();
  const standing = standingTable(snapshot, mappingTable);
  for (const { row, values } of readRows(snapshot, mappingTable)) {
    const id = values.memberId;
    if (id !== '' && seen.has(id)) continue;
    seen.add(id);
    const report: Report = (code, column, details) => {
      problems.push(planProblem(code, details, standing?.address(row, column)));
    };
    const decision = decisionOfRow(values, report);
    if (decision === null) continue;
    members[id] = decision;
    const title = titleKey(values.title);
    const profiles = JSON.stringify(decision.shares);
    const earlier = titles.get(title);
    const isAgreed = earlier === undefined || earlier.profiles === profiles;
    if (title !== '') titles.set(title, isAgreed ? { shares: decision.shares, profiles } : disputed);
  }
  return { decisions: { members, titles: agreed(titles), levels: readGrades(snapshot) }, problems };
}

/** What MLTP_Levels says of the organisation's own grades. */
export function readGrades(snapshot: Snapshot): NonNullable<Decisions['levels']> {
  return Object.fromEntries(
    [...readInputs(snapshot, levelTable)].flatMap(([grade, { level }]) =>
      level === null ? [] : [[levelKey(grade), level]],
    ),
  );
}

/** What the rows of a title say; `shares` is `null` where they disagree. */
interface Taught {
  readonly shares: readonly ProfileShare[] | null;
  readonly profiles: string;
}

const disputed: Taught = { shares: null, profiles: '' };

function agreed(titles: ReadonlyMap<string, Taught>): Decisions['titles'] {
  return Object.fromEntries(
    [...titles].flatMap(([title, { shares }]) => (shares === null ? [] : [[title, { shares, level: null }]])),
  );
}

type MappingValues = RowValues<typeof mappingTable>;

/** Tells what is wrong in a column of a row. */
type Report = <Code extends PlanProblemCode>(
  code: Code,
  column: ColumnOf<typeof mappingTable>,
  details: PlanProblemDetails<Code>,
) => void;

/** The decision of a row; `null` where the planner left it to the rules, or named no known profile. */
function decisionOfRow(values: MappingValues, report: Report): Decision | null {
  if (!isDecided(values)) return null;
  const outside = isOutside(values.profile1) || isNothingConfirmed(values);
  const shares = outside ? [] : statedShares(values, report);
  if (shares.length === 0 && !outside) return null;
  const level = values.level.toLowerCase();
  return { shares, level: levels.find(({ name }) => name.toLowerCase() === level)?.id ?? null };
}

/** Whether the planner confirmed that a member has no profile, where the rules propose none either. */
function isNothingConfirmed(values: MappingValues): boolean {
  const { proposal, status } = values;
  const namesNone = proposal !== '' && !proposal.includes('%') && !choiceText(values).includes('%');
  return namesNone && status === 'confirmed';
}

function isDecided(values: MappingValues): boolean {
  const { proposal, status } = values;
  return status === 'confirmed' || (proposal !== '' && proposal !== choiceText(values));
}

/** The shares of a row: 1 where none is stated; a profile stated twice is one. */
function statedShares(values: MappingValues, report: Report): readonly ProfileShare[] {
  const shares = new Map<ProfileId, number>();
  const member = values.memberId;
  let sum = 0;
  for (const { profile: column, share: shareColumn } of profileColumns) {
    const stated = values[column];
    if (stated === '') continue;
    const profile = profileNames.find(({ name }) => name.toLowerCase() === stated.toLowerCase());
    if (profile === undefined) {
      report('unknownProfile', column, { value: stated, member });
      continue;
    }
    const share = values[shareColumn] ?? 1;
    shares.set(profile.id, (shares.get(profile.id) ?? 0) + share);
    sum += share;
  }
  if (shares.size > 0 && Math.abs(sum - 1) > 0.0001)
    report('sharesNotOne', 'share1', { member, sum: Math.round(sum * 1000) / 10 });
  return [...shares].map(([profile, share]) => ({ profile, share }));
}
