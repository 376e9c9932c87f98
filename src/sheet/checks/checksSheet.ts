import { cellName } from '../../domain/cellName';
import type { Severity } from '../../domain/problem';
import { plainNumber } from '../../domain/numberWords';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { planNoteWords } from '../hiring/planNoteWords';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import type { Block, Cell, FormulaCell, SheetPlan, Style } from '../plan';
import { problemWords } from '../tables/planProblem';
import type { WorkbookModel } from '../workbookModel';
import { checkList, decimalsOf, differenceOf, isWithin, valueOf, type Check } from './checkList';
import type { CheckKind, CheckStatus } from './checksText';

/** Columns of the checks. */
const columns = ['check', 'expected', 'actual', 'difference', 'status', 'tolerance', 'meaning'] as const;
const at = (id: (typeof columns)[number]) => columns.indexOf(id);
const kinds: readonly CheckKind[] = ['total', 'run', 'input'];

/** Rows of the sheet: the sums, then the checks kind by kind, then the remarks. */
const sumsTop = 4;
const checksTop = sumsTop + 4;
/** As many remarks as a sheet lists. */
const mostRemarks = 300;

/** Something that the run remarked, with its cell; empty where it is about none. */
interface Remark {
  readonly severity: Severity;
  readonly cell: string;
  readonly text: string;
}

const weights: readonly Severity[] = ['error', 'warning', 'info'];

/** Everything that the run remarked: on roster and inputs, and on the plan as a whole; warnings first. */
function remarksOf({ problems, notes, model, text }: WorkbookModel): readonly Remark[] {
  const { locale } = text;
  const told = problems.map((problem): Remark => {
    const { at: place, severity } = problem;
    const cell = place === undefined ? '' : `${place.sheet}!${cellName(place.row, place.column)}`;
    return { severity, cell, text: problemWords(problem, locale) };
  });
  const planned = notes.map((note): Remark => ({
    ...{ severity: note.severity, cell: '' },
    text: planNoteWords(note, locale, model.assumptions.currency),
  }));
  return [...planned, ...told].toSorted(
    (one, other) => weights.indexOf(one.severity) - weights.indexOf(other.severity),
  );
}

/** The checks of a run. */
function checksOf(workbook: WorkbookModel): readonly Check[] {
  const remarks = [...workbook.notes, ...workbook.problems];
  const warnings = remarks.filter(({ severity }) => severity !== 'info').length;
  return checkList(workbook, warnings);
}

/** What a check expects and what is; `ok`: within its tolerance. */
export interface CheckFigures {
  readonly expected: number;
  readonly actual: number;
  readonly difference: number;
  readonly ok: boolean;
}

/** The checks of a run by their ids. */
export function checkFigures(workbook: WorkbookModel): Readonly<Record<string, CheckFigures>> {
  return Object.fromEntries(
    checksOf(workbook).map((check) => [
      check.id,
      {
        expected: valueOf(check.expected),
        actual: valueOf(check.actual),
        difference: differenceOf(check),
        ok: isWithin(check),
      },
    ]),
  );
}

/** How a check stands in the run. */
function statusOf(check: Check): CheckStatus {
  if (isWithin(check)) return 'holds';
  return check.kind === 'input' ? 'look' : 'fails';
}

/** The status of the check in a row, live: a number of the run that is off says whether an input has changed. */
function statusCell(check: Check, row: number, { text }: WorkbookModel): FormulaCell {
  const words = text.checks.statuses;
  const off = `ABS(${reference(row, at('difference'))})<=${check.tolerance}`;
  const fails = quoted(words.fails);
  const otherwise: Readonly<Record<CheckKind, string>> = {
    total: fails,
    run: `IF(${named('MLTP_Changed')}="",${fails},${quoted(words.changed)})`,
    input: quoted(words.look),
  };
  return {
    formula: `IF(IFERROR(${off},FALSE),${quoted(words.holds)},${otherwise[check.kind]})`,
    value: words[statusOf(check)],
  };
}

