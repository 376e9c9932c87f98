import type { UseCase } from '../../domain/demand/useCase';
import type { Snapshot } from '../snapshot';
import { planProblem, type PlanProblem } from '../tables/planProblem';
import { readRows, standingTable } from '../tables/tableReading';
import { useCaseOf, useCaseTable } from './useCaseTable';

/** The use cases of a workbook and what is wrong with them. */
export interface UseCaseReading {
  readonly useCases: readonly UseCase[];
  readonly problems: readonly PlanProblem[];
}

const refusals = { number: 'useCaseNumber', day: 'useCaseDay', word: 'useCaseWord' } as const;

/** Dates out of order, and other work of which nobody knows whose it is: the column to look at, and what is wrong. */
function oddities({ start, goLive, end, kind, profile }: UseCase) {
  const isBefore = (one: number | null, other: number | null) =>
    one !== null && other !== null && one < other;
  const goesLive = kind === 'production' ? goLive : null;
  return [
    ...(isBefore(end, start) ? [{ column: 'end', code: 'useCaseEndFirst' } as const] : []),
    ...(isBefore(goesLive, start) ? [{ column: 'goLive', code: 'useCaseLiveFirst' } as const] : []),
    ...(isBefore(end, goesLive) && !isBefore(end, start)
      ? [{ column: 'end', code: 'useCaseNeverLive' } as const]
      : []),
    ...(kind === 'otherWork' && profile === null
      ? [{ column: 'profile', code: 'otherWorkOfNobody' } as const]
      : []),
  ];
}

/** Reads MLTP_UseCases; rows without a name are left out, what a cell cannot hold is reported and counts as empty. */
export function readUseCases(snapshot: Snapshot): UseCaseReading {
  const standing = standingTable(snapshot, useCaseTable);
  const rows = readRows(snapshot, useCaseTable).filter(({ values }) => values.name !== '');
  return {
    useCases: rows.map(({ values }) => useCaseOf(values)),
    problems: rows.flatMap(({ row, values, refused }) => [
      ...refused.map(({ expects, text, at }) =>
        planProblem(refusals[expects], { useCase: values.name, value: text }, at),
      ),
      ...oddities(useCaseOf(values)).map(({ column, code }) =>
        planProblem(code, { useCase: values.name }, standing?.address(row, column)),
      ),
    ]),
  };
}
