import { isCounted } from '../../domain/plan/line/hiringDecision';
import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { fiscalYearName } from '../../domain/calendar/fiscalYear';
import { budgetCell } from '../budget/budgetPlaces';
import { fiscalYearFormula } from '../effort/quarterFormulas';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { costId, hiringTable } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { matrixPlace } from '../layout/matrix';
import { balanceColours } from '../layout/profileColours';
import { figuresOfProfile } from '../planEffect/effectGrid';
import { effectFigures, type EffectFigure } from '../planEffect/planEffectText';
import type { Block, Cell, ChartPlan, FormulaCell, Style } from '../plan';
import { columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { frame } from './frame';
import { chartRows, overviewTops } from './overviewPlaces';
import {
  profileFigures,
  quarterFigures,
  type ProfileFigure,
  type QuarterFigure,
  type TrancheName,
} from './overviewText';

const quartersAt = matrixPlace(overviewTops.quarters);
const profilesAt = matrixPlace(overviewTops.profiles);

/** Some rows of a column of the table of quarters, all unless stated; `quarter`: their names. */
export function quarterCells(figure: QuarterFigure | 'quarter', from = 0, to = planQuarters - 1): string {
  const column = figure === 'quarter' ? 0 : quartersAt.column(quarterFigures.indexOf(figure));
  const first = reference(quartersAt.row(from), column, 'both');
  return from === to ? first : `${first}:${reference(quartersAt.row(to), column, 'both')}`;
}

/** All rows of a column of the table of profiles; `profile`: their names. */
export function profileCells(figure: ProfileFigure | 'profile'): string {
  const column = figure === 'profile' ? 0 : profilesAt.column(profileFigures.indexOf(figure));
  const last = profileNames.length - 1;
  return `${reference(profilesAt.row(0), column, 'both')}:${reference(profilesAt.row(last), column, 'both')}`;
}

/** Work, team and money in a quarter: FTE, currency, and the fiscal year by its first calendar year. */
type QuarterSums = Readonly<Record<QuarterFigure, number>>;

/** What the quarters come to. */
export function quarterSums({
  model,
  hiring,
  figures,
  effect,
  standings,
}: WorkbookModel): readonly QuarterSums[] {
  const cost = (tranche: TrancheName, quarter: number) =>
    hiring
      .filter(({ id, status }) => isCounted(status) && standings.get(id)?.tranche === tranche)
      .reduce((sum, row) => sum + (row.cost.byQuarter[quarter] ?? 0), 0);
  return model.quarters.map((_, quarter) => {
    const of = (figure: EffectFigure) => effect.inQuarter(figure, quarter);
    return {
      asked: of('demand'),
      before: of('capacity'),
      after: of('capacity') + of('added') - of('taken'),
      missing: of('missing'),
      open: of('open'),
      year: figures[quarter]?.fiscalYear ?? 0,
      now: cost('now', quarter),
      later: cost('later', quarter),
    };
  });
}

/** The name of a quarter, live. */
function quarterName(quarter: number, { demand, model }: WorkbookModel): FormulaCell {
  return {
    formula: `Demand!${cellAt(demand.grids.quarter, quarter, 1)}`,
    value: model.quarters[quarter]?.quarter.name ?? '',
  };
}

const quarterStyles: Readonly<Record<QuarterFigure, Style>> = {
  ...{ asked: 'fte', before: 'fte', after: 'fte', missing: 'fte', open: 'fte' },
  ...{ year: 'count', now: 'money', later: 'money' },
};

/** Work, team, gap and money by quarter. */
export function quarterBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, effect, model, standings } = workbook;
  const words = text.overview.quarters;
  const sums = quarterSums(workbook);
  const shown = quarterFigures.filter((figure) => standings.size > 0 || !['now', 'later'].includes(figure));
  const of = (id: Parameters<typeof columnOf<typeof hiringTable>>[1]) =>
    columnOf(hiringTable, id, text.locale);
  const yearName = (year: number) => fiscalYearName(year, model.assumptions.fiscalYearStart);
  const formula = (figure: QuarterFigure, quarter: number): string => {
    const inEffect = (id: EffectFigure) =>
      `'Plan Effect'!${cellAt(effect.quarters, effectFigures.indexOf(id), quarter + 1)}`;
    const cost = (tranche: TrancheName) =>
      `SUMIFS(${of(costId(quarter))},${of('tranche')},${quoted(text.overview.tranches.names[tranche])})`;
    const formulas: Readonly<Record<QuarterFigure, string>> = {
      asked: inEffect('demand'),
      before: inEffect('capacity'),
      after: `${inEffect('capacity')}+${inEffect('added')}-${inEffect('taken')}`,
      missing: inEffect('missing'),
      open: inEffect('open'),
      year: fiscalYearFormula(`Budget!${budgetCell('fiscalYear', quarter)}`),
      now: cost('now'),
      later: cost('later'),
    };
    return formulas[figure];
  };
  return [
    ...frame(
      'quarters',
      overviewTops.quarters,
      words,
      shown.map((figure) => words.figures[figure]),
      sums.map((_, quarter) => quarterName(quarter, workbook)),
    ),
    ...shown.map((figure): Block => ({
      name: `quarters_${figure}`,
      top: quartersAt.row(0),
      left: quartersAt.column(quarterFigures.indexOf(figure)),
      rows: sums.map((each, quarter): readonly Cell[] => [
        { formula: formula(figure, quarter), value: figure === 'year' ? yearName(each.year) : each[figure] },
      ]),
      style: quarterStyles[figure],
    })),
  ];
}

