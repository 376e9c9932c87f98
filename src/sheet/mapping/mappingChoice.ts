import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import type { Mapping } from '../../domain/mapping/mapping';
import { profileColumns, type mappingTable } from './mappingTable';
import { mappingTexts } from './mappingText';
import type { RowValues } from '../tables/tableSchema';

/** What a row of MLTP_Mapping says of who a member is: three profiles with shares, and the level. */
export type MappingChoice = Pick<
  RowValues<typeof mappingTable>,
  'profile1' | 'share1' | 'profile2' | 'share2' | 'profile3' | 'share3' | 'level'
>;

/** The choice that a mapping is; empty where a member has fewer than three profiles or no level. */
export function choiceOf({ shares, level }: Pick<Mapping, 'shares' | 'level'>): MappingChoice {
  const profile = (index: number) => profileNames.find(({ id }) => id === shares[index]?.profile)?.name ?? '';
  const share = (index: number) => shares[index]?.share ?? null;
  return {
    profile1: profile(0),
    share1: share(0),
    profile2: profile(1),
    share2: share(1),
    profile3: profile(2),
    share3: share(2),
    level: levels.find(({ id }) => id === level)?.name ?? '',
  };
}

/** The same choice as one text, such as "Data Engineer 60 %, Data Analyst 40 %, Senior": the next run compares with it. */
export function choiceText(choice: MappingChoice): string {
  const parts = profileColumns.flatMap(({ profile, share }) =>
    choice[profile] === '' ? [] : [`${choice[profile]} ${Math.round((choice[share] ?? 1) * 10_000) / 100} %`],
  );
  if (choice.level !== '') parts.push(choice.level);
  return parts.length === 0 ? '–' : parts.join(', ');
}

/** What a planner may type as first profile of a member who is in none. */
const outsideWords: ReadonlySet<string> = new Set(
  [...Object.values(mappingTexts).flatMap(({ outside, statuses }) => [outside, statuses.none]), 'keins'].map(
    (word) => word.toLowerCase(),
  ),
);

/** Whether a first profile says that the member is outside the framework. */
export function isOutside(profile: string): boolean {
  return outsideWords.has(profile.toLowerCase());
}
