import { profileNames } from '../../framework/profileNames';
import { rosterTable } from '../assumptions/assumptionTables';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { choiceRows, type RosterChoice } from '../rosterChoice';
import { columnOf } from '../tables/tableSchema';
import { useCaseColumn } from '../useCases/useCaseTable';
import type { DemandContext } from './demandContext';
import { at, quarterRow } from './demandGrids';
import { cellAt, columnCells } from './grid';

/** What a formula counts as 1 where a condition holds. */
function counts(condition: string): string {
  return `IF(${condition},1,0)`;
}

/**
 * Whether use cases run in units without a row of their own, which are one row together; empty where they did in the run,
 * as with more units than are looked at one by one.
 */
function inFurtherUnits({ grids, places, model }: DemandContext): readonly string[] {
  const known = new Set(places.map(({ label }) => label.toLowerCase()));
  if (model.useCases.some(({ unit }) => unit !== '' && !known.has(unit.toLowerCase()))) return [];
  const { balance } = grids;
  const together = model.quarters.map((_, quarter) =>
    cellAt(balance, quarterRow(balance, quarter) + places.length - 1, at.balance.atWork),
  );
  return [counts(`${together.join('+')}>0`)];
}

/**
 * How many inputs that formulas do not follow have changed since the run, as a formula: the reference team and how
 * profiles are planned, which the team's weights are fitted to; what decides how the roster is read and mapped; a central
 * unit, units of use cases and use cases that have no row in the calculation.
 */
export function inputsChanged(context: DemandContext, choice: RosterChoice): string {
  const { grids, model, places, slots, text } = context;
  const { assumptions } = model;
  const { profile } = grids;
  const profiles = (column: number) => columnCells(profile, column, 0, profileNames.length - 1);
  const names = columnCells(grids.place, at.place.name);
  const hub = named('MLTP_CentralUnit');
  const hasHub = places.some(({ label }) => label.toLowerCase() === assumptions.centralUnit.toLowerCase());
  const column = (id: 'field' | 'header') => columnOf(rosterTable, id, text.locale);
  const chosen = choiceRows(choice);
  return [
    `SUMPRODUCT(--(${profiles(at.profile.team)}<>${profiles(at.profile.teamAtRun)}))`,
    `SUMPRODUCT(--(${profiles(at.profile.basis)}<>${profiles(at.profile.basisAtRun)}))`,
    counts(`${named('MLTP_HoursPerWeek')}<>${assumptions.hoursPerWeek}`),
    counts(
      `(${named('MLTP_OrganisationSize')}="small")${assumptions.organisationSize === 'small' ? '=FALSE' : ''}`,
    ),
    ...(hasHub || assumptions.centralUnit === ''
      ? [counts(`AND(${hub}<>"",COUNTIF(${names},${hub})=0)`)]
      : [counts(`${hub}<>${quoted(assumptions.centralUnit)}`)]),
    counts(`ROWS(${useCaseColumn('name', text)})>${slots.length - 1}`),
    ...inFurtherUnits(context),
    ...chosen.map(([field, header]) =>
      counts(
        `IFERROR(INDEX(${column('header')},MATCH(${quoted(field)},${column('field')},0))&"","")<>${quoted(header)}`,
      ),
    ),
  ].join('+');
}
