import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { quoted } from '../layout/address';
import { inExistingOrder } from '../layout/tableRows';
import type { Area, Cell, SheetPlan, Style, TablePlan, Validation } from '../plan';
import { cellNumber } from '../tables/cellReading';
import { addedCells, standingTable, type StandingTable } from '../tables/tableReading';
import { columnIndex, planColumns, rowCells, type RowCells } from '../tables/tableSchema';
import { assumptionTable } from './assumptionTables';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import type { InUseBlock } from './inUseBlock';

/** MLTP_Assumptions, with what a sheet adds to its cells. */
export interface AssumptionPlan extends Pick<SheetPlan, 'validations' | 'styles' | 'conditionalFormats'> {
  readonly plan: TablePlan;
}

/** MLTP_Assumptions: a line for each assumption; values that are there stay the planner's. */
export function assumptionPlan(workbook: WorkbookModel, inUse: InUseBlock, top: number): AssumptionPlan {
  const { text, snapshot } = workbook;
  const existing = standingTable(snapshot, assumptionTable);
  const rows = inExistingOrder(
    assumptionDefinitions.map((definition) => ({
      key: definition.cellName,
      cells: rowCells(assumptionTable, assumptionCells(definition, workbook, inUse, existing)),
    })),
    existing,
    () => rowCells(assumptionTable, {}),
  );
  const left = existing?.grid.left ?? 0;
  // A host brings the table to its row; columns stay as the user ordered them.
  const column = (id: 'value' | 'allowed', row = 0, height = rows.length): Area => ({
    top: top + 1 + row,
    left: left + (existing?.position(id) ?? columnIndex(assumptionTable, id)),
    rows: height,
    columns: 1,
  });
  const places = rows.flatMap(({ key }, index) => {
    const definition = assumptionDefinitions.find(({ cellName }) => cellName === key);
    return definition === undefined ? [] : [{ definition, area: column('value', index, 1) }];
  });
  return {
    plan: { name: assumptionTable.name, top, left, columns: planColumns(assumptionTable, text.locale), rows },
    validations: places.flatMap(({ definition, area }) => {
      const rule = validation(definition);
      return rule === null ? [] : [{ area, rule }];
    }),
    styles: places.map(({ definition, area }) => ({ area, style: valueStyle(definition) })),
    conditionalFormats: [
      {
        area: column('allowed'),
        rule: { kind: 'beginsWith', text: statusSymbols.gap },
        tone: 'gap',
      },
    ],
  };
}

function valueStyle({ look }: AssumptionDefinition): Style {
  if (look === 'percent') return 'inputPercent';
  if (look === 'money') return 'inputMoney';
  if (look === 'date') return 'inputDate';
  return 'input';
}

function validation({ range }: AssumptionDefinition): Validation | null {
  if (range.kind === 'choice') return { kind: 'list', values: range.choices };
  if (range.kind === 'number') return { kind: 'decimal', min: range.min, max: range.max };
  if (range.kind === 'date') return { kind: 'date', min: 1, max: 100_000 };
  return null;
}

function allowed({ range }: AssumptionDefinition, text: SheetText): string {
  if (range.kind === 'choice') return range.choices.join(', ');
  if (range.kind === 'number') {
    const numbers = `${range.min} – ${range.max}`;
    return range.orNone === true ? text.assumptions.orEmpty(numbers) : numbers;
  }
  return range.kind === 'date' ? text.assumptions.date : text.assumptions.text;
}

function assumptionCells(
  definition: AssumptionDefinition,
  { model, text, inputs }: WorkbookModel,
  inUse: InUseBlock,
  existing: StandingTable<typeof assumptionTable> | null,
): RowCells<typeof assumptionTable> {
  const range = allowedCell(allowed(definition, text), inUse.note(definition), text);
  const fresh = {
    cellName: definition.cellName,
    assumption: definition.label[text.locale],
    value: model.assumptions[definition.key],
    measure: definition.unit[text.locale],
    allowed: range,
    note: definition.note[text.locale],
    source: definition.source,
  };
  const row = existing?.keys.indexOf(definition.cellName) ?? -1;
  if (existing !== null && row >= 0) {
    const stated = existing.value(row, 'value');
    const used = model.assumptions[definition.key];
    // Over the number that counts, typed as text, goes the number.
    const isTyped = typeof used === 'number' && typeof stated !== 'number' && cellNumber(stated) === used;
    const value = isTyped || inputs.rewritten.includes(definition.key) ? used : undefined;
    return { ...addedCells(existing, fresh), value, allowed: range };
  }
  return fresh;
}

/** The allowed values of an assumption, marked where the stated one is none of them. */
function allowedCell(values: string, note: ReturnType<InUseBlock['note']>, text: SheetText): Cell {
  const marked = `${statusSymbols.gap} ${text.assumptions.allowedAre} ${values}`;
  return {
    formula: `IF(${note.cell}="",${quoted(values)},${quoted(marked)})`,
    value: note.value === '' ? values : marked,
  };
}
