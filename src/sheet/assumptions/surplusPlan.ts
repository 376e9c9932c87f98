import { planQuarters } from '../../domain/calendar/quarter';
import { placeId } from '../../domain/plan/line/placeId';
import { cellKey, type PlanCell } from '../../domain/plan/line/planCell';
import { surplusCells } from '../../domain/plan/problem/surplusCells';
import { profileNames } from '../../framework/profileNames';
import { cells } from '../demand/grid';
import { placeName, profileName } from '../hiring/hiringWords';
import { quoted } from '../layout/address';
import { effectRow, figureColumn } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import type { FormulaCell, TablePlan } from '../plan';
import type { PlanningModel } from '../../domain/planningModel';
import type { Snapshot } from '../snapshot';
import { inputTable, readInputs } from '../tables/inputTable';
import { newCells } from '../tables/tableReading';
import { columnOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { texts } from '../text/texts';
import type { WorkbookModel } from '../workbookModel';
import { surplusTable } from './assumptionTables';

/** Between the profile and the place of a row. */
const separator = ', ';

/** The key of a row: profile and place in words. */
function surplusKey({ profile, place }: PlanCell, text: SheetText): string {
  return `${profileName(profile)}${separator}${placeName(place, text)}`;
}

/** The place that a word of a row names, in any language. */
function placeOfWord(word: string): string {
  for (const { shared } of Object.values(texts)) {
    if (word === shared.centre) return placeId({ kind: 'centre' });
    if (word === shared.organisation) return placeId({ kind: 'unit', unit: '' });
  }
  return placeId({ kind: 'unit', unit: word });
}

/** The cells of the rows of MLTP_Surplus with their answers, see cellKey. */
function answered(snapshot: Snapshot) {
  return [...readInputs(snapshot, surplusTable)].flatMap(([key, { free }]) => {
    const profile = profileNames.find(({ name }) => key.startsWith(name + separator));
    if (profile === undefined) return [];
    const place = placeOfWord(key.slice(profile.name.length + separator.length));
    return [{ cell: cellKey({ profile: profile.id, place }), free }];
  });
}

/** The cells whose surplus MLTP_Surplus says is free, see cellKey. */
export function readConfirmedFree(snapshot: Snapshot): ReadonlySet<string> {
  return new Set(answered(snapshot).flatMap(({ cell, free }) => (free === 'yes' ? [cell] : [])));
}

/** The keys of the rows, and where they say yes in any language, as formulas over all rows. */
function confirmedRows({ locale }: SheetText): { readonly keys: string; readonly confirmed: string } {
  const free = columnOf(surplusTable, 'free', locale);
  const yes = Object.values(texts).map(({ assumptions }) => quoted(assumptions.answers.yes));
  return {
    keys: columnOf(surplusTable, 'surplus', locale),
    confirmed: `(${yes.map((word) => `(${free}=${word})`).join('+')})`,
  };
}

/** The condition that the surplus of a cell is confirmed as free. */
export function confirmedFormula(cell: PlanCell, text: SheetText): string {
  const { keys, confirmed } = confirmedRows(text);
  return `SUMPRODUCT((${keys}=${quoted(surplusKey(cell, text))})*${confirmed})>0`;
}

/** All that is confirmed as one number, in which each row has the weight of its length. */
export function confirmedSum(model: PlanningModel, text: SheetText): FormulaCell {
  const { keys, confirmed } = confirmedRows(text);
  let value = 0;
  for (const cell of surplusCells(model))
    if (model.confirmedFree.has(cellKey(cell))) value += surplusKey(cell, text).length;
  return { formula: `SUMPRODUCT(LEN(${keys})*${confirmed})`, value };
}

/** MLTP_Surplus: where members have spare time before the plan, and whether it is free. */
export function surplusPlan(workbook: WorkbookModel, place: Pick<TablePlan, 'top' | 'left'>): TablePlan {
  const { model, text, snapshot, effect } = workbook;
  const askedBefore = new Set(answered(snapshot).map(({ cell }) => cell));
  const rows = surplusCells(model, askedBefore).map((cell) => {
    const key = surplusKey(cell, text);
    const free = model.confirmedFree.has(cellKey(cell)) ? 'yes' : 'no';
    const row = effectRow(cell, effect.places) - 1;
    const area = (figure: EffectFigure) =>
      `'Plan Effect'!${cells(effect.cells, row, figureColumn(figure, 0), row, figureColumn(figure, planQuarters - 1))}`;
    const spare = `(${area('capacity')}-${area('demand')})`;
    return {
      key,
      cells: {
        ...newCells(surplusTable, { surplus: key, free }, text.locale),
        spare: row < 0 ? cell.spare : { formula: `SUMPRODUCT((${spare}>0)*${spare})`, value: cell.spare },
      },
    };
  });
  // Where nobody works and nothing is asked for any more, nothing is spare.
  const gone = [...readInputs(snapshot, surplusTable).keys()]
    .filter((key) => key !== '' && rows.every((row) => row.key !== key))
    .map((key) => ({ key, cells: { spare: 0 } }));
  return inputTable({
    table: surplusTable,
    snapshot,
    language: text.locale,
    place,
    rows: [...rows, ...gone],
  });
}
