import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { noColumn, type RosterChoice } from '../rosterChoice';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import type { FormulaCell, SheetPlan, TablePlan } from '../plan';
import { existingTable, tableNames } from '../tables/existingTable';
import { budgetTexts } from '../budget/budgetTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { assumptionTable } from './assumptionTable';
import { inUseBlock } from './inUseBlock';
import { profileTable } from './profileTable';
import { weightTable } from './weightTable';
import { ratesTable } from '../budget/ratesTable';

const top = 4;
const weightLeft = 8;
const ratesLeft = weightLeft + phases.length + 2;
const inUseLeft = ratesLeft + 9;

/** Assumptions: every number the plan rests on, each a named cell, with the effort weights and minimum heads beside. */
export function assumptionsSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, snapshot, choice } = workbook;
  const inUse = inUseBlock(workbook.inputs, text, top, inUseLeft);
  const table = assumptionTable(workbook, inUse, top);
  const profileTop = top + profileNames.length + 3;
  const rosterTop = profileTop + profileNames.length + 3;
  return {
    ...emptyPlan('Assumptions'),
    blocks: [
      ...opening(text.assumptions.title, finding(inUse.replaced, text), text.assumptions.notes.reading),
      line('weights_title', top - 1, text.assumptions.notes.weights, 'section', weightLeft),
      line('rates_title', top - 1, budgetTexts[text.locale].notes.rates, 'section', ratesLeft),
      line('profiles_title', profileTop - 1, text.columns.minimumHeads, 'section', weightLeft),
      line('roster_title', rosterTop - 1, text.assumptions.notes.rosterChoice, 'section', weightLeft),
      ...inUse.blocks,
    ],
    tables: [
      table.plan,
      weightTable(model, text, existingTable(snapshot, tableNames.weights), { top, left: weightLeft }),
      profileTable(model, text, existingTable(snapshot, tableNames.profiles), {
        top: profileTop,
        left: weightLeft,
      }),
      rosterTable(choice, text, rosterTop),
      ratesTable(workbook, top, ratesLeft),
    ],
    names: inUse.names,
    validations: table.validations,
    styles: [...table.styles, ...inUse.styles],
    conditionalFormats: [...table.conditionalFormats, ...inUse.conditionalFormats],
    widths: inUse.widths,
    freeze: { rows: top + 1, columns: 2 },
    printColumns: ratesLeft + 3,
  };
}

/** How many assumptions there are, or how many typed values are not allowed; live. */
function finding(replaced: FormulaCell, { assumptions: words }: SheetText): FormulaCell {
  const all = words.finding(assumptionDefinitions.length);
  const some = sentence([replaced, words.notAllowed]);
  return {
    formula: `IF(${replaced.formula}=0,${quoted(all)},${some.formula})`,
    value: replaced.value === 0 ? all : some.value,
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
