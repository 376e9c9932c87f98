import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import type { OwnedResponsibility, OwnershipStatus } from '../../domain/team/ownership';
import { quoted } from '../layout/address';
import { matrix, matrixPlace, type Matrix } from '../layout/matrix';
import type { Cell } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import { responsibilityTable } from './responsibilityTable';
import type { SheetText } from '../text/sheetText';
import { at, span } from '../coverage/coveragePlaces';
import {
  ownershipStatuses,
  ownershipSymbols,
  worstFirst,
  type ResponsibilityLayout,
} from './responsibilityPlaces';
import { responsibilitySteps } from './responsibilitySteps';

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

/** The cells that name a place. */
interface PlaceCells {
  readonly profileCell?: string;
  readonly phaseCell?: string;
}

/** What rows of the table must be for a place. */
function criteriaOf({ profileCell, phaseCell }: PlaceCells, text: SheetText): readonly string[] {
  const column = (id: 'profile' | 'phase') => columnOf(responsibilityTable, id, text.locale);
  return [
    ...(profileCell === undefined ? [] : [`${column('profile')},${profileCell}`]),
    ...(phaseCell === undefined ? [] : [`${column('phase')},${phaseCell}`]),
  ];
}

/** The same as a formula over the table; `profileCell` and `phaseCell` name the place. */
function countFormula(cells: PlaceCells, status: OwnershipStatus | null, text: SheetText): string {
  const column = (id: ColumnOf<typeof responsibilityTable>) => columnOf(responsibilityTable, id, text.locale);
  const criteria = [...criteriaOf(cells, text)];
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
export function profileMatrices(
  responsibilities: readonly OwnedResponsibility[],
  { tops }: ResponsibilityLayout,
  text: SheetText,
): readonly Matrix[] {
  const columns = [...phases.map(({ name }) => name), text.shared.total];
  // The number of the worst status of each cell stands to the right, an empty column between.
  const left = columns.length + 2;
  const numbers = matrixPlace(tops.byProfile, left);
  const words = text.responsibilities;
  const cell = (place: Place, cells: PlaceCells, number: string): Cell => {
    const all = count(responsibilities, place, null);
    const column = columnOf(responsibilityTable, 'statusNumber', text.locale);
    const criteria = criteriaOf(cells, text).join(',');
    const symbols = worstFirst.map((status) => quoted(`${ownershipSymbols[status]} `)).join(',');
    const worst = worstFirst.find((status) => count(responsibilities, place, status) > 0);
    return {
      formula:
        `IF(${number}=0,"–",CHOOSE(${number},${symbols})&COUNTIFS(${criteria},${column},${number})` +
        `&${quoted(words.of)}&COUNTIFS(${criteria}))`,
      value:
        worst === undefined
          ? '–'
          : `${ownershipSymbols[worst]} ${count(responsibilities, place, worst)}${words.of}${all}`,
    };
  };
  const shown = matrix(
    {
      name: 'byProfile',
      title: words.titles.byProfile,
      note: words.notes.byProfile,
      corner: text.shared.profile,
      columns,
      rows: profileNames.map(({ name }) => name),
      style: 'status',
      cell: (row, column, place) => {
        const profile = profileNames[row]?.id ?? '';
        const phase = phases[column]?.id;
        const profileCell = at(place, row, -1, 'column');
        const number = at(numbers, row, column);
        return phase === undefined
          ? cell({ profile }, { profileCell }, number)
          : cell({ profile, phase }, { profileCell, phaseCell: at(place, -1, column, 'row') }, number);
      },
      closing: [
        {
          label: text.shared.total,
          cell: (column, place) => {
            const phase = phases[column]?.id;
            // The block above holds the sums over all phases.
            if (phase === undefined) return null;
            const number = at(numbers, profileNames.length, column);
            return cell({ phase }, { phaseCell: at(place, -1, column, 'row') }, number);
          },
        },
      ],
    },
    tops.byProfile,
  );
  const worst = matrix(
    {
      name: 'byProfile_worst',
      title: responsibilitySteps[text.locale].worst,
      note: '',
      corner: '',
      columns,
      rows: [...profileNames.map(({ name }) => name), text.shared.total],
      style: 'count',
      cell: (row, column): Cell => {
        const [profile, phase] = [profileNames[row]?.id, phases[column]?.id];
        if (profile === undefined && phase === undefined) return null;
        const profileCell = at(shown.place, row, -1, 'column');
        const phaseCell = at(shown.place, -1, column, 'row');
        const cells = {
          ...(profile === undefined ? {} : { profileCell }),
          ...(phase === undefined ? {} : { phaseCell }),
        };
        const place = {
          ...(profile === undefined ? {} : { profile }),
          ...(phase === undefined ? {} : { phase }),
        };
        const number = columnOf(responsibilityTable, 'statusNumber', text.locale);
        const found = worstFirst.findIndex((status) => count(responsibilities, place, status) > 0);
        return {
          // Where nothing is found an engine may say an empty text.
          formula: `IFERROR(MINIFS(${number},${criteriaOf(cells, text).join(',')})+0,0)`,
          value: found + 1,
        };
      },
    },
    tops.byProfile,
    left,
  );
  return [shown, worst];
}