/** What a difference may come to, in words. */
function toleranceWords({ look, tolerance }: Check, { model, text }: WorkbookModel): string {
  if (look === 'percent') return `${plainNumber(100 * tolerance, text.locale)} %`;
  if (look === 'money') return `${plainNumber(tolerance, text.locale)} ${model.assumptions.currency}`;
  return tolerance < 0.01 ? '0' : plainNumber(tolerance, text.locale);
}

/** The checks of a kind from a row on, under their title. */
function kindBlocks(kind: CheckKind, checks: readonly Check[], top: number, workbook: WorkbookModel) {
  const { text } = workbook;
  const words = text.checks;
  const first = top + 2;
  const numbers = (['expected', 'actual', 'difference'] as const).map((id) => words.columns[id]);
  const rest = (['status', 'tolerance', 'meaning'] as const).map((id) => words.columns[id]);
  const blocks: Block[] = [
    line(`${kind}_title`, top, words.titles[kind], 'section'),
    line(`${kind}_corner`, top + 1, words.columns.check, 'heading'),
    { name: `${kind}_numbers`, top: top + 1, left: 1, rows: [numbers], style: 'headingNumber' },
    { name: `${kind}_rest`, top: top + 1, left: at('status'), rows: [rest], style: 'heading' },
    {
      name: `${kind}_labels`,
      top: first,
      left: 0,
      rows: checks.map(({ id }) => [words.checks[id][0]]),
      style: 'label',
    },
    {
      name: `${kind}_body`,
      top: first,
      left: 1,
      rows: checks.map((check, index): readonly Cell[] => {
        const row = first + index;
        const [expected, actual] = [reference(row, at('expected')), reference(row, at('actual'))];
        return [
          check.expected,
          check.actual,
          { formula: `ROUND(${actual}-${expected},${decimalsOf(check)})`, value: differenceOf(check) },
        ];
      }),
      style: 'fte',
    },
    {
      name: `${kind}_status`,
      top: first,
      left: at('status'),
      rows: checks.map((check, index) => [statusCell(check, first + index, workbook)]),
      style: 'status',
    },
    {
      name: `${kind}_meaning`,
      top: first,
      left: at('tolerance'),
      rows: checks.map((check) => [toleranceWords(check, workbook), words.checks[check.id][1]]),
      style: 'text',
    },
    line(`${kind}_note`, first + checks.length, words.notes[kind], 'note'),
  ];
  return blocks;
}

/** Where each kind of checks begins, and the first row below all of them. */
function placesOf(checks: readonly Check[]) {
  let top = checksTop;
  const tops = kinds.map((kind) => {
    const own = checks.filter((check) => check.kind === kind);
    const place = { kind, own, top };
    top += 2 + own.length + 2;
    return place;
  });
  return { tops, below: top };
}

/** How many statuses begin with a symbol, live. */
function counted(symbol: string, below: number, value: number): FormulaCell {
  const statuses = `${reference(checksTop, at('status'), 'both')}:${reference(below, at('status'), 'both')}`;
  return { formula: `COUNTIF(${statuses},${quoted(`${symbol}*`)})`, value };
}

/** A number with what follows it, one or many. */
function numbered(
  cell: FormulaCell,
  { one, many }: { readonly one: string; readonly many: string },
): FormulaCell {
  return {
    formula: `${cell.formula}&IF(${cell.formula}=1,${quoted(one)},${quoted(many)})`,
    value: `${String(cell.value)}${cell.value === 1 ? one : many}`,
  };
}

/** Whether all checks hold, or how many do not, in few words for another sheet; live. */
export function checksLine(workbook: WorkbookModel): FormulaCell {
  const words = workbook.text.checks.total;
  const value = checksOf(workbook).filter((check) => statusOf(check) === 'fails').length;
  const fails = numbered({ formula: named('MLTP_ChecksFailed'), value }, words);
  const mark = `${statusSymbols.gap} `;
  return {
    formula: `IF(${named('MLTP_ChecksFailed')}=0,${quoted(words.good)},${quoted(mark)}&${fails.formula})`,
    value: value === 0 ? words.good : `${mark}${String(fails.value)}`,
  };
}

