import { effortCurves, effortLevels } from '../../framework/effort';
import { levels } from '../../framework/levels';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { PhaseId } from '../../framework/phases';
import type { CellValue } from '../../domain/grid';
import type { AssumptionDefinition } from '../../domain/assumptions/assumptionDefinition';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { PlanningModel } from '../../domain/planningModel';
import { noColumn, type RosterChoice } from '../rosterChoice';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { inExistingOrder, untouched } from '../layout/tableRows';
import type { Area, Cell, NamedCell, SheetPlan, Style, TablePlan, Validation } from '../plan';
import { cellNumber } from '../tables/cellReading';
import { existingTable, tableNames, type ExistingTable } from '../tables/existingTable';
import { budgetTexts } from '../text/budgetTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { ratesTable } from './budget/ratesTable';

const top = 4;
const weightLeft = 8;
const ratesLeft = weightLeft + phases.length + 2;
const valueColumn = 2;

/** Assumptions: every number the plan rests on, each a named cell, with the effort weights and minimum heads beside. */
export function assumptionsSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot, choice } = workbook;
  const existing = existingTable(snapshot, tableNames.assumptions);
  const rows = inExistingOrder(
    assumptionDefinitions.map((definition) => ({
      key: definition.cellName,
      cells: assumptionCells(definition, model, text, existing),
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
  const places = rows.flatMap(({ key }, index) => {
    const definition = assumptionDefinitions.find(({ cellName }) => cellName === key);
    return definition === undefined ? [] : [{ definition, row: top + 1 + index, column: valueAt }];
  });
  const weightTop = top;
  const profileTop = weightTop + profileNames.length + 3;
  const rosterTop = profileTop + profileNames.length + 3;
  return {
    ...emptyPlan('Assumptions'),
    blocks: [
      ...opening(
        text.titles.Assumptions,
        text.findings.assumptions(assumptionDefinitions.length),
        text.notes.assumptions,
      ),
      line('weights_title', weightTop - 1, text.notes.weightTable, 'section', weightLeft),
      line('rates_title', top - 1, budgetTexts[text.locale].notes.rates, 'section', ratesLeft),
      line('profiles_title', profileTop - 1, text.columns.minimumHeads, 'section', weightLeft),
      line('roster_title', rosterTop - 1, text.notes.rosterChoice, 'section', weightLeft),
    ],
    tables: [
      table,
      weightTable(model, text, existingTable(snapshot, tableNames.weights), weightTop),
      profileTable(model, text, existingTable(snapshot, tableNames.profiles), profileTop),
      rosterTable(choice, text, rosterTop),
      ratesTable(workbook, top, ratesLeft),
    ],
    names: places.map(({ definition, row, column }): NamedCell => ({
      name: definition.cellName,
      row,
      column,
    })),
    validations: places.flatMap(({ definition, row, column }) => {
      const rule = validation(definition);
      const area: Area = { top: row, left: column, rows: 1, columns: 1 };
      return rule === null ? [] : [{ area, rule }];
    }),
    styles: places.map(({ definition, row, column }) => ({
      area: { top: row, left: column, rows: 1, columns: 1 },
      style: valueStyle(definition),
    })),
    freeze: { rows: top + 1, columns: 2 },
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
  model: PlanningModel,
  text: SheetText,
  existing: ExistingTable | null,
): readonly Cell[] {
  const row = existing?.keys.indexOf(definition.cellName) ?? -1;
  if (existing !== null && row >= 0) {
    const stated = existing.value(row, 'value');
    const used = model.assumptions[definition.key];
    const value = typeof used === 'number' && cellNumber(stated) === used ? asNumber(stated) : undefined;
    return [...untouched(valueColumn), value, ...untouched(6 - valueColumn)];
  }
  return [
    definition.cellName,
    definition.label[text.locale],
    model.assumptions[definition.key],
    definition.unit[text.locale],
    allowed(definition, text),
    definition.note[text.locale],
    definition.source,
  ];
}

/** What a run writes over an input it could read: nothing over a number, the number over one typed as text. */
function asNumber(stated: CellValue): number | undefined {
  return typeof stated === 'number' ? undefined : (cellNumber(stated) ?? undefined);
}

/** Whether a run counts what stands in an input: a number from 0 up. */
function isAmount(stated: CellValue): boolean {
  const number = cellNumber(stated);
  return number !== null && number >= 0;
}

/** The cell of a weight: the planner's number stays, a cell without one is given back to the effort model. */
function weightCell(
  profile: (typeof profileNames)[number],
  phase: (typeof phases)[number],
  model: PlanningModel,
  existing: ExistingTable | null,
): Cell {
  const stated = existing?.valueUnder(existing.keys.indexOf(profile.name), phase.name) ?? null;
  if (isAmount(stated)) return asNumber(stated);
  return { formula: weightFormula(profile.id, phase.id), value: model.weights[profile.id][phase.id] };
}

/** The formula of a weight: the curve height or the weight of the level, as the effort model says. */
function weightFormula(profile: ProfileId, phase: PhaseId): string {
  const names = {
    High: 'MLTP_WeightHigh',
    Moderate: 'MLTP_WeightModerate',
    'Little/no': 'MLTP_WeightLittle',
  } as const;
  return `IF(MLTP_EffortModel="curves",${effortCurves[profile][phase]},${names[effortLevels[profile][phase]]})`;
}

function weightTable(
  model: PlanningModel,
  text: SheetText,
  existing: ExistingTable | null,
  tableTop: number,
): TablePlan {
  const rows = profileNames.map((profile) => ({
    key: profile.name,
    cells: [profile.name, ...phases.map((phase) => weightCell(profile, phase, model, existing))],
  }));
  return {
    name: tableNames.weights,
    top: tableTop,
    left: weightLeft,
    columns: [
      { header: text.columns.profile, style: 'label', width: 28 },
      ...phases.map(({ name }) => ({ header: name, style: 'input' as const, width: 14 })),
    ],
    rows: inExistingOrder(rows, existing, () => untouched(phases.length + 1)),
  };
}

/** The cell of minimum heads: the planner's number stays, a cell without one gets the number that counts. */
function minimumCell(profile: string, heads: number, existing: ExistingTable): Cell {
  const stated = existing.value(existing.keys.indexOf(profile), 'minimumHeads');
  return isAmount(stated) ? asNumber(stated) : heads;
}

function profileTable(
  model: PlanningModel,
  text: SheetText,
  existing: ExistingTable | null,
  tableTop: number,
): TablePlan {
  const rows = profileNames.map(({ id, name }) => ({
    key: name,
    cells:
      existing === null
        ? [
            name,
            model.minimumHeads[id],
            levels.find((level) => level.id === model.minimumLevels[id])?.name ?? null,
          ]
        : [...untouched(1), minimumCell(name, model.minimumHeads[id], existing), ...untouched(1)],
  }));
  return {
    name: tableNames.profiles,
    top: tableTop,
    left: weightLeft,
    columns: [
      { header: text.columns.profile, style: 'label', width: 28 },
      {
        header: text.columns.minimumHeads,
        style: 'input',
        width: 14,
        validation: { kind: 'whole', min: 0, max: 1000 },
      },
      {
        header: text.columns.minimumLevel,
        style: 'input',
        width: 14,
        validation: { kind: 'list', values: levels.map(({ name }) => name) },
      },
    ],
    rows: inExistingOrder(rows, existing, () => untouched(3)),
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
