import { organisationPatterns } from '../../framework/organisationPatterns';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { ProfileOwners } from '../../domain/team/ownership';
import { quoted } from '../layout/address';
import { matrix, type Matrix, type MatrixPlace } from '../layout/matrix';
import type { Cell } from '../plan';
import { mappingColumn } from '../mapping/mappingTable';
import type { SheetText } from '../text/sheetText';
import { at } from '../coverage/coveragePlaces';
import { headsFormula, type Criterion } from '../team/mappingFormulas';
import type { ResponsibilityLayout } from './responsibilityPlaces';
import { named } from '../layout/cellNames';

/** Body columns of the owners by profile. */
export const ownerColumns = { heads: 0, takenOverBy: 1, otherHeads: 2, both: 3, owners: 4 } as const;

const profileName = (id: ProfileId | null) => profileNames.find((profile) => profile.id === id)?.name ?? '';

/** The name of the profile that takes another over under the chosen pattern, or an empty text, as a formula. */
export function takenOverFormula(profile: ProfileId): string | null {
  let formula = quoted('');
  let isAny = false;
  for (const pattern of organisationPatterns) {
    const by = pattern.takenOver.find((each) => each.profile === profile)?.by;
    if (by === undefined) continue;
    isAny = true;
    formula = `IF(${named('MLTP_OrganisationPattern')}=${quoted(pattern.id)},${quoted(profileName(by))},${formula})`;
  }
  return isAny ? formula : null;
}

/** Members who are heads of both profiles named in two cells, and meet all criteria: each pair of different profile columns. */
export function bothFormula(
  one: string,
  other: string,
  criteria: readonly Criterion[],
  text: SheetText,
): string {
  const further = criteria.map(([id, condition]) => `,${mappingColumn(id, text)},${condition}`).join('');
  const numbers = [1, 2, 3] as const;
  const pairs = numbers.flatMap((first) =>
    numbers.filter((second) => second !== first).map((second) => [first, second] as const),
  );
  return pairs
    .map(
      ([first, second]) =>
        `COUNTIFS(${mappingColumn(`profile${first}`, text)},${one},${mappingColumn(`fte${first}`, text)},">0",` +
        `${mappingColumn(`profile${second}`, text)},${other},${mappingColumn(`fte${second}`, text)},">0"${further})`,
    )
    .join('+');
}

/** Heads of each profile, and of the profile that takes it over. */
export function ownerMatrix(
  owners: readonly ProfileOwners[],
  { tops, further }: ResponsibilityLayout,
  text: SheetText,
): Matrix {
  const words = text.responsibilities;
  const row = (index: number, place: MatrixPlace): readonly Cell[] => {
    const own = owners[index];
    if (own === undefined) return [];
    const profile = at(place, index, -1, 'column');
    const cell = (column: keyof typeof ownerColumns) => at(place, index, ownerColumns[column]);
    const heads = { formula: headsFormula(profile, [], further, text), value: own.heads };
    const taken = takenOverFormula(own.profile);
    if (taken === null) return [heads, null, null, null, { formula: cell('heads'), value: own.owners }];
    const by = cell('takenOverBy');
    const counted = (formula: string) => `IF(${by}="",0,${formula})`;
    return [
      heads,
      { formula: taken, value: profileName(own.takenOverBy) },
      { formula: counted(headsFormula(by, [], further, text)), value: own.others },
      {
        formula: counted(`IF(${further.second}=0,0,${bothFormula(profile, by, [], text)})`),
        value: own.both,
      },
      { formula: `${cell('heads')}+${cell('otherHeads')}-${cell('both')}`, value: own.owners },
    ];
  };
  const { heads, takenOverBy, otherHeads, both, owners: ownersHeading } = words.columns;
  return matrix(
    {
      name: 'owners',
      title: words.titles.owners,
      note: words.notes.owners,
      corner: text.shared.profile,
      columns: [heads, takenOverBy, otherHeads, both, ownersHeading],
      rows: profileNames.map(({ name }) => name),
      style: 'count',
      cell: (index, column, place) => row(index, place)[column] ?? null,
    },
    tops.owners,
  );
}
