import { useCaseColumn, useCasesTop } from '../useCases/useCaseTable';
import { named } from '../layout/cellNames';
import { equalTo, fteFormulas, furtherFormula, literalText, type Criterion } from '../team/mappingFormulas';
import { levels } from '../../framework/levels';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { outputKeys, outputOf } from '../../domain/capacity/memberFte';
import { reuseShare } from '../../domain/demand/demandParts';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { PlanningModel } from '../../domain/planningModel';
import type { Block, Cell } from '../plan';
import { line } from '../layout/line';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import { never, type DemandContext, type PlaceRow } from './demandContext';
import { at } from './demandGrids';
import { cellAt, cells, columnCells, gridBlocks } from './grid';

/** Sheet row of the numbers of members with further profiles, and of the reuse that counts; and their cells. */
const furtherRow = 3;
export const further = { second: '$B$4', third: '$D$4', firstUseCase: '$F$4', reuse: '$H$4' } as const;

/** Members with a second and a third profile: where there are none, sums over them are skipped. */
export function furtherBlocks({ model, text }: DemandContext): readonly Block[] {
  const count = (index: number) =>
    model.staff.filter(({ member, mapping }) => member.fte * (mapping.shares[index]?.share ?? 0) > 0).length;
  return [
    line('second_label', furtherRow, text.team.secondProfile, 'label'),
    line('second', furtherRow, { formula: furtherFormula('fte2', text), value: count(1) }, 'count', 1),
    line('third_label', furtherRow, text.team.thirdProfile, 'label', 2),
    line('third', furtherRow, { formula: furtherFormula('fte3', text), value: count(2) }, 'count', 3),
    line('first_label', furtherRow, text.demand.firstUseCase, 'label', 4),
    line(
      'first',
      furtherRow,
      { formula: `SUMPRODUCT(MIN(ROW(${useCaseColumn('name', text)})))`, value: useCasesTop + 2 },
      'count',
      5,
    ),
    line('reuse_label', furtherRow, text.demand.reuse, 'label', 6),
    line(
      'reuse',
      furtherRow,
      {
        formula: `IF(${named('MLTP_ReferenceTeam')}="none",${named('MLTP_ReuseWithoutTeam')},${named('MLTP_Reuse')})`,
        value: reuseShare(model.assumptions),
      },
      'percent',
      7,
    ),
  ];
}

/** The rows of places between the first unit and the one for all other units. */
export function unitRows({ places }: DemandContext): {
  readonly first: number;
  readonly last: number;
  readonly rest: number;
} {
  return { first: 2, last: places.length - 2, rest: places.length - 1 };
}

/** FTE that members of a place give whatever their dates. */
function baseFte(place: PlaceRow, profile: ProfileId, context: DemandContext): number {
  const { model, places } = context;
  const listed = new Set(places.flatMap(({ unit }) => (unit === null ? [] : [unit.toLowerCase()])));
  let sum = 0;
  for (const { member, mapping } of model.staff) {
    const unit = member.unit.toLowerCase();
    const isHere =
      place.kind < 3 || (place.unit === null ? !listed.has(unit) : place.unit.toLowerCase() === unit);
    if (!isHere) continue;
    const share = mapping.shares.find((each) => each.profile === profile)?.share ?? 0;
    sum += member.fte * share * outputOf(mapping.level, model.assumptions);
  }
  return sum;
}

/** FTE that members give in the first, second or third of their profiles, counted from 0, where it is this one. */
function slotFte(
  profile: ProfileId,
  slot: number,
  { staff }: PlanningModel,
  isCounted: (mapped: MappedMember) => boolean,
): number {
  let sum = 0;
  for (const mapped of staff) {
    const share = mapped.mapping.shares[slot];
    if (share?.profile === profile && isCounted(mapped)) sum += mapped.member.fte * share.share;
  }
  return sum;
}

