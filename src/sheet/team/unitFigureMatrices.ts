import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { PlaceBalance, PlaceFigures } from '../../domain/team/placeBalance';
import { at, coveragePlaces, totalColumn } from '../coverage/coveragePlaces';
import { resultFormula } from '../coverage/balanceMatrices';
import { shownName } from '../coverage/shownQuarter';
import type { DemandContext } from '../demand/demandContext';
import { at as column } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { matrix, matrixPlace, type Matrix } from '../layout/matrix';
import type { Cell, Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import { allLevelsColumn } from './levelMatrices';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { mappingTable, profileColumns } from '../mapping/mappingTable';
import { headingOf } from '../tables/tableSchema';
import { equalTo, headsFormulas } from './mappingFormulas';
import { furtherProfiles, type TeamMatrix, type TeamPlaces } from './teamPlaces';

const profileHeads = profileNames.map(({ name }) => name);

/** The profile of a column. */
export function profileOf(index: number): ProfileId {
  return profileNames[index]?.id ?? 'aiManagement';
}

/** What the matrices of units are made from. */
export interface UnitInput {
  readonly context: DemandContext;
  readonly balance: PlaceBalance;
  readonly text: SheetText;
  readonly layout: TeamPlaces;
}

/** The label of a unit: its name, or that none is stated. */
export function unitLabel(unit: string, text: SheetText): string {
  return unit === '' ? text.shared.organisation : unit;
}

/** A matrix of units by profile with the whole organisation as its closing row. */
export function unitMatrix(
  name: TeamMatrix,
  { balance, text, layout }: UnitInput,
  style: Style,
  cell: (unit: PlaceFigures, row: number, column: number) => Cell,
  closing: (column: number) => Cell,
): Matrix {
  const { team, shared } = text;
  return matrix(
    {
      name,
      title: team.titles[name],
      note: name === 'unitStatus' ? `${team.notes[name]} ${shared.otherWork}` : team.notes[name],
      corner: shared.unit,
      columns: profileHeads,
      rows: balance.units.map(({ unit }) => unitLabel(unit, text)),
      style,
      cell: (row, index) => {
        const unit = balance.units[row];
        return unit === undefined ? null : cell(unit, row, index);
      },
      closing: [{ label: team.centre, cell: closing }],
    },
    layout.tops[name],
  );
}

/** Capacity, demand and heads of each unit in the quarter shown. */
export function unitFigureMatrices(input: UnitInput): readonly Matrix[] {
  return [fteMatrix(input), demandMatrix(input), headsMatrix(input), ...slotMatrices(input)];
}

/** What the Demand sheet says of a place in the quarter shown. */
function ofPlace(
  place: string,
  unit: PlaceFigures,
  from: number,
  index: number,
  { context, text }: UnitInput,
): string {
  const { balance } = context.grids;
  const whole = (of: number) => `Demand!${columnCells(balance, of)}`;
  const label = equalTo(place, unitLabel(unit.unit, text));
  return `SUMIFS(${whole(from + index)},${whole(column.balance.quarter)},${shownName},${whole(column.balance.name)},${label})`;
}

function fteMatrix(input: UnitInput): Matrix {
  const { balance, layout, context } = input;
  return unitMatrix(
    'unitFte',
    input,
    'fte',
    (unit, row, index) => ({
      formula: ofPlace(at(layout.places.unitFte, row, -1, 'column'), unit, column.balance.fte, index, input),
      value: unit.fte[profileOf(index)],
    }),
    (index) => ({
      formula: resultFormula(context, index, column.result.fte),
      value: balance.whole.fte[profileOf(index)],
    }),
  );
}

function demandMatrix(input: UnitInput): Matrix {
  const { balance, layout } = input;
  return unitMatrix(
    'unitDemand',
    input,
    'fte',
    (unit, row, index) => ({
      formula: ofPlace(
        at(layout.places.unitDemand, row, -1, 'column'),
        unit,
        column.balance.asked,
        index,
        input,
      ),
      value: unit.demand[profileOf(index)],
    }),
    (index) => ({
      formula: `Coverage!${at(coveragePlaces.demand, index, totalColumn)}`,
      value: balance.whole.demand[profileOf(index)],
    }),
  );
}

/** Sheet column of the heads of units in the first, second or third of their profiles: to the right of all heads. */
function slotLeft(slot: number): number {
  return (profileNames.length + 2) * (slot + 1);
}

/** Heads of each unit by the first, second and third profile of the members. */
function slotMatrices({ balance, context, text, layout }: UnitInput): readonly Matrix[] {
  const place = layout.places.unitHeads;
  const { staff } = context.model;
  return profileColumns.map(({ fte }, slot) =>
    matrix(
      {
        name: `unitHeads_${slot + 1}`,
        title: `${text.team.titles.unitHeads}: ${headingOf(mappingTable, fte, text.locale)}`,
        note: '',
        corner: '',
        columns: profileHeads,
        rows: balance.units.map(({ unit }) => unitLabel(unit, text)),
        style: 'count',
        cell: (row, index) => {
          const unit = balance.units[row]?.unit ?? '';
          const label = equalTo(at(place, row, -1, 'column'), unit);
          const formulas = headsFormulas(
            at(place, -1, index, 'row'),
            [['unit', label]],
            furtherProfiles,
            text,
          );
          const isCounted = ({ member, mapping }: MappedMember) => {
            const share = mapping.shares[slot];
            return (
              member.unit.toLowerCase() === unit.toLowerCase() &&
              share?.profile === profileOf(index) &&
              member.fte * share.share > 0
            );
          };
          return { formula: formulas[slot] ?? '0', value: staff.filter(isCounted).length };
        },
      },
      layout.tops.unitHeads,
      slotLeft(slot),
    ),
  );
}

function headsMatrix(input: UnitInput): Matrix {
  const { balance, layout } = input;
  return unitMatrix(
    'unitHeads',
    input,
    'count',
    (unit, row, index) => ({
      formula: profileColumns
        .map((_, slot) => at(matrixPlace(layout.tops.unitHeads, slotLeft(slot)), row, index))
        .join('+'),
      value: unit.heads[profileOf(index)],
    }),
    (index) => ({
      formula: at(layout.places.heads, index, allLevelsColumn),
      value: balance.whole.heads[profileOf(index)],
    }),
  );
}
