import { levels } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { titleKey, type Decision, type Decisions } from '../../domain/mapping/decisions';
import type { ProfileShare } from '../../domain/mapping/mapping';
import type { Snapshot } from '../snapshot';
import type { ColumnId } from '../text/columnTexts';
import { texts } from '../text/texts';
import { cellNumber, cellText, keyOfWord } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import { choiceText, isOutside, type ChoiceCells } from './mappingChoice';
import type { PlanProblem } from '../tables/planProblem';

/** What the planner decided in the Mapping table, and what is wrong with it. */
export interface DecisionReading {
  readonly decisions: Decisions;
  readonly problems: readonly PlanProblem[];
}

const statusWords = [texts.en.mapping.statuses, texts.de.mapping.statuses];
const profileColumns = ['profile1', 'profile2', 'profile3'] as const;
const shareColumns = ['share1', 'share2', 'share3'] as const;

/**
 * Reads the decisions of MLTP_Mapping. A row is decided when its status says Confirmed, or when profile, share or
 * level differ from the proposal written beside them. A row whose profiles and level were cleared is given back to
 * the rules, unless it is confirmed where these propose no profile: its member is then outside the framework, as with
 * the word for that in place of the first profile. The title of a decided row is known from then on, unless decided
 * rows of one title disagree in their profiles; levels are those of the members.
 */
export function readDecisions(snapshot: Snapshot): DecisionReading {
  const table = existingTable(snapshot, tableNames.mapping);
  const problems: PlanProblem[] = [];
  const members: Record<string, Decision> = {};
  const titles = new Map<string, Taught>();
  const seen = new Set<string>();
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const id = cellText(table.value(row, 'memberId'));
    if (id !== '' && seen.has(id)) continue;
    seen.add(id);
    const decision = decisionOfRow(table, row, problems);
    if (decision === null) continue;
    members[id] = decision;
    const title = titleKey(cellText(table.value(row, 'title')));
    const profiles = JSON.stringify(decision.shares);
    const earlier = titles.get(title);
    const isAgreed = earlier === undefined || earlier.profiles === profiles;
    if (title !== '') titles.set(title, isAgreed ? { shares: decision.shares, profiles } : disputed);
  }
  return { decisions: { members, titles: agreed(titles) }, problems };
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

/** The decision of a row; `null` where the planner left it to the rules, or named no known profile. */
function decisionOfRow(table: ExistingTable, row: number, problems: PlanProblem[]): Decision | null {
  const cells = statedCells(table, row);
  const choice = choiceText(cells);
  if (!isDecided(table, row, choice)) return null;
  const outside = isOutside(cells[0]) || isNothingConfirmed(table, row, choice);
  const shares = outside ? [] : statedShares(table, row, problems);
  if (shares.length === 0 && !outside) return null;
  const level = cellText(cells[6]).toLowerCase();
  return { shares, level: levels.find(({ name }) => name.toLowerCase() === level)?.id ?? null };
}

function statedCells(table: ExistingTable, row: number): ChoiceCells {
  const text = (column: ColumnId) => {
    const value = cellText(table.value(row, column));
    return value === '' ? null : value;
  };
  const share = (index: 0 | 1 | 2) =>
    text(profileColumns[index]) === null ? null : (cellNumber(table.value(row, shareColumns[index])) ?? 1);
  return [text('profile1'), share(0), text('profile2'), share(1), text('profile3'), share(2), text('level')];
}

/** Whether the planner confirmed that a member has no profile, where the rules propose none either. */
function isNothingConfirmed(table: ExistingTable, row: number, choice: string): boolean {
  const proposal = cellText(table.value(row, 'proposal'));
  const namesNone = proposal !== '' && !proposal.includes('%') && !choice.includes('%');
  return namesNone && keyOfWord(table.value(row, 'status'), statusWords) === 'confirmed';
}

function isDecided(table: ExistingTable, row: number, choice: string): boolean {
  const status = keyOfWord(table.value(row, 'status'), statusWords);
  if (status === 'confirmed') return true;
  const proposal = cellText(table.value(row, 'proposal'));
  return proposal !== '' && proposal !== choice;
}

/** The shares of a row: 1 where none is stated; a profile stated twice is one. */
function statedShares(table: ExistingTable, row: number, problems: PlanProblem[]): readonly ProfileShare[] {
  const shares = new Map<ProfileId, number>();
  const member = cellText(table.value(row, 'memberId'));
  const report = (code: PlanProblem['code'], column: ColumnId, details: PlanProblem['details']) => {
    const at = table.address(row, column);
    problems.push({ code, severity: 'warning', ...(at === null ? {} : { at }), details });
  };
  let sum = 0;
  for (const [index, column] of profileColumns.entries()) {
    const stated = cellText(table.value(row, column));
    if (stated === '') continue;
    const profile = profileNames.find(({ name }) => name.toLowerCase() === stated.toLowerCase());
    if (profile === undefined) {
      report('unknownProfile', column, { value: stated, member });
      continue;
    }
    const share = Math.max(0, cellNumber(table.value(row, shareColumns[index] ?? 'share1')) ?? 1);
    shares.set(profile.id, (shares.get(profile.id) ?? 0) + share);
    sum += share;
  }
  if (shares.size > 0 && Math.abs(sum - 1) > 0.0001)
    report('sharesNotOne', 'share1', { member, sum: Math.round(sum * 1000) / 10 });
  return [...shares].map(([profile, share]) => ({ profile, share }));
}
