import { handLineId, isHandLine } from '../../domain/plan/line/lineId';
import { averagePrice, cutReach, savedBefore } from '../../domain/plan/rows/budgetCut';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { oneDecimal, spokenNumber } from '../../domain/numberWords';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { oneDecimalFormula, spokenWhole } from '../layout/numberFormulas';
import { sentence } from '../layout/sentence';
import { totalCell } from '../planEffect/effectGrid';
import type { SheetText } from '../text/sheetText';
import type { ConditionalFormat, FormulaCell, SheetPlan, TableRow } from '../plan';
import { standingTable } from '../tables/tableReading';
import { columnIndex, planColumns, rowCells } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { hiringCells } from './hiringCells';
import { hiringChanges } from './hiringChanges';
import { hiringFormulas } from './hiringFormulas';
import { actionLines, hiringPlaces, hiringTop, otherRows } from './hiringPlaces';
import { hiringTable, reviewedColumns, type HiringColumn } from './hiringTable';
import { leverBlocks, leverRows } from './leverBlocks';
import { openBlocks } from './openBlocks';
import { spareBlocks, spareRows } from './spareBlocks';
import { goesBlocks, goesRows, tierBlocks, tierRows } from './tierBlocks';
import { planNoteWords } from './planNoteWords';
import { headsByAction, hiringTotals } from './hiringTotals';

/** A number as a sentence states it: whole where it is. */
function spoken(value: number, locale: SheetText['locale']): string {
  return Number.isInteger(value) ? String(value) : oneDecimal(value, locale);
}

/** What lines count, kind by kind, as far as there are any: 12 hires, 3 trainings. */
function countsCell({ hiring, effect, text }: WorkbookModel): FormulaCell {
  const words = text.hiring.counts;
  const counts = headsByAction(hiring);
  const kinds = ['hires', 'contractors', 'trainings', 'moves'] as const;
  const parts = kinds.map((kind) => {
    const cell = totalCell(kind, effect);
    const [one, more] = words[kind];
    const number = `IF(${cell}=INT(${cell}),${cell}&"",${oneDecimalFormula(cell, text.locale)})`;
    const count = counts[kind];
    return {
      formula: `IF(${cell}=0,"",", "&${number}&" "&IF(${cell}=1,${quoted(one)},${quoted(more)}))`,
      value: count === 0 ? '' : `, ${spoken(count, text.locale)} ${count === 1 ? one : more}`,
    };
  });
  const all = parts.map(({ value }) => value).join('');
  return { formula: `MID(${parts.map(({ formula }) => formula).join('&')},3,200)`, value: all.slice(2) };
}

/** What the plan comes to, in one sentence. */
function finding(workbook: WorkbookModel): FormulaCell | string {
  const { hiring, model, effect, text } = workbook;
  const words = text.hiring;
  const { lines, closed, missing, open, cost } = hiringTotals(workbook);
  if (lines === 0 && open === 0 && !isStanding(workbook)) return words.nothing;
  const effort = (id: 'closed' | 'missing' | 'open', value: number): FormulaCell => ({
    formula: oneDecimalFormula(totalCell(id, effect), text.locale),
    value: oneDecimal(value, text.locale),
  });
  const kinds = ['hires', 'contractors', 'trainings', 'moves'] as const;
  const all = kinds.map((kind) => totalCell(kind, effect)).join('+');
  const counts = headsByAction(hiring);
  const count = kinds.reduce((sum, kind) => sum + counts[kind], 0);
  const [one, more] = words.finding.closes;
  const paid = totalCell('cost', effect);
  const does = sentence([
    countsCell(workbook),
    { formula: `IF(${all}=1,${quoted(one)},${quoted(more)})`, value: count === 1 ? one : more },
    effort('closed', closed),
    words.finding.of,
    effort('missing', missing),
    words.finding.missing,
    {
      formula: `${spokenWhole(paid, text.locale)}&" "&${named('MLTP_Currency')}&"."`,
      value: `${spokenNumber(Math.round(cost), text.locale, 0)} ${model.assumptions.currency}.`,
    },
  ]);
  const none = sentence([words.finding.none, effort('open', open), words.finding.open]);
  return sentence([
    {
      formula: `IF(${all}=0,${none.formula},${does.formula})`,
      value: count === 0 ? none.value : does.value,
    },
    hiringChanges(workbook),
  ]);
}

/** Whether the plan is locked. */
function isStanding({ scenarios }: WorkbookModel): boolean {
  return scenarios.renewal !== null;
}

/** How well the plan is proven, in one sentence. */
function proof(workbook: WorkbookModel): string {
  const { plan, text } = workbook;
  const words = text.hiring;
  if (isStanding(workbook)) return words.locked;
  if (plan.status === 'optimal') return words.optimal[plan.objective];
  if (plan.gap === null) return words.unproven;
  return words.proven(`${spokenNumber(100 * plan.gap, text.locale)} %`);
}

