import type { ProfileId } from '../../../framework/profileNames';

/** How position ids of a profile begin. */
const codes: Readonly<Record<ProfileId, string>> = {
  productOwner: 'PO',
  aiManagement: 'AIM',
  dataGovernor: 'DG',
  dataSteward: 'DST',
  dataArchitect: 'DAR',
  dataEngineer: 'DE',
  dataScientist: 'DS',
  dataAnalyst: 'DA',
  mlEngineer: 'MLE',
  mlArchitect: 'MLA',
};

/** A position to be filled by one head. */
export interface Position {
  readonly profile: ProfileId;
  /** From 1, in the order in which positions of the profile were proposed. */
  readonly number: number;
}

/** The highest number ever given to a position, by profile. */
export type HighestPositions = ReadonlyMap<ProfileId, number>;

function numberText(number: number): string {
  return String(number).padStart(2, '0');
}

/** The id of a position, such as MLE-01. */
export function positionId({ profile, number }: Position): string {
  return `${codes[profile]}-${numberText(number)}`;
}

/** Ids of positions as one text: three and more that follow each other as a range, such as MLE-01–04, MLE-07. */
export function positionsText(positions: readonly Position[]): string {
  const parts: string[] = [];
  for (let first = 0; first < positions.length;) {
    const from = positions[first];
    if (from === undefined) break;
    let last = first;
    const follows = (at: number): boolean => {
      const next = positions[at];
      return next?.profile === from.profile && next.number === from.number + at - first;
    };
    while (follows(last + 1)) last += 1;
    const to = positions[last];
    if (last - first >= 2 && to !== undefined) {
      parts.push(`${positionId(from)}–${numberText(to.number)}`);
      first = last + 1;
    } else {
      parts.push(positionId(from));
      first += 1;
    }
  }
  return parts.join(', ');
}

/** More positions than this in one range are no range of ours. */
const longestRange = 10_000;

/** The positions that a text names, whatever else stands in it; ranges with a dash of any kind. */
export function readPositions(text: string): readonly Position[] {
  const profiles = Object.entries(codes) as [ProfileId, string][];
  const found: Position[] = [];
  for (const part of text.split(/[,;\n]/u)) {
    const match =
      /^\s*(?<code>[A-Z]{2,3})-(?<first>\d{1,6})(?:\s*[–—-]\s*(?:\k<code>-)?(?<last>\d{1,6}))?\s*$/u.exec(
        part,
      );
    const profile = profiles.find(([, code]) => code === match?.groups?.['code'])?.[0];
    if (match?.groups === undefined || profile === undefined) continue;
    const first = Number(match.groups['first']);
    const last = Number(match.groups['last'] ?? first);
    if (first < 1 || last - first >= longestRange) continue;
    for (let number = first; number <= last; number += 1) found.push({ profile, number });
  }
  return found;
}
