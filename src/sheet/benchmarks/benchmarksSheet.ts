import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { thisRow } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Cell, SheetPlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import { benchmarkBase, type BenchmarkBand } from './readBands';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';

const width = 12;

function cells(band: BenchmarkBand, { model, text }: WorkbookModel): readonly Cell[] {
  const { benchmark } = band;
  const base: Cell = {
    formula: `ROUND(${thisRow(tableNames.salaries, text.columns.benchmark)}*MLTP_UsdRate,-2)`,
    value: benchmarkBase(benchmark, model.assumptions),
  };
  return [
    band.key,
    profileNames.find(({ id }) => id === band.profile)?.name ?? '',
    levels.find(({ id }) => id === band.level)?.name ?? '',
    band.isTyped ? undefined : base,
    benchmark?.median ?? null,
    benchmark?.quartile1 ?? null,
    benchmark?.quartile3 ?? null,
    benchmark?.n ?? 0,
    benchmark?.year ?? null,
    benchmark?.country ?? null,
    benchmark === null
      ? text.benchmarks.noBand
      : text.benchmarks.fallbacks[benchmark.fallback](model.assumptions.country, benchmark.factor),
    text.benchmarks.source,
  ];
}

/** Benchmarks: annual base by profile and level with its source; the base is the planner's to overrule. */
export function benchmarksSheet(workbook: WorkbookModel): SheetPlan {
  const { text, snapshot, bands } = workbook;
  const existing = existingTable(snapshot, tableNames.salaries);
  const rows = bands.map((band) => ({ key: band.key, cells: cells(band, workbook) }));
  return {
    ...emptyPlan('Benchmarks'),
    blocks: opening(text.benchmarks.title, text.benchmarks.finding(bands.length), text.benchmarks.note),
    tables: [
      {
        name: tableNames.salaries,
        top: 4,
        left: 0,
        columns: columns(text),
        rows: inExistingOrder(rows, existing, () => untouched(width)),
      },
    ],
    freeze: { rows: 5, columns: 1 },
  };
}

function columns({ columns: heads }: SheetText) {
  return [
    { header: heads.band, style: 'text', width: 36 },
    { header: heads.profile, style: 'text', width: 28 },
    { header: heads.level, style: 'text', width: 12 },
    {
      header: heads.base,
      style: 'inputMoney',
      width: 15,
      validation: { kind: 'decimal', min: 0, max: 100_000_000 },
    },
    { header: heads.benchmark, style: 'money', width: 16 },
    { header: heads.quartile1, style: 'money', width: 16 },
    { header: heads.quartile3, style: 'money', width: 16 },
    { header: heads.count, style: 'count', width: 8 },
    { header: heads.year, style: 'year', width: 8 },
    { header: heads.country, style: 'text', width: 10 },
    { header: heads.note, style: 'text', width: 66 },
    { header: heads.source, style: 'text', width: 50 },
  ] as const;
}
