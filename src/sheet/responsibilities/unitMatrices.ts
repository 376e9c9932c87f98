import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { NeededBy, Ownership, UnitOwners } from '../../domain/team/ownership';
import type { PlanningModel } from '../../domain/planningModel';
import { at, span } from '../coverage/coveragePlaces';
import type { DemandGrids } from '../demand/demandGrids';
import { quoted } from '../layout/address';
import { matrix, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { equalTo, headsFormula, literalText, type Criterion } from '../team/mappingFormulas';
import { unitLabel } from '../team/unitFigureMatrices';
import { blindNames } from './responsibilityTable';
import { minimumColumns } from '../team/minimumMatrix';
import { teamPlaces } from '../team/teamPlaces';
import type { SheetText } from '../text/sheetText';
import { kindWords, useCaseColumn } from '../useCases/useCaseTable';
import { bothFormula, ownerColumns, takenOverFormula } from './ownerMatrix';
import {
  ownershipSymbols,
  unitClosing,
  unitColumns,
  type ResponsibilityLayout,
} from './responsibilityPlaces';
import { named } from '../layout/cellNames';

/** What the matrices of units are made from. */
export interface UnitOwnersInput {
  readonly model: PlanningModel;
  readonly ownership: Ownership;
  readonly layout: ResponsibilityLayout;
  /** Where the Demand sheet has what the planner states of profiles and phases. */
  readonly grids: DemandGrids;
  readonly text: SheetText;
}

/** Owners of each profile in each unit, and below them the fewest where a use case needs them and where nobody is. */
export function unitOwnerMatrix(input: UnitOwnersInput): Matrix {
  const { ownership, layout, text } = input;
  const words = text.responsibilities;
  const { units, fewest, profiles } = ownership;
  const last = units.length - 1;
  const place = layout.places.unitOwners;
  const owners = (row: keyof typeof unitClosing, column: number): Cell => {
    const profile = profileNames[column - unitColumns.profiles];
    if (profile === undefined) return wholeCount(row, column, input);
    const { id } = profile;
    const whole = at(layout.places.owners, column - unitColumns.profiles, ownerColumns.owners);
    if (row === 'whole')
      return { formula: whole, value: profiles.find((each) => each.profile === id)?.owners ?? 0 };
    if (row === 'lent') return lentCell(id, column, input);
    const neededBy: NeededBy = row === 'any' || row === 'blindAny' ? 'any' : 'production';
    const needing = needColumn(neededBy);
    const found = fewest[neededBy][id];
    const needs = (unit: number) => at(place, unit, needing, 'column');
    if (row === 'blindAny' || row === 'blindProduction') {
      const parts = units.map(
        (_, unit) =>
          `IF(AND(${needs(unit)}>0,${at(place, unit, column)}=0),${quoted(', ')}&${at(place, unit, -1, 'column')},"")`,
      );
      return {
        formula: parts.length === 0 ? quoted('') : `MID(${parts.join('&')},3,400)`,
        value: blindNames(found.blindIn, text),
      };
    }
    const none = ownershipSymbols.notNeeded;
    if (units.length === 0) return { formula: whole, value: found.owners ?? none };
    const count = `$${span(place, [0, needing], [last, needing]).replace(':', ':$')}`;
    const all = `$${span(place, [0, unitColumns.useCases], [last, unitColumns.useCases]).replace(':', ':$')}`;
    return {
      formula:
        `IF(SUM(${all})=0,${whole},IF(SUM(${count})=0,${quoted(none)},` +
        `MINIFS(${span(place, [0, column], [last, column])},${count},">0")))`,
      value: found.owners ?? none,
    };
  };
  const closing = Object.keys(unitClosing) as readonly (keyof typeof unitClosing)[];
  return matrix(
    {
      name: 'unitOwners',
      title: words.titles.unitOwners,
      note:
        ownership.furtherUnits.length === 0
          ? words.notes.unitOwners
          : `${words.notes.unitOwners} ${words.furtherUnits(ownership.furtherUnits)}`,
      corner: text.shared.unit,
      columns: [words.columns.production, words.columns.useCases, ...profileNames.map(({ name }) => name)],
      rows: units.map(({ unit }) => unitLabel(unit, text)),
      style: 'count',
      cell: (row, column) => {
        const unit = units[row];
        return unit === undefined ? null : unitCell(unit, row, column, input);
      },
      closing: closing.map((row) => ({
        label: words.unitClosing[row],
        cell: (column) => owners(row, column),
      })),
    },
    layout.tops.unitOwners,
  );
}

function needColumn(neededBy: NeededBy): number {
  return neededBy === 'any' ? unitColumns.useCases : unitColumns.production;
}

/** Use cases of the organisation; the lines below say nothing of use cases. */
function wholeCount(row: keyof typeof unitClosing, column: number, input: UnitOwnersInput): Cell {
  const { ownership, layout } = input;
  if (row !== 'whole') return null;
  const { units } = ownership;
  const value = units.reduce(
    (sum, unit) => sum + (column === unitColumns.production ? unit.production : unit.useCases),
    0,
  );
  if (units.length === 0) return 0;
  return {
    formula: `SUM(${span(layout.places.unitOwners, [0, column], [units.length - 1, column])})`,
    value,
  };
}

function unitCell(unit: UnitOwners, row: number, column: number, input: UnitOwnersInput): Cell {
  const { layout, text } = input;
  const place = layout.places.unitOwners;
  const label = at(place, row, -1, 'column');
  if (column < unitColumns.profiles) {
    const kinds = kindWords(text);
    const here = `${useCaseColumn('unit', text)},${equalTo(label, unit.unit)},${useCaseColumn('countedFte', text)},">0"`;
    const of = (word: string) => `COUNTIFS(${here},${useCaseColumn('kind', text)},${quoted(word)})`;
    const all = `COUNTIFS(${here})-${of(kinds.otherWork)}`;
    return column === unitColumns.production
      ? { formula: `${all}-${of(kinds.proofOfConcept)}`, value: unit.production }
      : { formula: all, value: unit.useCases };
  }
  const index = column - unitColumns.profiles;
  const profile = profileNames[index];
  if (profile === undefined) return null;
  const own = (name: keyof typeof ownerColumns) =>
    at(layout.places.owners, index, ownerColumns[name], 'both');
  const heading = at(place, -1, column, 'row');
  const criterion: Criterion = ['unit', equalTo(label, unit.unit)];
  const heads = headsFormula(heading, [criterion], layout.further, text);
  const other =
    takenOverFormula(profile.id) === null
      ? ''
      : `+IF(${own('takenOverBy')}="",0,${headsFormula(own('takenOverBy'), [criterion], layout.further, text)}` +
        `-IF(${layout.further.second}=0,0,${bothFormula(heading, own('takenOverBy'), [criterion], text)}))`;
  const lent = at(place, layout.units + unitClosing.lent, column, 'both');
  return {
    formula:
      `IF(${plannedCell(index)}=${quoted(text.team.central)},${own('owners')},` +
      `${heads}${other}+IF(${label}=${named('MLTP_CentralUnit')},0,${lent}))`,
    value: unit.owners[profile.id],
  };
}

/** Where a profile is planned, as the Team sheet has it. */
function plannedCell(profile: number): string {
  return `Team!${at(teamPlaces(0).places.minimum, profile, minimumColumns.planned, 'both')}`;
}

/** Heads of the central unit: they serve every unit, unless units are on their own. */
function lentCell(
  profile: ProfileId,
  column: number,
  { model, ownership, layout, text }: UnitOwnersInput,
): Cell {
  const heading = at(layout.places.unitOwners, -1, column, 'row');
  const unit = `"="&${literalText(named('MLTP_CentralUnit'), model.assumptions.centralUnit)}`;
  const heads = headsFormula(heading, [['unit', unit]], layout.further, text);
  return {
    formula: `IF(OR(${named('MLTP_CentralUnit')}="",${named('MLTP_OrganisationPattern')}="decentralised"),0,${heads})`,
    value: ownership.lent[profile],
  };
}
