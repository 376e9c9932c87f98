import type { AssumptionDefinition } from '../../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../../domain/assumptions/assumptionDefinitions';
import { statusSymbols } from '../../../domain/coverage/coverageStatus';
import { reference } from '../../layout/address';
import { line } from '../../layout/line';
import type { Block, Cell, ConditionalFormat, NamedCell, SheetPlan, Style } from '../../plan';
import type { AssumptionReading } from '../../tables/readAssumptions';
import type { SheetText } from '../../text/sheetText';
import { inUseFormula, noteFormula, statedFormula, type InUseCells } from './inUseFormulas';

/** Columns of the block, from its left. */
const columns = { label: 0, stated: 1, otherwise: 2, inUse: 3, note: 4 } as const;

/** The values in use with the names that formulas refer to. */
export interface InUseBlock {
  readonly blocks: readonly Block[];
  readonly names: readonly NamedCell[];
  readonly styles: SheetPlan['styles'];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly widths: SheetPlan['widths'];
  /** The cell that says what is wrong with an assumption, and what it says. */
  readonly note: (definition: AssumptionDefinition) => { readonly cell: string; readonly value: string };
}

/**
 * What every formula reads: the planner's value of each assumption if it is allowed, else the default, which is said
 * beside it. It finds the planner's values by name, so that their table may be sorted.
 */
export function inUseBlock(
  reading: AssumptionReading,
  text: SheetText,
  top: number,
  left: number,
): InUseBlock {
  const row = (definition: AssumptionDefinition) => top + 1 + assumptionDefinitions.indexOf(definition);
  const cell = (definition: AssumptionDefinition, column: keyof typeof columns) =>
    reference(row(definition), left + columns[column], 'both');
  const all = assumptionDefinitions.map((definition): InUseCells => ({
    definition,
    stated: cell(definition, 'stated'),
    otherwise: cell(definition, 'otherwise'),
  }));
  const noteOf = ({ key }: AssumptionDefinition) =>
    reading.replaced.includes(key) ? `${statusSymbols.gap} ${text.words.defaultCounts}` : '';
  const words = `${statusSymbols.gap} ${text.words.defaultCounts}`;
  const rows = all.map((own): readonly Cell[] => {
    const { definition } = own;
    const { key } = definition;
    return [
      definition.label[text.locale],
      { formula: statedFormula(definition, text), value: reading.stated[key] ?? '' },
      reading.defaults[key],
      { formula: inUseFormula(own, all), value: reading.assumptions[key] },
      { formula: noteFormula(own, cell(definition, 'inUse'), words), value: noteOf(definition) },
    ];
  });
  const { columns: heads, notes } = text;
  const area = (column: keyof typeof columns) => ({
    top: top + 1,
    left: left + columns[column],
    rows: rows.length,
    columns: 1,
  });
  return {
    blocks: [
      line('in_use_title', top - 1, notes.inUse, 'section', left),
      {
        name: 'in_use_headings',
        top,
        left,
        rows: [[heads.assumption, text.words.stated, text.words.default, text.words.inUse, heads.note]],
        style: 'heading',
      },
      { name: 'in_use', top: top + 1, left, rows, style: 'text' },
    ],
    names: assumptionDefinitions.map((definition) => ({
      name: definition.cellName,
      row: row(definition),
      column: left + columns.inUse,
    })),
    styles: assumptionDefinitions.map((definition) => ({
      area: { top: row(definition), left: left + columns.stated, rows: 1, columns: 3 },
      style: inUseStyle(definition),
    })),
    conditionalFormats: [
      { area: area('note'), rule: { kind: 'beginsWith', text: statusSymbols.gap }, tone: 'gap' },
    ],
    widths: {
      [left]: 34,
      [left + columns.stated]: 14,
      [left + columns.otherwise]: 14,
      [left + columns.inUse]: 14,
      [left + columns.note]: 44,
    },
    note: (definition) => ({ cell: cell(definition, 'note'), value: noteOf(definition) }),
  };
}

function inUseStyle({ look }: AssumptionDefinition): Style {
  if (look === 'percent' || look === 'money' || look === 'date' || look === 'ratio') return look;
  return 'text';
}
