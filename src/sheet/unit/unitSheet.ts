import type { MemberPay } from '../../domain/budget/memberPay';
import { oneDecimal, spokenNumber } from '../../domain/numberWords';
import { levels } from '../../framework/levels';
import { profileNames } from '../../framework/profileNames';
import { at as column } from '../demand/demandGrids';
import { columnCells } from '../demand/grid';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { oneDecimalFormula, spokenWhole } from '../layout/numberFormulas';
import { payrollTable } from '../payroll/payrollTable';
import { figureAt, placeNames } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import type { Block, Cell, FormulaCell, SheetPlan } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import { unitNumberOfMember } from '../months/costPlaces';
import type { WorkbookModel } from '../workbookModel';
import { unitLists, type ListedSheets } from './unitLists';
import {
  figureCell,
  figureRows,
  figuresTop,
  listTops,
  profilesTop,
  quartersTop,
  shownTop,
} from './unitPlaces';
import { quarterBlocks, unitChart } from './unitQuarters';
import { chosen, readUnitShown, unitShownPlan, type UnitShown } from './unitShown';

/** A figure of Plan Effect of a profile, by its place in the order of profiles, in the unit and quarter shown. */
function figureFormula(figure: EffectFigure, profile: number, { effect }: WorkbookModel): string {
  const row = `${profile * effect.places.length}+${figureCell('unit')}`;
  return figureAt(figure, row, figureCell('quarter'), effect);
}

const profileFigures = ['demand', 'capacity', 'missing', 'open'] as const;

/** Who is in a unit in the last month of a quarter. */
function peopleOf({ unit, quarter }: UnitShown, { pay, effect }: WorkbookModel): readonly MemberPay[] {
  const month = 3 * quarter + 2;
  return pay.filter(
    (each) =>
      each.fromMonth <= month &&
      each.goneFrom > month &&
      unitNumberOfMember(each.member, effect) === unit + 1,
  );
}

function headsOf(people: readonly MemberPay[], profile: string | null, level: string | null): number {
  return people.filter((each) => each.profile === profile && (level === null || each.level === level)).length;
}

/** People by main profile and level, and what is asked of them. */
function profileBlocks(shown: UnitShown, workbook: WorkbookModel): readonly Block[] {
  const { text, effect } = workbook;
  const words = text.unitSheet;
  const people = peopleOf(shown, workbook);
  const pay = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const top = profilesTop + 2;
  const headings = [
    ...levels.map(({ name }) => name),
    words.columns.heads,
    ...profileFigures.map((id) => words.columns[id]),
  ];
  const there =
    `${pay('unitNumber')},${figureCell('unit')},${pay('fromMonth')},${figureCell('from')},` +
    `${pay('goneFrom')},${figureCell('to')}`;
  const rows = profileNames.map(({ id }, index): readonly FormulaCell[] => {
    const profile = reference(top + index, 0, 'column');
    const heads = levels.map((level, at): FormulaCell => ({
      formula: `COUNTIFS(${there},${pay('profile')},${profile},${pay('level')},${reference(top - 1, 1 + at, 'row')})`,
      value: headsOf(people, id, level.id),
    }));
    const span = `${reference(top + index, 1)}:${reference(top + index, levels.length)}`;
    return [
      ...heads,
      { formula: `SUM(${span})`, value: headsOf(people, id, null) },
      ...profileFigures.map((figure) => ({
        formula: figureFormula(figure, index, workbook),
        value: effect.figures(figure, index, shown.unit, shown.quarter),
      })),
    ];
  });
  const outside: FormulaCell = {
    formula: `COUNTIFS(${there},${pay('profile')},"")`,
    value: headsOf(people, null, null),
  };
  const sum = (at: number): FormulaCell => ({
    formula: `SUM(${reference(top, 1 + at)}:${reference(top + profileNames.length, 1 + at)})`,
    value:
      rows.reduce((all, row) => all + Number(row[at]?.value ?? 0), 0) +
      (at === levels.length ? Number(outside.value) : 0),
  });
  const totals = headings.map((_, at) => sum(at));
  const counted = levels.length + 1;
  const below = top + profileNames.length;
  return [
    line('profiles_title', profilesTop, words.titles.profiles, 'section'),
    line('profiles_corner', profilesTop + 1, text.shared.profile, 'heading'),
    { name: 'profiles_headings', top: profilesTop + 1, left: 1, rows: [headings], style: 'headingNumber' },
    {
      name: 'profiles_labels',
      top,
      left: 0,
      rows: [...profileNames.map(({ name }) => [name]), [words.outside]],
      style: 'label',
    },
    { name: 'profiles_heads', top, left: 1, rows: rows.map((row) => row.slice(0, counted)), style: 'count' },
    line('profiles_outside', below, outside, 'count', counted),
    {
      name: 'profiles_fte',
      top,
      left: 1 + counted,
      rows: rows.map((row) => row.slice(counted)),
      style: 'fte',
    },
    line('profiles_sum_label', below + 1, text.shared.total, 'label'),
    { name: 'profiles_sum', top: below + 1, left: 1, rows: [totals.slice(0, counted)], style: 'totalCount' },
    {
      name: 'profiles_fte_sum',
      top: below + 1,
      left: 1 + counted,
      rows: [totals.slice(counted)],
      style: 'total',
    },
    line('profiles_note', below + 2, words.notes.profiles, 'note'),
  ];
}

