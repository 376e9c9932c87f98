import { noFte } from '../../domain/coverage/coverageStatus';
import { at, quarterRow } from './demandGrids';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { effortOf, type PlaceQuarter } from '../../domain/coverage/placeQuarter';
import type { QuarterBalance } from '../../domain/coverage/quarterBalance';
import { effortKinds } from '../../domain/demand/useCase';
import type { Block, Cell } from '../plan';
import { equalTo } from '../team/mappingFormulas';
import { type DemandContext, type PlaceRow } from './demandContext';
import { further, unitRows } from './placeBlocks';
import { cellAt, cells, columnCells, gridBlocks } from './grid';

const profileCount = profileNames.length;

/** The numbers of a row of places in a quarter. */
interface Values {
  readonly effort: PlaceQuarter['effort'];
  readonly atWork: number;
  readonly of: (what: 'asked' | 'members' | 'otherWork' | 'fte', profile: ProfileId) => number;
}

function valuesOf(place: PlaceRow, balance: QuarterBalance, context: DemandContext): Values {
  const { placeOf, places } = context;
  const listed = new Set(places.flatMap(({ unit }) => (unit === null ? [] : [unit.toLowerCase()])));
  const isHere = (unit: string) =>
    place.kind < 3 ||
    (place.unit === null ? !listed.has(unit.toLowerCase()) : place.unit.toLowerCase() === unit.toLowerCase());
  const useCases = balance.useCases.filter(
    ({ useCase }) => useCase.kind !== 'otherWork' && (place.kind < 3 ? true : isHere(useCase.unit)),
  );
  const centre = balance.places[0];
  const here =
    place.kind < 3
      ? balance.places.slice(0, 1)
      : balance.places.slice(1).filter((each) => each.place.kind === 'unit' && isHere(each.place.unit));
  return {
    effort: place.kind === 1 && centre !== undefined ? centre.effort : effortOf(useCases),
    atWork: useCases.filter(({ fte }) => fte > noFte).length,
    of: (what, profile) =>
      placeOf(profile) === place.kind ? here.reduce((sum, each) => sum + each[what][profile], 0) : 0,
  };
}

