import type { Assumptions } from '../../domain/assumptions/assumptions';
import { phasesInStages, stageFte, useCaseFte } from '../../domain/demand/stageFte';
import type { CellValue } from '../../domain/grid';
import type { UseCase } from '../../domain/demand/useCase';
import { quoted, tableColumn, thisRow } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { oneDecimal, oneDecimalFormula } from '../layout/oneDecimal';
import { sentence } from '../layout/sentence';
import { orEmpty, untouched } from '../layout/tableRows';
import { statedNumber } from '../layout/statedNumber';
import type { Cell, FormulaCell, SheetPlan, TableColumn, TableRow, Validation } from '../plan';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import { idleWords, useCaseAmount, useCaseDay } from './useCaseCells';
import type { ColumnId } from '../text/columnTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { stageColumns } from '../coverage/demandMatrices';

const mixIds = ['mixDataEngineering', 'mixModeling', 'mixDeployment'] as const satisfies readonly ColumnId[];
const anyFte: Validation = { kind: 'decimal', min: 0, max: 100_000 };
const anyDay: Validation = { kind: 'date', min: 1, max: 100_000 };

function columns(text: SheetText): readonly TableColumn[] {
  const list = (values: readonly string[]): Validation => ({ kind: 'list', values });
  const {
    columns: heads,
    useCases: { kinds, statuses },
  } = text.useCaseTable;
  return [
    { header: heads.useCase, style: 'input', width: 34 },
    { header: heads.unit, style: 'input', width: 18 },
    { header: heads.kind, style: 'input', width: 18, validation: list(Object.values(kinds)) },
    { header: heads.size, style: 'input', width: 8, validation: list(['S', 'M', 'L']) },
    { header: heads.fte, style: 'input', width: 8, validation: anyFte },
    { header: heads.start, style: 'inputDate', width: 12, validation: anyDay },
    { header: heads.end, style: 'inputDate', width: 12, validation: anyDay },
    {
      header: heads.status,
      style: 'input',
      width: 12,
      validation: list(Object.values(statuses)),
    },
    ...mixIds.map((id): TableColumn => ({
      header: heads[id],
      style: 'inputPercent',
      width: 14,
      validation: anyFte,
    })),
    { header: heads.countedFte, style: 'fte', width: 13 },
    ...stageColumns(text).map((header): TableColumn => ({ header, style: 'fte', width: 13 })),
  ];
}

/**
 * The formula for the FTE that counts: 0 for a row without a name, done or stopped in any language; else its FTE from 0
 * up, also typed as text; else that of its size.
 */
function countedFormula(text: SheetText): string {
  const cell = (id: ColumnId) => thisRow(tableNames.useCases, text.useCaseTable.columns[id]);
  const status = `TRIM(${cell('status')})`;
  const size = `TRIM(${cell('size')})`;
  const fte = statedNumber(cell('fte'));
  const idle = idleWords.map((word) => `${status}=${quoted(word)}`);
  return (
    `IF(OR(TRIM(${cell('useCase')})="",${idle.join(',')}),0,IF(${fte}>=0,${fte},` +
    `IF(${size}="S",MLTP_SizeS,IF(${size}="L",MLTP_SizeL,MLTP_SizeM))))`
  );
}

/** The formula for the effort of a stage: the counted FTE by the stated mix, or evenly over the phases. */
function stageFormula(stage: 0 | 1 | 2, text: SheetText): string {
  const {
    columns: heads,
    useCases: { kinds },
  } = text.useCaseTable;
  const cell = (id: ColumnId) => thisRow(tableNames.useCases, heads[id]);
  const part = (kind: 'production' | 'proofOfConcept') => {
    const counts = phasesInStages(kind);
    const all = counts[0] + counts[1] + counts[2];
    if (counts[stage] === 0) return '0';
    const stated = mixIds.filter((_, index) => (counts[index] ?? 0) > 0).map(cell);
    const sum = `SUM(${stated.join(',')})`;
    return `IF(${sum}>0,N(${cell(mixIds[stage])})/${sum},${counts[stage]}/${all})`;
  };
  return (
    `${cell('countedFte')}*IF(TRIM(${cell('kind')})=${quoted(kinds.proofOfConcept)},` +
    `${part('proofOfConcept')},${part('production')})`
  );
}

