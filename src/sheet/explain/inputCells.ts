import type { PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { CellAddress } from '../../domain/grid';
import type { SheetPlan } from '../plan';
import { assumptionsSheet } from '../assumptions/assumptionsSheet';
import { benchmarksSheet } from '../benchmarks/benchmarksSheet';
import { mappingTop } from '../mapping/mappingSheet';
import { useCasesSheet } from '../useCases/useCasesSheet';
import { assumptionTable, profileTable, weightTable } from '../assumptions/assumptionTables';
import { salaryTable } from '../benchmarks/salaryTable';
import { mappingTable } from '../mapping/mappingTable';
import { standingTable } from '../tables/tableReading';
import { columnIndex, headingOf, type ColumnOf } from '../tables/tableSchema';
import { useCaseTable } from '../useCases/useCaseTable';
import { mappingRows } from '../mapping/mappingRows';
import type { WorkbookModel } from '../workbookModel';

/** Where the inputs behind a number stand in the workbook after a run. */
export interface InputCells {
  readonly member: (id: string, column: ColumnOf<typeof mappingTable>) => CellAddress | null;
  /** By the order of the use cases of the model. */
  readonly useCase: (index: number) => CellAddress | null;
  readonly assumption: (key: AssumptionKey) => CellAddress | null;
  readonly weight: (profile: ProfileId, phase: PhaseId) => CellAddress | null;
  readonly minimum: (
    profile: ProfileId,
    column: 'minimumHeads' | 'minimumLevel' | 'price',
  ) => CellAddress | null;
  readonly band: (key: string) => CellAddress | null;
}

/** The cell of a table in a row of its plan, under a heading; in an earlier run's place where there is one. */
function tableCell(
  plan: SheetPlan,
  table: string,
  row: number,
  header: string,
  { snapshot }: WorkbookModel,
): CellAddress | null {
  const planned = plan.tables.find(({ name }) => name === table);
  if (planned === undefined || row < 0) return null;
  const grid = snapshot.tables.find(({ name }) => name === table);
  const own = planned.columns.findIndex((column) => column.header === header);
  const theirs = grid?.headers.indexOf(header) ?? -1;
  const column = theirs < 0 ? own : theirs;
  if (column < 0) return null;
  return {
    sheet: grid?.sheet ?? plan.name,
    row: (grid?.top ?? planned.top) + 1 + row,
    column: (grid?.left ?? planned.left) + column,
  };
}

/** Finds the cells of the inputs; the plans behind are made once, when they are first asked for. */
export function inputCells(workbook: WorkbookModel): InputCells {
  const { model, text, snapshot } = workbook;
  const assumptions = once(() => assumptionsSheet(workbook));
  const useCases = once(() => useCasesSheet(workbook));
  const benchmarks = once(() => benchmarksSheet(workbook));
  const rows = once(() =>
    mappingRows(
      model.staff.map(({ member }) => member.id),
      snapshot,
    ),
  );
  const rowOf = (plan: SheetPlan, table: string, key: string) =>
    plan.tables.find(({ name }) => name === table)?.rows.findIndex((row) => row.key === key) ?? -1;
  const profileName = (profile: ProfileId) => profileNames.find(({ id }) => id === profile)?.name ?? '';
  const keyed = (plan: SheetPlan, table: string, key: string, header: string) =>
    tableCell(plan, table, rowOf(plan, table, key), header, workbook);
  return {
    member: (id, column) => {
      const row = rows().get(id);
      if (row === undefined) return null;
      const standing = standingTable(snapshot, mappingTable);
      if (standing !== null) return standing.address(row, column) ?? null;
      return {
        sheet: 'Mapping',
        row: mappingTop(rows().size) + 1 + row,
        column: columnIndex(mappingTable, column),
      };
    },
    useCase: (index) => {
      const named = useCases().tables[0]?.rows.flatMap(({ key }, row) => (key === '' ? [] : [row])) ?? [];
      const row = named[index];
      return row === undefined
        ? null
        : tableCell(
            useCases(),
            useCaseTable.name,
            row,
            headingOf(useCaseTable, 'name', text.useCaseLanguage),
            workbook,
          );
    },
    assumption: (key) => {
      const name = assumptionDefinitions.find((each) => each.key === key)?.cellName ?? '';
      return keyed(
        assumptions(),
        assumptionTable.name,
        name,
        headingOf(assumptionTable, 'value', text.locale),
      );
    },
    weight: (profile, phase) => {
      const header = headingOf(weightTable, phase, text.locale);
      return keyed(assumptions(), weightTable.name, profileName(profile), header);
    },
    minimum: (profile, column) =>
      keyed(
        assumptions(),
        profileTable.name,
        profileName(profile),
        headingOf(profileTable, column, text.locale),
      ),
    band: (key) => keyed(benchmarks(), salaryTable.name, key, headingOf(salaryTable, 'base', text.locale)),
  };
}

function once<Result>(make: () => Result): () => Result {
  let made: { readonly result: Result } | null = null;
  return () => {
    made ??= { result: make() };
    return made.result;
  };
}
