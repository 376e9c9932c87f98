import { prepare, type RunInput } from '../../src/sheet/prepare';
import { noPlans, report, type Report } from '../../src/sheet/report';

/** A run without a solver, as a test makes it: the first choice of sheet, in English, on 22 November 2026 at noon. */
export function quickReport(input: Pick<RunInput, 'snapshot'> & Partial<RunInput>): Report {
  const { run, problems } = prepare({
    choice: null,
    language: 'en',
    now: 46348.5,
    version: '0.1.0',
    ...input,
  });
  if (run === null) throw new Error(`Nothing to plan: ${problems.map(({ code }) => code).join(', ')}`);
  return report(run, noPlans);
}
