import { named } from '../layout/cellNames';
import { weightInUse } from '../assumptions/weightPlan';
import type { DemandContext } from './demandContext';
import { languages } from '../../framework/language';
import { organisationPatterns } from '../../framework/organisationPatterns';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { planQuarters } from '../../domain/calendar/quarter';
import { neighbours, wholeHead } from '../../domain/demand/carriedProfiles';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import {
  demandParts,
  isCentralProfile,
  ownSpread,
  pullOf,
  takesOver,
  teamInUse,
} from '../../domain/demand/demandParts';
import {
  placements,
  planningBases,
  usualMinimumHeads,
  usualProfileRule,
} from '../../domain/demand/demandRules';
import { type EffortKind } from '../../domain/demand/useCase';
import { profileWeight } from '../../domain/demand/effortWeights';
import { profileTable } from '../assumptions/assumptionTables';
import { assumptionsTexts } from '../assumptions/assumptionsText';
import { quoted } from '../layout/address';
import { amountOr } from '../layout/statedNumber';
import type { Block, Cell } from '../plan';
import { columnOf } from '../tables/tableSchema';
import { at, pullSums, quarterRow } from './demandGrids';
import { isWord } from './conditions';
import { cellAt, cells, columnCells, gridBlocks } from './grid';

const profileCount = profileNames.length;

