import { phases, type PhaseId } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { CellAddress } from '../../domain/grid';
import type { MatrixPlace } from '../layout/matrix';
import { coverageFigures } from '../coverage/coverageFigures';
import { coveragePlaces, totalRow } from '../coverage/coveragePlaces';
import type { Explaining } from './explaining';
import type { ExplainedGroup } from './explanation';
import { listed } from './inputGroups';

type Matrix = keyof typeof coveragePlaces;

/** Profile and phase of a cell; `null`: all of them. */
export interface Crossing {
  readonly profile: (typeof profileNames)[number] | null;
  readonly phase: (typeof phases)[number] | null;
}

/** The crossing of a row and a column of Coverage. */
export const crossing = (row: number, column: number): Crossing => ({
  profile: profileNames[row] ?? null,
  phase: phases[column] ?? null,
});

/** The phases of a crossing. */
export const phaseIds = ({ phase }: Crossing): readonly PhaseId[] =>
  phase === null ? phases.map(({ id }) => id) : [phase.id];

/** The name of a cell of Coverage: what, of which profile, in which phase. */
export function titleOf(what: string, { profile, phase }: Crossing, { words }: Explaining): string {
  return `${what}: ${profile?.name ?? words.allProfiles}, ${phase?.name ?? words.allPhases}`;
}

/** A cell of a matrix of the Coverage sheet. */
export function coverageCell(
  matrix: Matrix,
  row: number,
  column: number,
  { sheet }: Explaining,
): CellAddress {
  const place: MatrixPlace = coveragePlaces[matrix];
  return {
    sheet: sheet.startsWith('Coverage') ? sheet : 'Coverage',
    row: place.row(row),
    column: place.column(column),
  };
}

/** The profiles or phases that a total of capacity or demand sums up, those with most first. */
export function sumParts(
  of: 'capacity' | 'demand' | 'missing',
  row: number,
  column: number,
  explained: Explaining,
): ExplainedGroup {
  const figures = coverageFigures(explained.workbook.model.balance);
  const crossed =
    row >= totalRow
      ? profileNames.map(({ name }, index) => ({ name, row: index, column }))
      : phases.map(({ name }, index) => ({ name, row, column: index }));
  const items = crossed
    .map(({ name, row: partRow, column: partColumn }) => ({
      name,
      value: figures(partRow, partColumn)[of],
      at: coverageCell(of, partRow, partColumn, explained),
    }))
    .filter(({ value }) => value > 0)
    .toSorted((one, other) => other.value - one.value)
    .map(({ name, value, at }) => ({ name, text: `${explained.number(value)} FTE`, at }));
  return listed('parts', items, explained);
}
