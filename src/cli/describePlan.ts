import { phases } from '../framework/phases';
import type { PlanSummary } from '../sheet/summary';
import { oneDecimal } from '../sheet/layout/oneDecimal';
import { hiringTotals } from '../sheet/hiring/hiringTotals';
import { worstCell } from '../sheet/coverage/coverageFinding';
import type { Report } from '../sheet/report';

/** How good the plan is. */
function proofWords({ plan }: PlanSummary): string {
  if (plan.locked) return 'the plan is locked and stands as it is.';
  return plan.status === 'optimal'
    ? 'proven least open effort, then least cost.'
    : 'the best plan found in time.';
}

/** The findings of a run in a few lines for a terminal. */
export function describePlan({ workbook, summary, problems }: Report): string {
  const { mapping } = summary;
  const worst = worstCell(workbook.model);
  const { heads, lines: lineCount, cost, closed, missing } = hiringTotals(workbook.hiring);
  const lines = [
    `${summary.members} members, ${summary.fte.toFixed(1)} FTE: ${mapping.auto + mapping.confirmed} mapped, ` +
      `${mapping.review} to review, ${mapping.none} outside the framework; ${problems.length} remarks on the roster.`,
    summary.useCases === 0
      ? `No use case stated: ${workbook.model.assumptions.runningUseCases} running use cases of size M assumed.`
      : `${summary.useCases} use cases over ${phases.length} phases.`,
    worst === null
      ? 'No profile is short in any phase.'
      : `${worst.phase} starves: ${oneDecimal(worst.capacity, 'en')} of ${oneDecimal(worst.demand, 'en')} FTE of ${worst.profile}.`,
    `${heads} heads proposed in ${lineCount} lines, ` +
      `${Math.round(cost).toLocaleString('en')} ${workbook.model.assumptions.currency} in the eight quarters of the plan.`,
    `They close ${oneDecimal(closed, 'en')} of ${oneDecimal(missing, 'en')} missing FTE-quarters; ` +
      proofWords(summary),
    ...summary.plan.notes.map(({ message }) => `- ${message}`),
  ];
  return lines.join('\n');
}
