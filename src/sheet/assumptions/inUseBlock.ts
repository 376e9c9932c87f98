import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { quoted, reference } from '../layout/address';
import { line } from '../layout/line';
import type { Block, Cell, ConditionalFormat, FormulaCell, NamedCell, SheetPlan, Style } from '../plan';
import { headingOf } from '../tables/tableSchema';
import { assumptionTable } from './assumptionTables';
import type { AssumptionReading } from './readAssumptions';
import type { SheetText } from '../text/sheetText';
import { inUseFormula, noteFormula, statedFormula, type InUseCells } from './inUseFormulas';

/** Columns of the block, from its left. */
const columns = { label: 0, stated: 1, otherwise: 2, inUse: 3, note: 4 } as const;
const widths = [34, 14, 14, 14, 44] as const;

/** The values in use with the names that formulas refer to. */
export interface InUseBlock {
  readonly blocks: readonly Block[];
  readonly names: readonly NamedCell[];
  readonly styles: SheetPlan['styles'];
  readonly conditionalFormats: readonly ConditionalFormat[];
  readonly widths: SheetPlan['widths'];
  /** How many assumptions are marked as not allowed. */
  readonly replaced: FormulaCell;
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
  const cellOf: CellOf = (definition, column) => reference(row(definition), left + columns[column], 'both');
  const rows = inUseRows(cellOf, reading, text);
  const { assumptions: words, locale } = text;
  const heading = (id: 'assumption' | 'note') => headingOf(assumptionTable, id, locale);
  const headings = [heading('assumption'), words.stated, words.default, words.inUse, heading('note')];
  const noteColumn = { top: top + 1, left: left + columns.note, rows: rows.length, columns: 1 };
  const last = reference(top + rows.length, noteColumn.left, 'both');
  return {
    blocks: [
      line('in_use_title', top - 1, words.notes.inUse, 'section', left),
      { name: 'in_use_headings', top, left, rows: [headings], style: 'heading' },
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
      { area: noteColumn, rule: { kind: 'beginsWith', text: statusSymbols.gap }, tone: 'gap' },
    ],
    widths: Object.fromEntries(widths.map((width, column) => [left + column, width])),
    replaced: {
      formula: `COUNTIF(${reference(top + 1, noteColumn.left, 'both')}:${last},${quoted(`${statusSymbols.gap}*`)})`,
      value: reading.replaced.length,
    },
    note: (definition) => ({
      cell: cellOf(definition, 'note'),
      value: noteOf(definition, reading, text),
    }),
  };
}

type CellOf = (definition: AssumptionDefinition, column: keyof typeof columns) => string;

function inUseRows(
  cellOf: CellOf,
  reading: AssumptionReading,
  text: SheetText,
): readonly (readonly Cell[])[] {
  const all = assumptionDefinitions.map((definition): InUseCells => ({
    definition,
    stated: cellOf(definition, 'stated'),
    otherwise: cellOf(definition, 'otherwise'),
  }));
  return all.map((own) => {
    const { definition } = own;
    const { key } = definition;
    return [
      definition.label[text.locale],
      { formula: statedFormula(definition, text), value: reading.stated[key] ?? '' },
      reading.defaults[key],
      { formula: inUseFormula(own, all), value: reading.assumptions[key] ?? '' },
      {
        formula: noteFormula(own, cellOf(definition, 'inUse'), wrongWords(text)),
        value: noteOf(definition, reading, text),
      },
    ];
  });
}

function wrongWords({ assumptions }: SheetText): string {
  return `${statusSymbols.gap} ${assumptions.defaultCounts}`;
}

function noteOf({ key }: AssumptionDefinition, { replaced }: AssumptionReading, text: SheetText): string {
  return replaced.includes(key) ? wrongWords(text) : '';
}

function inUseStyle({ look }: AssumptionDefinition): Style {
  if (look === 'percent' || look === 'money' || look === 'date' || look === 'ratio') return look;
  return 'text';
}