function calculated(useCase: UseCase | null, { assumptions, text }: UseCasesInput): readonly Cell[] {
  const stages = useCase === null ? ([0, 0, 0] as const) : stageFte(useCase, assumptions);
  return [
    {
      formula: countedFormula(text),
      value: useCase === null ? 0 : useCaseFte(useCase, assumptions),
    },
    ...([0, 1, 2] as const).map((stage): Cell => ({
      formula: stageFormula(stage, text),
      value: stages[stage],
    })),
  ];
}

/** The cells of a use case as the planner would type them. */
function stated(useCase: UseCase, text: SheetText): readonly Cell[] {
  return [
    useCase.name,
    orEmpty(useCase.unit),
    text.useCaseTable.useCases.kinds[useCase.kind],
    useCase.size,
    useCase.fte,
    useCase.start,
    useCase.end,
    text.useCaseTable.useCases.statuses[useCase.status],
    ...useCase.stageMix,
  ];
}

/** Use Cases: created once, then the planner's; a run only renews the calculated columns. */
export function useCasesSheet({ model, text, snapshot }: WorkbookModel): SheetPlan {
  const { useCases, assumptions } = model;
  return useCasesPlan({
    useCases,
    assumptions,
    text,
    existing: existingTable(snapshot, tableNames.useCases),
  });
}

/** What the Use Cases sheet is made from. */
export interface UseCasesInput {
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly text: SheetText;
  /** The table as it stands; `null` where the sheet is new. */
  readonly existing: ExistingTable | null;
}

/** The cells of the planner's, untouched but for numbers and days typed as text, and for blanks that no formula reads past. */
function putRight(existing: ExistingTable, row: number, useCase: UseCase | null): readonly Cell[] {
  const number = (id: ColumnId, read: (value: CellValue) => number | null): Cell => {
    const stated = existing.value(row, id);
    return typeof stated === 'string' ? (read(stated) ?? undefined) : undefined;
  };
  const unit = existing.value(row, 'unit');
  const isKnown = useCase === null || String(unit ?? '').toLowerCase() === useCase.unit.toLowerCase();
  return [
    undefined,
    isKnown ? undefined : useCase.unit,
    ...untouched(2),
    number('fte', useCaseAmount),
    number('start', useCaseDay),
    number('end', useCaseDay),
    undefined,
    ...mixIds.map((id) => number(id, useCaseAmount)),
  ];
}

/** The Use Cases sheet for some use cases; also how the sample roster is made. */
export function useCasesPlan(input: UseCasesInput): SheetPlan {
  const { useCases, text, existing } = input;
  const width = mixIds.length + 8;
  const nothing: readonly Cell[] = Array.from({ length: width }, () => null);
  const waiting = [...useCases];
  const rows: TableRow[] = [];
  for (let row = 0; existing !== null && row < existing.rowCount; row += 1) {
    const key = existing.key(row);
    const useCase = key.trim() !== '' && waiting[0]?.name === key.trim() ? (waiting.shift() ?? null) : null;
    rows.push({ key, cells: [...putRight(existing, row, useCase), ...calculated(useCase, input)] });
  }
  for (const useCase of waiting) {
    rows.push({ key: useCase.name, cells: [...stated(useCase, text), ...calculated(useCase, input)] });
  }
  if (rows.length === 0) rows.push({ key: '', cells: [...nothing, ...calculated(null, input)] });
  return {
    ...emptyPlan('Use Cases'),
    blocks: opening(text.useCases.title, finding(input), text.useCases.note),
    tables: [{ name: tableNames.useCases, top: 4, left: 0, columns: columns(text), rows }],
    freeze: { rows: 5, columns: 1 },
  };
}

/** How many use cases ask for how much; live. */
function finding({ useCases, assumptions, text }: UseCasesInput): FormulaCell {
  const column = (id: ColumnId) => tableColumn(tableNames.useCases, text.useCaseTable.columns[id]);
  const count = `SUMPRODUCT(--(TRIM(${column('useCase')})<>""))`;
  let fte = 0;
  for (const useCase of useCases) fte += useCaseFte(useCase, assumptions);
  const parts = text.useCases.finding;
  const some = sentence([
    { formula: count, value: useCases.length },
    parts.count,
    {
      formula: oneDecimalFormula(`SUM(${column('countedFte')})`, text.locale),
      value: oneDecimal(fte, text.locale),
    },
    parts.fte,
  ]);
  return {
    formula: `IF(${count}=0,${quoted(text.useCases.none)},${some.formula})`,
    value: useCases.length === 0 ? text.useCases.none : some.value,
  };
}