/** How many checks hold or do not, and how many inputs are worth a look; live. */
function finding(fails: FormulaCell, look: FormulaCell, checks: readonly Check[], { text }: WorkbookModel) {
  const words = text.checks.finding;
  const good = words.good(checks.filter(({ kind }) => kind !== 'input').length);
  const [bad, worth] = [numbered(fails, words.bad), numbered(look, words.look)];
  return sentence([
    {
      formula: `IF(${fails.formula}=0,${quoted(good)},${bad.formula})`,
      value: fails.value === 0 ? good : bad.value,
    },
    {
      formula: `IF(${look.formula}=0,${quoted(words.look.none)},${worth.formula})`,
      value: look.value === 0 ? words.look.none : worth.value,
    },
  ]);
}

function remarkBlocks(remarks: readonly Remark[], top: number, { text }: WorkbookModel): readonly Block[] {
  const words = text.checks;
  const { severity, cell, remark } = words.remarkColumns;
  const listed = remarks.slice(0, mostRemarks);
  const more = remarks.length - listed.length;
  const rows = listed.map((each) => [words.severities[each.severity], each.cell, each.text]);
  return [
    line('remarks_title', top, words.titles.remarks, 'section'),
    { name: 'remarks_headings', top: top + 1, left: 0, rows: [[severity, cell, remark]], style: 'heading' },
    ...(rows.length === 0
      ? [line('remarks_none', top + 2, words.none, 'note')]
      : [{ name: 'remarks_body', top: top + 2, left: 0, rows, style: 'text' as const }]),
    ...(more === 0 ? [] : [line('remarks_more', top + 2 + rows.length, words.more(more), 'note')]),
    line('remarks_note', top + 3 + Math.max(1, rows.length), words.notes.remarks, 'note'),
  ];
}

const looks: Readonly<Record<Check['look'], Style>> = {
  money: 'money',
  fte: 'fte',
  count: 'count',
  percent: 'percent',
};

/** Checks: totals that have to agree, numbers of the run beside their formulas, inputs worth a look, and every remark. */
export function checksSheet(workbook: WorkbookModel): SheetPlan {
  const { text } = workbook;
  const words = text.checks;
  const checks = checksOf(workbook);
  const { tops, below } = placesOf(checks);
  const inRun = (status: CheckStatus) => checks.filter((check) => statusOf(check) === status).length;
  const fails = counted(statusSymbols.gap, below, inRun('fails'));
  const look = counted(statusSymbols.tight, below, inRun('look'));
  const statuses = { top: checksTop, left: at('status'), rows: below - checksTop, columns: 1 };
  const sums = [
    [words.summed.fails, fails],
    [words.summed.look, look],
    [words.summed.all, checks.length],
  ] as const;
  return {
    ...emptyPlan('Checks'),
    blocks: [
      ...opening(words.title, finding(fails, look, checks, workbook), words.note),
      { name: 'sums_labels', top: sumsTop, left: 0, rows: sums.map(([label]) => [label]), style: 'label' },
      { name: 'sums', top: sumsTop, left: 1, rows: sums.map(([, cell]) => [cell]), style: 'count' },
      ...tops.flatMap(({ kind, own, top }) => kindBlocks(kind, own, top, workbook)),
      ...remarkBlocks(remarksOf(workbook), below, workbook),
    ],
    names: [{ name: 'MLTP_ChecksFailed', row: sumsTop, column: 1 }],
    styles: tops.flatMap(({ own, top }) =>
      own.map(({ look: style }, index) => ({
        area: { top: top + 2 + index, left: 1, rows: 1, columns: 3 },
        style: looks[style],
      })),
    ),
    conditionalFormats: [
      { area: statuses, rule: { kind: 'beginsWith', text: statusSymbols.gap }, tone: 'alarm' },
      { area: statuses, rule: { kind: 'beginsWith', text: statusSymbols.tight }, tone: 'tight' },
      { area: statuses, rule: { kind: 'beginsWith', text: statusSymbols.covered }, tone: 'good' },
      { area: { top: sumsTop, left: 1, rows: 1, columns: 1 }, rule: { kind: 'notZero' }, tone: 'alarm' },
    ],
    widths: { 0: 40, 1: 18, 2: 18, 3: 18, 4: 34, 5: 14, 6: 90 },
    freeze: { rows: 0, columns: 1 },
    printColumns: columns.length,
  };
}
