import { phases, stages } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { proofOfConcept } from '../../framework/proofOfConcept';
import { demandParts, mixShares, phaseShares } from '../../domain/demand/demandParts';
import { lifeStages, usualLifeStageShares } from '../../domain/demand/lifeStages';
import { effortKinds, type EffortKind } from '../../domain/demand/useCase';
import { lifeStageTable } from '../assumptions/assumptionTables';
import type { Block, Cell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { DemandContext } from './demandContext';
import { at, pullSums, shareRows } from './demandGrids';
import { flag } from './conditions';
import { cellAt, cells, gridBlocks } from './grid';

/** The shares of the phases as Assumptions states them, and those in use. */
export function shareBlocks({ grids, model, text }: DemandContext): readonly Block[] {
  const { stated, share, profile } = grids;
  const { rules } = model;
  const parts = demandParts(model.weights, rules, model.assumptions);
  const words = [
    ...lifeStages.map((stage) => text.useCases.lifeStages[stage]),
    text.assumptions.proofOfConcept,
  ];
  const keys = columnOf(lifeStageTable, 'stage', text.locale);
  const statedCell = (row: number, column: number): Cell => {
    if (column === at.share.label) return words[row] ?? null;
    if (column === at.share.kind) return null;
    const phase = phases[column - at.share.phases];
    if (phase === undefined) return null;
    const life = lifeStages[row];
    const usual =
      life === undefined
        ? proofOfConcept.phases.includes(phase.id)
          ? 1
          : 0
        : usualLifeStageShares[life][phase.id];
    const column_ = columnOf(lifeStageTable, phase.id, text.locale);
    const key = cellAt(stated, row, 0);
    const found = `INDEX(${column_},MATCH(${key},${keys},0))`;
    const value =
      life === undefined ? (rules.proofPhases.includes(phase.id) ? 1 : 0) : rules.shares[life][phase.id];
    return { formula: `IF(COUNTIFS(${keys},${key},${column_},">=0")=0,${usual},${found})`, value };
  };
  const taken = (kind: EffortKind) => shareRows.taken + effortKinds.indexOf(kind);
  const isTaken = (kind: EffortKind, index: number) => {
    const phase = phases[index];
    return phase !== undefined && profileNames.some(({ id }) => parts[kind][id][phase.id] > 0);
  };
  const shareCell = (row: number, column: number): Cell => {
    const index = column - at.share.phases;
    const phase = phases[index];
    const kind = effortKinds[row < shareRows.taken ? Math.floor(row / 4) : row % 2] ?? 'production';
    const life = lifeStages[row % 4] ?? 'prepare';
    if (column === at.share.label) {
      const of =
        row < shareRows.taken
          ? text.useCases.lifeStages[life]
          : row < shareRows.parts
            ? text.demand.taken
            : text.demand.stageParts;
      return `${text.useCases.kinds[kind]}: ${of}`;
    }
    if (column === at.share.kind) return effortKinds.indexOf(kind) + 1;
    if (phase === undefined) return null;
    const own = cellAt(share, taken(kind), column);
    if (row >= shareRows.parts) {
      const stage = stages.indexOf(phase.stage);
      const columns = phases.flatMap((each, at_) => (stages.indexOf(each.stage) === stage ? [at_] : []));
      const span = cells(
        share,
        taken(kind),
        at.share.phases + (columns[0] ?? 0),
        taken(kind),
        at.share.phases + (columns.at(-1) ?? 0),
      );
      const mix = stages.map((_, each) => (each === stage ? 1 : 0));
      return { formula: `IF(${own}=0,0,1/SUM(${span}))`, value: mixShares(kind, mix, parts)?.[index] ?? 0 };
    }
    if (row >= shareRows.taken) {
      const sum = cellAt(
        profile,
        kind === 'production' ? pullSums.production : pullSums.proof,
        at.profile.pull + index,
      );
      return flag(`${sum}>0`, isTaken(kind, index));
    }
    const all = cells(share, taken(kind), at.share.phases, taken(kind), at.share.phases + phases.length - 1);
    const line = row % 4;
    const shares = cells(stated, line, at.share.phases, line, at.share.phases + phases.length - 1);
    const sum = `SUMPRODUCT(${shares},${all})`;
    return {
      formula: `IF(${sum}>0,${cellAt(stated, line, column)}*${own}/${sum},IF(${own}=0,0,1/SUM(${all})))`,
      value: phaseShares(kind, life, parts, rules)[index] ?? 0,
    };
  };
  return [
    ...gridBlocks(stated, text.demand.titles.stated, statedCell),
    ...gridBlocks(share, text.demand.titles.shares, shareCell),
  ];
}
