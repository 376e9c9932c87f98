import type { Language } from '../framework/language';
import type { Problem } from '../domain/problem';
import { problemSentence } from '../domain/roster/problemSentence';
import { planProblemSentence, type PlanProblem } from './tables/planProblem';

const planCodes: readonly string[] = [
  'assumptionOutOfRange',
  'thresholdOrder',
  'useCaseNumber',
  'useCaseDay',
  'sharesNotOne',
  'unknownProfile',
  'notAMember',
  'memberTwice',
  'useCasesMissing',
] satisfies readonly PlanProblem['code'][];

function isPlanProblem(problem: Problem | PlanProblem): problem is PlanProblem {
  return planCodes.includes(problem.code);
}

/** The sentence of a problem of the roster or of our own tables. */
export function problemWords(problem: Problem | PlanProblem, language: Language): string {
  return isPlanProblem(problem) ? planProblemSentence(problem, language) : problemSentence(problem, language);
}
