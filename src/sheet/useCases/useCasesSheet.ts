import { languages } from '../../framework/language';
import type { Assumptions } from '../../domain/assumptions/assumptions';
import { phasesInStages, stageFte, useCaseFte } from '../../domain/demand/stageFte';
import type { UseCase } from '../../domain/demand/useCase';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { oneDecimal } from '../layout/numberWords';
import { sentence } from '../layout/sentence';
import { statedNumber } from '../layout/statedNumber';
import type { Cell, FormulaCell, SheetPlan, TableRow } from '../plan';
import { emptyCells, keptCells, newCells, standingTable, type StandingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells, type ColumnOf, type RowCells } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { mixColumns, useCaseColumn, useCaseTable, useCaseValues } from './useCaseTable';
import { useCasesTexts } from './useCasesText';
import { named } from '../layout/cellNames';

type UseCaseCells = RowCells<typeof useCaseTable>;

/**
 * The formula for the FTE that counts: 0 for a row without a name, done or stopped in any language; else its FTE from 0
 * up, also typed as text; else that of its size.
 */
function countedFormula(text: SheetText): string {
  const cell = (id: ColumnOf<typeof useCaseTable>) => cellOf(useCaseTable, id, text.useCaseLanguage);
  const status = `TRIM(${cell('status')})`;
  const size = `TRIM(${cell('size')})`;
  const fte = statedNumber(cell('fte'));
  const idle = idleWords.map((word) => `${status}=${quoted(word)}`);
  return (
    `IF(OR(TRIM(${cell('name')})="",${idle.join(',')}),0,IF(${fte}>=0,${fte},` +
    `IF(${size}="S",${named('MLTP_SizeS')},IF(${size}="L",${named('MLTP_SizeL')},${named('MLTP_SizeM')}))))`
  );
}

/** What a status word may be, in any language, so that a use case counts for nothing. */
const idleWords: readonly string[] = languages.flatMap((language) => {
  const { done, stopped } = useCasesTexts[language].statuses;
  return [done, stopped];
});

/** The formula for the effort of a stage: the counted FTE by the stated mix, or evenly over the phases. */
function stageFormula(stage: 0 | 1 | 2, { useCaseLanguage }: SheetText): string {
  const cell = (id: ColumnOf<typeof useCaseTable>) => cellOf(useCaseTable, id, useCaseLanguage);
  const part = (kind: 'production' | 'proofOfConcept') => {
    const counts = phasesInStages(kind);
    const all = counts[0] + counts[1] + counts[2];
    if (counts[stage] === 0) return '0';
    const stated = mixColumns.filter((_, index) => (counts[index] ?? 0) > 0).map(cell);
    const sum = `SUM(${stated.join(',')})`;
    return `IF(${sum}>0,N(${cell(mixColumns[stage])})/${sum},${counts[stage]}/${all})`;
  };
  const { proofOfConcept } = useCasesTexts[useCaseLanguage].kinds;
  return (
    `${cell('countedFte')}*IF(TRIM(${cell('kind')})=${quoted(proofOfConcept)},` +
    `${part('proofOfConcept')},${part('production')})`
  );
}

/** The calculated cells of a row; `null`: one that states no use case. */
function calculated(useCase: UseCase | null, { assumptions, text }: UseCasesInput): UseCaseCells {
  const stages = useCase === null ? ([0, 0, 0] as const) : stageFte(useCase, assumptions);
  const stage = (index: 0 | 1 | 2): Cell => ({ formula: stageFormula(index, text), value: stages[index] });
  return {
    countedFte: {
      formula: countedFormula(text),
      value: useCase === null ? 0 : useCaseFte(useCase, assumptions),
    },
    stageDataEngineering: stage(0),
    stageModeling: stage(1),
    stageDeployment: stage(2),
  };
}

/** Use Cases: created once, then the planner's; a run only renews the calculated columns. */
export function useCasesSheet({ model, text, snapshot }: WorkbookModel): SheetPlan {
  const { useCases, assumptions } = model;
  return useCasesPlan({
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
  const waiting = [...useCases];
  const rows: TableRow[] = [];
  const add = (key: string, stated: UseCaseCells, useCase: UseCase | null) =>
    rows.push({ key, cells: rowCells(useCaseTable, { ...stated, ...calculated(useCase, input) }) });
  for (let row = 0; standing !== null && row < standing.rowCount; row += 1) {
    const key = standing.key(row);
    const useCase = key.trim() !== '' && waiting[0]?.name === key.trim() ? (waiting.shift() ?? null) : null;
    add(key, kept(standing, row, useCase, input), useCase);
  }
  for (const useCase of waiting) add(useCase.name, statedCells(useCase, input), useCase);
  if (rows.length === 0) add('', emptyCells(useCaseTable), null);
  return {
    ...emptyPlan('Use Cases'),
    blocks: opening(text.useCases.title, finding(input), text.useCases.note),
    tables: [
      {
        name: useCaseTable.name,
        top: 4,
        left: 0,
        columns: planColumns(useCaseTable, text.useCaseLanguage),
        rows,
      },
    ],
    freeze: { rows: 5, columns: 1 },
  };
}

/** How many use cases ask for how much; live. */
function finding({ useCases, assumptions, text }: UseCasesInput): FormulaCell {
  const count = `SUMPRODUCT(--(TRIM(${useCaseColumn('name', text)})<>""))`;
  let fte = 0;
  for (const useCase of useCases) fte += useCaseFte(useCase, assumptions);
  const parts = text.useCases.finding;
  const some = sentence([
    { formula: count, value: useCases.length },
    parts.count,
    {
      formula: oneDecimalFormula(`SUM(${useCaseColumn('countedFte', text)})`, text.locale),
      value: oneDecimal(fte, text.locale),
    },
    parts.fte,
  ]);
  return {
    formula: `IF(${count}=0,${quoted(text.useCases.none)},${some.formula})`,
    value: useCases.length === 0 ? text.useCases.none : some.value,
  };
}
