import { headsByProfile, type BudgetInput, type BudgetQuarter } from '../../domain/budget/budget';
import { profileNames, type ProfileId } from '../../framework/profileNames';
import { reference } from '../layout/address';
import { figuresOfProfile } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import type { Block, Cell } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { budgetCell, budgetTops } from './budgetPlaces';
import { quarterNames } from './quarterBlocks';
import type { TableFormulas } from './tableFormulas';

/** Sheet column of the heads of all profiles. */
export const allProfilesColumn = profileNames.length + 2;

/** Heads on the last day of each quarter, by main profile, with those outside the framework and all. */
export function profileBlocks(
  input: BudgetInput,
  figures: readonly BudgetQuarter[],
  tables: TableFormulas,
  { text }: WorkbookModel,
): readonly Block[] {
  const words = text.budget;
  const { profiles: top } = budgetTops;
  const keys: readonly (ProfileId | null)[] = [...profileNames.map(({ id }) => id), null];
  const rows = figures.map(({ quarter }, index): readonly Cell[] => {
    const day = budgetCell('lastDay', index);
    const heads = headsByProfile(input, quarter);
    let all = 0;
    const cells = keys.map((profile, column): Cell => {
      const value = heads.get(profile) ?? 0;
      all += value;
      const heading = reference(top + 1, column + 1, 'row');
      if (profile === null) return { formula: tables.membersOf('""', day), value };
      return { formula: `${tables.membersOf(heading, day)}+${tables.hiresBy('heads', day, heading)}`, value };
    });
    const row = top + 2 + index;
    const sum = `SUM(${reference(row, 1)}:${reference(row, keys.length)})`;
    return [...cells, { formula: sum, value: all }];
  });
  const headings = [...profileNames.map(({ name }) => name), words.outside, text.shared.total];
  return [
    { name: 'profiles_title', top, left: 0, rows: [[words.titles.profiles]], style: 'section' },
    { name: 'profiles_corner', top: top + 1, left: 0, rows: [[text.shared.quarter]], style: 'heading' },
    { name: 'profiles_headings', top: top + 1, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: 'profiles_labels',
      top: top + 2,
      left: 0,
      rows: quarterNames(figures).map((name) => [name]),
      style: 'label',
    },
    { name: 'profiles_body', top: top + 2, left: 1, rows, style: 'count' },
    {
      name: 'profiles_note',
      top: top + 2 + figures.length,
      left: 0,
      rows: [[words.notes.profiles]],
      style: 'note',
    },
  ];
}

/** Coverage of each profile over the plan, before it and after it, with the FTE-quarters behind it. */
export function coverageBlocks({ model, effect, text }: WorkbookModel): readonly Block[] {
  const words = text.budget;
  const { coverage: top } = budgetTops;
  const rows = profileNames.map(({ name }, index): readonly Cell[] => {
    const sum = (figure: EffectFigure) => {
      let total = 0;
      for (const quarter of model.quarters.keys())
        for (const place of effect.places.keys()) total += effect.figures(figure, index, place, quarter);
      return total;
    };
    const cellOf = (figure: EffectFigure): Cell => ({
      formula: `SUM(${figuresOfProfile(figure, index, effect)})`,
      value: sum(figure),
    });
    const demand = sum('demand');
    const row = top + 2 + index;
    const at = (column: number) => reference(row, column);
    const ratio = (missing: number, column: number): Cell => ({
      formula: `IF(${at(3)}=0,1,1-${at(column)}/${at(3)})`,
      value: demand === 0 ? 1 : 1 - missing / demand,
    });
    return [
      name,
      ratio(sum('missing'), 4),
      ratio(sum('open'), 5),
      cellOf('demand'),
      cellOf('missing'),
      cellOf('open'),
    ];
  });
  const { coverage } = words;
  const heads = [
    coverage.coverageBefore,
    coverage.coverageAfter,
    coverage.demand,
    coverage.before,
    coverage.after,
  ];
  return [
    { name: 'coverage_title', top, left: 0, rows: [[words.titles.coverage]], style: 'section' },
    { name: 'coverage_corner', top: top + 1, left: 0, rows: [[text.shared.profile]], style: 'heading' },
    { name: 'coverage_headings', top: top + 1, left: 1, rows: [heads], style: 'headingNumber' },
    {
      name: 'coverage_labels',
      top: top + 2,
      left: 0,
      rows: rows.map((row) => row.slice(0, 1)),
      style: 'label',
    },
    {
      name: 'coverage_ratios',
      top: top + 2,
      left: 1,
      rows: rows.map((row) => row.slice(1, 3)),
      style: 'percent',
    },
    { name: 'coverage_fte', top: top + 2, left: 3, rows: rows.map((row) => row.slice(3)), style: 'fte' },
    {
      name: 'coverage_note',
      top: top + 2 + rows.length,
      left: 0,
      rows: [[words.notes.coverage]],
      style: 'note',
    },
  ];
}
