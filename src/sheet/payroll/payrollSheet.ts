import { planQuarters } from '../../domain/calendar/quarter';
import { isoDate } from '../../domain/calendar/serialDate';
import type { MemberPay } from '../../domain/budget/memberPay';
import { quoted } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import { inExistingOrder, orEmpty } from '../layout/tableRows';
import { linesFor, tableTop } from '../layout/tallTable';
import type { Cell, FormulaCell, SheetPlan } from '../plan';
import { rateTable } from '../budget/ratesTable';
import { cellOf, columnOf, planColumns, rowMaker, type ColumnOf, type RowCells } from '../tables/tableSchema';
import { standingTable } from '../tables/tableReading';
import { salaryTable } from '../benchmarks/salaryTable';
import { payrollTable, salaryId } from './payrollTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { remainingFormula } from '../hiring/effectFormulas';
import { levelName, profileName } from '../hiring/hiringWords';
import { named } from '../layout/cellNames';

/**
 * Members up to whom the amounts are formulas. At 20,000 they make the file a fifth larger, and LibreOffice takes 29
 * seconds and 1.5 GB instead of 12 and 0.6; beyond, memory is what runs out.
 */
const liveMembers = 20_000;

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The formulas of a row of MLTP_Payroll; see memberPay. */
function payrollFormulas(text: SheetText) {
  const cell = (id: ColumnOf<typeof payrollTable>) => cellOf(payrollTable, id, text.locale);
  const [annual, currency] = [cell('annual'), cell('currency')];
  const stated = `INDEX(${columnOf(rateTable, 'rate', text.locale)},MATCH(${currency},${columnOf(rateTable, 'currency', text.locale)},0))`;
  const rate = `IFERROR(IF(N(${stated})>0,${stated},1),1)`;
  const band = `MATCH(${cell('profile')}&"|"&${cell('level')},${columnOf(salaryTable, 'band', text.locale)},0)`;
  const planMonth = `YEAR(${named('MLTP_PlanStart')})*12+3*ROUNDUP(MONTH(${named('MLTP_PlanStart')})/3,0)-2`;
  const month = (date: string) => `YEAR(${date})*12+MONTH(${date})-(${planMonth})`;
  const [from, to] = [cell('fromMonth'), cell('toMonth')];
  return {
    base:
      `IF(ISNUMBER(${annual}),${annual}*IF(${currency}="",1,${rate}),` +
      `${cell('fte')}*IFERROR(INDEX(${columnOf(salaryTable, 'base', text.locale)},${band}),0))`,
    fromMonth: `IF(ISNUMBER(${cell('start')}),${month(cell('start'))},0)`,
    toMonth: `IF(ISNUMBER(${cell('end')}),${month(cell('end'))}+1,${3 * planQuarters})`,
    salary: quarters.map(
      (quarter) =>
        `${cell('base')}/12*MAX(0,MIN(${to},${3 * quarter + 3})-MAX(${from},${3 * quarter}))` +
        `*${remainingFormula(String(quarter))}`,
    ),
  };
}

function cells(
  pay: MemberPay,
  formulas: ReturnType<typeof payrollFormulas>,
  text: SheetText,
): RowCells<typeof payrollTable> {
  const { member, profile, level, source } = pay;
  const salaries = quarters.map((quarter): readonly [string, Cell] => [
    salaryId(quarter),
    { formula: formulas.salary[quarter] ?? '0', value: pay.byQuarter[quarter] ?? 0 },
  ]);
  return {
    memberId: member.id,
    unit: orEmpty(member.unit),
    profile: profile === null ? null : profileName(profile),
    level: orEmpty(levelName(level)),
    fte: member.fte,
    start: member.start,
    end: member.end,
    annual: member.annualCost,
    currency: orEmpty(member.currency),
    payFrom: text.budget.sources[source],
    base: { formula: formulas.base, value: pay.base },
    fromMonth: { formula: formulas.fromMonth, value: pay.fromMonth },
    toMonth: { formula: formulas.toMonth, value: pay.toMonth },
    ...Object.fromEntries(salaries),
  };
}

/** Where the pay of how many members comes from; live. */
function finding(pay: readonly MemberPay[], text: SheetText): FormulaCell {
  const { payrollFinding: parts, sources } = text.budget;
  const count = (source: MemberPay['source']): FormulaCell => ({
    formula: `COUNTIF(${columnOf(payrollTable, 'payFrom', text.locale)},${quoted(sources[source])})`,
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
  const words = text.budget;
  const standing = standingTable(snapshot, payrollTable);
  const formulas = payrollFormulas(text);
  const isLive = pay.length <= liveMembers;
  const rowOf = rowMaker(payrollTable);
  const rows = pay.map((one) => {
    const all = rowOf(cells(one, formulas, text));
    return { key: one.member.id, cells: isLive ? all : all.map(valueOf) };
  });
  const tableRows = inExistingOrder(rows, standing, () => null);
  const top = tableTop(4, tableRows.length);
  const columns = planColumns(payrollTable, text.locale);
  return {
    ...emptyPlan('Payroll'),
    blocks: linesFor(
      [
        ...opening(words.payrollTitle, finding(pay, text), words.notes.payroll),
        ...(isLive ? [] : [line('values', 3, words.payrollValues(isoDate(run.when), run.run), 'finding')]),
      ],
      top,
      columns.length,
    ),
    tables: [
      {
        name: payrollTable.name,
        top,
        left: 0,
        columns,
        rows: tableRows,
      },
    ],
    freeze: { rows: top + 1, columns: 1 },
  };
}
