import type { Language } from '../framework/language';
import { problemWords } from '../sheet/problemWords';
import type { Report } from '../sheet/report';

/** Why no member could be read, in one sentence: the first error among the problems. */
export function unreadable(problems: Report['problems'], language: Language): string {
  const failed = problems.find(({ severity }) => severity === 'error');
  return failed === undefined ? 'No member was found.' : problemWords(failed, language);
}
