import { levels } from '../../framework/levels';
import { phases } from '../../framework/phases';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import type { CellAddress } from '../../domain/grid';
import type { MappedMember } from '../../domain/mapping/reviewOrder';
import { headsFrom, levelCounts, levelKeys } from '../../domain/team/levelCounts';
import { minimumChecks } from '../../domain/team/minimumCheck';
import { placeBalance, type PlaceBalance, type PlaceFigures } from '../../domain/team/placeBalance';
import { teamPlaces, type TeamMatrix } from './teamPlaces';
import { unitLabel } from './unitFigureMatrices';
import type { Explaining } from '../explain/explaining';
import type { ExplainedItem, Explanation } from '../explain/explanation';
import { assumptionGroup, listed, memberGroup, memberName, useCaseGroup } from '../explain/inputGroups';

const profileAt = (index: number): ProfileId => profileNames[index]?.id ?? 'aiManagement';
const profileName = (id: ProfileId) => profileNames.find((profile) => profile.id === id)?.name ?? '';

/** Why a cell of the Team sheet holds what it holds; `null` where it is none of its numbers. */
export function teamExplanation(explained: Explaining): Explanation | null {
  // The steps to a number, whose names go on behind that of its matrix, are explained as the number is.
  const [matrix = ''] = explained.located.matrix.split('_');
  switch (matrix) {
    case 'heads':
    case 'fte':
      return levelExplanation(matrix, explained);
    case 'minimum':
      return minimumExplanation(explained);
    case 'members':
      return memberExplanation(explained);
    case 'single':
    case 'unitStatus':
    case 'unitFte':
    case 'unitDemand':
    case 'unitHeads':
      return unitExplanation(matrix, explained);
    default:
      return null;
  }
}

/** Heads or FTE of a profile at a level. */
function levelExplanation(of: 'heads' | 'fte', explained: Explaining): Explanation {
  const { workbook, words, located, number, shown } = explained;
  const { model, text } = workbook;
  const team = text.team;
  const { row, column } = located;
  const profile = profileNames[row] ?? null;
  const key = levelKeys[column];
  const level =
    key === undefined ? text.shared.total : (levels.find(({ id }) => id === key)?.name ?? team.noLevel);
  const staff = model.staff.filter(({ mapping }) => key === undefined || (mapping.level ?? 'none') === key);
  const counts = levelCounts(staff);
  let [heads, fte] = [0, 0];
  for (const { id } of profile === null ? profileNames : [profile]) {
    const all = headsFrom(counts, id, null);
    heads += all.heads;
    fte += all.fte;
  }
  const formula =
    of === 'heads'
      ? `${words.countOf} = ${heads}`
      : `${words.sumOf(heads, 'members')}, ${words.fteOf} = ${number(fte)} FTE`;
  return {
    title: `${team.titles[of]}: ${profile?.name ?? words.allProfiles}, ${level}`,
    value: shown,
    formula,
    groups: [memberGroup(staff, profile?.id ?? null, null, explained)],
  };
}

/** Minimum heads and levels of a profile against its heads. */
function minimumExplanation(explained: Explaining): Explanation | null {
  const { workbook, words, located, cells, number, shown } = explained;
  const { model, text } = workbook;
  const team = text.team;
  const check = minimumChecks(model, levelCounts(model.staff))[located.row];
  if (check === undefined) return null;
  const from = check.minimumLevel === null ? -1 : levels.findIndex(({ id }) => id === check.minimumLevel);
  const staff = model.staff.filter(
    ({ mapping }) => from < 0 || levels.findIndex(({ id }) => id === mapping.level) >= from,
  );
  const level = levels.find(({ id }) => id === check.minimumLevel)?.name ?? '–';
  const parts: readonly ExplainedItem[] = [
    {
      name: words.minimum,
      text: `${number(check.minimumHeads)} x ${number(check.places)} = ${number(check.needed)}`,
      at: cells.minimum(check.profile, 'minimumHeads'),
    },
    { name: words.minimumLevel, text: level, at: cells.minimum(check.profile, 'minimumLevel') },
  ];
  return {
    title: `${team.titles.minimum}: ${profileName(check.profile)}`,
    value: shown,
    formula: `${team.needed} ${number(check.needed)}, ${team.atLevel} ${check.atLevel}`,
    groups: [
      listed('parts', parts, explained),
      memberGroup(staff, check.profile, null, explained),
      assumptionGroup(['organisationPattern'], explained),
    ],
  };
}

/** FTE of a member in a profile. */
function memberExplanation(explained: Explaining): Explanation | null {
  const { workbook, located, words, shown } = explained;
  const { model, text } = workbook;
  const mapped = model.staff[located.row];
  if (mapped === undefined) return null;
  // Row of the Mapping table, name and level stand before the profiles.
  const profile = profileNames[located.column - 3]?.id ?? null;
  const name = memberName(mapped.member, explained);
  return {
    title: `${text.team.titles.members}: ${name}${profile === null ? '' : `, ${profileName(profile)}`}`,
    value: shown,
    formula: `${words.fteOf} = ${shown}`,
    groups: [memberGroup([mapped], profile, null, explained)],
  };
}