/** Places with the FTE of their members. */
export function placeBlocks(context: DemandContext): readonly Block[] {
  const { grids, places, text, model } = context;
  const { place: grid } = grids;
  const { first, last, rest } = unitRows(context);
  return gridBlocks(grid, text.demand.titles.places, (row, column): Cell => {
    const place = places[row];
    if (place === undefined) return null;
    if (column === at.place.name) return place.label;
    if (column === at.place.kind) return place.kind;
    const name = cellAt(grid, row, at.place.name);
    if (column === at.place.hub) {
      const { centralUnit, organisationPattern } = model.assumptions;
      const isHub =
        place.unit !== null &&
        place.unit !== '' &&
        place.unit.toLowerCase() === centralUnit.toLowerCase() &&
        organisationPattern !== 'decentralised';
      if (place.unit === null || place.unit === '') return 0;
      return {
        formula: `IF(AND(${named('MLTP_CentralUnit')}=${name},${named('MLTP_OrganisationPattern')}<>"decentralised"),1,0)`,
        value: isHub ? 1 : 0,
      };
    }
    const index = (column - at.place.base) % profileNames.length;
    const profile = profileNames[index];
    if (profile === undefined) return null;
    const heading = cellAt(grid, -1, at.place.base + index);
    const criteria = unitCriteria(name, place);
    const slotOf = (slot: number) => at.place.slots + slot * profileNames.length + index;
    if (column >= at.place.slots) {
      if (row === rest) return 0;
      const slot = Math.floor((column - at.place.slots) / profileNames.length);
      const isHere = (unit: string) => place.kind < 3 || unit.toLowerCase() === place.unit?.toLowerCase();
      return {
        formula: fteFormulas(heading, criteria, further, text)[slot] ?? '0',
        value: slotFte(profile.id, slot, model, ({ member }) => isHere(member.unit)),
      };
    }
    const value = baseFte(place, profile.id, context);
    if (row === rest) {
      const formula = `${cellAt(grid, 1, column)}-SUM(${columnCells(grid, column, first, last)})`;
      return { formula: `IF(ABS(${formula})<0.000000001,0,${formula})`, value };
    }
    const { level } = grids;
    const more = columnCells(
      level,
      at.level.more + index,
      row * levels.length,
      (row + 1) * levels.length - 1,
    );
    const all = profileColumns.map((_, slot) => cellAt(grid, row, slotOf(slot))).join('+');
    return { formula: `${named('MLTP_Availability')}*(${all}+SUM(${more}))`, value };
  });
}

/** What the unit of a member must be for a place; nothing for the whole organisation. */
function unitCriteria(name: string, { kind, unit }: PlaceRow): readonly Criterion[] {
  return kind < 3 ? [] : [['unit', equalTo(name, unit ?? '')]];
}

/** What members of each level give beside the plan, where the output of their level is not 1. */
export function levelBlocks({ grids, places, text, model }: DemandContext): readonly Block[] {
  const { level: grid, place: placeGrid } = grids;
  return gridBlocks(grid, text.demand.titles.levels, (row, column): Cell => {
    const placeRow = Math.floor(row / levels.length);
    const place = places[placeRow];
    const level = levels[row % levels.length];
    if (place === undefined || level === undefined) return null;
    const key = outputKeys[level.id];
    const output = model.assumptions[key];
    if (column === at.level.place) return place.label;
    if (column === at.level.level) return level.name;
    if (column === at.level.output)
      return { formula: `MLTP_${key.charAt(0).toUpperCase()}${key.slice(1)}`, value: output };
    const index = (column - at.level.more) % profileNames.length;
    const profile = profileNames[index];
    if (profile === undefined || placeRow === places.length - 1) return 0;
    const heading = cellAt(grid, -1, at.level.more + index);
    const isHere = (unit: string) => place.kind < 3 || unit.toLowerCase() === place.unit?.toLowerCase();
    const fteOf = (slot: number) =>
      slotFte(
        profile.id,
        slot,
        model,
        ({ member, mapping }) => mapping.level === level.id && isHere(member.unit),
      );
    const criteria: readonly Criterion[] = [
      ...unitCriteria(cellAt(placeGrid, placeRow, at.place.name), place),
      ['level', cellAt(grid, row, at.level.level)],
    ];
    const own = cellAt(grid, row, at.level.output);
    if (column >= at.level.slots) {
      const slot = Math.floor((column - at.level.slots) / profileNames.length);
      const formula = fteFormulas(heading, criteria, further, text)[slot] ?? '0';
      return { formula: `IF(${own}=1,0,${formula})`, value: output === 1 ? 0 : fteOf(slot) };
    }
    const slots = profileColumns.map((_, slot) => slot);
    const all = slots.map((slot) => cellAt(grid, row, at.level.slots + slot * profileNames.length + index));
    const fte = slots.reduce((sum, slot) => sum + fteOf(slot), 0);
    return {
      formula: `IF(${own}=1,0,(${own}-1)*(${all.join('+')}))`,
      value: output === 1 ? 0 : (output - 1) * fte,
    };
  });
}

