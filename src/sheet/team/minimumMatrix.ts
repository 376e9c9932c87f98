import { named } from '../layout/cellNames';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { usualMinimumHeads } from '../../domain/demand/demandRules';
import type { MinimumCheck } from '../../domain/team/minimumCheck';
import { quoted } from '../layout/address';
import { matrix, type Matrix } from '../layout/matrix';
import { amountOr } from '../layout/statedNumber';
import type { Cell } from '../plan';
import { profileTable } from '../assumptions/assumptionTables';
import { columnOf, headingOf } from '../tables/tableSchema';
import type { SheetText } from '../text/sheetText';
import { at } from '../coverage/coveragePlaces';
import { shownName } from '../coverage/shownQuarter';
import type { DemandContext } from '../demand/demandContext';
import { at as column } from '../demand/demandGrids';
import { cellAt, columnCells } from '../demand/grid';
import { allLevelsColumn } from './levelMatrices';
import type { TeamPlaces } from './teamPlaces';

/** Body columns of the minimum heads and levels. */
export const minimumColumns = {
  planned: 0,
  minimumHeads: 1,
  places: 2,
  needed: 3,
  minimumLevel: 4,
  atLevel: 5,
  status: 6,
} as const;

/** The word for heads against the minimum, with its symbol. */
function minimumWord(short: number, text: SheetText): string {
  const team = text.team;
  return short > 0 ? `${statusSymbols.gap} ${team.short}${short}` : `${statusSymbols.covered} ${team.ok}`;
}

/** Whether the profile of a row is planned for the whole organisation or per unit, as a formula. */
function plannedFormula(row: number, { grids, text }: DemandContext): string {
  const { team } = text;
  const planned = `Demand!${cellAt(grids.profile, row, column.profile.place)}`;
  return `IF(${planned}=3,${quoted(team.perUnit)},${quoted(team.central)})`;
}

/** What the minimum of a profile holds for: 1, the units, or the use cases at work. */
function placesFormula(row: number, { grids, places }: DemandContext): string {
  const basis = `Demand!${cellAt(grids.profile, row, column.profile.basis)}`;
  const planned = `Demand!${cellAt(grids.profile, row, column.profile.place)}`;
  const atWork = `INDEX(Demand!${columnCells(grids.balance, column.balance.atWork)},(${shownName}-1)*${places.length + 1}+2)`;
  return `IF(${basis}=3,${atWork},IF(OR(${basis}=2,AND(${basis}=0,${planned}=3)),MAX(1,${named('MLTP_Units')}),1))`;
}

/** The cells of a profile: where it is planned, heads and levels asked for and there, and what that comes to. */
function minimumCells(
  check: MinimumCheck,
  row: number,
  { places }: TeamPlaces,
  context: DemandContext,
): readonly Cell[] {
  const { text } = context;
  const team = text.team;
  const fromTable = (id: 'minimumHeads' | 'minimumLevel') =>
    `INDEX(${columnOf(profileTable, id, text.locale)},MATCH($A${places.minimum.row(row) + 1},` +
    `${columnOf(profileTable, 'profile', text.locale)},0))`;
  const mine = (column: keyof typeof minimumColumns) => at(places.minimum, row, minimumColumns[column]);
  const level = mine('minimumLevel');
  const all = at(places.heads, row, allLevelsColumn);
  const headings = `${at(places.heads, -1, 0, 'both')}:${at(places.heads, -1, levels.length - 1, 'both')}`;
  const withLevel = `${at(places.heads, row, 0)}:${at(places.heads, row, levels.length - 1)}`;
  const from = `INDEX(${withLevel},1,MATCH(${level},${headings},0)):${at(places.heads, row, levels.length - 1)}`;
  const short = `${mine('needed')}-${mine('atLevel')}`;
  return [
    { formula: plannedFormula(row, context), value: check.central ? team.central : team.perUnit },
    {
      formula: amountOr(fromTable('minimumHeads'), String(usualMinimumHeads(check.profile))),
      value: check.minimumHeads,
    },
    { formula: placesFormula(row, context), value: check.places },
    { formula: `${mine('minimumHeads')}*${mine('places')}`, value: check.needed },
    {
      formula: `IFERROR(INDEX(${headings},1,MATCH(${fromTable('minimumLevel')},${headings},0)),"")`,
      value: levels.find(({ id }) => id === check.minimumLevel)?.name ?? '',
    },
    { formula: `IF(${level}="",${all},SUM(${from}))`, value: check.atLevel },
    {
      formula:
        `IF(${short}>0,${quoted(`${statusSymbols.gap} ${team.short}`)}&(${short}),` +
        `${quoted(minimumWord(0, text))})`,
      value: minimumWord(check.short, text),
    },
  ];
}

/** Minimum heads and levels of every profile against the heads there are. */
export function minimumMatrix(
  checks: readonly MinimumCheck[],
  layout: TeamPlaces,
  context: DemandContext,
): Matrix {
  const { text } = context;
  const team = text.team;
  const heading = (id: 'minimumHeads' | 'minimumLevel') => headingOf(profileTable, id, text.locale);
  const body = checks.map((check, row) => minimumCells(check, row, layout, context));
  return matrix(
    {
      name: 'minimum',
      title: team.titles.minimum,
      note: team.notes.minimum,
      corner: text.shared.profile,
      columns: [
        team.planned,
        heading('minimumHeads'),
        team.places,
        team.needed,
        heading('minimumLevel'),
        team.atLevel,
        text.shared.status,
      ],
      rows: profileNames.map(({ name }) => name),
      style: 'count',
      cell: (row, column) => body[row]?.[column] ?? null,
    },
    layout.tops.minimum,
  );
}
