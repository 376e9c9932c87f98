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
import { bandFormula, salaryTable } from '../benchmarks/salaryTable';
import { payrollTable, salaryId } from './payrollTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import { profileTable } from '../assumptions/assumptionTables';
import { literalText } from '../team/mappingFormulas';
import { stayingCell, type EffectGrids } from '../planEffect/effectGrid';
import { levelName, profileName } from '../hiring/hiringWords';
import { named } from '../layout/cellNames';

/**
 * Members up to whom the amounts are formulas. At 20,000 they make the file a fifth larger, and LibreOffice takes 29
 * seconds and 1.5 GB instead of 12 and 0.6; beyond, memory is what runs out.
 */
const liveMembers = 20_000;

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** The level of members of whom none is known, as it stands in the table. */
const usualLevel = levelName('mid');

/** The formulas of a row of MLTP_Payroll; see memberPay. */
function payrollFormulas(text: SheetText, effect: EffectGrids) {
  const cell = (id: ColumnOf<typeof payrollTable>) => cellOf(payrollTable, id, text.locale);
  const mapped = (id: Parameters<typeof mappingColumn>[0]) =>
    `INDEX(${mappingColumn(id, text)},${cell('mappingRow')})`;
  const known = columnOf(profileTable, 'profile', text.locale);
  let profile = '""';
  for (const { profile: id } of profileColumns.toReversed())
    profile = `IF(ISNUMBER(MATCH(${mapped(id)},${known},0)),${mapped(id)},${profile})`;
  const level = `${mapped('level')}&""`;
  const [annual, currency] = [cell('annual'), cell('currency')];
  const stated = `INDEX(${columnOf(rateTable, 'rate', text.locale)},MATCH(${currency},${columnOf(rateTable, 'currency', text.locale)},0))`;
  const rate = `IFERROR(IF(N(${stated})>0,${stated},1),1)`;
  const band = `MATCH(${cell('profile')}&"|"&${cell('level')},${columnOf(salaryTable, 'band', text.locale)},0)`;
  const planMonth = `YEAR(${named('MLTP_PlanStart')})*12+3*ROUNDUP(MONTH(${named('MLTP_PlanStart')})/3,0)-2`;
  const month = (date: string) => `YEAR(${date})*12+MONTH(${date})-(${planMonth})`;
  const [from, to] = [cell('fromMonth'), cell('toMonth')];
  const { sources } = text.budget;
  return {
    mappingRow: (id: string, row: number) => {
      const ids = mappingColumn('memberId', text);
      const name = literalText(cell('memberId'), id);
      return `IFERROR(IF(INDEX(${ids},${row})=${cell('memberId')},${row},MATCH(${name},${ids},0)),0)`;
    },
    profile: `IF(${cell('mappingRow')}=0,"",${profile})`,
    level: `IF(${cell('mappingRow')}=0,"",IF(AND(${cell('profile')}<>"",${level}=""),${quoted(usualLevel)},${level}))`,
    payFrom: `IF(ISNUMBER(${annual}),${quoted(sources.roster)},IF(ISNUMBER(${band}),${quoted(sources.band)},${quoted(sources.none)}))`,
    base: `IF(ISNUMBER(${annual}),${annual}*IF(${currency}="",1,${rate}),${cell('bandBase')})`,
    bandBase: `${cell('fte')}*${bandFormula(cell('profile'), cell('level'), text)}`,
    fromMonth: `IF(ISNUMBER(${cell('start')}),${month(cell('start'))},0)`,
    toMonth: `IF(ISNUMBER(${cell('end')}),${month(cell('end'))}+1,${3 * planQuarters})`,
    salary: quarters.map(
      (quarter) =>
        `${cell('base')}/12*MAX(0,MIN(${to},${3 * quarter + 3})-MAX(${from},${3 * quarter}))` +
        `*${stayingCell('paid', quarter, effect)}`,
    ),
  };
}

function cells(
  pay: MemberPay,
  formulas: ReturnType<typeof payrollFormulas>,
  { text, demand }: Pick<WorkbookModel, 'text' | 'demand'>,
): RowCells<typeof payrollTable> {
  const { member, profile, level, source } = pay;
  const row = demand.mappingRow(member.id);
  const salaries = quarters.map((quarter): readonly [string, Cell] => [
    salaryId(quarter),
    { formula: formulas.salary[quarter] ?? '0', value: pay.byQuarter[quarter] ?? 0 },
  ]);
  return {
    memberId: member.id,
    unit: orEmpty(member.unit),
    profile: { formula: formulas.profile, value: profile === null ? '' : profileName(profile) },
    level: { formula: formulas.level, value: levelName(level) },
    fte: member.fte,
    start: member.start,
    end: member.end,
    annual: member.annualCost,
    currency: orEmpty(member.currency),
    payFrom: { formula: formulas.payFrom, value: text.budget.sources[source] },
    base: { formula: formulas.base, value: pay.base },
    bandBase: { formula: formulas.bandBase, value: pay.bandBase },
    fromMonth: { formula: formulas.fromMonth, value: pay.fromMonth },
    toMonth: { formula: formulas.toMonth, value: pay.toMonth },
    mappingRow: { formula: formulas.mappingRow(member.id, row), value: row },
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
export function payrollSheet(workbook: WorkbookModel): SheetPlan {
  const { pay, text, snapshot, run } = workbook;
  const words = text.budget;
  const standing = standingTable(snapshot, payrollTable);
  const formulas = payrollFormulas(text, workbook.effect);
  const isLive = pay.length <= liveMembers;
  const rowOf = rowMaker(payrollTable);
  const rows = pay.map((one) => {
    const all = rowOf(cells(one, formulas, workbook));
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
