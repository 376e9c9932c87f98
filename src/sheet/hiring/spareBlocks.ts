import { planQuarters } from '../../domain/calendar/quarter';
import { oneDecimal } from '../../domain/numberWords';
import { placeOfMember } from '../../domain/plan/problem/memberGroups';
import { staffingCells } from '../../domain/plan/problem/staffingCells';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { cellAt, cells } from '../demand/grid';
import { line } from '../layout/line';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { sentence } from '../layout/sentence';
import type { Block, Cell, FormulaCell, Style } from '../plan';
import { figureColumn } from '../planEffect/effectGrid';
import type { WorkbookModel } from '../workbookModel';
import { columnBlocks, type BlockColumn } from './columnBlocks';
import { hiringBlockTexts } from './hiringBlockText';
import { openColumns, spareColumns } from './hiringPlaces';
import { placeName, profileName, shownName } from './hiringWords';

/** A profile at a place with spare time after the plan. */
interface SpareCell {
  readonly profile: ProfileId;
  readonly place: string;
  /** Its row on Plan Effect, from 0. */
  readonly row: number;
  /** FTE by quarter, and their sum. */
  readonly fte: readonly number[];
  readonly sum: number;
}

/** FTE-quarters from which on spare time is worth a word. */
const leastSpare = 0.5;

/** As many rows as are listed, and as many people as a row names. */
const mostRows = 15;
const mostPeople = 8;

/** Where there is spare time, the most of it first. */
function spareCells({ effect }: WorkbookModel): readonly SpareCell[] {
  const { places, figures } = effect;
  const found = profileNames.flatMap(({ id: profile }, index) =>
    places.flatMap(({ id: place }, at): readonly SpareCell[] => {
      if (place === null) return [];
      const fte = Array.from({ length: planQuarters }, (_, quarter) => figures('spare', index, at, quarter));
      const sum = fte.reduce((total, each) => total + each, 0);
      return sum < leastSpare ? [] : [{ profile, place, row: index * places.length + at, fte, sum }];
    }),
  );
  // To nine places, so that what is equal by hand keeps the order of profiles and places.
  const key = ({ sum }: SpareCell) => Math.round(sum * 1e9);
  return found.toSorted((one, other) => key(other) - key(one));
}

/** How many rows the block takes below its title. */
export function spareRows(workbook: WorkbookModel): number {
  const count = spareCells(workbook).length;
  return count === 0 ? 1 : 1 + Math.min(count, mostRows + 1);
}

/** The people who hold a profile at a place, by name, or how many they are where names are hidden. */
function people(workbook: WorkbookModel): (cell: SpareCell) => string {
  const { model, text } = workbook;
  const words = hiringBlockTexts[text.locale].spare;
  const known = staffingCells(model);
  return ({ profile, place }) => {
    const there = model.staff.filter(
      ({ member, mapping }) =>
        mapping.shares.some((share) => share.profile === profile) &&
        placeOfMember(known, profile, member.unit) === place,
    );
    if (model.assumptions.showNames !== 'yes') return words.hidden(there.length);
    const names = there.map(({ member }) => {
      const name = shownName(member, workbook);
      return name === '' ? member.id : name;
    });
    const others = names.length - mostPeople;
    return names.slice(0, mostPeople).join(', ') + (others > 0 ? words.others(others) : '');
  };
}

/** Spare FTE quarter by quarter in one line, live. */
function byQuarter({ row, fte }: SpareCell, { effect, model, text }: WorkbookModel): FormulaCell {
  const parts = fte.flatMap((value, quarter): readonly (string | FormulaCell)[] => {
    const cell = `'Plan Effect'!${cellAt(effect.cells, row, figureColumn('spare', quarter))}`;
    const name = model.quarters[quarter]?.quarter.name ?? '';
    const number = {
      formula: oneDecimalFormula(cell, text.locale),
      value: oneDecimal(value, text.locale),
    };
    return [`${quarter === 0 ? '' : ' · '}${name}: `, number];
  });
  return sentence(parts);
}

/** Who has spare time after the plan, where, and how much by quarter. */
export function spareBlocks(workbook: WorkbookModel, top: number): readonly Block[] {
  const { effect, text } = workbook;
  const words = hiringBlockTexts[text.locale].spare;
  const all = spareCells(workbook);
  const listed = all.slice(0, mostRows);
  const title = line('spare_title', top, words.title, 'section');
  if (all.length === 0) return [title, line('spare_none', top + 1, words.nothing, 'text')];
  const range = (row: number) =>
    `'Plan Effect'!${cells(effect.cells, row, figureColumn('spare', 0), row, figureColumn('spare', planQuarters - 1))}`;
  const peopleOf = people(workbook);
  const column = (
    id: 'profile' | 'place' | 'fte' | 'closes' | 'people' | 'quarters',
    left: number,
    style: Style,
    of: (cell: SpareCell) => Cell,
  ): BlockColumn => ({ id, left, heading: words[id], style, cells: listed.map(of) });
  const more = all.length - listed.length;
  return [
    title,
    ...columnBlocks('spare', top + 1, [
      column('profile', openColumns.profile, 'text', ({ profile }) => profileName(profile)),
      column('place', openColumns.place, 'text', ({ place }) => placeName(place, text)),
      column('fte', openColumns.fte, 'fte', ({ row, fte }) => ({
        formula: `MAX(${range(row)})`,
        value: Math.max(...fte),
      })),
      column('closes', openColumns.closes, 'fte', ({ row, sum }) => ({
        formula: `SUM(${range(row)})`,
        value: sum,
      })),
      column('people', spareColumns.people, 'wrapped', peopleOf),
      column('quarters', spareColumns.quarters, 'wrapped', (cell) => byQuarter(cell, workbook)),
    ]),
    ...(more > 0
      ? [line('spare_more', top + 2 + listed.length, words.further(more), 'note', openColumns.profile)]
      : []),
  ];
}

/** As many places as a short list of spare time has. */
const shortList = 5;

/** Where there is most spare time after the plan, in a few words each. */
export function spareSayings(
  workbook: WorkbookModel,
): readonly { readonly name: string; readonly text: string }[] {
  const { text } = workbook;
  const words = hiringBlockTexts[text.locale].spare;
  const peopleOf = people(workbook);
  return spareCells(workbook)
    .slice(0, shortList)
    .map((cell) => ({
      name: `${profileName(cell.profile)}, ${placeName(cell.place, text)}`,
      text: [
        `${words.fte} ${oneDecimal(Math.max(...cell.fte), text.locale)}`,
        `${words.closes} ${oneDecimal(cell.sum, text.locale)}`,
        peopleOf(cell),
      ].join(' · '),
    }));
}
