import { omissions } from '../../framework/maturityRules';
import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { lifeStages } from '../../domain/demand/lifeStages';
import { ownGrades } from '../../domain/mapping/levelText';
import { rosterFields } from '../../domain/roster/rosterField';
import type { PlanningModel } from '../../domain/planningModel';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import { choiceRows, type RosterChoice } from '../rosterChoice';
import { openPrices } from '../../domain/cost/openPrices';
import { bandFormula } from '../benchmarks/salaryTable';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { amountOr } from '../layout/statedNumber';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import type { FormulaCell, SheetPlan, TablePlan } from '../plan';
import { inputTable } from '../tables/inputTable';
import { newCells, standingTable } from '../tables/tableReading';
import { cellOf, planColumns, rowCells } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { assumptionPlan } from './assumptionPlan';
import { levelTable, lifeStageTable, profileTable, rosterTable } from './assumptionTables';
import { inUseBlock } from './inUseBlock';
import { surplusPlan } from './surplusPlan';
import { omissionPlan } from './omissionPlan';
import { weightPlan } from './weightPlan';
import { onCostsPlan } from '../budget/onCostsTable';
import { ratesPlan } from '../budget/ratesTable';
import { unitCentrePlan } from '../months/costCentres';

const top = 4;
const weightLeft = 8;
const ratesLeft = weightLeft + phases.length + 2;
/** Rows that the choice of a roster takes at most: its sheet, its table, and a column for every field. */
const mostChosen = 2 + rosterFields.length;
const centresLeft = ratesLeft + 4;
// Tables that grow with the roster stand side by side: rows that are put into one may not move a part of another.
const onCostsLeft = centresLeft + 3;
const inUseLeft = onCostsLeft + 5;

