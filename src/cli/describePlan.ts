import { phases } from '../framework/phases';
import type { PlanSummary } from '../sheet/summary';
import { counted, listed, oneDecimal, spokenNumber } from '../domain/numberWords';
import { hiringTotals } from '../sheet/hiring/hiringTotals';
import { headlineSentence } from '../sheet/demand/headlineBlock';
import type { Report } from '../sheet/report';
import { texts } from '../sheet/text/texts';

/** How good the plan is. */
function proofWords({ plan, objective }: PlanSummary): string {
  if (plan.locked) return 'the plan is locked and stands as it is.';
  if (plan.status !== 'optimal') return 'the best plan found in time.';
  return objective === 'cover'
    ? 'proven least open effort, then least cost.'
    : 'proven least cost and worth of what stays open together.';
}

/** What the plan proposes, each kind of action counted apart. */
function proposed({ plan: { heads } }: PlanSummary): string {
  const kinds = [
    [heads.hires, 'hire'],
    [heads.contractors, 'contractor'],
    [heads.trainings, 'training'],
    [heads.moves, 'move'],
  ] as const;
  const words = kinds.flatMap(([count, word]) => (count === 0 ? [] : [many(count, word)]));
  return words.length === 0 ? 'No action' : listed('en', words);
}

function many(count: number, word: string): string {
  return counted('en', count, String(count), word, `${word}s`);
}

/** The findings of a run in a few lines for a terminal. */
export function describePlan({ workbook, summary, problems }: Report): string {
  const { mapping } = summary;
  const { headline, quarters } = workbook.model;
  const { cost, closed, missing } = hiringTotals(workbook);
  const lines = [
    `${many(summary.members, 'member')}, ${oneDecimal(summary.fte, 'en')} FTE: ${mapping.auto + mapping.confirmed} mapped, ` +
      `${mapping.review} to review, ${mapping.none} outside the framework; ${many(problems.length, 'remark')}.`,
    workbook.model.useCases.length === 0
      ? `No use case stated: ${many(workbook.model.assumptions.runningUseCases, 'running use case')} of size M assumed.`
      : `${many(summary.useCases, 'use case')} over ${phases.length} phases.`,
    headlineSentence(headline, quarters, texts.en),
    `${proposed(summary)}, ` +
      `${workbook.model.assumptions.currency} ${spokenNumber(cost, 'en', 0)} in the eight quarters of the plan.`,
    `They close ${oneDecimal(closed, 'en')} of ${oneDecimal(missing, 'en')} missing FTE-quarters; ` +
      proofWords(summary),
    ...summary.plan.notes.map(({ message }) => `- ${message}`),
  ];
  return lines.join('\n');
}
