import type { LevelKey } from '../../domain/team/levelCounts';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { levelCounts, levelKeys } from '../../domain/team/levelCounts';
import { minimumChecks } from '../../domain/team/minimumCheck';
import { placeBalance } from '../../domain/team/placeBalance';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import type { Matrix, MatrixPlace } from '../layout/matrix';
import type { Area, Block, ChartPlan, FormulaCell, SheetPlan, Style } from '../plan';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { at } from '../coverage/coveragePlaces';
import { levelMatrices } from './levelMatrices';
import { memberBlocks, mostMembers } from './memberMatrix';
import { minimumColumns, minimumMatrix } from './minimumMatrix';
import { furtherFormula } from './mappingFormulas';
import { furtherRow, teamPlaces, type TeamPlaces } from './teamPlaces';
import { unitFigureMatrices } from './unitFigureMatrices';
import { unitFormats, unitStatusMatrices } from './unitStatusMatrices';

/**
 * The colour of each level in every chart, RRGGBB: one hue from light to dark, so that the order of the levels is seen
 * whatever the colour vision; grey where no level is known.
 */
const levelColours: Readonly<Record<LevelKey, string>> = {
  junior: 'C6DBEF',
  mid: '8FBBDA',
  senior: '4A90C2',
  lead: '1F5F99',
  principal: '0B2F5B',
  none: 'B5B5B5',
};

const chartRows = 29;

/**
 * Team: heads and FTE by level, minimum heads and levels, single points of failure, coverage by unit with what it is
 * made of, and FTE by member; all as formulas over the Mapping, Use Cases and Assumptions tables.
 */
export function teamSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, demand: context } = workbook;
  const team = text.team;
  const counts = levelCounts(model.staff);
  const balance = placeBalance(model);
  const layout = teamPlaces(balance.units.length);
  const input = { context, balance, text, layout };
  const minimum = minimumMatrix(minimumChecks(model, counts), layout, context);
  const [single, ...statuses] = unitStatusMatrices(input);
  const matrices = [
    ...levelMatrices(counts, layout, text),
    minimum,
    ...(single === undefined ? [] : [single, ...statuses]),
    ...unitFigureMatrices(input),
  ];
  const { places } = layout;
  const words: Area = {
    top: places.single.row(0),
    left: 1,
    rows: balance.units.length + 1,
    columns: profileNames.length,
  };
  const minimumWords: Area = {
    top: places.minimum.row(0),
    left: places.minimum.column(minimumColumns.status),
    rows: profileNames.length,
    columns: 1,
  };
  return {
    ...emptyPlan('Team'),
    blocks: [
      ...opening(text.team.title, finding([minimum, single], words, minimumWords, text), team.notes.reading),
      ...(balance.furtherUnits > 0
        ? [line('further', 3, team.furtherUnits(balance.furtherUnits), 'note')]
        : []),
      ...furtherBlocks(workbook),
      ...matrices.flatMap(({ blocks }) => blocks),
      ...memberBlocks(workbook, layout.tops.members),
    ],
    conditionalFormats: [
      ...unitFormats(minimumWords),
      ...unitFormats(words),
      ...unitFormats({ ...words, top: places.unitStatus.row(0) }),
    ],
    styles: [
      ...styledMinimum(layout),
      ...wholeLabels(layout, balance.units.length),
      ...(model.staff.length > mostMembers ? [] : styledMembers(layout, model.staff.length)),
    ],
    charts: [pyramid(layout, text)],
    widths: { 0: 28, ...Object.fromEntries(Array.from({ length: 15 }, (_, column) => [column + 1, 18])) },
    freeze: { rows: 0, columns: 1 },
    printColumns: profileNames.length + 5,
  };
}

/** Members with a second and with a third profile; the sums over those profiles depend on them. */
function furtherBlocks({ model, text }: WorkbookModel): readonly Block[] {
  const team = text.team;
  const count = (index: number) =>
    model.staff.filter(({ member, mapping }) => member.fte * (mapping.shares[index]?.share ?? 0) > 0).length;
  return [
    line('second_label', furtherRow, team.secondProfile, 'label'),
    line('second', furtherRow, { formula: furtherFormula('fte2', text), value: count(1) }, 'count', 1),
    line('third_label', furtherRow, team.thirdProfile, 'label', 2),
    line('third', furtherRow, { formula: furtherFormula('fte3', text), value: count(2) }, 'count', 3),
  ];
}

