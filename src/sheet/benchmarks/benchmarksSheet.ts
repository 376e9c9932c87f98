import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, SheetPlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, type RowCells } from '../tables/tableSchema';
import { salaryTable } from './salaryTable';
import { benchmarkBase, type BenchmarkBand } from './readBands';
import type { WorkbookModel } from '../workbookModel';
import { named } from '../layout/cellNames';

function cells(band: BenchmarkBand, { model, text }: WorkbookModel): RowCells<typeof salaryTable> {
  const { benchmark } = band;
  const base: Cell = {
    formula: `ROUND(${cellOf(salaryTable, 'benchmark', text.locale)}*${named('MLTP_UsdRate')},-2)`,
    value: benchmarkBase(benchmark, model.assumptions),
  };
  return {
    band: band.key,
    profile: profileNames.find(({ id }) => id === band.profile)?.name ?? '',
    level: levels.find(({ id }) => id === band.level)?.name ?? '',
    base: band.isTyped ? undefined : base,
    benchmark: benchmark?.median ?? null,
    quartile1: benchmark?.quartile1 ?? null,
    quartile3: benchmark?.quartile3 ?? null,
    count: benchmark?.n ?? 0,
    year: benchmark?.year ?? null,
    country: benchmark?.country ?? null,
    note:
      benchmark === null
        ? text.benchmarks.noBand
        : text.benchmarks.fallbacks[benchmark.fallback](model.assumptions.country, benchmark.factor),
    source: text.benchmarks.source,
  };
}

/** Benchmarks: annual base by profile and level with its source; the base is the planner's to overrule. */
export function benchmarksSheet(workbook: WorkbookModel): SheetPlan {
  const { text, snapshot, bands } = workbook;
  const rows = bands.map((band) => ({
    key: band.key,
    cells: rowCells(salaryTable, cells(band, workbook)),
  }));
  return {
    ...emptyPlan('Benchmarks'),
    blocks: opening(text.benchmarks.title, text.benchmarks.finding(bands.length), text.benchmarks.note),
    tables: [
      {
        name: salaryTable.name,
        top: 4,
        left: 0,
        columns: planColumns(salaryTable, text.locale),
        rows: inExistingOrder(rows, standingTable(snapshot, salaryTable), () => rowCells(salaryTable, {})),
      },
    ],
    freeze: { rows: 5, columns: 1 },
  };
}
