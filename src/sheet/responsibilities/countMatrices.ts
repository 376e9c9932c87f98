import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { OwnedResponsibility, OwnershipStatus } from '../../domain/team/ownership';
import { quoted } from '../layout/address';
import { matrix, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import { responsibilityTable } from './responsibilityTable';
import type { SheetText } from '../text/sheetText';
import { at, span } from '../coverage/coveragePlaces';
import { ownershipStatuses, ownershipSymbols, type ResponsibilityLayout } from './responsibilityPlaces';

type Place = { readonly profile?: string; readonly phase?: string };

/** Responsibilities of a place in a status; every status where none is stated. */
function count(
  responsibilities: readonly OwnedResponsibility[],
  { profile, phase }: Place,
  status: OwnershipStatus | null,
): number {
  let found = 0;
  for (const each of responsibilities) {
    const isHere =
      (profile === undefined || each.profile === profile) && (phase === undefined || each.phase === phase);
    if (isHere && (status === null || each.status === status)) found += 1;
  }
  return found;
}

/** The same as a formula over the table; `profileCell` and `phaseCell` name the place. */
function countFormula(
  cells: { readonly profileCell?: string; readonly phaseCell?: string },
  status: OwnershipStatus | null,
  text: SheetText,
): string {
  const column = (id: ColumnOf<typeof responsibilityTable>) => columnOf(responsibilityTable, id, text.locale);
  const criteria: string[] = [];
  if (cells.profileCell !== undefined) criteria.push(`${column('profile')},${cells.profileCell}`);
  if (cells.phaseCell !== undefined) criteria.push(`${column('phase')},${cells.phaseCell}`);
  if (status !== null) criteria.push(`${column('status')},${quoted(`${ownershipSymbols[status]}*`)}`);
  return `COUNTIFS(${criteria.join(',')})`;
}

/** Responsibilities of each phase by status: the source of the chart. */
export function phaseMatrix(
  responsibilities: readonly OwnedResponsibility[],
  { tops }: ResponsibilityLayout,
  text: SheetText,
): Matrix {
  const words = text.responsibilities;
  const value = (phase: string | undefined, column: number) =>
    count(responsibilities, phase === undefined ? {} : { phase }, ownershipStatuses[column] ?? null);
  return matrix(
    {
      name: 'byPhase',
      title: words.titles.byPhase,
      note: words.notes.byPhase,
      corner: text.shared.phase,
      columns: [...ownershipStatuses.map((status) => words.statuses[status]), text.shared.total],
      rows: phases.map(({ name }) => name),
      style: 'count',
      cell: (row, column, place) => ({
        formula: countFormula(
          { phaseCell: at(place, row, -1, 'column') },
          ownershipStatuses[column] ?? null,
          text,
        ),
        value: value(phases[row]?.id, column),
      }),
      closing: [
        {
          label: text.shared.total,
          cell: (column, place) => ({
            formula: `SUM(${span(place, [0, column], [phases.length - 1, column])})`,
            value: value(undefined, column),
          }),
        },
      ],
    },
    tops.byPhase,
  );
}

/** Symbol and counts for the responsibilities of each profile in each phase. */
export function profileMatrix(
  responsibilities: readonly OwnedResponsibility[],
  { tops }: ResponsibilityLayout,
  text: SheetText,
): Matrix {
  const words = text.responsibilities;
  const cell = (
    place: Place,
    cells: { readonly profileCell?: string; readonly phaseCell?: string },
  ): Cell => {
    const all = count(responsibilities, place, null);
    const counted = (status: OwnershipStatus) => countFormula(cells, status, text);
    const shown = (status: OwnershipStatus) =>
      `${quoted(`${ownershipSymbols[status]} `)}&${counted(status)}&${quoted(words.of)}&${countFormula(cells, null, text)}`;
    const worst = (['noOwner', 'oneOwner', 'owned', 'leftOut', 'notNeeded'] as const).find(
      (status) => count(responsibilities, place, status) > 0,
    );
    return {
      formula:
        `IF(${counted('noOwner')}>0,${shown('noOwner')},IF(${counted('oneOwner')}>0,${shown('oneOwner')},` +
        `IF(${counted('owned')}>0,${shown('owned')},IF(${counted('leftOut')}>0,${shown('leftOut')},` +
        `IF(${counted('notNeeded')}>0,${shown('notNeeded')},"–")))))`,
      value:
        worst === undefined
          ? '–'
          : `${ownershipSymbols[worst]} ${count(responsibilities, place, worst)}${words.of}${all}`,
    };
  };
  return matrix(
    {
      name: 'byProfile',
      title: words.titles.byProfile,
      note: words.notes.byProfile,
      corner: text.shared.profile,
      columns: [...phases.map(({ name }) => name), text.shared.total],
      rows: profileNames.map(({ name }) => name),
      style: 'status',
      cell: (row, column, place) => {
        const profile = profileNames[row]?.id ?? '';
        const phase = phases[column]?.id;
        const profileCell = at(place, row, -1, 'column');
        return phase === undefined
          ? cell({ profile }, { profileCell })
          : cell({ profile, phase }, { profileCell, phaseCell: at(place, -1, column, 'row') });
      },
      closing: [
        {
          label: text.shared.total,
          cell: (column, place) => {
            const phase = phases[column]?.id;
            // The block above holds the sums over all phases.
            if (phase === undefined) return null;
            return cell({ phase }, { phaseCell: at(place, -1, column, 'row') });
          },
        },
      ],
    },
    tops.byProfile,
  );
}
