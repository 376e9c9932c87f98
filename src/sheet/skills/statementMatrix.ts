import { profileNames } from '../../framework/profileNames';
import type { StatementsOf } from '../../domain/skills/memberSkills';
import { at, span } from '../coverage/coveragePlaces';
import { matrix, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { membersFormula } from '../team/mappingFormulas';
import type { SheetText } from '../text/sheetText';
import { skillColumn } from './skillTable';
import { skillTops, statementColumns, statementPlace } from './skillPlaces';

/** Of how many members of each profile the roster states skills: of the others nothing is known. */
export function statementMatrix(statementsOf: StatementsOf, text: SheetText): Matrix {
  const words = text.skills;
  const figure = (of: ReturnType<StatementsOf>, column: number): number =>
    [of.members, of.stated, of.members - of.stated][column] ?? 0;
  const difference = (row: number) =>
    `${at(statementPlace, row, statementColumns.members)}-${at(statementPlace, row, statementColumns.stated)}`;
  const total = profileNames.length;
  return matrix(
    {
      name: 'statements',
      title: words.titles.statements,
      note: words.notes.statements,
      corner: text.shared.profile,
      columns: [words.columns.members, words.columns.stated, words.columns.notStated],
      rows: profileNames.map(({ name }) => name),
      style: 'count',
      cell: (row, column): Cell => {
        const profile = profileNames[row];
        if (profile === undefined) return null;
        const value = figure(statementsOf([profile.id]), column);
        const label = at(statementPlace, row, -1, 'column');
        if (column === statementColumns.members)
          return { formula: membersFormula([['profile1', label]], text), value };
        if (column === statementColumns.notStated) return { formula: difference(row), value };
        const counts = `${skillColumn('person', text)},${skillColumn('profile1', text)},${label}`;
        return { formula: `SUMIFS(${counts})`, value };
      },
      closing: [
        {
          label: words.everybody,
          cell: (column): Cell => {
            const value = figure(statementsOf(null), column);
            if (column === statementColumns.members) return { formula: membersFormula([], text), value };
            if (column === statementColumns.notStated) return { formula: difference(total), value };
            return { formula: `SUM(${skillColumn('person', text)})`, value };
          },
        },
      ],
    },
    skillTops.statements,
  );
}

/** The sum of a column of the statements over some profiles, as a formula. */
export function statementSum(profiles: readonly string[], column: keyof typeof statementColumns): string {
  const rows = profileNames.flatMap(({ id }, row) => (profiles.includes(id) ? [row] : []));
  const index = statementColumns[column];
  if (rows.length === profileNames.length)
    return `SUM(${span(statementPlace, [0, index], [rows.length - 1, index])})`;
  return rows.map((row) => at(statementPlace, row, index, 'both')).join('+');
}
