import { mappingTable, profileColumns } from '../mapping/mappingTable';
import { headingOf } from '../tables/tableSchema';
import { levels } from '../../framework/levels';
import { omissions } from '../../framework/maturityRules';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { planQuarters } from '../../domain/calendar/quarter';
import type { Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import { below, type Grid, type GridColumn } from './grid';

const phaseCount = phases.length;
const profileCount = profileNames.length;

/** First columns of the groups of columns in each block of the calculation. */
export const at = {
  quarter: { number: 0, name: 1, firstDay: 2, lastDay: 3, month: 4, largest: 5, units: 6, omissions: 7 },
  profile: {
    name: 0,
    basis: 1,
    placement: 2,
    central: 3,
    place: 4,
    taken: 5,
    inProof: 6,
    heads: 7,
    team: 8,
    teamAtRun: 9,
    basisAtRun: 10,
    weights: 11,
    weightSum: 11 + phaseCount,
    spread: 12 + phaseCount,
    pull: 12 + 2 * phaseCount,
    production: 12 + 3 * phaseCount,
    proof: 12 + 4 * phaseCount,
  },
  share: { label: 0, kind: 1, phases: 2 },
  useCase: {
    name: 0,
    unit: 1,
    kind: 2,
    profile: 3,
    from: 4,
    build: 5,
    goLive: 6,
    to: 7,
    team: 8,
    operation: 9,
    stated: 10,
    mix: 13,
  },
  effort: {
    quarter: 0,
    name: 1,
    unit: 2,
    kind: 3,
    profile: 4,
    word: 5,
    life: 6,
    fte: 10,
    size: 11,
    phases: 12,
  },
  level: { place: 0, level: 1, output: 2, more: 3, slots: 3 + profileCount },
  place: { name: 0, kind: 1, hub: 2, base: 3, slots: 3 + profileCount },
  mover: {
    id: 0,
    slot: 1,
    row: 2,
    profile: 3,
    place: 4,
    from: 5,
    to: 6,
    given: 7,
    absent: 8,
    loss: 8 + planQuarters,
  },
  balance: {
    quarter: 0,
    name: 1,
    kind: 2,
    production: 3,
    proof: 3 + phaseCount,
    atWork: 3 + 2 * phaseCount,
    asked: 4 + 2 * phaseCount,
    members: 4 + 2 * phaseCount + profileCount,
    otherWork: 4 + 2 * phaseCount + 2 * profileCount,
    own: 4 + 2 * phaseCount + 3 * profileCount,
    lacking: 4 + 2 * phaseCount + 4 * profileCount,
    fte: 4 + 2 * phaseCount + 5 * profileCount,
    covered: 4 + 2 * phaseCount + 6 * profileCount,
    gap: 4 + 2 * phaseCount + 7 * profileCount,
  },
  result: {
    quarter: 0,
    profile: 1,
    kept: 2,
    production: 2 + phaseCount,
    proof: 2 + 2 * phaseCount,
    asked: 2 + 3 * phaseCount,
    members: 3 + 3 * phaseCount,
    fte: 4 + 3 * phaseCount,
    saved: 5 + 3 * phaseCount,
    leftOut: 6 + 3 * phaseCount,
    demand: 7 + 3 * phaseCount,
    capacity: 7 + 4 * phaseCount,
    missing: 7 + 5 * phaseCount,
    rounded: 7 + 6 * phaseCount,
    most: 7 + 7 * phaseCount,
    basis: 8 + 7 * phaseCount,
    idle: 9 + 7 * phaseCount,
  },
} as const;

/** How large the blocks are that depend on the workbook. */
export interface DemandSize {
  /** Rows of the Use Cases table that are counted, with room for more, and the assumed use cases before them. */
  readonly slots: number;
  /** Centre, organisation, units with use cases, no unit, all other units. */
  readonly places: number;
  /** Rows of members who start or leave, at least one. */
  readonly movers: number;
}

/** Where every block of the calculation stands. */
export interface DemandGrids {
  readonly quarter: Grid;
  readonly profile: Grid;
  readonly stated: Grid;
  readonly share: Grid;
  readonly useCase: Grid;
  readonly effort: Grid;
  readonly level: Grid;
  readonly place: Grid;
  readonly mover: Grid;
  readonly balance: Grid;
  readonly result: Grid;
  /** Sheet row of the headline block. */
  readonly headlineTop: number;
}

/** Rows of the block of shares in use: stages of life by kind, then taken phases by kind, then parts of a stage by kind. */
export const shareRows = { stages: 0, taken: 8, parts: 10, count: 12 } as const;
/** Rows of the block of profiles after the profiles: sums of the pull, for use cases and for proofs of concept. */
export const pullSums = { production: profileCount, proof: profileCount + 1 } as const;

function many(count: number, heading: (index: number) => string, style: Style): readonly GridColumn[] {
  return Array.from({ length: count }, (_, index) => ({ heading: heading(index), style }));
}

/** Lays the calculation out. */
export function demandGrids({ slots, places, movers }: DemandSize, text: SheetText): DemandGrids {
  const { headings: words } = text.demand;
  const one = (heading: string, style: Style): GridColumn => ({ heading, style });
  const byPhase = (what: string, style: Style = 'fte') =>
    many(phaseCount, (index) => `${what}: ${phases[index]?.name ?? ''}`, style);
  const byProfile = (what: string, style: Style = 'fte') =>
    many(profileCount, (index) => `${what}: ${profileNames[index]?.name ?? ''}`, style);
  const grid = (name: string, top: number, rows: number, columns: readonly GridColumn[]): Grid => ({
    name,
    top,
    rows,
    columns,
  });
  const quarter = grid('quarters', 4, planQuarters, [
    one(words.number, 'count'),
    one(text.shared.quarter, 'text'),
    one(words.firstDay, 'date'),
    one(words.lastDay, 'date'),
    one(words.month, 'count'),
    one(words.largest, 'count'),
    one(words.unitsAtWork, 'count'),
    ...many(
      omissions.length,
      (index) => text.assumptions.practices[omissions[index]?.id ?? 'staticData'],
      'percent',
    ),
  ]);
  const profile = grid('profiles', below(quarter), profileCount + 2, [
    one(words.profile, 'text'),
    ...many(
      6,
      (index) =>
        [words.basis, words.placement, words.central, words.place, words.taken, words.inProof][index] ?? '',
      'count',
    ),
    ...many(3, (index) => [words.heads, words.team, words.teamAtRun][index] ?? '', 'fte'),
    one(words.basisAtRun, 'count'),
    ...byPhase(words.weight, 'ratio'),
    one(words.weightSum, 'ratio'),
    ...byPhase(words.spread, 'ratio'),
    ...byPhase(words.pull, 'ratio'),
    ...byPhase(words.part, 'ratio'),
    ...byPhase(words.proofPart, 'ratio'),
  ]);
  const shareColumns = [
    one(words.row, 'text'),
    one(words.kind, 'count'),
    ...many(phaseCount, (index) => phases[index]?.name ?? '', 'ratio'),
  ];
  const stated = grid('stated', below(profile), 5, shareColumns);
  const share = grid('shares', below(stated), shareRows.count, shareColumns);
  const useCase = grid('useCases', below(share), slots, [
    one(words.useCase, 'text'),
    one(words.unit, 'text'),
    one(words.kind, 'count'),
    one(words.profile, 'text'),
    ...many(4, (index) => [words.from, words.build, words.goLive, words.to][index] ?? '', 'ratio'),
    ...many(2, (index) => [words.teamFte, words.operation][index] ?? '', 'fte'),
    ...many(3, (index) => `${words.mix} ${index + 1}`, 'ratio'),
    ...byPhase(words.mix, 'ratio'),
  ]);
  const effort = grid('effort', below(useCase), slots * planQuarters, [
    one(text.shared.quarter, 'count'),
    one(words.useCase, 'text'),
    one(words.unit, 'text'),
    one(words.kind, 'count'),
    one(words.profile, 'text'),
    one(words.stage, 'text'),
    ...many(4, (index) => Object.values(text.useCases.lifeStages)[index] ?? '', 'fte'),
    one(words.atWork, 'fte'),
    one(words.size, 'fte'),
    ...byPhase(words.effort),
  ]);
  const bySlot = profileColumns.flatMap(({ fte }) => byProfile(headingOf(mappingTable, fte, text.locale)));
  const level = grid('levels', below(effort), places * levels.length, [
    one(words.placeName, 'text'),
    one(headingOf(mappingTable, 'level', text.locale), 'text'),
    one(words.output, 'percent'),
    ...many(profileCount, (index) => profileNames[index]?.name ?? '', 'fte'),
    ...bySlot,
  ]);
  const place = grid('places', below(level), places, [
    one(words.placeName, 'text'),
    one(words.placeKind, 'count'),
    one(words.hub, 'count'),
    ...many(profileCount, (index) => profileNames[index]?.name ?? '', 'fte'),
    ...bySlot,
  ]);
  const mover = grid('movers', below(place), movers, [
    one(words.member, 'text'),
    ...many(2, (index) => [words.slot, words.mappingRow][index] ?? '', 'count'),
    ...many(2, (index) => [words.profile, words.placeName][index] ?? '', 'text'),
    ...many(2, (index) => [words.from, words.to][index] ?? '', 'count'),
    one(words.given, 'fte'),
    ...many(planQuarters, (index) => `${words.absent} ${index + 1}`, 'fte'),
    one(words.loss, 'fte'),
  ]);
  const balance = grid('balance', below(mover), (places + 1) * planQuarters, [
    one(text.shared.quarter, 'count'),
    one(words.placeName, 'text'),
    one(words.placeKind, 'count'),
    ...byPhase(words.effort),
    ...byPhase(words.proofEffort),
    one(words.useCasesAtWork, 'count'),
    ...byProfile(text.shared.demand),
    ...byProfile(words.members),
    ...byProfile(words.otherWork),
    ...byProfile(words.own),
    ...byProfile(words.lacking),
    ...byProfile(text.shared.capacity),
    ...byProfile(words.covered, 'ratio'),
    ...byProfile(words.gap, 'ratio'),
  ]);
  const result = grid('results', below(balance), profileCount * planQuarters, [
    one(text.shared.quarter, 'count'),
    one(words.profile, 'text'),
    ...byPhase(words.kept, 'ratio'),
    ...byPhase(words.part, 'ratio'),
    ...byPhase(words.proofPart, 'ratio'),
    ...many(
      5,
      (index) =>
        [text.shared.demand, words.members, text.shared.capacity, words.saved, words.leftOut][index] ?? '',
      'fte',
    ),
    ...byPhase(text.shared.demand),
    ...byPhase(text.shared.capacity),
    ...byPhase(words.missing),
    ...byPhase(words.rounded),
    one(words.most, 'fte'),
    one(words.basis, 'count'),
    one(words.idle, 'fte'),
  ]);
  return {
    quarter,
    profile,
    stated,
    share,
    useCase,
    effort,
    level,
    place,
    mover,
    balance,
    result,
    headlineTop: below(result),
  };
}

/** The first row of a quarter in a block that holds as many rows for each. */
export function quarterRow(grid: Grid, quarter: number): number {
  return (grid.rows / planQuarters) * quarter;
}
