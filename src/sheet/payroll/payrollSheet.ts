import { planQuarters } from '../../domain/calendar/quarter';
import { isoDate } from '../../domain/calendar/serialDate';
import type { MemberPay } from '../../domain/budget/memberPay';
import { quoted, tableColumn, thisRow } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import { inExistingOrder, orEmpty } from '../layout/tableRows';
import type { Cell, FormulaCell, SheetPlan, TableColumn } from '../plan';
import { rateTable } from '../budget/ratesTable';
import { columnOf } from '../tables/tableSchema';
import { existingTable, tableNames } from '../tables/existingTable';
import { budgetTexts } from '../budget/budgetTexts';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { survivalFormula } from '../hiring/hiringFormulas';
import { levelName, profileName } from '../hiring/hiringWords';

/**
 * Members up to whom the amounts are formulas. At 20,000 they make the file a fifth larger, and LibreOffice takes 29
 * seconds and 1.5 GB instead of 12 and 0.6; beyond, memory is what runs out.
 */
const liveMembers = 20_000;

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);

function columns(text: SheetText): readonly TableColumn[] {
  const { columns: heads } = text;
  const words = budgetTexts[text.locale].payroll;
  return [
    { header: heads.memberId, style: 'text', width: 14 },
    { header: heads.unit, style: 'text', width: 18 },
    { header: heads.profile, style: 'text', width: 26 },
    { header: heads.level, style: 'text', width: 11 },
    { header: heads.fte, style: 'fte', width: 7 },
    { header: heads.start, style: 'date', width: 12 },
    { header: heads.end, style: 'date', width: 12 },
    { header: words.annual, style: 'money', width: 13 },
    { header: heads.currency, style: 'text', width: 10 },
    { header: words.payFrom, style: 'text', width: 14 },
    { header: words.base, style: 'money', width: 13 },
    { header: words.fromMonth, style: 'count', width: 8 },
    { header: words.toMonth, style: 'count', width: 8 },
    ...quarters.map((quarter): TableColumn => ({
      header: words.salary + String(quarter + 1),
      style: 'money',
      width: 11,
    })),
  ];
}

/** The formulas of a row of MLTP_Payroll; see memberPay. */
function payrollFormulas(text: SheetText) {
  const words = budgetTexts[text.locale];
  const cell = (header: string) => thisRow(tableNames.payroll, header);
  const { columns: heads } = text;
  const [annual, currency] = [cell(words.payroll.annual), cell(heads.currency)];
  const stated = `INDEX(${columnOf(rateTable, 'rate', text.locale)},MATCH(${currency},${columnOf(rateTable, 'currency', text.locale)},0))`;
  const rate = `IFERROR(IF(N(${stated})>0,${stated},1),1)`;
  const band = `MATCH(${cell(heads.profile)}&"|"&${cell(heads.level)},${tableNames.salaries}[${heads.band}],0)`;
  const planMonth = 'YEAR(MLTP_PlanStart)*12+3*ROUNDUP(MONTH(MLTP_PlanStart)/3,0)-2';
  const month = (date: string) => `YEAR(${date})*12+MONTH(${date})-(${planMonth})`;
  const [from, to] = [cell(words.payroll.fromMonth), cell(words.payroll.toMonth)];
  return {
    base:
      `IF(ISNUMBER(${annual}),${annual}*IF(${currency}="",1,${rate}),` +
      `${cell(heads.fte)}*IFERROR(INDEX(${tableNames.salaries}[${heads.base}],${band}),0))`,
    fromMonth: `IF(ISNUMBER(${cell(heads.start)}),${month(cell(heads.start))},0)`,
    toMonth: `IF(ISNUMBER(${cell(heads.end)}),${month(cell(heads.end))}+1,${3 * planQuarters})`,
    salary: quarters.map(
      (quarter) =>
        `${cell(words.payroll.base)}/12*MAX(0,MIN(${to},${3 * quarter + 3})-MAX(${from},${3 * quarter}))` +
        `*${survivalFormula(String(quarter))}`,
    ),
  };
}

function cells(
  pay: MemberPay,
  formulas: ReturnType<typeof payrollFormulas>,
  text: SheetText,
): readonly Cell[] {
  const { member, profile, level, source } = pay;
  return [
    member.id,
    orEmpty(member.unit),
    profile === null ? null : profileName(profile),
    orEmpty(levelName(level)),
    member.fte,
    member.start,
    member.end,
    member.annualCost,
    orEmpty(member.currency),
    budgetTexts[text.locale].sources[source],
    { formula: formulas.base, value: pay.base },
    { formula: formulas.fromMonth, value: pay.fromMonth },
    { formula: formulas.toMonth, value: pay.toMonth },
    ...quarters.map((quarter): Cell => ({
      formula: formulas.salary[quarter] ?? '0',
      value: pay.byQuarter[quarter] ?? 0,
    })),
  ];
}

/** Where the pay of how many members comes from; live. */
function finding(pay: readonly MemberPay[], text: SheetText): FormulaCell {
  const { payrollFinding: parts, sources, payroll } = budgetTexts[text.locale];
  const count = (source: MemberPay['source']): FormulaCell => ({
    formula: `COUNTIF(${tableColumn(tableNames.payroll, payroll.payFrom)},${quoted(sources[source])})`,
    value: pay.filter((one) => one.source === source).length,
  });
  const [roster, band, none] = [count('roster'), count('band'), count('none')];
  const known = sentence([parts.end]);
  const unknown = sentence([parts.none, none, parts.unknown]);
  const ending = {
    formula: `IF(${none.formula}=0,${known.formula},${unknown.formula})`,
    value: none.value === 0 ? known.value : unknown.value,
  };
  return sentence([parts.roster, roster, parts.band, band, ending]);
}

/** The value of a cell without its formula. */
function valueOf(cell: Cell): Cell {
  return typeof cell === 'object' && cell !== null ? cell.value : cell;
}

/** Payroll: what each member costs by quarter, from the roster's pay or the bands; ids only. */
export function payrollSheet({ pay, text, snapshot, run }: WorkbookModel): SheetPlan {
  const words = budgetTexts[text.locale];
  const existing = existingTable(snapshot, tableNames.payroll);
  const formulas = payrollFormulas(text);
  const isLive = pay.length <= liveMembers;
  const rows = pay.map((one) => {
    const all = cells(one, formulas, text);
    return { key: one.member.id, cells: isLive ? all : all.map(valueOf) };
  });
  return {
    ...emptyPlan('Payroll'),
    blocks: [
      ...opening(text.budget.payroll.title, finding(pay, text), words.notes.payroll),
      ...(isLive ? [] : [line('values', 3, words.payrollValues(isoDate(run.when), run.run), 'finding')]),
    ],
    tables: [
      {
        name: tableNames.payroll,
        top: 4,
        left: 0,
        columns: columns(text),
        rows: inExistingOrder(rows, existing, () => null),
      },
    ],
    freeze: { rows: 5, columns: 1 },
  };
}