/** A cell of a unit, or of the whole organisation in the last row. */
function unitExplanation(matrix: TeamMatrix, explained: Explaining): Explanation | null {
  const { workbook, located, words, shown } = explained;
  const { model, text } = workbook;
  const team = text.team;
  const balance = placeBalance(model);
  const unit = balance.units[located.row];
  const place = unit ?? balance.whole;
  const placeName = unit === undefined ? team.centre : unitLabel(unit.unit, text);
  const profile = profileAt(located.column);
  const title = `${team.titles[matrix]}: ${profileName(profile)}, ${placeName}`;
  const isHere = balance.central.includes(profile) === (unit === undefined);
  if ((matrix === 'single' || matrix === 'unitStatus') && !isHere)
    return {
      title,
      value: shown,
      formula: words.elsewhere,
      groups: [assumptionGroup(['organisationPattern'], explained)],
    };
  const groups = unitGroups(matrix, profile, unit, balance, explained);
  return { title, value: shown, formula: unitFormula(matrix, profile, place, explained), groups };
}

function staffOf(unit: PlaceFigures | undefined, staff: readonly MappedMember[]): readonly MappedMember[] {
  if (unit === undefined) return staff;
  return staff.filter(({ member }) => member.unit.toLowerCase() === unit.unit.toLowerCase());
}

function unitFormula(
  matrix: TeamMatrix,
  profile: ProfileId,
  { heads, fte, demand }: PlaceFigures,
  explained: Explaining,
): string {
  const { words, number, percent } = explained;
  switch (matrix) {
    case 'unitStatus': {
      const ratio = demand[profile] > 0 ? ` = ${percent(fte[profile] / demand[profile])}` : '';
      return `${number(fte[profile])} FTE ÷ ${number(demand[profile])} FTE${ratio}`;
    }
    case 'unitFte':
      return `${words.sumOf(heads[profile], 'members')}, ${words.fteOf} = ${number(fte[profile])} FTE`;
    case 'unitDemand':
      return `= ${number(demand[profile])} FTE`;
    default:
      return `${words.countOf} = ${heads[profile]}`;
  }
}

function unitGroups(
  matrix: TeamMatrix,
  profile: ProfileId,
  unit: PlaceFigures | undefined,
  balance: PlaceBalance,
  explained: Explaining,
): Explanation['groups'] {
  const { workbook, words, cells, number } = explained;
  const { model } = workbook;
  const isFte = matrix !== 'unitHeads' && matrix !== 'single';
  const quarter = isFte ? model.balance.quarter : null;
  const members = memberGroup(staffOf(unit, model.staff), profile, quarter, explained);
  if (matrix === 'unitFte' || matrix === 'unitHeads') return [members];
  const here = model.balance.useCases.filter(
    ({ useCase }) => unit === undefined || useCase.unit.toLowerCase() === unit.unit.toLowerCase(),
  );
  const useCases = useCaseGroup(
    { ...model.balance, useCases: here },
    profile,
    phases.map(({ id }) => id),
    explained,
  );
  const minimum = listed(
    'parts',
    [
      {
        name: words.minimum,
        text: number(model.minimumHeads[profile]),
        at: cells.minimum(profile, 'minimumHeads'),
      },
    ],
    explained,
  );
  if (matrix === 'unitDemand') return [useCases, minimum];
  const links = listed('parts', linksOf(profile, unit, balance, explained), explained);
  if (matrix === 'single') return [links, members];
  return [links, members, useCases, assumptionGroup(['gapBelow', 'tightBelow', 'surplusAbove'], explained)];
}

/** Capacity and demand of a place, as items that lead to their own cells. */
function linksOf(
  profile: ProfileId,
  unit: PlaceFigures | undefined,
  { units, whole }: PlaceBalance,
  explained: Explaining,
): readonly ExplainedItem[] {
  const { workbook, sheet, number } = explained;
  const { places } = teamPlaces(units.length);
  const row = unit === undefined ? units.length : units.indexOf(unit);
  const column = profileNames.findIndex(({ id }) => id === profile);
  const at = (matrix: 'unitFte' | 'unitDemand'): CellAddress => ({
    sheet,
    row: places[matrix].row(row),
    column: places[matrix].column(column),
  });
  const figures = unit ?? whole;
  const { shared: words } = workbook.text;
  return [
    { name: words.capacity, text: `${number(figures.fte[profile])} FTE`, at: at('unitFte') },
    { name: words.demand, text: `${number(figures.demand[profile])} FTE`, at: at('unitDemand') },
  ];
}
