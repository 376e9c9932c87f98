import type { Snapshot } from '../snapshot';
import { planProblem, type PlanProblem } from './planProblem';
import { languageOf, readRows } from './tableReading';
import { headingOf, type TableSchema } from './tableSchema';

const refusals = { number: 'inputNumber', day: 'inputDay', word: 'inputWord' } as const;

/** What stands in the inputs of some tables and is no number, day or word of its column: it does not count, and is told. */
export function refusedInputs(snapshot: Snapshot, tables: readonly TableSchema[]): readonly PlanProblem[] {
  return tables.flatMap((table) => {
    const language = languageOf(snapshot, table) ?? 'en';
    return readRows(snapshot, table).flatMap(({ key, refused }) =>
      refused.map(({ column, text, expects, at }) => {
        const heading = headingOf(table, column, language);
        return planProblem(refusals[expects], { row: key, column: heading, value: text }, at);
      }),
    );
  });
}
