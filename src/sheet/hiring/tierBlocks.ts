import { planTiers, tierColumns, type LineSums, type TierColumn } from '../../domain/plan/rows/planTiers';
import { oneDecimal, spokenNumber } from '../../domain/numberWords';
import { phases } from '../../framework/phases';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { line } from '../layout/line';
import { oneDecimalFormula, spokenWhole } from '../layout/numberFormulas';
import { sentence } from '../layout/sentence';
import { headingStyle } from '../look';
import type { Block, Cell, FormulaCell, Style } from '../plan';
import { columnIndex, columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { columnBlocks, type BlockColumn } from './columnBlocks';
import { hiringBlockTexts } from './hiringBlockText';
import { actionLines } from './hiringPlaces';
import { hiringTable, phaseId, type HiringColumn } from './hiringTable';
import { levelName, placeName, profileName } from './hiringWords';

/** Sheet columns: the label, then must, should, could, all and what goes. */
const [label, firstValue] = [1, 2];

/** The rows of the block by tier. */
const rowIds = ['lines', 'hires', 'cost', 'closes', 'perFteQuarter'] as const;

/** How many rows the block takes below its title: headings, rows, phases and note. */
export const tierRows = 1 + rowIds.length + phases.length + 1;

/** As many lines as are listed of those that go. */
const mostGoing = 8;

/** How many rows the block of what goes takes below its title: a sentence, and its lines under their headings. */
export function goesRows(workbook: WorkbookModel): number {
  const count = listedGoing(workbook);
  return count === 0 ? 1 : 2 + count;
}

/** How many lines are listed: those that can go, as some may that do not now. */
function listedGoing(workbook: WorkbookModel): number {
  const able = actionLines(workbook).filter(({ cutOrder }) => cutOrder > 0).length;
  return workbook.model.assumptions.budgetCut > 0 ? Math.min(mostGoing, able) : 0;
}

type Row = (typeof rowIds)[number];

/** The formulas of a column of the block by tier. */
function columnFormulas(column: TierColumn, { text }: WorkbookModel) {
  const of = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const isAll = column === 'all';
  const word = isAll || column === 'goes' ? '' : text.useCases.priorities[column];
  const [source, sought] = column === 'goes' ? [of('goes'), '1'] : [of('tier'), quoted(word)];
  const where = isAll ? '' : `,${source},${sought}`;
  const weight = isAll ? `${of('counts')},` : `(${source}=${sought})*1,${of('counts')},`;
  return {
    lines: `COUNTIFS(${of('counts')},1${where})`,
    hires: `SUMIFS(${of('heads')},${of('counts')},1,${of('actionNumber')},1${where})`,
    cost: isAll ? `SUM(${of('inPlan')})` : `SUMIFS(${of('inPlan')}${where})`,
    closes: `SUMIFS(${of('closes')},${of('counts')},1${where})-SUMIFS(${of('opens')},${of('counts')},1${where})`,
    inPhase: (part: string) => `SUMPRODUCT(${weight}${of('closes')}-${of('opens')},${part})`,
  };
}

/** Cost, heads, FTE-quarters closed and phases by tier, and of what goes at the cut. */
export function tierBlocks(workbook: WorkbookModel, top: number): readonly Block[] {
  const { hiring, text } = workbook;
  const words = hiringBlockTexts[text.locale].tiers;
  const sums = planTiers(hiring);
  const first = top + 2;
  const rowOf = (id: Row) => first + rowIds.indexOf(id);
  const cells = tierColumns.map((column, index) => {
    const formulas = columnFormulas(column, workbook);
    const own: LineSums = sums[column];
    const at = (id: Row) => reference(rowOf(id), firstValue + index);
    const price: FormulaCell = {
      formula: `IF(${at('closes')}<=0.000000001,"",${at('cost')}/${at('closes')})`,
      value: own.closes <= 1e-9 ? '' : own.cost / own.closes,
    };
    return {
      lines: { formula: formulas.lines, value: own.lines },
      hires: { formula: formulas.hires, value: own.hires },
      cost: { formula: formulas.cost, value: own.cost },
      closes: { formula: formulas.closes, value: own.closes },
      perFteQuarter: price,
      inPhases: phases.map(({ id }) => ({
        formula: formulas.inPhase(columnOf(hiringTable, phaseId(id), text.locale)),
        value: own.inPhases[id],
      })),
    };
  });
  const styles: Readonly<Record<Row, Style>> = {
    lines: 'count',
    hires: 'count',
    cost: 'money',
    closes: 'fte',
    perFteQuarter: 'money',
  };
  const heads = tierColumns.map((column) =>
    column === 'all' || column === 'goes' ? words[column] : text.useCases.priorities[column],
  );
  const inPhases = first + rowIds.length;
  return [
    line('tiers_title', top, words.title, 'section'),
    { name: 'tiers_headings', top: top + 1, left: firstValue, rows: [heads], style: headingStyle('fte') },
    { name: 'tiers_corner', top: top + 1, left: label, rows: [['']], style: 'heading' },
    {
      name: 'tiers_labels',
      top: first,
      left: label,
      rows: [...rowIds.map((id) => [words[id]]), ...phases.map(({ name }) => [words.inPhase + name])],
      style: 'text',
    },
    ...rowIds.map((id): Block => ({
      name: `tiers_${id}`,
      top: rowOf(id),
      left: firstValue,
      rows: [cells.map((each) => each[id])],
      style: styles[id],
    })),
    {
      name: 'tiers_phases',
      top: inPhases,
      left: firstValue,
      rows: phases.map((_, index) => cells.map((each) => each.inPhases[index])),
      style: 'fte',
    },
    line('tiers_note', inPhases + phases.length, words.note, 'note', label),
  ];
}

/** What a cut takes, in one sentence; `tiers`: the row of the title of the block by tier. */
export function cutSentence(workbook: WorkbookModel, tiers: number): FormulaCell {
  const { hiring, model, text } = workbook;
  const words = hiringBlockTexts[text.locale].goes;
  const { all, goes } = planTiers(hiring);
  const column = firstValue + tierColumns.indexOf('goes');
  const at = (id: Row) => reference(tiers + 2 + rowIds.indexOf(id), column);
  const [from, to] = [tiers + 2 + rowIds.length, tiers + 1 + rowIds.length + phases.length];
  const range = (of: number) => `${reference(from, of)}:${reference(to, of)}`;
  const money = (formula: string, value: number): FormulaCell => {
    const [currency, number] = [named('MLTP_Currency'), spokenWhole(formula, text.locale)];
    const [code, said] = [model.assumptions.currency, spokenNumber(Math.round(value), text.locale, 0)];
    return text.locale === 'de'
      ? { formula: `${number}&" "&${currency}`, value: `${said} ${code}` }
      : { formula: `${currency}&" "&${number}`, value: `${code} ${said}` };
  };
  const part = model.assumptions.budgetCut;
  const most = phases.reduce((one, other) => (goes.inPhases[other.id] > goes.inPhases[one.id] ? other : one));
  const allOf = (id: Row) =>
    reference(tiers + 2 + rowIds.indexOf(id), firstValue + tierColumns.indexOf('all'));
  const said = sentence([
    words.of,
    {
      formula: `${spokenWhole(`100*${named('MLTP_BudgetCut')}`, text.locale)}&" % ("`,
      value: `${spokenNumber(Math.round(100 * part), text.locale, 0)} % (`,
    },
    money(`${named('MLTP_BudgetCut')}*${allOf('cost')}`, part * all.cost),
    ')',
    words.takes,
    { formula: `${at('lines')}&""`, value: String(goes.lines) },
    words.outOf,
    { formula: `${allOf('lines')}&""`, value: String(all.lines) },
    words.lines,
    money(at('cost'), goes.cost),
    words.lose,
    { formula: oneDecimalFormula(at('closes'), text.locale), value: oneDecimal(goes.closes, text.locale) },
    words.most,
    {
      formula: `INDEX({${phases.map(({ name }) => quoted(name)).join(';')}},MATCH(MAX(${range(column)}),${range(column)},0))`,
      value: most.name,
    },
    words.end,
  ]);
  return {
    formula: `IF(${at('lines')}=0,${quoted(words.none)},${said.formula})`,
    value: goes.lines === 0 ? words.none : said.value,
  };
}

/** What goes first if the budget is cut: a sentence, and the lines in their order with what they save and lose. */
export function goesBlocks(workbook: WorkbookModel, top: number, tiers: number): readonly Block[] {
  const { text, model } = workbook;
  const blockWords = hiringBlockTexts[text.locale];
  const words = blockWords.goes;
  const head = [
    line('goes_title', top, words.title, 'section'),
    line('goes_finding', top + 1, cutSentence(workbook, tiers), 'label'),
  ];
  const count = listedGoing(workbook);
  if (count === 0) return head;
  const lines = actionLines(workbook)
    .filter(({ goes }) => goes)
    .toSorted((one, other) => one.cutOrder - other.cutOrder);
  const rowsShown = Array.from({ length: count }, (_, index) => index);
  const of = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const pick = (id: HiringColumn, number: number, isText: boolean) => {
    const place = `SUMPRODUCT(SMALL((${of('goes')}=0)*1000000+${of('cutOrder')},${number}))`;
    const found = `INDEX(${of(id)},MATCH(${place},${of('cutOrder')},0))`;
    return `IF(${number}<=SUM(${of('goes')}),${found}${isText ? '&""' : ''},"")`;
  };
  const column = (
    id: HiringColumn,
    style: Style,
    value: (row: (typeof lines)[number]) => string | number,
    heading = hiringTable.columns[id]?.heading[text.locale] ?? '',
    left = columnIndex(hiringTable, id),
  ): BlockColumn => ({
    id,
    left,
    heading,
    style,
    cells: rowsShown.map((index): Cell => {
      const row = lines[index];
      return { formula: pick(id, index + 1, style === 'text'), value: row === undefined ? '' : value(row) };
    }),
  });
  const [first, saves] = [top + 3, columnIndex(hiringTable, 'inPlan')];
  let sum = 0;
  const saved = rowsShown.map((index): Cell => {
    const row = lines[index];
    sum += row?.cost.inPlan ?? 0;
    const [from, to] = [reference(first, saves, 'row'), reference(first + index, saves)];
    return { formula: `IF(${to}="","",SUM(${from}:${to}))`, value: row === undefined ? '' : sum };
  });
  const quarter = (row: (typeof lines)[number]) => model.quarters[row.quarter]?.quarter.name ?? '';
  return [
    ...head,
    ...columnBlocks('goes', top + 2, [
      column('action', 'text', ({ action }) => text.hiring.actions[action]),
      column('profile', 'text', ({ profile }) => profileName(profile)),
      column('level', 'text', ({ level }) => levelName(level)),
      column('place', 'text', ({ place }) => placeName(place, text)),
      column(
        'tier',
        'text',
        ({ tier }) => (tier === null ? '' : text.useCases.priorities[tier]),
        words.tier,
        columnIndex(hiringTable, 'from'),
      ),
      column('quarter', 'text', quarter),
      column('closes', 'fte', ({ closes }) => closes, words.lost),
      column('inPlan', 'money', ({ cost }) => cost.inPlan),
      {
        id: 'saved',
        left: columnIndex(hiringTable, 'perFteQuarter'),
        heading: words.saved,
        style: 'money',
        cells: saved,
      },
    ]),
  ];
}