/** Assumptions: every number the plan rests on, each a named cell, with the effort weights and minimum heads beside. */
export function assumptionsSheet(workbook: WorkbookModel): SheetPlan {
  const { text, choice } = workbook;
  const inUse = inUseBlock(workbook.inputs, text, top, inUseLeft);
  const table = assumptionPlan(workbook, inUse, top);
  const profileTop = top + profileNames.length + 3;
  const lifeTop = profileTop + profileNames.length + 3;
  const omissionTop = lifeTop + lifeStages.length + 1 + 3;
  const rosterTop = omissionTop + omissions.length + 3;
  const surplusTop = rosterTop + mostChosen + 3;
  const levels = levelPlan(workbook, surplusTop);
  return {
    ...emptyPlan('Assumptions'),
    blocks: [
      ...opening(text.assumptions.title, finding(inUse.replaced, text), text.assumptions.notes.reading),
      line('weights_title', top - 1, text.assumptions.notes.weights, 'section', weightLeft),
      line('rates_title', top - 1, text.budget.notes.rates, 'section', ratesLeft),
      line('centres_title', top - 1, text.months.unitCentres, 'section', centresLeft),
      line('onCosts_title', top - 1, text.months.onCosts, 'section', onCostsLeft),
      line('profiles_title', profileTop - 1, text.assumptions.titles.profiles, 'section', weightLeft),
      line('life_title', lifeTop - 1, text.assumptions.titles.lifeStages, 'section', weightLeft),
      line('omissions_title', omissionTop - 1, text.assumptions.titles.omissions, 'section', weightLeft),
      line('roster_title', rosterTop - 1, text.assumptions.notes.rosterChoice, 'section', weightLeft),
      line('surplus_title', surplusTop - 1, text.assumptions.titles.surplus, 'section', weightLeft),
      ...levels.map(({ top: levelTop }) =>
        line('levels_title', levelTop - 1, text.assumptions.notes.levels, 'section', ratesLeft),
      ),
      ...inUse.blocks,
    ],
    tables: [
      table.plan,
      weightPlan(workbook, { top, left: weightLeft }),
      profilePlan(workbook, { top: profileTop, left: weightLeft }),
      lifeStagePlan(workbook, { top: lifeTop, left: weightLeft }),
      omissionPlan(workbook, { top: omissionTop, left: weightLeft }),
      rosterPlan(choice, text, rosterTop),
      surplusPlan(workbook, { top: surplusTop, left: weightLeft }),
      ...levels,
      ratesPlan(workbook, { top, left: ratesLeft }),
      unitCentrePlan(workbook, { top, left: centresLeft }),
      onCostsPlan(workbook, { top, left: onCostsLeft }),
    ],
    names: inUse.names,
    validations: table.validations,
    styles: [...table.styles, ...inUse.styles],
    conditionalFormats: [...table.conditionalFormats, ...inUse.conditionalFormats],
    widths: inUse.widths,
    freeze: { rows: top + 1, columns: 2 },
    printColumns: onCostsLeft + 3,
    printWide: 3,
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

/** MLTP_Profiles: what counts at least for each profile. */
function profilePlan(
  { model, text, snapshot, inputs }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const { locale } = text;
  const prices = openPrices(model);
  const cell = (id: 'profile' | 'price') => cellOf(profileTable, id, locale);
  const base = bandFormula(cell('profile'), '""', text);
  const load = `(1+${named('MLTP_Bonus')})*(1+${named('MLTP_Burden')})`;
  const usual = `${named('MLTP_OpenPrice')}*${base}*${load}/4`;
  const rows = profileNames.map(({ id, name }) => {
    const values = {
      profile: name,
      minimumHeads: model.minimumHeads[id],
      minimumLevel: model.minimumLevels[id],
      ...ruleValues(id, model),
      price: model.ownPrices[id] ?? null,
    };
    const priceInUse = { formula: amountOr(cell('price'), usual), value: prices[id] };
    return { key: name, cells: { ...newCells(profileTable, values, locale), priceInUse } };
  });
  const rewritten = inputs.rewritten.includes('openPrice') ? (['price'] as const) : [];
  return inputTable({ table: profileTable, snapshot, language: locale, place, rows, rewritten });
}

/** How a profile is planned, as its row states it. */
function ruleValues(profile: ProfileId, { rules }: PlanningModel) {
  const { basis, placement, reference, inProofOfConcept } = rules.profiles[profile];
  return { basis, placement, reference, inProofOfConcept: inProofOfConcept ? 'yes' : 'no' } as const;
}

/** MLTP_LifeStages: shares of the phases by stage of life, and the phases of a proof of concept. */
function lifeStagePlan(
  { model, text, snapshot }: WorkbookModel,
  place: Pick<TablePlan, 'top' | 'left'>,
): TablePlan {
  const { shares, proofPhases } = model.rules;
  const rows = lifeStages.map((stage) => ({ key: text.useCases.lifeStages[stage], values: shares[stage] }));
  const goes = (id: PhaseId) => (proofPhases.includes(id) ? 1 : 0);
  const proof = Object.fromEntries(phases.map(({ id }) => [id, goes(id)])) as Record<PhaseId, number>;
  return inputTable({
    table: lifeStageTable,
    snapshot,
    language: text.locale,
    place,
    rows: [...rows, { key: text.assumptions.proofOfConcept, values: proof }].map(({ key, values }) => ({
      key,
      cells: newCells(lifeStageTable, { stage: key, ...values }, text.locale),
    })),
  });
}

/** MLTP_Levels: the grades of the roster that no word tells, those of shared ladders with a proposal; none where there are none. */
function levelPlan({ model, text, snapshot }: WorkbookModel, tableTop: number): readonly TablePlan[] {
  const grades = ownGrades(model.staff.map(({ member }) => member));
  if (grades.length === 0 && standingTable(snapshot, levelTable) === null) return [];
  const rows = grades.map(({ text: grade, members, proposal }) => ({
    key: grade,
    cells: { ...newCells(levelTable, { grade, level: proposal }, text.locale), members },
  }));
  const place = { top: tableTop, left: ratesLeft };
  return [inputTable({ table: levelTable, snapshot, language: text.locale, place, rows })];
}

function rosterPlan(choice: RosterChoice, text: SheetText, tableTop: number): TablePlan {
  const row = (field: string, header: string) => ({
    key: field,
    cells: rowCells(rosterTable, { field, header }),
  });
  return {
    name: rosterTable.name,
    top: tableTop,
    left: weightLeft,
    columns: planColumns(rosterTable, text.locale),
    rows: choiceRows(choice).map(([field, header]) => row(field, header)),
  };
}
