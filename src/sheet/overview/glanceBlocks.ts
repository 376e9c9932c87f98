import { planQuarters } from '../../domain/calendar/quarter';
import { profileNames } from '../../framework/profileNames';
import { budgetCell, budgetTotal } from '../budget/budgetPlaces';
import { headsByAction, hiringTotals } from '../hiring/hiringTotals';
import { reference } from '../layout/address';
import { line } from '../layout/line';
import { matrixPlace } from '../layout/matrix';
import { totalCell } from '../planEffect/effectGrid';
import type { TotalId } from '../planEffect/planEffectText';
import type { Block, FormulaCell, Style } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { frame } from './frame';
import { overviewTops } from './overviewPlaces';
import { profileCells, profileSums, quarterCells, quarterSums } from './effortBlocks';
import { glanceRows, type GlanceRow } from './overviewText';

const place = matrixPlace(overviewTops.glance);
/** Sheet columns of what the plan does, beside the numbers: its words, and their numbers. */
const actions = { words: 4, numbers: 7 } as const;
const told = [
  'hires',
  'contractors',
  'trainings',
  'moves',
  'closed',
  'spare',
] as const satisfies readonly TotalId[];

const inBudget = (cell: string): string => `Budget!${cell}`;

interface Pair {
  readonly style: Style;
  readonly before: FormulaCell | null;
  readonly after: FormulaCell | null;
}

/** The largest number of a list, and where it first stands. */
function largest(numbers: readonly number[]): { readonly value: number; readonly at: number } {
  const value = numbers.reduce((most, each) => Math.max(most, each), 0);
  return { value, at: Math.max(0, numbers.indexOf(value)) };
}

/** The numbers at a glance, each without and with the plan. */
function pairs(workbook: WorkbookModel): Readonly<Record<GlanceRow, Pair>> {
  const { model, effect, figures } = workbook;
  const [first, last] = [figures[0], figures.at(-1)];
  const end = planQuarters - 1;
  const quarters = quarterSums(workbook);
  const sums = profileSums(workbook);
  const asked = quarters.map(({ asked: fte }) => fte);
  const peak = largest(asked);
  const scarce = largest(sums.map(({ missing }) => missing)).at;
  const [{ need, missing, open } = { need: 0, missing: 0, open: 0 }] = sums.slice(scarce);
  const { missing: allMissing, open: allOpen, cost } = hiringTotals(workbook);
  const payroll = figures.reduce((sum, each) => sum + each.memberLoaded, 0);
  const worst = `MATCH(MAX(${profileCells('missing')}),${profileCells('missing')},0)`;
  const ofWorst = (column: string) => `INDEX(${column},${worst})`;
  const staffed = (left: 'missing' | 'open', of: number): FormulaCell => ({
    formula: `IF(${ofWorst(profileCells('need'))}=0,1,1-${ofWorst(profileCells(left))}/${ofWorst(profileCells('need'))})`,
    value: need === 0 ? 1 : 1 - of / need,
  });
  const quarterName = (quarter: number) => model.quarters[quarter]?.quarter.name ?? '';
  return {
    people: {
      style: 'count',
      before: { formula: inBudget(budgetCell('opening', 0)), value: first?.opening ?? 0 },
      after: { formula: inBudget(budgetCell('closing', end)), value: last?.closing ?? 0 },
    },
    fte: {
      style: 'fte',
      before: { formula: inBudget(budgetCell('memberFte', 0)), value: first?.memberFte ?? 0 },
      after: {
        formula: inBudget(budgetCell('fte', end)),
        value: (last?.memberFte ?? 0) + (last?.planFte ?? 0),
      },
    },
    work: {
      style: 'fte',
      before: { formula: quarterCells('asked', 0, 0), value: asked[0] ?? 0 },
      after: { formula: quarterCells('asked', end, end), value: asked[end] ?? 0 },
    },
    peak: {
      style: 'fte',
      before: { formula: `MAX(${quarterCells('asked')})`, value: peak.value },
      after: {
        formula: `INDEX(${quarterCells('quarter')},MATCH(MAX(${quarterCells('asked')}),${quarterCells('asked')},0))`,
        value: quarterName(peak.at),
      },
    },
    scarce: {
      style: 'text',
      before: {
        formula: ofWorst(profileCells('profile')),
        value: profileNames[scarce]?.name ?? '',
      },
      after: null,
    },
    staffed: { style: 'percent', before: staffed('missing', missing), after: staffed('open', open) },
    missing: {
      style: 'fte',
      before: { formula: totalCell('missing', effect), value: allMissing },
      after: { formula: totalCell('open', effect), value: allOpen },
    },
    cost: {
      style: 'money',
      before: { formula: inBudget(budgetTotal('memberLoaded')), value: payroll },
      after: { formula: totalCell('cost', effect), value: cost },
    },
    share: {
      style: 'percent',
      before: null,
      after: {
        formula: `IF(${reference(place.row(glanceRows.indexOf('cost')), 1)}=0,0,${reference(place.row(glanceRows.indexOf('cost')), 2)}/${reference(place.row(glanceRows.indexOf('cost')), 1)})`,
        value: payroll === 0 ? 0 : cost / payroll,
      },
    },
  };
}

/** The plan at a glance: what there is and is asked for, without and with the plan, and what the plan does. */
export function glanceBlocks(workbook: WorkbookModel): readonly Block[] {
  const { text, effect, hiring } = workbook;
  const words = text.overview.glance;
  const shown = pairs(workbook);
  const counts: Readonly<Record<Exclude<TotalId, 'average' | `cut${string}`>, number>> = {
    ...headsByAction(hiring),
    ...hiringTotals(workbook),
    spare: effect.inAll('spare'),
  };
  const one = (name: string, row: number, column: number, cell: FormulaCell | null, style: Style) =>
    cell === null ? [] : [line(name, place.row(row), cell, style, column)];
  return [
    ...frame(
      'glance',
      overviewTops.glance,
      words,
      [words.before, words.after],
      glanceRows.map((row) => words.rows[row]),
    ),
    ...glanceRows.flatMap((id, row) => [
      ...one(`glance_${id}_before`, row, 1, shown[id].before, shown[id].style),
      ...one(`glance_${id}_after`, row, 2, shown[id].after, id === 'peak' ? 'count' : shown[id].style),
    ]),
    {
      name: 'actions_headings',
      top: place.headingRow,
      left: actions.words,
      rows: [[words.actions, '', '', words.number]],
      style: 'heading',
    },
    {
      name: 'actions_labels',
      top: place.row(0),
      left: actions.words,
      rows: told.map((id) => [text.planEffect.totals[id]]),
      style: 'label',
    },
    ...told.map((id, row) =>
      line(
        `plan_${id}`,
        place.row(row),
        { formula: totalCell(id, effect), value: counts[id] },
        id === 'closed' || id === 'spare' ? 'fte' : 'count',
        actions.numbers,
      ),
    ),
  ];
}
