import type { Language } from '../framework/language';
import type { Problem } from '../domain/problem';
import { problemSentence } from '../domain/roster/problemSentence';
import { isPlanProblem, planProblemSentence, type PlanProblem } from './tables/planProblem';

/** The sentence of a problem of the roster or of our own tables. */
export function problemWords(problem: Problem | PlanProblem, language: Language): string {
  return isPlanProblem(problem) ? planProblemSentence(problem, language) : problemSentence(problem, language);
}