/** Profiles: how each is planned, and what it gets of a phase. */
export function profileBlocks(context: DemandContext): readonly Block[] {
  const { grids, model, text, placeOf } = context;
  const { profile: grid, useCase } = grids;
  const { rules, assumptions, weights } = model;
  const team = teamInUse(rules, assumptions);
  const pull = pullOf('production', weights, team, rules);
  const parts = demandParts(weights, rules, assumptions);
  const spread = ownSpread(weights);
  const stated = (
    row: number,
    column: 'basis' | 'placement' | 'reference' | 'minimumHeads' | 'inProofOfConcept',
  ) =>
    `INDEX(${columnOf(profileTable, column, text.locale)},MATCH(${cellAt(grid, row, 0)},${columnOf(profileTable, 'profile', text.locale)},0))`;
  const code = (cell: string, words: readonly (readonly string[])[], otherwise: number) => {
    let formula = String(otherwise);
    for (const [index, each] of words.entries()) formula = `IF(${isWord(cell, each)},${index},${formula})`;
    return `IFERROR(${formula},${otherwise})`;
  };
  const wordsOf = <Key extends string>(
    keys: readonly Key[],
    of: (language: (typeof languages)[number]) => Readonly<Record<Key, string>>,
  ) => keys.map((key) => languages.map((language) => of(language)[key]));
  const cell = (row: number, column: number): Cell => {
    const here = (index: number) => cellAt(grid, row, index);
    if (row >= profileCount) return sumCell(row, column, context);
    const profile = profileNames[row];
    if (profile === undefined) return null;
    const { id, name } = profile;
    const rule = rules.profiles[id];
    const usual = usualProfileRule(id);
    const phaseAt = (from: number) => phases[column - from];
    switch (column) {
      case at.profile.name:
        return name;
      case at.profile.basis:
        return {
          formula: code(
            `TRIM(${stated(row, 'basis')})`,
            wordsOf(planningBases, (language) => assumptionsTexts[language].bases),
            planningBases.indexOf(usual.basis),
          ),
          value: planningBases.indexOf(rule.basis),
        };
      case at.profile.placement:
        return {
          formula: code(
            `TRIM(${stated(row, 'placement')})`,
            wordsOf(placements, (language) => assumptionsTexts[language].placements),
            0,
          ),
          value: placements.indexOf(rule.placement),
        };
      case at.profile.central: {
        const patterns = organisationPatterns.filter(({ pooled, likelyCentral }) =>
          [...pooled, ...likelyCentral].includes(id),
        );
        const pattern =
          patterns.length === 0
            ? '0'
            : `IF(${isWord(
                named('MLTP_OrganisationPattern'),
                patterns.map((each) => each.id),
              )},1,0)`;
        const [basis, placement] = [here(at.profile.basis), here(at.profile.placement)];
        return {
          formula: `IF(OR(${basis}=1,${placement}=1),1,IF(${placement}=2,0,${pattern}))`,
          value: isCentralProfile(id, rules, assumptions) ? 1 : 0,
        };
      }
      case at.profile.place: {
        const kinds = columnCells(useCase, at.useCase.kind, 1);
        const units = columnCells(useCase, at.useCase.unit, 1);
        const named = `SUMPRODUCT((${kinds}<>3)*(${units}<>"")*(${units}<>${quoted(text.shared.organisation)}))`;
        return { formula: `IF(${here(at.profile.central)}=1,1,IF(${named}>0,3,2))`, value: placeOf(id) };
      }
      case at.profile.taken: {
        const by = takesOver(id, rules, assumptions);
        return { formula: takenFormula(id, context), value: by === null ? 0 : numberOf(by) };
      }
      case at.profile.inProof: {
        const words = wordsOf(['no', 'yes'], (language) => assumptionsTexts[language].answers);
        return {
          formula: code(`TRIM(${stated(row, 'inProofOfConcept')})`, words, usual.inProofOfConcept ? 1 : 0),
          value: rule.inProofOfConcept ? 1 : 0,
        };
      }
      case at.profile.heads:
        return {
          formula: `IFERROR(${amountOr(stated(row, 'minimumHeads'), String(usualMinimumHeads(id)))},${usualMinimumHeads(id)})`,
          value: model.minimumHeads[id],
        };
      case at.profile.team:
        return {
          formula: `IFERROR(${amountOr(stated(row, 'reference'), String(usual.reference))},${usual.reference})`,
          value: rule.reference,
        };
      case at.profile.teamAtRun:
        return rule.reference;
      case at.profile.basisAtRun:
        return planningBases.indexOf(rule.basis);
      case at.profile.weightSum:
        return {
          formula: `SUM(${cells(grid, row, at.profile.weights, row, at.profile.weightSum - 1)})`,
          value: profileWeight(weights, id),
        };
      default:
        break;
    }
    if (column < at.profile.weightSum) {
      const phase = phaseAt(at.profile.weights);
      if (phase === undefined) return null;
      return { formula: weightInUse(here(0), id, phase.id, text), value: weights[id][phase.id] };
    }
    if (column < at.profile.pull) {
      const phase = phaseAt(at.profile.spread);
      if (phase === undefined) return null;
      const weight = here(column - at.profile.spread + at.profile.weights);
      const sum = here(at.profile.weightSum);
      return { formula: `IF(${sum}=0,1/${phases.length},${weight}/${sum})`, value: spread[id][phase.id] };
    }
    if (column < at.profile.production) {
      const phase = phaseAt(at.profile.pull);
      if (phase === undefined) return null;
      const weight = here(column - at.profile.pull + at.profile.weights);
      const { levels, curves } = rules.team;
      const factor = `IF(${named('MLTP_ReferenceTeam')}="none",1,IF(${named('MLTP_EffortModel')}="curves",${curves.weights[id]},${levels.weights[id]}))`;
      return {
        formula: `IF(${here(at.profile.basis)}=0,${weight}*${factor},0)`,
        value: pull[id][phase.id],
      };
    }
    const kind: EffortKind = column < at.profile.proof ? 'production' : 'proofOfConcept';
    const index = column - (kind === 'production' ? at.profile.production : at.profile.proof);
    const phase = phases[index];
    if (phase === undefined) return null;
    const sum = cellAt(
      grid,
      kind === 'production' ? pullSums.production : pullSums.proof,
      at.profile.pull + index,
    );
    const own = `${here(at.profile.pull + index)}${kind === 'production' ? '' : `*${here(at.profile.inProof)}`}`;
    return { formula: `IF(${sum}=0,0,${own}/${sum})`, value: parts[kind][id][phase.id] };
  };
  return gridBlocks(grid, text.demand.titles.profiles, cell);
}

/** The number of a profile in the block, from 1. */
function numberOf(profile: ProfileId): number {
  return profileNames.findIndex(({ id }) => id === profile) + 1;
}

/** The pattern under which another profile takes a profile over; `null`: none. */
function takingOver(profile: ProfileId): { readonly pattern: string; readonly by: ProfileId } | null {
  for (const { id, takenOver } of organisationPatterns)
    for (const taken of takenOver) if (taken.profile === profile) return { pattern: id, by: taken.by };
  return null;
}

