import { monthSums } from '../../domain/actuals/bridge';
import { isFilled, postStatuses, type Post } from '../../domain/actuals/posts';
import { isoDate } from '../../domain/calendar/serialDate';
import { spokenNumber } from '../../domain/numberWords';
import { levelName, profileName } from '../hiring/hiringWords';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { spokenWhole } from '../layout/numberFormulas';
import { orEmpty } from '../layout/tableRows';
import { monthName } from '../months/monthFigures';
import { calendarRow, monthColumns, planFirstDay, planMonths, wholeRow } from '../months/monthPlaces';
import type { Block, Cell, FormulaCell, SheetPlan, TablePlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { cellOf, columnOf, planColumns, rowCells, type ColumnOf, type RowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { bridgeSums, type Actuals } from './actualsFigures';
import { costTable, postTable } from './actualsTables';
import { bridgeLines, type BridgeLine } from './actualsText';

const dayRow = 3;
const bridgeTop = 6;
const statusLeft = 3;
const howLeft = 6;
const costTop = bridgeTop + 2 + bridgeLines.length + 3;
const postTop = costTop + 1 + planMonths + 4;

const day = reference(dayRow, 1, 'both');
const closed = reference(dayRow + 1, 1, 'both');

/** The sums of a month, each a formula over the posts: see monthSums. */
function sumFormulas({ text }: WorkbookModel): Readonly<Partial<Record<ColumnOf<typeof costTable>, string>>> {
  const post = (id: ColumnOf<typeof postTable>) => columnOf(postTable, id, text.locale);
  const cell = (id: ColumnOf<typeof costTable>) => cellOf(costTable, id, text.locale);
  const term = (from: 'from' | 'fromPlan', to: 'to' | 'toPlan') =>
    `${post(from)},${cell('from')},${post(to)},${cell('to')}`;
  const [was, is] = [term('fromPlan', 'toPlan'), term('from', 'to')];
  const sum = (id: ColumnOf<typeof postTable>, when: string) => `SUMIFS(${post(id)},${when})`;
  const filled = (when: string) => `${when},${post('filled')},1`;
  const begins = (from: 'from' | 'fromPlan', is01: number) =>
    `SUMIFS(${post('once')},${post(from)},${cell('number')},${post('filled')},${is01})`;
  return {
    planned: sum('planned', was),
    plannedFte: sum('ftePlan', was),
    atPlan: sum('atPlan', is),
    actualFte: sum('fte', is),
    paid: sum('paid', is),
    moved: `${sum('planned', filled(is))}-${sum('planned', filled(was))}`,
    movedFte: `${sum('ftePlan', filled(is))}-${sum('ftePlan', filled(was))}`,
    once: `SUMIFS(${post('once')},${post('fromPlan')},${cell('number')})`,
    onceMoved: `${begins('from', 1)}-${begins('fromPlan', 1)}`,
    onceOther: `${begins('from', 0)}-${begins('fromPlan', 0)}`,
  };
}

/** The formulas of a month, the same in every row; see bridgeMonth. */
function costFormulas(
  workbook: WorkbookModel,
): Readonly<Partial<Record<ColumnOf<typeof costTable>, string>>> {
  const cell = (id: ColumnOf<typeof costTable>) => cellOf(costTable, id, workbook.text.locale);
  const ofMonth = (row: number) => {
    const at = (column: number) => reference(row, column, 'both');
    return `INDEX(Months!${at(monthColumns.first)}:${at(monthColumns.total - 1)},1,${cell('number')}+1)`;
  };
  return {
    ...sumFormulas(workbook),
    from: `"<="&${cell('number')}`,
    to: `">"&${cell('number')}`,
    over: `IF(${cell('number')}<${closed},1,0)`,
    level: ofMonth(calendarRow('level')),
    plan: ofMonth(wholeRow('total')),
    average: `IF(${cell('plannedFte')}=0,0,${cell('planned')}/${cell('plannedFte')})`,
    extraFte: `${cell('actualFte')}-${cell('plannedFte')}-${cell('movedFte')}`,
    ofRoster:
      `${cell('others')}+${cell('level')}*${cell('paid')}+` +
      `${cell('once')}+${cell('onceMoved')}+${cell('onceOther')}`,
    timing: `${cell('level')}*${cell('moved')}+${cell('onceMoved')}`,
    volume:
      `${cell('level')}*(${cell('average')}*${cell('extraFte')}+${cell('planned')})+` +
      `${cell('onceOther')}+${cell('once')}-${cell('plan')}+${cell('others')}`,
    mix:
      `${cell('level')}*(${cell('atPlan')}-${cell('planned')}-${cell('moved')}-` +
      `${cell('average')}*${cell('extraFte')})`,
    rate: `${cell('level')}*(${cell('paid')}-${cell('atPlan')})+${cell('actual')}-${cell('ofRoster')}`,
    actual: `IF(ISNUMBER(${cell('typed')}),${cell('typed')},${cell('ofRoster')})`,
  };
}

/** What the cells of a month come to. */
function costValues(
  month: number,
  { posts, stated, months, closed: over }: Actuals,
): RowCells<typeof costTable> {
  const bridge = months[month];
  const { others = 0, level = 1 } = stated[month] ?? {};
  if (bridge === undefined) return {};
  const sums = monthSums(posts, month);
  const average = sums.plannedFte === 0 ? 0 : sums.planned / sums.plannedFte;
  return {
    ...bridge,
    ...sums,
    ...{
      number: month,
      from: `<=${month}`,
      to: `>${month}`,
      over: month < over ? 1 : 0,
      level,
      others,
      average,
    },
    extraFte: sums.actualFte - sums.plannedFte - sums.movedFte,
    ofRoster: others + level * sums.paid + sums.once + sums.onceMoved + sums.onceOther,
  };
}

function costPlan(actuals: Actuals, workbook: WorkbookModel): TablePlan {
  const { text, months, snapshot } = workbook;
  const formulas = costFormulas(workbook);
  const standing = standingTable(snapshot, costTable);
  const rows = months.map(({ firstDay }, month) => {
    const key = monthName(firstDay);
    const values = Object.entries(costValues(month, actuals)).map(([id, value]): readonly [string, Cell] => {
      const formula = formulas[id as ColumnOf<typeof costTable>];
      return [id, formula === undefined ? value : { formula, value: value as number | string }];
    });
    const typed = standing?.keys.includes(key) === true ? {} : { typed: null };
    return { key, cells: rowCells(costTable, { month: key, ...typed, ...Object.fromEntries(values) }) };
  });
  return { name: costTable.name, top: costTop, left: 0, columns: planColumns(costTable, text.locale), rows };
}

function postCells(post: Post, asOf: number, { text }: WorkbookModel): RowCells<typeof postTable> {
  const words = text.actuals.statuses;
  const cell = (id: ColumnOf<typeof postTable>) => cellOf(postTable, id, text.locale);
  const { planned, actual, rate, actualRate, once, status } = post;
  const apart = (['notFilled', 'withoutLine', 'leftUnplanned'] as const).map(
    (each) => `${cell('status')}=${quoted(words[each])}`,
  );
  const times = (fte: 'fte' | 'ftePlan', by: 'rate' | 'actualRate', value: number): FormulaCell => ({
    formula: `${cell(fte)}*${cell(by)}`,
    value,
  });
  const [ftePlan, fte] = [planned?.fte ?? 0, actual?.fte ?? 0];
  return {
    ...{ id: post.id, person: orEmpty(post.person), status: words[status], rate, actualRate, once, asOf },
    profile: post.profile === null ? null : profileName(post.profile),
    level: orEmpty(levelName(post.level)),
    ...{ fromPlan: planned?.from ?? null, toPlan: planned?.to ?? null, ftePlan },
    ...{ from: actual?.from ?? null, to: actual?.to ?? null, fte },
    filled: { formula: `IF(OR(${apart.join(',')}),0,1)`, value: isFilled(post) ? 1 : 0 },
    planned: times('ftePlan', 'rate', ftePlan * rate),
    atPlan: times('fte', 'rate', fte * rate),
    paid: times('fte', 'actualRate', fte * actualRate),
  };
}

/** The formula and value of each line of the bridge. */
function bridgeCells(actuals: Actuals, { text }: WorkbookModel): Readonly<Record<BridgeLine, FormulaCell>> {
  const column = (id: ColumnOf<typeof costTable>) => columnOf(costTable, id, text.locale);
  const sums = bridgeSums(actuals.months.slice(0, actuals.closed));
  const all = bridgeSums(actuals.months);
  const at = (id: BridgeLine) => reference(bridgeTop + 2 + bridgeLines.indexOf(id), 1);
  const toDate = (id: keyof typeof sums): FormulaCell => ({
    formula: `SUMIFS(${column(id)},${column('over')},1)`,
    value: sums[id],
  });
  const [plan, actual] = [toDate('plan'), toDate('actual')];
  return {
    ...{
      plan,
      timing: toDate('timing'),
      volume: toDate('volume'),
      mix: toDate('mix'),
      rate: toDate('rate'),
      actual,
    },
    check: { formula: `ROUND(SUM(${at('plan')}:${at('rate')})-${at('actual')},2)`, value: 0 },
    forecast: { formula: `SUM(${column('actual')})`, value: all.actual },
    whole: { formula: `SUM(${column('plan')})`, value: all.plan },
    off: { formula: `${at('forecast')}-${at('whole')}`, value: all.actual - all.plan },
  };
}

function bridgeBlocks(actuals: Actuals, workbook: WorkbookModel): readonly Block[] {
  const { text } = workbook;
  const words = text.actuals;
  const cells = bridgeCells(actuals, workbook);
  const body = bridgeTop + 2;
  const status = columnOf(postTable, 'status', text.locale);
  const counts = postStatuses.map((id): readonly Cell[] => [
    {
      formula: `COUNTIF(${status},${quoted(words.statuses[id])})`,
      value: actuals.posts.filter((post) => post.status === id).length,
    },
  ]);
  const bold: readonly BridgeLine[] = ['plan', 'actual', 'forecast', 'off'];
  return [
    line('bridge_title', bridgeTop, words.titles.bridge, 'section'),
    line('status_title', bridgeTop, words.titles.statuses, 'section', statusLeft),
    ...bridgeLines.flatMap((id, index): readonly Block[] => [
      line(`bridge_${id}_label`, body + index, words.lines[id], 'label'),
      line(
        `bridge_${id}`,
        body + index,
        cells[id],
        id === 'check' ? 'check' : bold.includes(id) ? 'totalMoney' : 'money',
        1,
      ),
      line(`bridge_${id}_how`, body + index, words.how[id], 'note', howLeft),
    ]),
    {
      name: 'status_labels',
      top: body,
      left: statusLeft,
      rows: postStatuses.map((id) => [words.statuses[id]]),
      style: 'label',
    },
    { name: 'status_counts', top: body, left: statusLeft + 1, rows: counts, style: 'count' },
  ];
}

function finding(actuals: Actuals, workbook: WorkbookModel): FormulaCell {
  const { text, model } = workbook;
  const words = text.actuals.finding;
  const at = (id: BridgeLine) => reference(bridgeTop + 2 + bridgeLines.indexOf(id), 1);
  const sums = bridgeSums(actuals.months.slice(0, actuals.closed));
  const { currency } = model.assumptions;
  const money = (id: BridgeLine) => `${spokenWhole(at(id), text.locale)}&" "&${named('MLTP_Currency')}`;
  const said = (value: number) => `${spokenNumber(Math.round(value), text.locale, 0)} ${currency}`;
  const date = `YEAR(${day})&"-"&RIGHT("0"&MONTH(${day}),2)&"-"&RIGHT("0"&DAY(${day}),2)`;
  return {
    formula: [
      ...[quoted(words.day), date, quoted(words.plan), money('plan'), quoted(words.actual), money('actual')],
      ...[quoted(words.forecast), money('forecast'), quoted(words.end)],
    ].join('&'),
    value:
      `${words.day}${isoDate(actuals.asOf)}${words.plan}${said(sums.plan)}${words.actual}${said(sums.actual)}` +
      `${words.forecast}${said(bridgeSums(actuals.months).actual)}${words.end}`,
  };
}

/** Actuals: posts as they came out beside the plan, what was paid by month, and the bridge between both. */
export function actualsSheet(actuals: Actuals, workbook: WorkbookModel): SheetPlan {
  const { text } = workbook;
  const words = text.actuals;
  const days = columnOf(postTable, 'asOf', text.locale);
  const months = `12*(YEAR(${day}+1)-YEAR(${planFirstDay}))+MONTH(${day}+1)-MONTH(${planFirstDay})`;
  const rows = actuals.posts.map((post) => ({
    key: post.id,
    cells: rowCells(postTable, postCells(post, actuals.asOf, workbook)),
  }));
  return {
    ...emptyPlan('Actuals'),
    blocks: [
      ...opening(words.title, finding(actuals, workbook), words.reading),
      line('day_label', dayRow, words.day, 'label'),
      line('day', dayRow, { formula: `MAX(${days})`, value: actuals.asOf }, 'date', 1),
      line('closed_label', dayRow + 1, words.closedMonths, 'label'),
      line(
        'closed',
        dayRow + 1,
        { formula: `MIN(${planMonths},MAX(0,${months}))`, value: actuals.closed },
        'count',
        1,
      ),
      ...bridgeBlocks(actuals, workbook),
      line('months_title', costTop - 1, words.titles.months, 'section'),
      line('months_note', costTop + 1 + planMonths, words.notes.months, 'note'),
      line('posts_title', postTop - 1, words.titles.posts, 'section'),
      line('posts_note', postTop - 2, words.notes.posts, 'note'),
    ],
    tables: [
      costPlan(actuals, workbook),
      { name: postTable.name, top: postTop, left: 0, columns: planColumns(postTable, text.locale), rows },
    ],
    conditionalFormats: [
      {
        area: { top: bridgeTop + 2 + bridgeLines.indexOf('check'), left: 1, rows: 1, columns: 1 },
        rule: { kind: 'notZero' },
        tone: 'alarm',
      },
    ],
    widths: { 0: 36, [statusLeft]: 22 },
    freeze: { rows: 0, columns: 1 },
    printColumns: 9,
  };
}
