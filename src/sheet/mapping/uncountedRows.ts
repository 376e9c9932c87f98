import type { Member } from '../../domain/member';
import type { Snapshot } from '../snapshot';
import { cellText } from '../tables/cellReading';
import { standingTable } from '../tables/tableReading';
import { mappingTable } from './mappingTable';
import { planProblem, type PlanProblem } from '../tables/planProblem';

const shown = ['memberId', 'name', 'title', 'profile1'] as const;

/** Rows of MLTP_Mapping that do not count: typed by hand for somebody not in the roster, or a second time. */
export function uncountedRows(snapshot: Snapshot, members: readonly Member[]): readonly PlanProblem[] {
  const table = standingTable(snapshot, mappingTable);
  const ids = new Set(members.map(({ id }) => id));
  const seen = new Set<string>();
  const problems: PlanProblem[] = [];
  for (let row = 0; table !== null && row < table.rowCount; row += 1) {
    const id = table.key(row);
    if (ids.has(id)) {
      if (seen.has(id))
        problems.push(planProblem('memberTwice', { member: id }, table.address(row, 'memberId')));
      seen.add(id);
      continue;
    }
    const isOurs = cellText(table.value(row, 'proposal')) !== '';
    const name = shown.map((column) => cellText(table.value(row, column))).find((text) => text !== '');
    if (!isOurs && name !== undefined)
      problems.push(planProblem('notAMember', { member: name }, table.address(row, 'memberId')));
  }
  return problems;
}