function finding(shown: UnitShown, workbook: WorkbookModel): FormulaCell {
  const { text, effect, model, months } = workbook;
  const words = text.unitSheet.finding;
  const total = profilesTop + 2 + profileNames.length + 1;
  const [asked, missing] = [reference(total, levels.length + 2), reference(total, levels.length + 4)];
  // What is chosen may be of another plan by now: the words name what the figures are of.
  const name = `INDEX(${placeNames(effect)},${figureCell('unit')})`;
  const quarter = `INDEX(${reference(quartersTop + 2, 0)}:${reference(quartersTop + 9, 0)},${figureCell('quarter')})`;
  const cost = `INDEX(${reference(quartersTop + 2, 7)}:${reference(quartersTop + 9, 7)},${figureCell('quarter')})`;
  const sum = (id: EffectFigure) =>
    profileNames.reduce((all, _, profile) => all + effect.figures(id, profile, shown.unit, shown.quarter), 0);
  const paid = months
    .slice(3 * shown.quarter, 3 * shown.quarter + 3)
    .reduce((all, { byUnit }) => all + (byUnit[shown.unit]?.total ?? 0), 0);
  return {
    formula: [
      ...[name, quoted(words.in), quarter, quoted(words.missing), oneDecimalFormula(missing, text.locale)],
      ...[
        quoted(words.of),
        oneDecimalFormula(asked, text.locale),
        quoted(words.cost),
        spokenWhole(cost, text.locale),
      ],
      ...['" "', named('MLTP_Currency'), quoted(words.end)],
    ].join('&'),
    value:
      `${effect.places[shown.unit]?.label ?? ''}${words.in}${model.quarters[shown.quarter]?.quarter.name ?? ''}` +
      `${words.missing}${oneDecimal(sum('missing'), text.locale)}${words.of}${oneDecimal(sum('demand'), text.locale)}` +
      `${words.cost}${spokenNumber(paid, text.locale, 0)} ${model.assumptions.currency}${words.end}`,
  };
}

/** Unit: for a manager, the people, the work, the actions and the cost of the unit and quarter chosen on it. */
export function unitSheet(sheets: ListedSheets, workbook: WorkbookModel): SheetPlan {
  const { text, demand, effect } = workbook;
  const words = text.unitSheet;
  const shown = readUnitShown(workbook);
  const choice = unitShownPlan(workbook, shown, { top: shownTop, left: 0 });
  const quarters = `Demand!${columnCells(demand.grids.quarter, column.quarter.name)}`;
  const place = effect.places[shown.unit];
  const name = reference(shownTop + 1, 1, 'both');
  const unitName = `IF(${name}=${quoted(text.shared.organisation)},"",TRIM(${name}))`;
  const lists = unitLists(listTops, { unit: figureCell('unit'), unitName }, shown, sheets, workbook);
  const month = 3 * shown.quarter + 2;
  const figures: Readonly<Record<(typeof figureRows)[number], Cell>> = {
    unit: {
      formula: `IFERROR(MATCH(${chosen('unit', workbook)},${placeNames(effect)},0),1)`,
      value: shown.unit + 1,
    },
    quarter: {
      formula: `IFERROR(MATCH(${chosen('quarter', workbook)},${quarters},0),1)`,
      value: shown.quarter + 1,
    },
    from: { formula: `"<="&(3*${figureCell('quarter')}-1)`, value: `<=${month}` },
    to: { formula: `">"&(3*${figureCell('quarter')}-1)`, value: `>${month}` },
    ...lists.counts,
  };
  return {
    ...emptyPlan('Unit'),
    blocks: [
      ...opening(words.title, place === undefined ? '' : finding(shown, workbook), words.reading),
      {
        name: 'figures_labels',
        top: figuresTop,
        left: 0,
        rows: figureRows.map((id) => [words.figures[id]]),
        style: 'note',
      },
      {
        name: 'figures',
        top: figuresTop,
        left: 1,
        rows: figureRows.map((id) => [figures[id]]),
        style: 'count',
      },
      ...profileBlocks(shown, workbook),
      ...quarterBlocks(shown, workbook),
      ...lists.blocks,
    ],
    tables: [choice.plan],
    validations: choice.validations,
    charts: [unitChart(workbook)],
    widths: {
      0: 34,
      ...Object.fromEntries(Array.from({ length: 10 }, (_, at) => [at + 1, at === 0 ? 22 : 13])),
    },
    freeze: { rows: 0, columns: 1 },
    printColumns: 11,
  };
}
