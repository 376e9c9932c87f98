import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { ownPay } from '../../domain/budget/ownPay';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { inExistingOrder } from '../layout/tableRows';
import type { Cell, SheetPlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, type ColumnOf, type RowCells } from '../tables/tableSchema';
import { salaryTable } from './salaryTable';
import { benchmarkBase, type BenchmarkBand } from './readBands';
import type { WorkbookModel } from '../workbookModel';
import { named } from '../layout/cellNames';
import { statedNumber } from '../layout/statedNumber';

/** What a run writes over a base that the planner typed: nothing, but the number where it is typed as text. */
function typedBase({ key, base }: BenchmarkBand, { snapshot }: WorkbookModel): Cell {
  const standing = standingTable(snapshot, salaryTable);
  const row = standing?.keys.indexOf(key) ?? -1;
  return typeof standing?.value(row, 'base') === 'string' ? base : undefined;
}

function cells(band: BenchmarkBand, workbook: WorkbookModel): RowCells<typeof salaryTable> {
  const { model, text } = workbook;
  const { benchmark } = band;
  const own = ownPay(workbook.pay, band);
  const cell = (id: ColumnOf<typeof salaryTable>) => cellOf(salaryTable, id, text.locale);
  const usual = `ROUND(${cellOf(salaryTable, 'benchmark', text.locale)}*${named('MLTP_UsdRate')},-2)`;
  const stated = statedNumber(cellOf(salaryTable, 'base', text.locale));
  const base: Cell = { formula: usual, value: benchmarkBase(benchmark, model.assumptions) };
  return {
    band: band.key,
    profile: profileNames.find(({ id }) => id === band.profile)?.name ?? '',
    level: levels.find(({ id }) => id === band.level)?.name ?? '',
    base: band.isTyped ? typedBase(band, workbook) : base,
    inUse: { formula: `IF(${stated}>0,${stated},${usual})`, value: band.base },
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
    ownMedian: own.median,
    ownCount: own.count,
    ownRatio: {
      formula: `IF(AND(ISNUMBER(${cell('ownMedian')}),${cell('inUse')}>0),${cell('ownMedian')}/${cell('inUse')},"")`,
      value: own.median === null || band.base <= 0 ? '' : own.median / band.base,
    },
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