/** The profiles that a profile may take over or carry, also those that one of them would carry. */
export function takenBy(profile: ProfileId): readonly ProfileId[] {
  const carried = (by: ProfileId): readonly ProfileId[] =>
    neighbours.flatMap((each) => (each.by === by ? [each.profile, ...carried(each.profile)] : []));
  const all = new Set(carried(profile));
  return profileNames.map(({ id }) => id).filter((id) => takingOver(id)?.by === profile || all.has(id));
}

/** The number of the profile that carries another or takes it over, 0 for none; see carriedProfiles and takesOver. */
function takenFormula(profile: ProfileId, { grids, text }: DemandContext): string {
  const { profile: grid, balance } = grids;
  const row = numberOf(profile) - 1;
  const of = (id: ProfileId, column: number) => cellAt(grid, numberOf(id) - 1, column);
  const basisOf = (id: ProfileId) => `${of(id, at.profile.basis)}=0`;
  const taken = takingOver(profile);
  const byPattern =
    taken === null
      ? '0'
      : `IF(AND(${[
          `${named('MLTP_OrganisationPattern')}=${quoted(taken.pattern)}`,
          `${of(profile, at.profile.placement)}=0`,
          `${of(profile, at.profile.central)}=0`,
          basisOf(taken.by),
        ].join(',')}),${numberOf(taken.by)},0)`;
  const by = neighbours.find((each) => each.profile === profile)?.by;
  if (by === undefined) return byPattern;
  const held = profileColumns
    .map((each) => {
      const [fte, name] = [mappingColumn(each.fte, text), mappingColumn(each.profile, text)];
      return `SUMIFS(${fte},${name},${cellAt(grid, row, at.profile.name)})`;
    })
    .join('+');
  const asked = Array.from({ length: planQuarters }, (_, quarter) => {
    // The second row of a quarter is the organisation as one.
    const whole = quarterRow(balance, quarter) + 1;
    const effort = (from: number) => cells(balance, whole, from, whole, from + phases.length - 1);
    const parts = (from: number) => cells(grid, row, from, row, from + phases.length - 1);
    return `SUMPRODUCT(${parts(at.profile.production)},${effort(at.balance.production)})+SUMPRODUCT(${parts(at.profile.proof)},${effort(at.balance.proof)})`;
  });
  const most = `MAX(${asked.join(',')})`;
  const conditions = [
    `${named('MLTP_CarryProfiles')}="yes"`,
    `${of(profile, at.profile.placement)}=0`,
    basisOf(profile),
    basisOf(by),
    `${held}=0`,
    `${most}>0.000000001`,
    `${most}<${wholeHead.head}`,
  ];
  const isCarried = neighbours.some((each) => each.profile === by);
  const byCarrier = of(by, at.profile.taken);
  const carrier = isCarried ? `IF(${byCarrier}>0,${byCarrier},${numberOf(by)})` : String(numberOf(by));
  return `IF(AND(${conditions.join(',')}),${carrier},${byPattern})`;
}

function sumCell(row: number, column: number, { grids, model, text }: DemandContext): Cell {
  const { profile: grid, stated } = grids;
  if (column === at.profile.name)
    return row === pullSums.production
      ? text.shared.total
      : `${text.shared.total}, ${text.useCases.kinds.proofOfConcept}`;
  const index = column - at.profile.pull;
  const phase = phases[index];
  if (phase === undefined || index < 0) return null;
  const kind: EffortKind = row === pullSums.production ? 'production' : 'proofOfConcept';
  const pull = pullOf(kind, model.weights, teamInUse(model.rules, model.assumptions), model.rules);
  const value = profileNames.reduce((sum, { id }) => sum + pull[id][phase.id], 0);
  const own = columnCells(grid, column, 0, profileCount - 1);
  if (kind === 'production') return { formula: `SUM(${own})`, value };
  const proof = columnCells(grid, at.profile.inProof, 0, profileCount - 1);
  const goes = cellAt(stated, 4, at.share.phases + index);
  return { formula: `IF(${goes}>0,SUMPRODUCT(${own},${proof}),0)`, value };
}
