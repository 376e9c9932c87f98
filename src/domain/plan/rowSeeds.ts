import type { Quarter } from '../calendar/quarter';
import { runsOf } from './staffing/planSteps';
import type { PlanLine } from './staffing/planLine';
import type { DecidedLine } from './staffing/staffingProblem';
import type { HiringDecision } from './hiringDecision';
import { isHandLine } from './handLine';
import { approvedLine, lineIdOf, lineKey } from './problem/decidedLines';

/** A line to be: what the plan or the planner says of it, before its numbers. */
export interface RowSeed {
  readonly id: string;
  /** The line of the plan it belongs to; `null` for one that only the workbook has. */
  readonly line: PlanLine | null;
  /** What the planner left of it in the workbook; `null` where it is new. */
  readonly decision: HiringDecision | null;
  /** Index of its first quarter and number of quarters; heads, or FTE of a shift. */
  readonly quarter: number;
  readonly length: number;
  readonly amount: number;
}

/** Shares shift in tenths; whole numbers of them are counted. */
const tenths = 10;

function isTermed({ action }: Pick<PlanLine, 'action'>): boolean {
  return action === 'contract' || action === 'shift';
}

/** Approved amounts of each key by quarter, as far as lines have not used them up. */
function approvedAmounts(lines: readonly DecidedLine[], labels: readonly string[]) {
  const found = new Map<string, number[]>();
  for (const { id, amount } of lines) {
    const key = lineKey(id);
    const first = labels.indexOf(id.slice(id.lastIndexOf('|') + 1));
    if (first < 0) continue;
    const length = Number(/\|(\d+)q\|[^|]*$/u.exec(id)?.[1] ?? 1);
    const amounts = found.get(key) ?? labels.map(() => 0);
    for (let at = first; at < Math.min(labels.length, first + length); at += 1)
      amounts[at] = (amounts[at] ?? 0) + amount;
    found.set(key, amounts);
  }
  return found;
}

/** What a line of the plan adds to the approved ones, as runs of equal amounts over quarters. */
function addedRuns(line: PlanLine, approved: Map<string, number[]>, quarters: number) {
  const scale = line.action === 'shift' ? tenths : 1;
  const amount = Math.round((line.action === 'shift' ? line.fte : line.heads) * scale);
  const length = isTermed(line) ? line.quarters : 1;
  const counts = Array.from({ length: quarters }, () => 0);
  const left = approved.get(lineKey(line.id)) ?? [];
  for (let at = line.quarter; at < line.quarter + length; at += 1) {
    const taken = Math.min(amount, Math.round((left[at] ?? 0) * scale));
    left[at] = (left[at] ?? 0) - taken / scale;
    counts[at] = amount - taken;
  }
  return runsOf(counts).map(({ first, length: run, units }) => ({
    quarter: first,
    length: run,
    amount: units / scale,
  }));
}

/** Whether a line that the plan no longer has can go: nobody said anything about it. */
function isDropped({ status, id, changed, noted }: HiringDecision): boolean {
  return (status === 'proposed' || status === 'withdrawn') && !isHandLine(id) && !changed && !noted;
}

/** An id that no decided row has: that of the line, else with ~2, ~3 ... behind it. */
function freeId(id: string, taken: Set<string>): string {
  let free = id;
  for (let count = 2; taken.has(free); count += 1) free = `${id}~${count}`;
  taken.add(free);
  return free;
}

/** Where a line that the workbook has stands in the plan: its quarter, length and amount. */
function seedOf(decision: HiringDecision, labels: readonly string[]): RowSeed {
  const id = lineIdOf(decision.id);
  const quarter = Math.max(0, labels.indexOf(id.slice(id.lastIndexOf('|') + 1)));
  const amount = decision.action === 'shift' ? decision.fteEach : decision.heads;
  return { id: decision.id, line: null, decision, quarter, length: decision.quarters ?? 1, amount };
}

/** The lines of a locked plan: those of the workbook, whatever a new plan says. */
export function lockedSeeds(
  decisions: readonly HiringDecision[],
  labels: readonly string[],
): readonly RowSeed[] {
  return decisions.filter(({ action }) => action !== 'open').map((decision) => seedOf(decision, labels));
}

/**
 * The lines of a hiring plan: approved ones as the planner left them, then what the plan adds to them, then what stays
 * open, then the other lines of the workbook: on hold, rejected, or no longer in the plan.
 */
export function rowSeeds(
  lines: readonly PlanLine[],
  decisions: readonly HiringDecision[],
  quarters: readonly Quarter[],
  labels: readonly string[],
): readonly RowSeed[] {
  const seeds: RowSeed[] = [];
  const approved = decisions.filter(({ status, action }) => status === 'approved' && action !== 'open');
  const amounts = approvedAmounts(
    approved.map((decision) => approvedLine(decision, quarters)),
    labels,
  );
  const used = new Set<HiringDecision>(approved);
  const settled = decisions.filter(({ status }) => status === 'onHold' || status === 'rejected');
  const taken = new Set([...approved, ...settled].map(({ id }) => id));
  for (const decision of approved) {
    const { id, amount } = approvedLine(decision, quarters);
    const key = lineKey(id);
    const quarter = Math.max(0, labels.indexOf(id.slice(id.lastIndexOf('|') + 1)));
    const line = lines.find((known) => lineKey(known.id) === key && known.quarter <= quarter) ?? null;
    seeds.push({ id: decision.id, line, decision, quarter, length: decision.quarters ?? 1, amount });
  }
  for (const line of lines) {
    if (line.action === 'open') {
      seeds.push({
        id: line.id,
        line,
        decision: null,
        quarter: line.quarter,
        length: line.quarters,
        amount: 0,
      });
      continue;
    }
    for (const run of addedRuns(line, amounts, labels.length)) {
      const term = isTermed(line) ? `|${run.length}q` : '';
      const id = freeId(`${lineKey(line.id)}${term}|${labels[run.quarter] ?? ''}`, taken);
      const decision = decisions.find((known) => known.id === id && !used.has(known)) ?? null;
      if (decision !== null) used.add(decision);
      seeds.push({ id, line, decision, ...run });
    }
  }
  for (const decision of decisions) {
    if (used.has(decision) || decision.action === 'open' || isDropped(decision)) continue;
    seeds.push(seedOf(decision, labels));
  }
  return seeds;
}