/** What a profile needs, misses and still misses with the plan over its quarters, FTE-quarters. */
type ProfileSums = Readonly<Record<ProfileFigure, number>>;

/** What the profiles come to, in their order. */
export function profileSums({ effect, model }: WorkbookModel): readonly ProfileSums[] {
  return profileNames.map((_, profile) => {
    const sum = (figure: EffectFigure) =>
      effect.places.reduce(
        (total, __, place) =>
          total +
          model.quarters.reduce(
            (all, ___, quarter) => all + effect.figures(figure, profile, place, quarter),
            0,
          ),
        0,
      );
    const [need, missing, open] = [sum('demand'), sum('missing'), sum('open')];
    const staffed = (left: number) => (need === 0 ? 1 : 1 - left / need);
    return { missing, open, need, staffed: staffed(missing), planned: staffed(open) };
  });
}

/** Need and staffing by profile. */
export function profileBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, effect, demand } = workbook;
  const words = text.overview.profiles;
  const sums = profileSums(workbook);
  const formula = (figure: ProfileFigure, profile: number): string => {
    const own = (id: ProfileFigure) =>
      reference(profilesAt.row(profile), profilesAt.column(profileFigures.indexOf(id)));
    const sum = (id: EffectFigure) => `SUM(${figuresOfProfile(id, profile, effect)})`;
    const formulas: Readonly<Record<ProfileFigure, string>> = {
      need: sum('demand'),
      missing: sum('missing'),
      open: sum('open'),
      staffed: `IF(${own('need')}=0,1,1-${own('missing')}/${own('need')})`,
      planned: `IF(${own('need')}=0,1,1-${own('open')}/${own('need')})`,
    };
    return formulas[figure];
  };
  return [
    ...frame(
      'profiles',
      overviewTops.profiles,
      words,
      profileFigures.map((figure) => words.figures[figure]),
      profileNames.map(({ name }, profile) => ({
        formula: `Demand!${cellAt(demand.grids.profile, profile, at.profile.name)}`,
        value: name,
      })),
    ),
    ...profileFigures.map((figure, column): Block => ({
      name: `profiles_${figure}`,
      top: profilesAt.row(0),
      left: profilesAt.column(column),
      rows: sums.map((each, profile): readonly Cell[] => [
        { formula: formula(figure, profile), value: each[figure] },
      ]),
      style: figure === 'staffed' || figure === 'planned' ? 'percent' : 'fte',
    })),
  ];
}

/** Work against the team by quarter, and what each profile misses without and with the plan. */
export function effortCharts({ text }: WorkbookModel): readonly ChartPlan[] {
  const { quarters, profiles } = text.overview;
  const place = (left: number, columns: number) => ({
    top: overviewTops.charts,
    left,
    rows: chartRows - 1,
    columns,
  });
  return [
    {
      name: 'MLTP_SummaryQuarters',
      kind: 'clusteredColumn',
      title: quarters.title,
      source: { top: overviewTops.quarters + 1, left: 0, rows: planQuarters + 1, columns: 4 },
      series: [
        { name: quarters.figures.asked, colour: balanceColours.demand, line: true },
        { name: quarters.figures.before, colour: balanceColours.capacity },
        { name: quarters.figures.after, colour: '8FB3D9' },
      ],
      categoryTitle: quarters.corner,
      valueTitle: text.shared.effortFte,
      place: place(0, 2),
    },
    {
      name: 'MLTP_SummaryProfiles',
      kind: 'clusteredColumn',
      title: profiles.title,
      source: { top: overviewTops.profiles + 1, left: 0, rows: profileNames.length + 1, columns: 3 },
      series: [
        { name: profiles.figures.missing, colour: balanceColours.demand },
        { name: profiles.figures.open, colour: balanceColours.capacity },
      ],
      categoryTitle: profiles.corner,
      valueTitle: profiles.unit,
      place: place(2, 3),
    },
  ];
}