/** Demand and capacity of every place in every quarter. */
export function balanceBlocks(context: DemandContext): readonly Block[] {
  const { grids, model, places, text } = context;
  const { balance: grid, effort, place: placeGrid, profile, quarter: quarterGrid, result, mover } = grids;
  const { first, last, rest } = unitRows(context);
  const height = places.length + 1;
  const values = model.balances.map((balance) => places.map((place) => valuesOf(place, balance, context)));
  const own = (each: Values, id: ProfileId) => Math.max(0, each.of('members', id) - each.of('otherWork', id));
  const isHubRow = (row: number) => {
    const { centralUnit, organisationPattern } = model.assumptions;
    const unit = places[row]?.unit ?? '';
    return (
      unit !== '' &&
      unit.toLowerCase() === centralUnit.toLowerCase() &&
      organisationPattern !== 'decentralised'
    );
  };
  const lacking = (quarter: number, row: number, id: ProfileId) => {
    const each = values[quarter]?.[row];
    if (each === undefined || places[row]?.kind !== 3 || isHubRow(row)) return 0;
    return Math.max(0, each.of('asked', id) - own(each, id));
  };
  return gridBlocks(grid, text.demand.titles.balance, (gridRow, column): Cell => {
    const quarter = Math.floor(gridRow / height);
    const row = gridRow % height;
    const place = places[row];
    const top = quarterRow(grid, quarter);
    const here = (index: number) => cellAt(grid, gridRow, index);
    const group = (from: number) => column - from;
    if (column === at.balance.quarter) return quarter + 1;
    if (place === undefined) return lentCell(column);
    const each = values[quarter]?.[row];
    if (each === undefined) return null;
    if (column === at.balance.name)
      return { formula: cellAt(placeGrid, row, at.place.name), value: place.label };
    if (column === at.balance.kind)
      return { formula: cellAt(placeGrid, row, at.place.kind), value: place.kind };
    const [start, end] = [quarterRow(effort, quarter), quarterRow(effort, quarter + 1) - 1];
    const ledger = (index: number) => columnCells(effort, index, start, end);
    const condition = equalTo(here(at.balance.name), place.label);
    if (column < at.balance.atWork) {
      const kind = column < at.balance.proof ? 1 : 2;
      const index = column - (kind === 1 ? at.balance.production : at.balance.proof);
      const value = each.effort[effortKinds[kind - 1] ?? 'production'][index] ?? 0;
      const sum = `SUMIFS(${ledger(at.effort.phases + index)},${ledger(at.effort.kind)},${kind}`;
      if (row === 1) return { formula: `${sum})`, value };
      if (row === rest) {
        const formula = `${cellAt(grid, top + 1, column)}-SUM(${columnCells(grid, column, top + first, top + last)})`;
        return { formula: `IF(ABS(${formula})<0.000000001,0,${formula})`, value };
      }
      if (place.kind === 3) return { formula: `${sum},${ledger(at.effort.unit)},${condition})`, value };
      const largest = cellAt(quarterGrid, quarter, at.quarter.largest);
      const { reuse } = further;
      const full = cellAt(grid, top + 1, column);
      const most = `IF(INDEX(${ledger(at.effort.kind)},${largest})=${kind},INDEX(${ledger(at.effort.phases + index)},${largest}),0)`;
      return { formula: `${reuse}*${full}+(1-${reuse})*${most}`, value };
    }
    if (column === at.balance.atWork) {
      const sizes = `${ledger(at.effort.size)},">0"`;
      if (row === rest) {
        const formula = `${cellAt(grid, top + 1, column)}-SUM(${columnCells(grid, column, top + first, top + last)})`;
        return { formula, value: each.atWork };
      }
      return {
        formula:
          place.kind < 3 ? `COUNTIFS(${sizes})` : `COUNTIFS(${sizes},${ledger(at.effort.unit)},${condition})`,
        value: each.atWork,
      };
    }
    const index = group(at.balance.asked) % profileCount;
    const id = profileNames[index]?.id;
    if (id === undefined) return null;
    const planned = cellAt(profile, index, at.profile.place);
    const kind = here(at.balance.kind);
    const asked = here(at.balance.asked + index);
    const fte = here(at.balance.fte + index);
    if (column < at.balance.members) {
      const resultRow = quarterRow(result, quarter) + index;
      const parts = (from: number) => cells(result, resultRow, from, resultRow, from + phases.length - 1);
      const effortOfRow = (from: number) => cells(grid, gridRow, from, gridRow, from + phases.length - 1);
      const byEffort = `SUMPRODUCT(${effortOfRow(at.balance.production)},${parts(at.result.production)})+SUMPRODUCT(${effortOfRow(at.balance.proof)},${parts(at.result.proof)})`;
      const basis = cellAt(profile, index, at.profile.basis);
      const heads = cellAt(profile, index, at.profile.heads);
      const atWork = here(at.balance.atWork);
      const units = place.kind === 3 ? `MIN(1,${atWork})` : cellAt(quarterGrid, quarter, at.quarter.units);
      return {
        formula: `IF(${planned}<>${kind},0,CHOOSE(1+${basis},${byEffort},${heads}*MIN(1,${atWork}),${heads}*${units},${heads}*${atWork}))`,
        value: each.of('asked', id),
      };
    }
    if (column < at.balance.otherWork) {
      const absent = columnCells(mover, at.mover.absent + quarter);
      const byPlace = place.kind < 3 ? '' : `,${columnCells(mover, at.mover.place)},${condition}`;
      const name = cellAt(placeGrid, -1, at.place.base + index);
      const gone = `SUMIFS(${absent},${columnCells(mover, at.mover.profile)},${name}${byPlace})`;
      return {
        formula: `IF(${planned}<>${kind},0,${cellAt(placeGrid, row, at.place.base + index)}-${gone})`,
        value: each.of('members', id),
      };
    }
    if (column < at.balance.own) {
      if (row === rest) return 0;
      const name = cellAt(placeGrid, -1, at.place.base + index);
      const byUnit = place.kind < 3 ? '' : `,${ledger(at.effort.unit)},${condition}`;
      return {
        formula: `IF(${planned}<>${kind},0,SUMIFS(${ledger(at.effort.fte)},${ledger(at.effort.kind)},3,${ledger(at.effort.profile)},${name}${byUnit}))`,
        value: each.of('otherWork', id),
      };
    }
    if (column < at.balance.lacking)
      return {
        formula: `MAX(0,${here(at.balance.members + index)}-${here(at.balance.otherWork + index)})`,
        value: own(each, id),
      };
    const hub = cellAt(placeGrid, row, at.place.hub);
    if (column < at.balance.fte) {
      if (place.kind < 3) return 0;
      return {
        formula: `IF(${hub}=1,0,MAX(0,${asked}-${here(at.balance.own + index)}))`,
        value: lacking(quarter, row, id),
      };
    }
    const lentRow = top + places.length;
    if (column < at.balance.covered) {
      const lent = cellAt(grid, lentRow, at.balance.fte + index);
      const all = cellAt(grid, lentRow, at.balance.lacking + index);
      return {
        formula: `${here(at.balance.own + index)}-${hub}*${lent}+IF(${all}>0.000000001,${lent}*${here(at.balance.lacking + index)}/${all},0)`,
        value: each.of('fte', id),
      };
    }
    const covered = each.of('asked', id) <= noFte ? 0 : each.of('fte', id) / each.of('asked', id);
    if (column < at.balance.gap)
      return { formula: `IF(${asked}<=0.000000001,0,${fte}/${asked})`, value: covered };
    return {
      formula: `IF(${asked}<=0.000000001,0,MAX(0,1-${fte}/${asked}))`,
      value: each.of('asked', id) <= noFte ? 0 : Math.max(0, 1 - covered),
    };

    /** The last row of a quarter: what units lack in all, and what the central unit lends of it. */
    function lentCell(of: number): Cell {
      if (of === at.balance.name) return text.demand.lent;
      const inner = (of - at.balance.asked) % profileCount;
      const profileId = profileNames[inner]?.id;
      const isLacking = of >= at.balance.lacking && of < at.balance.fte;
      const isLent = of >= at.balance.fte && of < at.balance.covered;
      if (profileId === undefined || !(isLacking || isLent)) return null;
      const missing = places.reduce((sum, _, at_) => sum + lacking(quarter, at_, profileId), 0);
      const rows = (from: number) => columnCells(grid, from + inner, top, top + places.length - 1);
      if (isLacking) return { formula: `SUM(${rows(at.balance.lacking)})`, value: missing };
      const hubs = columnCells(placeGrid, at.place.hub);
      const spare = places.reduce((sum, _, at_) => {
        const values_ = values[quarter]?.[at_];
        return values_ === undefined || !isHubRow(at_)
          ? sum
          : sum + own(values_, profileId) - values_.of('asked', profileId);
      }, 0);
      return {
        formula: `MIN(${cellAt(grid, top + places.length, at.balance.lacking + inner)},MAX(0,SUMPRODUCT(${hubs},${rows(at.balance.own)})-SUMPRODUCT(${hubs},${rows(at.balance.asked)})))`,
        value: Math.min(missing, Math.max(0, spare)),
      };
    }
  });
}