/** How many words of the matrices begin with a symbol, in their bodies and closing rows. */
function countOf(symbol: string, blocks: readonly Block[]): number {
  let count = 0;
  for (const { rows } of blocks)
    for (const cell of rows.flat()) {
      const value = typeof cell === 'object' ? cell?.value : cell;
      if (typeof value === 'string' && value.startsWith(symbol)) count += 1;
    }
  return count;
}

/** Single points of failure, needed profiles with nobody and missed minimums, counted live. */
function finding(
  [minimum, single]: readonly (Matrix | undefined)[],
  words: Area,
  minimumWords: Area,
  text: SheetText,
): FormulaCell {
  const { finding: parts } = text.team;
  const reference = ({ top, left, rows, columns }: Area) => {
    const place = { row: (row: number) => top + row, column: (column: number) => left + column };
    const corner = (row: number, column: number) =>
      at({ ...place, labelColumn: left, headingRow: top }, row, column);
    return `${corner(0, 0)}:${corner(rows - 1, columns - 1)}`;
  };
  const count = (area: Area, symbol: string) => `COUNTIF(${reference(area)},${quoted(`${symbol}*`)})`;
  const { tight, noCapacity, gap } = statusSymbols;
  const formula = [
    `${quoted(parts[0])}&${count(words, tight)}`,
    `${quoted(parts[1])}&${count(words, noCapacity)}`,
    `${quoted(parts[2])}&${count(minimumWords, gap)}&"."`,
  ].join('&');
  const all = single?.blocks ?? [];
  const value =
    `${parts[0]}${countOf(tight, all)}${parts[1]}${countOf(noCapacity, all)}` +
    `${parts[2]}${countOf(gap, minimum?.blocks ?? [])}.`;
  return { formula, value };
}

/** The labels of the closing rows of words. */
function wholeLabels({ places }: TeamPlaces, units: number): SheetPlan['styles'] {
  return [places.single, places.unitStatus].map((place) => ({
    area: { top: place.row(units), left: place.labelColumn, rows: 1, columns: 1 },
    style: 'label',
  }));
}

/** Words among the numbers, and their headings. */
function styledMinimum({ places }: TeamPlaces): SheetPlan['styles'] {
  const { planned, minimumLevel, status } = minimumColumns;
  return [
    ...wordColumn(places.minimum, planned, profileNames.length, 'text'),
    ...wordColumn(places.minimum, minimumLevel, profileNames.length, 'text'),
    ...wordColumn(places.minimum, status, profileNames.length, 'status'),
  ];
}

function styledMembers({ places }: TeamPlaces, members: number): SheetPlan['styles'] {
  const row = { top: places.members.row(0), left: places.members.column(0), rows: members, columns: 1 };
  return [
    { area: row, style: 'count' },
    ...wordColumn(places.members, 1, members, 'text'),
    ...wordColumn(places.members, 2, members, 'text'),
  ];
}

function wordColumn(place: MatrixPlace, column: number, rows: number, style: Style): SheetPlan['styles'] {
  const left = place.column(column);
  return [
    { area: { top: place.headingRow, left, rows: 1, columns: 1 }, style: 'heading' },
    { area: { top: place.row(0), left, rows, columns: 1 }, style },
  ];
}

/** The pyramid: heads of each profile, stacked from Junior to Principal. */
function pyramid({ tops }: TeamPlaces, text: SheetText): ChartPlan {
  const team = text.team;
  const names = [...levels.map(({ name }) => name), team.noLevel];
  return {
    name: 'MLTP_LevelPyramid',
    kind: 'stackedBar',
    title: team.chart,
    source: { top: tops.heads + 1, left: 0, rows: profileNames.length + 1, columns: names.length + 1 },
    series: levelKeys.map((level, index) => ({ name: names[index] ?? '', colour: levelColours[level] })),
    categoryTitle: text.shared.profile,
    valueTitle: text.shared.heads,
    place: { top: tops.heads, left: 8, rows: chartRows, columns: 5 },
  };
}
