import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { noColumn, type RosterChoice } from '../rosterChoice';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Area, Cell, FormulaCell, SheetPlan, Style, TablePlan, Validation } from '../plan';
import { cellNumber } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import { budgetTexts } from '../text/budgetTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { inUseBlock, type InUseBlock } from './assumptions/inUseBlock';
import { profileTable } from './assumptions/profileTable';
import { asNumber } from './assumptions/statedInput';
import { weightTable } from './assumptions/weightTable';
import { ratesTable } from './budget/ratesTable';

const top = 4;
const weightLeft = 8;
const ratesLeft = weightLeft + phases.length + 2;
const inUseLeft = ratesLeft + 9;
const valueColumn = 2;
const allowedColumn = 4;

/** Assumptions: every number the plan rests on, each a named cell, with the effort weights and minimum heads beside. */
export function assumptionsSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot, choice } = workbook;
  const inUse = inUseBlock(workbook.inputs, text, top, inUseLeft);
  const existing = existingTable(snapshot, tableNames.assumptions);
  const rows = inExistingOrder(
    assumptionDefinitions.map((definition) => ({
      key: definition.cellName,
      cells: assumptionCells(definition, workbook, inUse, existing),
    })),
    existing,
    () => untouched(7),
  );
  const { columns } = text;
  const table: TablePlan = {
    name: tableNames.assumptions,
    top,
    left: existing?.grid.left ?? 0,
    columns: [
      { header: columns.cellName, style: 'text', width: 26 },
      { header: columns.assumption, style: 'text', width: 34 },
      { header: columns.value, style: 'input', width: 18 },
      { header: columns.measure, style: 'text', width: 24 },
      { header: columns.allowed, style: 'text', width: 30 },
      { header: columns.note, style: 'text', width: 70 },
      { header: columns.source, style: 'text', width: 44 },
    ],
    rows,
  };
  // A host brings the table to its row; columns stay as the user ordered them.
  const valueAt = table.left + (existing?.position('value') ?? valueColumn);
  const allowedAt = table.left + (existing?.position('allowed') ?? allowedColumn);
  const places = rows.flatMap(({ key }, index) => {
    const definition = assumptionDefinitions.find(({ cellName }) => cellName === key);
    return definition === undefined ? [] : [{ definition, row: top + 1 + index, column: valueAt }];
  });
  const profileTop = top + profileNames.length + 3;
  const rosterTop = profileTop + profileNames.length + 3;
  return {
    ...emptyPlan('Assumptions'),
    blocks: [
      ...opening(text.titles.Assumptions, finding(inUse.replaced, text), text.notes.assumptions),
      line('weights_title', top - 1, text.notes.weightTable, 'section', weightLeft),
      line('rates_title', top - 1, budgetTexts[text.locale].notes.rates, 'section', ratesLeft),
      line('profiles_title', profileTop - 1, text.columns.minimumHeads, 'section', weightLeft),
      line('roster_title', rosterTop - 1, text.notes.rosterChoice, 'section', weightLeft),
      ...inUse.blocks,
    ],
    tables: [
      table,
      weightTable(model, text, existingTable(snapshot, tableNames.weights), { top, left: weightLeft }),
      profileTable(model, text, existingTable(snapshot, tableNames.profiles), {
        top: profileTop,
        left: weightLeft,
      }),
      rosterTable(choice, text, rosterTop),
      ratesTable(workbook, top, ratesLeft),
    ],
    names: inUse.names,
    validations: places.flatMap(({ definition, row, column }) => {
      const rule = validation(definition);
      const area: Area = { top: row, left: column, rows: 1, columns: 1 };
      return rule === null ? [] : [{ area, rule }];
    }),
    styles: [
      ...places.map(({ definition, row, column }) => ({
        area: { top: row, left: column, rows: 1, columns: 1 },
        style: valueStyle(definition),
      })),
      ...inUse.styles,
    ],
    conditionalFormats: [
      {
        area: { top: top + 1, left: allowedAt, rows: rows.length, columns: 1 },
        rule: { kind: 'beginsWith', text: statusSymbols.gap },
        tone: 'gap',
      },
      ...inUse.conditionalFormats,
    ],
    widths: inUse.widths,
    freeze: { rows: top + 1, columns: 2 },
    printColumns: ratesLeft + 3,
  };
}

/** How many assumptions there are, or how many typed values are not allowed; live. */
function finding(replaced: FormulaCell, { findings }: SheetText): FormulaCell {
  const all = findings.assumptions(assumptionDefinitions.length);
  const some = sentence([replaced, findings.notAllowed]);
  return {
    formula: `IF(${replaced.formula}=0,${quoted(all)},${some.formula})`,
    value: replaced.value === 0 ? all : some.value,
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
  if (range.kind === 'number') return `${range.min} – ${range.max}`;
  return range.kind === 'date' ? text.words.date : text.words.text;
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
  const marked = `${statusSymbols.gap} ${text.words.allowedAre} ${values}`;
  return {
    formula: `IF(${note.cell}="",${quoted(values)},${quoted(marked)})`,
    value: note.value === '' ? values : marked,
  };
}

function rosterTable(choice: RosterChoice, text: SheetText, tableTop: number): TablePlan {
  const fields = Object.entries(choice.columns).map(([field, header]) => ({
    key: field,
    cells: [field, header ?? noColumn],
  }));
  return {
    name: tableNames.roster,
    top: tableTop,
    left: weightLeft,
    columns: [
      { header: text.columns.field, style: 'label', width: 28 },
      { header: text.columns.header, style: 'input', width: 14 },
    ],
    rows: [{ key: 'sheet', cells: ['sheet', choice.sheet] }, ...fields],
  };
}
