import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { headsFrom, levelKeys, type LevelCounts } from '../../domain/team/levelCounts';
import { matrix, type Matrix, type MatrixPlace } from '../layout/matrix';
import type { Cell } from '../plan';
import type { SheetText } from '../text/sheetText';
import { at, span } from '../coverage/coveragePlaces';
import { fteFormula, headsFormula, type Criterion } from './mappingFormulas';
import { furtherProfiles, type TeamPlaces } from './teamPlaces';

/** Body column of the members without a level, after the levels. */
const noLevelColumn = levels.length;
/** Body column of all heads of a profile. */
export const allLevelsColumn = levels.length + 1;

/** Heads, and below them FTE, profile by level. */
export function levelMatrices(counts: LevelCounts, { tops }: TeamPlaces, text: SheetText): readonly Matrix[] {
  return [levelMatrix('heads', counts, tops.heads, text), levelMatrix('fte', counts, tops.fte, text)];
}

function levelMatrix(of: 'heads' | 'fte', counts: LevelCounts, top: number, text: SheetText): Matrix {
  const team = text.team;
  const formula = of === 'heads' ? headsFormula : fteFormula;
  const profileCell = (place: MatrixPlace, row: number) => `$A${place.row(row) + 1}`;
  const value = (row: number, column: number): number => {
    const profile = profileNames[row];
    if (profile === undefined) {
      let sum = 0;
      for (const index of profileNames.keys()) sum += value(index, column);
      return sum;
    }
    const level = levelKeys[column];
    return level === undefined ? headsFrom(counts, profile.id, null)[of] : counts[profile.id][level][of];
  };
  const cell = (row: number, column: number, place: MatrixPlace): Cell => {
    const name = profileCell(place, row);
    const all = at(place, row, allLevelsColumn);
    const withLevel = span(place, [row, 0], [row, noLevelColumn - 1]);
    if (column === noLevelColumn)
      return { formula: `ROUND(${all}-SUM(${withLevel}),9)`, value: value(row, column) };
    const heading = at(place, -1, column, 'row');
    const criteria: readonly Criterion[] = column === allLevelsColumn ? [] : [['level', heading]];
    return { formula: formula(name, criteria, furtherProfiles, text), value: value(row, column) };
  };
  return matrix(
    {
      name: of,
      title: team.titles[of],
      note: team.notes[of],
      corner: text.shared.profile,
      columns: [...levels.map(({ name }) => name), team.noLevel, text.shared.total],
      rows: profileNames.map(({ name }) => name),
      style: of === 'heads' ? 'count' : 'fte',
      cell,
      closing: [
        {
          label: text.shared.total,
          cell: (column, place) => ({
            formula: `SUM(${span(place, [0, column], [profileNames.length - 1, column])})`,
            value: value(profileNames.length, column),
          }),
        },
      ],
    },
    top,
  );
}
