import { phases, stages, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import { noFte } from '../../domain/coverage/coverageStatus';
import { isProfileNeeded, phaseDemand, phaseWeight, plannedByHeads } from '../../domain/demand/demand';
import { stageFte, useCaseFte } from '../../domain/demand/stageFte';
import type { UseCase } from '../../domain/demand/useCase';
import type { Member } from '../../domain/member';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { stagePart } from '../../domain/team/stagePart';
import type { Explaining } from './explaining';
import type { ExplainedGroup, ExplainedItem, ExplainedKind } from './explanation';

/** As many items as a group lists. */
export const mostItems = 50;

/** A group of items, those that weigh most first and no more than `mostItems`. */
export function group(
  kind: ExplainedKind,
  weighed: readonly { readonly item: ExplainedItem; readonly weight: number }[],
  { words }: Explaining,
): ExplainedGroup {
  const items = weighed.toSorted((one, other) => other.weight - one.weight).map(({ item }) => item);
  return {
    kind,
    title: words.groups[kind],
    items: items.slice(0, mostItems),
    further: Math.max(0, items.length - mostItems),
  };
}

/** A group whose items keep their order. */
export function listed(
  kind: ExplainedKind,
  items: readonly ExplainedItem[],
  explained: Explaining,
): ExplainedGroup {
  return group(
    kind,
    items.map((item) => ({ item, weight: 0 })),
    explained,
  );
}

/** The name of a member; its id where it has none or names are not to be shown. */
export function memberName({ name, id }: Member, { workbook }: Explaining): string {
  return name === '' || workbook.model.assumptions.showNames === 'no' ? id : name;
}

/** Members with their FTE x share in a profile, or in any profile (`null`). */
export function memberGroup(
  staff: readonly MappedMember[],
  profile: ProfileId | null,
  explained: Explaining,
): ExplainedGroup {
  const { cells, number, percent } = explained;
  const columns = ['profile1', 'profile2', 'profile3'] as const;
  const found = staff.flatMap(({ member, mapping }) =>
    mapping.shares.flatMap((share, index) => {
      const fte = member.fte * share.share;
      if (fte <= 0 || (profile !== null && share.profile !== profile)) return [];
      const name = memberName(member, explained);
      const own = profileNames.find(({ id }) => id === share.profile)?.name ?? '';
      return [
        {
          weight: fte,
          item: {
            name: profile === null ? `${name}, ${own}` : name,
            text: `${number(member.fte)} FTE x ${percent(share.share)} = ${number(fte)} FTE`,
            at: cells.member(member.id, columns[index] ?? 'profile1'),
          },
        },
      ];
    }),
  );
  return group('members', found, explained);
}

/** What use cases ask of a profile (`null`: of all) in some phases: effort x weight ÷ sum of weights. */
export function useCaseGroup(
  useCases: readonly UseCase[],
  profile: ProfileId | null,
  inPhases: readonly PhaseId[],
  explained: Explaining,
): ExplainedGroup {
  const { workbook, cells, number } = explained;
  const { model } = workbook;
  if (model.useCases.length === 0) return standIn(explained);
  const found = useCases.flatMap((useCase) => {
    const kind = useCase.kind;
    if (kind === 'otherWork') return [];
    const byStage = stageFte(useCase, model.assumptions);
    let effort = 0;
    let asked = 0;
    for (const phase of inPhases) {
      const fte = phaseDemand(kind, byStage, phase);
      const sum = phaseWeight(kind, model.weights, phase);
      effort += fte;
      if (profile === null) asked += fte;
      else if (sum > 0 && profile !== plannedByHeads && isProfileNeeded(kind, profile))
        asked += (fte * model.weights[profile][phase]) / sum;
    }
    if (asked <= noFte) return [];
    const at = cells.useCase(model.useCases.indexOf(useCase));
    return [{ weight: asked, item: { name: useCase.name, text: asks(useCase, effort, asked), at } }];
  });
  return group('useCases', found, explained);

  function asks(useCase: UseCase, effort: number, asked: number): string {
    const [phase] = inPhases;
    if (profile === null || inPhases.length > 1 || phase === undefined) {
      const all = useCaseFte(useCase, model.assumptions);
      return `${number(all)} FTE → ${number(asked)} FTE`;
    }
    const kind = useCase.kind === 'proofOfConcept' ? 'proofOfConcept' : 'production';
    const sum = phaseWeight(kind, model.weights, phase);
    return `${number(effort)} FTE x ${number(model.weights[profile][phase])} ÷ ${number(sum)} = ${number(asked)} FTE`;
  }
}

/** What use cases of a unit ask of a profile: stage FTE x part of the stage. */
export function unitUseCaseGroup(
  useCases: readonly UseCase[],
  profile: ProfileId,
  explained: Explaining,
): ExplainedGroup {
  const { workbook, cells, number, percent } = explained;
  const { model } = workbook;
  const found = useCases.flatMap((useCase) => {
    const kind = useCase.kind;
    if (kind === 'otherWork') return [];
    const byStage = stageFte(useCase, model.assumptions);
    const parts = stages.flatMap((_, stage) => {
      const part = stagePart(kind, stage, profile, model.weights);
      const fte = byStage[stage] ?? 0;
      return fte * part > noFte ? [{ fte, part }] : [];
    });
    if (parts.length === 0) return [];
    let asked = 0;
    for (const { fte, part } of parts) asked += fte * part;
    const terms = parts.map(({ fte, part }) => `${number(fte)} x ${percent(part)}`).join(' + ');
    const at = cells.useCase(model.useCases.indexOf(useCase));
    return [{ weight: asked, item: { name: useCase.name, text: `${terms} = ${number(asked)} FTE`, at } }];
  });
  return group('useCases', found, explained);
}

function standIn(explained: Explaining): ExplainedGroup {
  const { workbook, words, cells, number } = explained;
  const { runningUseCases, sizeM } = workbook.model.assumptions;
  const item = {
    name: words.standIn,
    text: `${number(runningUseCases)} x ${number(sizeM)} FTE = ${number(runningUseCases * sizeM)} FTE`,
    at: cells.assumption('runningUseCases'),
  };
  return listed('useCases', [item], explained);
}

/** The weights that spread a profile's capacity over the phases, or an effort over the profiles. */
export function weightGroup(
  profile: ProfileId,
  inPhases: readonly PhaseId[],
  explained: Explaining,
): ExplainedGroup {
  const { workbook, words, cells, number } = explained;
  return listed(
    'weights',
    phases
      .filter(({ id }) => inPhases.includes(id))
      .map(({ id, name }) => ({
        name: words.weightOf(name),
        text: number(workbook.model.weights[profile][id]),
        at: cells.weight(profile, id),
      })),
    explained,
  );
}

/** Assumptions with their values. */
export function assumptionGroup(keys: readonly AssumptionKey[], explained: Explaining): ExplainedGroup {
  const { workbook, cells, number, percent } = explained;
  const { model, text } = workbook;
  return listed(
    'assumptions',
    keys.map((key) => {
      const definition = assumptionDefinitions.find((each) => each.key === key);
      const value = model.assumptions[key];
      const shown =
        typeof value !== 'number' ? value : definition?.look === 'percent' ? percent(value) : number(value);
      return {
        name: definition?.label[text.locale] ?? key,
        text: shown,
        at: cells.assumption(key),
      };
    }),
    explained,
  );
}
