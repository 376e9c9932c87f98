import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { quoted } from '../layout/address';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Area, Cell, SheetPlan, Style, TableColumn, TablePlan, Validation } from '../plan';
import { cellNumber } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import type { InUseBlock } from './inUseBlock';
import { asNumber } from './statedInput';

const valueColumn = 2;
const allowedColumn = 4;

/** MLTP_Assumptions, with what a sheet adds to its cells. */
export interface AssumptionTable extends Pick<SheetPlan, 'validations' | 'styles' | 'conditionalFormats'> {
  readonly plan: TablePlan;
}

/** MLTP_Assumptions: a line for each assumption; values that are there stay the planner's. */
export function assumptionTable(workbook: WorkbookModel, inUse: InUseBlock, top: number): AssumptionTable {
  const { text, snapshot } = workbook;
  const existing = existingTable(snapshot, tableNames.assumptions);
  const rows = inExistingOrder(
    assumptionDefinitions.map((definition) => ({
      key: definition.cellName,
      cells: assumptionCells(definition, workbook, inUse, existing),
    })),
    existing,
    () => untouched(7),
  );
  const left = existing?.grid.left ?? 0;
  // A host brings the table to its row; columns stay as the user ordered them.
  const column = (index: number, stated: number | undefined, row = 0, height = rows.length): Area => ({
    top: top + 1 + row,
    left: left + (stated ?? index),
    rows: height,
    columns: 1,
  });
  const valueAt = existing?.position('value');
  const places = rows.flatMap(({ key }, index) => {
    const definition = assumptionDefinitions.find(({ cellName }) => cellName === key);
    return definition === undefined ? [] : [{ definition, area: column(valueColumn, valueAt, index, 1) }];
  });
  return {
    plan: { name: tableNames.assumptions, top, left, columns: tableColumns(text), rows },
    validations: places.flatMap(({ definition, area }) => {
      const rule = validation(definition);
      return rule === null ? [] : [{ area, rule }];
    }),
    styles: places.map(({ definition, area }) => ({ area, style: valueStyle(definition) })),
    conditionalFormats: [
      {
        area: column(allowedColumn, existing?.position('allowed')),
        rule: { kind: 'beginsWith', text: statusSymbols.gap },
        tone: 'gap',
      },
    ],
  };
}

function tableColumns({ columns }: SheetText): readonly TableColumn[] {
  return [
    { header: columns.cellName, style: 'text', width: 26 },
    { header: columns.assumption, style: 'text', width: 34 },
    { header: columns.value, style: 'input', width: 18 },
    { header: columns.measure, style: 'text', width: 24 },
    { header: columns.allowed, style: 'text', width: 30 },
    { header: columns.note, style: 'text', width: 70 },
    { header: columns.source, style: 'text', width: 44 },
  ];
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
  if (range.kind === 'number') return `${range.min} – ${range.max}`;
  return range.kind === 'date' ? text.assumptions.date : text.assumptions.text;
}

function assumptionCells(
  definition: AssumptionDefinition,
  { model, text }: WorkbookModel,
  inUse: InUseBlock,
  existing: ExistingTable | null,
): readonly Cell[] {
  const range = allowedCell(allowed(definition, text), inUse.note(definition), text);
  const row = existing?.keys.indexOf(definition.cellName) ?? -1;
  if (existing !== null && row >= 0) {
    const stated = existing.value(row, 'value');
    const used = model.assumptions[definition.key];
    const value = typeof used === 'number' && cellNumber(stated) === used ? asNumber(stated) : undefined;
    return [...untouched(valueColumn), value, undefined, range, ...untouched(2)];
  }
  return [
    definition.cellName,
    definition.label[text.locale],
    model.assumptions[definition.key],
    definition.unit[text.locale],
    range,
    definition.note[text.locale],
    definition.source,
  ];
}

/** The allowed values of an assumption, marked where the stated one is none of them. */
function allowedCell(values: string, note: ReturnType<InUseBlock['note']>, text: SheetText): Cell {
  const marked = `${statusSymbols.gap} ${text.assumptions.allowedAre} ${values}`;
  return {
    formula: `IF(${note.cell}="",${quoted(values)},${quoted(marked)})`,
    value: note.value === '' ? values : marked,
  };
}