/** Members who start or leave around the plan, a row for each of their profiles. */
export function moverBlocks(context: DemandContext): readonly Block[] {
  const { grids, movers, text, givenBy, absentIn, lossOf } = context;
  const { mover: grid, quarter } = grids;
  const mapping = (id: Parameters<typeof mappingColumn>[0]) => mappingColumn(id, text);
  return gridBlocks(grid, text.demand.titles.movers, (row, column): Cell => {
    const mover = movers[row];
    if (mover === undefined) return null;
    const { mapped, slot, place, from, to } = mover;
    const here = (index: number) => cellAt(grid, row, index);
    const { profile, fte } = profileColumns[slot - 1] ?? profileColumns[0];
    const id = mapped.mapping.shares[slot - 1]?.profile;
    const levelRows = (index: number) => columnCells(grids.level, index, 0, levels.length - 1);
    const inMapping = (of: Parameters<typeof mappingColumn>[0]) =>
      `INDEX(${mapping(of)},MAX(1,${here(at.mover.row)}))`;
    const known = `MATCH(${inMapping('level')}&"",${levelRows(at.level.level)},0)`;
    const output = `IFERROR(INDEX(${levelRows(at.level.output)},${known}),1)`;
    switch (column) {
      case at.mover.id:
        return mapped.member.id;
      case at.mover.slot:
        return slot;
      case at.mover.row: {
        const name = literalText(here(at.mover.id), mapped.member.id);
        return {
          formula: `IFERROR(MATCH(${name},${mapping('memberId')},0),0)`,
          value: context.mappingRow(mapped.member.id),
        };
      }
      case at.mover.profile:
        return {
          formula: `IF(${here(at.mover.given)}=0,"",${inMapping(profile)}&"")`,
          value: givenBy(mover) === 0 ? '' : (profileNames.find((each) => each.id === id)?.name ?? ''),
        };
      case at.mover.place:
        return place;
      case at.mover.from:
        return from;
      case at.mover.to:
        return to;
      case at.mover.given:
        return {
          formula: `IF(${here(at.mover.row)}=0,0,N(${inMapping(fte)})*${named('MLTP_Availability')}*${output})`,
          value: givenBy(mover),
        };
      case at.mover.loss: {
        const [name, index] = [`$B$${grids.headlineTop + 4}`, `$B$${grids.headlineTop + 3}`];
        const absents = cells(grid, row, at.mover.absent, row, at.mover.loss - 1);
        const lost = `ROUND(INDEX(${absents},1,MAX(1,${index}))-${here(at.mover.absent)},9)`;
        const leaves = `${here(at.mover.to)}<${never.after}`;
        return {
          formula: `IF(AND(${name}<>"",${here(at.mover.profile)}=${name},${leaves}),${lost},0)`,
          value: lossOf(mover),
        };
      }
      default: {
        const index = column - at.mover.absent;
        const month = cellAt(quarter, index, at.quarter.month);
        const there = `MAX(0,MIN(${here(at.mover.to)},${month}+3)-MAX(${here(at.mover.from)},${month}))/3`;
        return { formula: `${here(at.mover.given)}*(1-${there})`, value: absentIn(mover, index) };
      }
    }
  });
}
