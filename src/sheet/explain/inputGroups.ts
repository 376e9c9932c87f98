import { phases, type PhaseId } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { assumptionDefinitions } from '../../domain/assumptions/assumptionDefinitions';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { Quarter } from '../../domain/calendar/quarter';
import { outputOf, presence } from '../../domain/capacity/memberFte';
import type { QuarterBalance } from '../../domain/coverage/quarterBalance';
import { demandParts, partsInQuarter } from '../../domain/demand/demandParts';
import { noFte } from '../../domain/coverage/coverageStatus';
import type { Member } from '../../domain/member';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import type { Explaining } from './explaining';
import type { ExplainedGroup, ExplainedItem, ExplainedKind } from './explanation';

/** As many items as a group lists. */
export const mostItems = 50;

/** A group of items, those that weigh most first and no more than `mostItems`. */
function group(
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

/**
 * Members with their FTE x share in a profile, or in any profile (`null`); with a quarter, those that are there in it,
 * with the part of it.
 */
export function memberGroup(
  staff: readonly MappedMember[],
  profile: ProfileId | null,
  quarter: Quarter | null,
  explained: Explaining,
): ExplainedGroup {
  const { cells, number, percent, workbook } = explained;
  const { assumptions } = workbook.model;
  const columns = ['profile1', 'profile2', 'profile3'] as const;
  const found = staff.flatMap((mapped) => {
    const { member, mapping } = mapped;
    const there = quarter === null ? 1 : presence(mapped, quarter);
    const output = quarter === null ? 1 : outputOf(mapping.level, assumptions);
    return mapping.shares.flatMap((share, index) => {
      const fte = member.fte * share.share * there * output;
      if (fte <= 0 || (profile !== null && share.profile !== profile)) return [];
      const name = memberName(member, explained);
      const own = profileNames.find(({ id }) => id === share.profile)?.name ?? '';
      const more = [there, output].filter((part) => part !== 1).map((part) => ` x ${percent(part)}`);
      return [
        {
          weight: fte,
          item: {
            name: profile === null ? `${name}, ${own}` : name,
            text: `${number(member.fte)} FTE x ${percent(share.share)}${more.join('')} = ${number(fte)} FTE`,
            at: cells.member(member.id, columns[index] ?? 'profile1'),
          },
        },
      ];
    });
  });
  return group('members', found, explained);
}

/** What use cases of a quarter ask of a profile (`null`: of all) in some phases: effort x part of the profile, before reuse. */
export function useCaseGroup(
  { quarter, useCases }: Pick<QuarterBalance, 'quarter' | 'useCases'>,
  profile: ProfileId | null,
  inPhases: readonly PhaseId[],
  explained: Explaining,
): ExplainedGroup {
  const { workbook, cells, number, percent } = explained;
  const { model } = workbook;
  if (model.useCases.length === 0) return standIn(explained);
  const { weights, rules, assumptions } = model;
  const parts = partsInQuarter(demandParts(weights, rules, assumptions), rules, assumptions, quarter);
  const found = useCases.flatMap(({ useCase, fte, effort: byPhase }) => {
    const { kind } = useCase;
    if (kind === 'otherWork') return [];
    let effort = 0;
    let asked = 0;
    for (const [index, { id }] of phases.entries()) {
      if (!inPhases.includes(id)) continue;
      const own = byPhase[index] ?? 0;
      effort += own;
      asked += profile === null ? own : own * parts[kind][profile][id];
    }
    if (asked <= noFte) return [];
    const [phase] = inPhases;
    const isOne = profile !== null && inPhases.length === 1 && phase !== undefined;
    const text = isOne
      ? `${number(effort)} FTE x ${percent(parts[kind][profile][phase])} = ${number(asked)} FTE`
      : `${number(fte)} FTE → ${number(asked)} FTE`;
    const at = cells.useCase(model.useCases.indexOf(useCase));
    return [{ weight: asked, item: { name: useCase.name, text, at } }];
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
        typeof value !== 'number'
          ? (value ?? '')
          : definition?.look === 'percent'
            ? percent(value)
            : number(value);
      return {
        name: definition?.label[text.locale] ?? key,
        text: shown,
        at: cells.assumption(key),
      };
    }),
    explained,
  );
}