/** How well the plan is proven while nothing has changed since. */
function proofCell(workbook: WorkbookModel): FormulaCell {
  const said = proof(workbook);
  const changed = `${named('MLTP_Changed')}=""`;
  return { formula: `IF(${changed},${quoted(said)},${quoted(workbook.text.hiring.stale)})`, value: said };
}

/** What there is to know about the plan as a whole, in one cell. */
function remarks({ notes, model, text }: WorkbookModel): string | null {
  const said = notes.map((note) => planNoteWords(note, text.locale, model.assumptions.currency));
  return said.length === 0 ? null : said.join(' ');
}

/** Colours for the states of lines. */
function formats(rows: number, { text }: WorkbookModel): readonly ConditionalFormat[] {
  const words = text.hiring;
  const area = (id: 'status') => ({
    top: hiringTop + 1,
    left: columnIndex(hiringTable, id),
    rows,
    columns: 1,
  });
  return [
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.approved }, tone: 'good' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.onHold }, tone: 'tight' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.rejected }, tone: 'quiet' },
    { area: area('status'), rule: { kind: 'beginsWith', text: words.statuses.withdrawn }, tone: 'quiet' },
  ];
}

/** The rows of the table: the lines of the plan in its order, those typed in without an id, and what else is there. */
function tableRows(workbook: WorkbookModel): readonly TableRow[] {
  const { snapshot } = workbook;
  const existing = standingTable(snapshot, hiringTable);
  const known = new Set(existing?.keys ?? []);
  const formulas = hiringFormulas(workbook);
  const rows = actionLines(workbook);
  const cut = {
    average: averagePrice(rows),
    reach: cutReach(rows, workbook.model.assumptions.budgetCut),
    before: savedBefore(rows),
  };
  const lines = rows.map((row, index) => {
    const isHand = isHandLine(row.id);
    const isKnown = isHand || known.has(row.id);
    const has = (id: HiringColumn) => isKnown && existing?.position(id) !== undefined;
    const cells = hiringCells(row, { order: index + 1, cut }, has, formulas, workbook);
    return { id: row.id, key: isHand ? '' : row.id, cells };
  });
  // Rows without a key are told apart by their order alone.
  const byRow = new Map(lines.flatMap((line) => (line.key === '' ? [[line.id, line] as const] : [])));
  const others = new Set(otherRows(workbook));
  const rest = (existing?.keys ?? []).flatMap((key, row): readonly TableRow[] => {
    const mine = byRow.get(handLineId(row));
    if (mine !== undefined) return [mine];
    return others.has(row) ? [{ key, cells: rowCells(hiringTable, {}) }] : [];
  });
  return [...lines.filter(({ key }) => key !== ''), ...rest];
}

/** Hiring Plan: one line per action with its reason and live cost, then what stays open; what the planner typed stays. */
export function hiringSheet(workbook: WorkbookModel): SheetPlan {
  const { text } = workbook;
  const words = text.hiring;
  const columns = planColumns(hiringTable, text.locale);
  const rows = tableRows(workbook);
  const nothing = { key: '', cells: columns.map(() => null) };
  const body = rows.length === 0 ? [nothing] : rows;
  const { below } = hiringPlaces(workbook);
  const goesTop = below + 1 + tierRows + 1;
  const leverTop = goesTop + 1 + goesRows(workbook) + 1;
  const spareTop = leverTop + 1 + leverRows + 1;
  const notes = spareTop + 1 + spareRows(workbook) + 1;
  return {
    ...emptyPlan('Hiring Plan'),
    blocks: [
      ...opening(text.hiring.title, finding(workbook), proofCell(workbook)),
      line('remarks', 3, remarks(workbook), 'finding'),
      ...openBlocks(workbook),
      ...tierBlocks(workbook, below),
      ...goesBlocks(workbook, goesTop, below),
      ...leverBlocks(workbook, leverTop),
      ...spareBlocks(workbook, spareTop),
      ...(['plan', 'decide', 'positions', 'cost', 'coverage', 'status', 'kept'] as const).map((note, index) =>
        line(note, notes + index, words.notes[note], 'note'),
      ),
    ],
    tables: [
      {
        name: hiringTable.name,
        top: hiringTop,
        left: 0,
        columns,
        rows: body,
        key: columnIndex(hiringTable, hiringTable.key),
      },
    ],
    conditionalFormats: formats(body.length, workbook),
    freeze: { rows: hiringTop + 1, columns: 2 },
    printColumns: reviewedColumns,
    printWide: 2,
  };
}
