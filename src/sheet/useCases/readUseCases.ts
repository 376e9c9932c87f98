import type { UseCase } from '../../domain/demand/useCase';
import type { Snapshot } from '../snapshot';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { readRows } from '../tables/tableReading';
import { useCaseOf, useCaseTable } from './useCaseTable';

/** The use cases of a workbook and what is wrong with them. */
export interface UseCaseReading {
  readonly useCases: readonly UseCase[];
  readonly problems: readonly PlanProblem[];
}

/** Reads MLTP_UseCases; rows without a name are left out, a number that is none is reported and left out. */
export function readUseCases(snapshot: Snapshot): UseCaseReading {
  const rows = readRows(snapshot, useCaseTable).filter(({ values }) => values.name !== '');
  return {
    useCases: rows.map(({ values }) => useCaseOf(values)),
    problems: rows.flatMap(({ values, refused }) =>
      refused.map(({ expects, text, at }) =>
        planProblem(
          expects === 'day' ? 'useCaseDay' : 'useCaseNumber',
          { useCase: values.name, value: text },
          at,
        ),
      ),
    ),
  };
}
