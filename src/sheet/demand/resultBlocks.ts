import { omissions } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import {
  isCentralProfile,
  leftOut,
  omittedPart,
  partsInQuarter,
  demandParts,
} from '../../domain/demand/demandParts';
import { planningBases } from '../../domain/demand/demandRules';
import { effortOf, fromEffort } from '../../domain/coverage/placeQuarter';
import { noFte } from '../../domain/coverage/coverageStatus';
import { effortKinds, type EffortKind } from '../../domain/demand/useCase';
import type { Block, Cell } from '../plan';
import type { DemandContext } from './demandContext';
import { at, quarterRow } from './demandGrids';
import { cellAt, cells, columnCells, gridBlocks } from './grid';
import { takenBy } from './profileBlocks';

const profileCount = profileNames.length;

/** Demand, capacity and missing FTE of every profile and phase in every quarter. */
export function resultBlocks({ grids, model, places, text }: DemandContext): readonly Block[] {
  const { result: grid, profile, balance, quarter: quarterGrid } = grids;
  const { rules, assumptions, weights } = model;
  const parts = demandParts(weights, rules, assumptions);
  const byQuarter = model.balances.map((each) => ({
    balance: each,
    parts: partsInQuarter(parts, rules, assumptions, each.quarter),
    leftOut: leftOut(rules, each.quarter),
    effort: effortOf(each.useCases.filter(({ useCase }) => useCase.kind !== 'otherWork')),
  }));
  return gridBlocks(grid, text.demand.titles.results, (row, column): Cell => {
    const quarter = Math.floor(row / profileCount);
    const index = row % profileCount;
    const name = profileNames[index];
    const found = byQuarter[quarter];
    if (name === undefined || found === undefined) return null;
    const { id } = name;
    const here = (at_: number) => cellAt(grid, row, at_);
    const own = (at_: number) => cellAt(profile, index, at_);
    const [top, last] = [quarterRow(balance, quarter), quarterRow(balance, quarter) + places.length - 1];
    const rows = (at_: number) => columnCells(balance, at_, top, last);
    const basis = own(at.profile.basis);
    const sumOf = (table: typeof found.balance.demand) =>
      phases.reduce((sum, phase) => sum + table[id][phase.id], 0);
    if (column === at.result.quarter) return quarter + 1;
    if (column === at.result.profile) return { formula: own(at.profile.name), value: name.name };
    if (column < at.result.production) {
      const phase = phases[column - at.result.kept];
      if (phase === undefined) return null;
      const terms = omissions.flatMap((omission, at_) => {
        const part = omittedPart(omission.id, id, phase.id);
        return part === 0 ? [] : [`${part}*${cellAt(quarterGrid, quarter, at.quarter.omissions + at_)}`];
      });
      if (terms.length === 0) return 1;
      return { formula: `1-MIN(1,${terms.join('+')})`, value: 1 - found.leftOut[id][phase.id] };
    }
    if (column < at.result.asked) {
      const kind: EffortKind = column < at.result.proof ? 'production' : 'proofOfConcept';
      const from = kind === 'production' ? at.result.production : at.result.proof;
      const source = kind === 'production' ? at.profile.production : at.profile.proof;
      const phase = phases[column - from];
      if (phase === undefined) return null;
      const at_ = column - from;
      let formula = `IF(${own(at.profile.taken)}=0,${own(source + at_)}*${here(at.result.kept + at_)},0)`;
      for (const other of takenBy(id)) {
        const otherIndex = profileNames.findIndex((each) => each.id === other);
        const otherRow = quarterRow(grid, quarter) + otherIndex;
        formula += `+IF(${cellAt(profile, otherIndex, at.profile.taken)}=${index + 1},${cellAt(profile, otherIndex, source + at_)}*${cellAt(grid, otherRow, at.result.kept + at_)},0)`;
      }
      return { formula, value: found.parts[kind][id][phase.id] };
    }
    const centre = (from: number, which: 0 | 1) =>
      cells(balance, top + which, from, top + which, from + phases.length - 1);
    const partCells = (from: number) => cells(grid, row, from, row, from + phases.length - 1);
    switch (column) {
      case at.result.asked:
        return { formula: `SUM(${rows(at.balance.asked + index)})`, value: sumOf(found.balance.demand) };
      case at.result.members:
        return { formula: `SUM(${rows(at.balance.members + index)})`, value: found.balance.members[id] };
      case at.result.fte:
        return { formula: `SUM(${rows(at.balance.fte + index)})`, value: found.balance.fte[id] };
      case at.result.saved: {
        const full = phases.reduce(
          (sum, phase) => sum + fromEffort(found.effort, found.parts, id, phase.id),
          0,
        );
        const isReused = isCentralProfile(id, rules, assumptions) && rules.profiles[id].basis === 'effort';
        const less = (from: number, part: number) =>
          `SUMPRODUCT(${partCells(part)},${centre(from, 1)}-${centre(from, 0)})`;
        return {
          formula: `IF(AND(${own(at.profile.central)}=1,${basis}=0),${less(at.balance.production, at.result.production)}+${less(at.balance.proof, at.result.proof)},0)`,
          value: isReused ? full - sumOf(found.balance.demand) : 0,
        };
      }
      case at.result.leftOut: {
        let value = 0;
        for (const kind of effortKinds)
          for (const [at_, phase] of phases.entries())
            value += (found.effort[kind][at_] ?? 0) * parts[kind][id][phase.id] * found.leftOut[id][phase.id];
        const left = (from: number, source: number) =>
          `SUMPRODUCT(${cells(profile, index, source, index, source + phases.length - 1)},1-${partCells(at.result.kept)},${centre(from, 1)})`;
        return {
          formula: `${left(at.balance.production, at.profile.production)}+${left(at.balance.proof, at.profile.proof)}`,
          value,
        };
      }
      case at.result.most:
        return {
          formula: `MAX(${cells(grid, row, at.result.rounded, row, at.result.most - 1)})`,
          value: Math.max(
            ...phases.map((phase) => Math.round(found.balance.missing[id][phase.id] * 1e9) / 1e9),
          ),
        };
      case at.result.basis:
        return { formula: basis, value: planningBases.indexOf(rules.profiles[id].basis) };
      case at.result.idle: {
        // A condition such as "<=0.000000001" in text is read as 1E-9 by some grids, and as nothing by the one of the page.
        const asked = rows(at.balance.asked + index);
        const idle = found.balance.places.filter((place) => place.asked[id] <= noFte);
        return {
          formula: `SUMPRODUCT((${asked}<=0.000000001)*${rows(at.balance.fte + index)})`,
          value: idle.reduce((sum, place) => sum + place.fte[id], 0),
        };
      }
      default:
        break;
    }
    const at_ = (column - at.result.demand) % phases.length;
    const phase = phases[at_];
    if (phase === undefined) return null;
    const [pp, pc] = [here(at.result.production + at_), here(at.result.proof + at_)];
    const spread = own(at.profile.spread + at_);
    const [production, proof] = [rows(at.balance.production + at_), rows(at.balance.proof + at_)];
    if (column < at.result.capacity) {
      const kinds = rows(at.balance.kind);
      const planned = own(at.profile.place);
      return {
        formula: `IF(${basis}=0,${pp}*SUMIFS(${production},${kinds},${planned})+${pc}*SUMIFS(${proof},${kinds},${planned}),${here(at.result.asked)}*${spread})`,
        value: found.balance.demand[id][phase.id],
      };
    }
    if (column < at.result.missing) {
      const covered = rows(at.balance.covered + index);
      return {
        formula: `IF(${basis}=0,${pp}*SUMPRODUCT(${production},${covered})+${pc}*SUMPRODUCT(${proof},${covered})+${spread}*${here(at.result.idle)},${spread}*${here(at.result.fte)})`,
        value: found.balance.capacity[id][phase.id],
      };
    }
    if (column < at.result.rounded) {
      const gap = rows(at.balance.gap + index);
      return {
        formula: `IF(${basis}=0,${pp}*SUMPRODUCT(${production},${gap})+${pc}*SUMPRODUCT(${proof},${gap}),${spread}*SUMPRODUCT(${rows(at.balance.asked + index)},${gap}))`,
        value: found.balance.missing[id][phase.id],
      };
    }
    return {
      formula: `ROUND(${here(at.result.missing + at_)},9)`,
      value: Math.round(found.balance.missing[id][phase.id] * 1e9) / 1e9,
    };
  });
}
