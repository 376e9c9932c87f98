import { isHandLine, lineId, lineKey } from '../line/lineId';
import { isSettled, type HiringDecision } from '../line/hiringDecision';
import { nameOf } from '../problem/settledLines';
import type { PlanLine } from '../staffing/planLine';

/** A line to be: what the plan or the planner says of it, before its numbers; at least one of both. */
export type RowSeed =
  | { readonly id: string; readonly line: PlanLine; readonly decision: HiringDecision | null }
  | { readonly id: string; readonly line: null; readonly decision: HiringDecision };

/** The id of a decided line as this version writes it; its own where no version wrote it. */
function currentId(decision: HiringDecision): string {
  const name = nameOf(decision);
  return name === null ? decision.id : lineId(lineKey(name), name);
}

/** Whether a line that the plan no longer has can go: nobody said anything about it. */
function isDropped({ status, id, changed, noted }: HiringDecision): boolean {
  return (status === 'proposed' || status === 'withdrawn') && !isHandLine(id) && !changed && !noted;
}

/** Whether the planner said no to a line, for now or for good. */
function isRuledOut({ status }: HiringDecision): boolean {
  return status === 'onHold' || status === 'rejected';
}

function kept(decision: HiringDecision): RowSeed {
  return { id: decision.id, line: null, decision };
}

/** The lines of a locked plan: those of the workbook, whatever a new plan says. */
export function lockedSeeds(decisions: readonly HiringDecision[]): readonly RowSeed[] {
  return decisions.filter(({ action }) => action !== 'open').map(kept);
}

/**
 * The lines of a hiring plan: settled ones as the planner left them, then what the plan adds to them, then the other lines
 * of the workbook: on hold, rejected, or no longer in the plan. What the plan adds beside a decided line of its name has an
 * id of its own.
 */
export function rowSeeds(
  lines: readonly PlanLine[],
  decisions: readonly HiringDecision[],
  labels: readonly string[],
): readonly RowSeed[] {
  const settled = decisions.filter(isSettled);
  const used = new Set(settled);
  const taken = new Set(
    decisions.filter((line) => used.has(line) || isRuledOut(line)).map((line) => currentId(line)),
  );
  const open = new Map<string, HiringDecision>();
  for (const line of decisions) if (!used.has(line) && !isRuledOut(line)) open.set(currentId(line), line);
  const planned = lines.map((line): RowSeed => {
    const name = { quarter: labels[line.quarter] ?? '', term: line.quarters };
    let [copy, id] = [1, lineId(line.key, { ...name, copy: 1 })];
    while (taken.has(id)) {
      copy += 1;
      id = lineId(line.key, { ...name, copy });
    }
    taken.add(id);
    const decision = open.get(id) ?? null;
    if (decision !== null) used.add(decision);
    return { id: decision?.id ?? id, line, decision };
  });
  const rest = decisions.filter((line) => line.action !== 'open' && !used.has(line) && !isDropped(line));
  return [...settled.map(kept), ...planned, ...rest.map(kept)];
}
