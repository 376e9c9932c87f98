import { languages } from '../../framework/language';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { teamFte } from '../../domain/demand/useCaseEffort';
import type { UseCase } from '../../domain/demand/useCase';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { statedNumber } from '../layout/statedNumber';
import type { Block, Cell, SheetPlan, TableRow } from '../plan';
import { emptyCells, keptCells, newCells, standingTable, type StandingTable } from '../tables/tableReading';
import {
  cellOf,
  columnIndex,
  planColumns,
  rowCells,
  type ColumnOf,
  type RowCells,
} from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { lifeWord, lifeWordFormula } from '../demand/useCaseBlocks';
import { quarterIds, useCasesTop, useCaseTable, useCaseValues } from './useCaseTable';
import { useCasesTexts } from './useCasesText';
import { named } from '../layout/cellNames';
import { quarterTotals, useCasesFinding } from './useCasesFinding';

type UseCaseCells = RowCells<typeof useCaseTable>;

/**
 * The formula for the FTE that counts: 0 for a row without a name, done or stopped in any language; else its FTE from 0
 * up, also typed as text; else that of its size.
 */
function countedFormula(text: SheetText): string {
  const cell = (id: ColumnOf<typeof useCaseTable>) => cellOf(useCaseTable, id, text.useCaseLanguage);
  const status = `TRIM(${cell('status')})`;
  const size = `TRIM(${cell('size')})`;
  const kind = `TRIM(${cell('kind')})`;
  const fte = statedNumber(cell('fte'));
  const idle = idleWords.map((word) => `${status}=${quoted(word)}`);
  const other = languages.map((language) => `${kind}=${quoted(useCasesTexts[language].kinds.otherWork)}`);
  return (
    `IF(OR(TRIM(${cell('name')})="",${idle.join(',')}),0,IF(${fte}>=0,${fte},IF(OR(${other.join(',')}),0,` +
    `IF(${size}="S",${named('MLTP_SizeS')},IF(${size}="L",${named('MLTP_SizeL')},${named('MLTP_SizeM')})))))`
  );
}

/** What a status word may be, in any language, so that a use case counts for nothing. */
const idleWords: readonly string[] = languages.flatMap((language) => {
  const { done, stopped } = useCasesTexts[language].statuses;
  return [done, stopped];
});

/** The calculated cells of a row; `null`: one that states no use case. */
function calculated(useCase: UseCase | null, input: UseCasesInput): UseCaseCells {
  const { assumptions, text } = input;
  const life = quarterIds.map((id, quarter) => [id, input.life?.(useCase, quarter) ?? null] as const);
  return {
    countedFte: {
      formula: countedFormula(text),
      value: useCase === null ? 0 : teamFte(useCase, assumptions).team,
    },
    ...Object.fromEntries(life),
  };
}

/** Use Cases: created once, then the planner's; a run only renews the calculated columns. */
export function useCasesSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot, demand: context } = workbook;
  const { useCases, assumptions } = model;
  return useCasesPlan({
    finding: useCasesFinding(context),
    above: quarterTotals(context),
    life: (useCase, quarter) => {
      const found = model.balances[quarter]?.useCases.find((each) => each.useCase === useCase);
      const word = found === undefined ? '' : lifeWord(found.life, text.useCases.lifeStages);
      return { formula: lifeWordFormula(quarter, context), value: word };
    },
    useCases,
    assumptions,
    text,
    standing: standingTable(snapshot, useCaseTable),
  });
}

/** What the Use Cases sheet is made from. */
export interface UseCasesInput {
  readonly useCases: readonly UseCase[];
  readonly assumptions: Assumptions;
  readonly text: SheetText;
  /** The table as it stands; `null` where the sheet is new. */
  readonly standing: StandingTable<typeof useCaseTable> | null;
  /** Where a use case is in its life in a quarter; not stated where nothing is worked out yet. */
  readonly life?: (useCase: UseCase | null, quarter: number) => Cell;
  /** What the use cases come to, over all and above each quarter; not stated where nothing is worked out yet. */
  readonly finding?: Cell;
  readonly above?: readonly Cell[];
}

/** The use cases by the rows of their table: `null` for a row that states none; those it lacks come last. */
export function useCaseRows(
  useCases: readonly UseCase[],
  standing: StandingTable<typeof useCaseTable> | null,
): readonly (UseCase | null)[] {
  const waiting = [...useCases];
  const rows: (UseCase | null)[] = [];
  for (let row = 0; standing !== null && row < standing.rowCount; row += 1) {
    const key = standing.key(row).trim();
    rows.push(key !== '' && waiting[0]?.name === key ? (waiting.shift() ?? null) : null);
  }
  rows.push(...waiting);
  return rows.length === 0 ? [null] : rows;
}

/** The cells of a use case as the planner would type them. */
function statedCells(useCase: UseCase, { text }: UseCasesInput): UseCaseCells {
  return newCells(useCaseTable, useCaseValues(useCase), text.useCaseLanguage);
}

/** The planner's cells of a row that is there; a unit is put right where blanks or another spelling hide it from formulas. */
function kept(
  standing: StandingTable<typeof useCaseTable>,
  row: number,
  useCase: UseCase | null,
  input: UseCasesInput,
): UseCaseCells {
  const fresh = useCase === null ? {} : statedCells(useCase, input);
  const cells = keptCells(standing, useCaseTable, row, fresh);
  const unit = String(standing.value(row, 'unit') ?? '').toLowerCase();
  const isKnown = useCase === null || unit === useCase.unit.toLowerCase();
  return isKnown ? cells : { ...cells, unit: useCase.unit };
}

/** The Use Cases sheet for some use cases; also how the sample roster is made. */
export function useCasesPlan(input: UseCasesInput): SheetPlan {
  const { useCases, text, standing } = input;
  const rows = useCaseRows(useCases, standing).map((useCase, row): TableRow => {
    const isStanding = standing !== null && row < standing.rowCount;
    const stated = isStanding
      ? kept(standing, row, useCase, input)
      : useCase === null
        ? emptyCells(useCaseTable)
        : statedCells(useCase, input);
    const key = isStanding ? standing.key(row) : (useCase?.name ?? '');
    return { key, cells: rowCells(useCaseTable, { ...stated, ...calculated(useCase, input) }) };
  });
  return {
    ...emptyPlan('Use Cases'),
    blocks: [
      ...opening(text.useCases.title, input.finding ?? text.useCases.unplanned, text.useCases.note),
      ...totals(input),
    ],
    tables: [
      {
        name: useCaseTable.name,
        top: useCasesTop,
        left: 0,
        columns: planColumns(useCaseTable, text.useCaseLanguage),
        rows,
      },
    ],
    freeze: { rows: 5, columns: 1 },
    printWide: 2,
  };
}

/** The line above the headings, over the columns of the quarters wherever the planner moved them. */
function totals({ above, standing, text }: UseCasesInput): readonly Block[] {
  if (above === undefined) return [];
  const left = (id: string) => {
    const column = id as ColumnOf<typeof useCaseTable>;
    return (standing?.grid.left ?? 0) + (standing?.position(column) ?? columnIndex(useCaseTable, column));
  };
  return [
    line('at_work_label', useCasesTop - 1, text.useCases.atWork, 'label', left('countedFte')),
    ...quarterIds.map((id, quarter) =>
      line(`at_work_${quarter + 1}`, useCasesTop - 1, above[quarter] ?? null, 'label', left(id)),
    ),
  ];
}
