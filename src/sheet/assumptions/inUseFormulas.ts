import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { thresholdKeys } from '../../domain/assumptions/orderedThresholds';
import { quoted } from '../layout/address';
import { numberOfText } from '../layout/statedNumber';
import { columnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { assumptionTable } from './assumptionTables';

/** What the planner typed for an assumption, wherever its row is: text without blanks around it, numbers as numbers. */
export function statedFormula({ cellName, range }: AssumptionDefinition, { locale }: SheetText): string {
  const values = columnOf(assumptionTable, 'value', locale);
  const names = columnOf(assumptionTable, 'cellName', locale);
  const cell = `INDEX(${values},MATCH(${quoted(cellName)},${names},0))`;
  const text = `TRIM(${cell})`;
  if (range.kind === 'code' || range.kind === 'text' || range.kind === 'choice') return `IFERROR(${text},"")`;
  return `IFERROR(IF(ISNUMBER(${cell}),${cell},IF(${text}="","",IFERROR(${numberOfText(cell)},${text}))),"")`;
}

/** The value that counts while no other assumption matters: what is stated if it is allowed, else the default. */
function allowedFormula({ range }: AssumptionDefinition, stated: string, usual: string): string {
  // An empty cell would count as 0.
  const otherwise = range.kind === 'number' && range.orNone === true ? '""' : usual;
  if (range.kind === 'text') return stated;
  if (range.kind === 'code') return `IF(${stated}="",${otherwise},UPPER(${stated}))`;
  if (range.kind === 'choice') {
    let formula = otherwise;
    for (const choice of range.choices)
      formula = `IF(${stated}=${quoted(choice)},${quoted(choice)},${formula})`;
    return formula;
  }
  if (range.kind === 'date')
    return `IF(ISNUMBER(${stated}),IF(AND(${stated}>=1,${stated}<100000),INT(${stated}),${otherwise}),${otherwise})`;
  return `IF(ISNUMBER(${stated}),IF(AND(${stated}>=${range.min},${stated}<=${range.max}),${stated},${otherwise}),${otherwise})`;
}

/** The cells of an assumption that formulas of the block refer to. */
export interface InUseCells {
  readonly definition: AssumptionDefinition;
  readonly stated: string;
  readonly otherwise: string;
}

/** The value in use: what is stated if it is allowed; thresholds of coverage only while they are in their order. */
export function inUseFormula(own: InUseCells, all: readonly InUseCells[]): string {
  const allowed = ({ definition, stated, otherwise }: InUseCells) =>
    allowedFormula(definition, stated, otherwise);
  if (!thresholdKeys.some((key) => key === own.definition.key)) return allowed(own);
  const [gap, tight, surplus] = thresholdKeys.map((key) => {
    const cells = all.find(({ definition }) => definition.key === key);
    return cells === undefined ? '0' : allowed(cells);
  });
  return `IF(AND(${gap}<=${tight},${tight}<=${surplus}),${allowed(own)},${own.otherwise})`;
}

/** What is wrong with a stated value, or nothing. */
export function noteFormula({ definition, stated }: InUseCells, inUse: string, words: string): string {
  const same =
    definition.range.kind === 'date'
      ? `IF(ISNUMBER(${stated}),INT(${stated})=${inUse},FALSE)`
      : `${stated}=${inUse}`;
  return `IF(${same},"",${quoted(words)})`;
}
