import { monthOf } from '../../domain/calendar/month';
import { planQuarters } from '../../domain/calendar/quarter';
import { isoDate } from '../../domain/calendar/serialDate';
import { loadedPay, type MemberPay } from '../../domain/budget/memberPay';
import { payMonths } from '../../domain/cost/payRise';
import { profileNames } from '../../framework/profileNames';
import { quoted, reference } from '../layout/address';
import { emptyPlan } from '../layout/emptyPlan';
import { line, opening } from '../layout/line';
import { sentence } from '../layout/sentence';
import { inExistingOrder, orEmpty } from '../layout/tableRows';
import { linesFor, tableTop } from '../layout/tallTable';
import type { Block, Cell, FormulaCell, SheetPlan } from '../plan';
import { rateTable } from '../budget/ratesTable';
import {
  cellOf,
  columnIndex,
  columnOf,
  planColumns,
  rowMaker,
  type ColumnOf,
  type RowCells,
} from '../tables/tableSchema';
import { standingTable } from '../tables/tableReading';
import { bandFormula, salaryTable } from '../benchmarks/salaryTable';
import { payrollTable, salaryId } from './payrollTable';
import type { SheetText } from '../text/sheetText';
import type { WorkbookModel } from '../workbookModel';
import { mappingColumn, profileColumns } from '../mapping/mappingTable';
import { profileTable } from '../assumptions/assumptionTables';
import { budgetCell } from '../budget/budgetPlaces';
import { onCostsTable } from '../budget/onCostsTable';
import { centreNumberFormula, centreNumberOf } from '../months/costCentres';
import { unitNumberOfMember } from '../months/costPlaces';
import { paidMonthsAt, planFirstDay, paidUpTo, planMonths } from '../months/monthPlaces';
import { placeNames } from '../planEffect/effectGrid';
import { literalText } from '../team/mappingFormulas';
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

/** Rows above the table with what the pay of every member is worked out from. */
const figureRows = ['planMonth', 'remaining', 'before'] as const;
type FigureRow = (typeof figureRows)[number];
const figuresTop = 3;
const firstSalary = columnIndex(payrollTable, salaryId(0));

/** A number of the rows above the table, by quarter from 0. */
function figureCell(row: FigureRow, quarter = 0): string {
  return reference(figuresTop + figureRows.indexOf(row), firstSalary + quarter, 'both');
}

/** The rows above the table: the number of the first month, and by quarter the part still paid and the months paid before it. */
function figureBlocks({ model, text, figures }: WorkbookModel): readonly Block[] {
  const { assumptions } = model;
  const words = text.budget.payrollFigures;
  const first = planFirstDay;
  const start = model.quarters[0]?.quarter.firstDay ?? assumptions.planStart;
  const rows: Readonly<Record<FigureRow, readonly FormulaCell[]>> = {
    planMonth: [{ formula: `12*YEAR(${first})+MONTH(${first})`, value: monthOf(start) + 1 }],
    remaining: figures.map(({ remaining }, quarter) => ({
      formula: `Budget!${budgetCell('remaining', quarter)}`,
      value: remaining,
    })),
    before: [...quarters, planQuarters].map((quarter) => ({
      formula: paidUpTo(3 * quarter),
      value: payMonths(3 * quarter, assumptions),
    })),
  };
  const styles = { planMonth: 'count', remaining: 'percent', before: 'fte' } as const;
  return figureRows.flatMap((row, index): readonly Block[] => [
    line(`figures_${row}_label`, figuresTop + index, words[row], 'note', firstSalary - 3),
    {
      name: `figures_${row}`,
      top: figuresTop + index,
      left: firstSalary,
      rows: [rows[row]],
      style: styles[row],
    },
  ]);
}

/** The formulas of a row of MLTP_Payroll; see memberPay. */
function payrollFormulas(workbook: WorkbookModel) {
  const { text, effect, model } = workbook;
  const words = {
    locations: model.staff.map(({ member }) => member.location).join(''),
    units: effect.places.map(({ label }) => label).join(''),
  };
  const cell = (id: ColumnOf<typeof payrollTable>) => cellOf(payrollTable, id, text.locale);
  const mapped = (id: Parameters<typeof mappingColumn>[0]) =>
    `INDEX(${mappingColumn(id, text)},${cell('mappingRow')})`;
  const known = columnOf(profileTable, 'profile', text.locale);
  let profileNumber = '0';
  for (const { profile: id } of profileColumns.toReversed())
    profileNumber = `IFERROR(MATCH(${mapped(id)},${known},0),${profileNumber})`;
  const level = `${mapped('level')}&""`;
  const [annual, currency] = [cell('annual'), cell('currency')];
  const stated = `INDEX(${columnOf(rateTable, 'rate', text.locale)},MATCH(${currency},${columnOf(rateTable, 'currency', text.locale)},0))`;
  const isBand = `COUNTIF(${columnOf(salaryTable, 'band', text.locale)},${cell('profile')}&"|"&${cell('level')})>0`;
  const month = (day: string) => `12*YEAR(${day})+MONTH(${day})-${figureCell('planMonth')}`;
  const dated = (day: string, value: string, none: number) => `IF(ISNUMBER(${day}),${value},${none})`;
  const location = literalText(cell('location'), words.locations);
  const inUse = columnOf(onCostsTable, 'inUse', text.locale);
  const units = `IF(${cell('unit')}="",${quoted(text.shared.organisation)},${cell('unit')})`;
  const { sources } = text.budget;
  return {
    mappingRow: (id: string, row: number) => {
      const ids = mappingColumn('memberId', text);
      const name = literalText(cell('memberId'), id);
      return `IFERROR(IF(INDEX(${ids},${row})=${cell('memberId')},${row},MATCH(${name},${ids},0)),0)`;
    },
    profileNumber,
    profile: `IF(OR(${cell('mappingRow')}=0,${cell('profileNumber')}=0),"",INDEX(${known},${cell('profileNumber')}))`,
    level: `IF(${cell('mappingRow')}=0,"",IF(AND(${cell('profile')}<>"",${level}=""),${quoted(usualLevel)},${level}))`,
    payFrom: `IF(ISNUMBER(${annual}),${quoted(sources.roster)},IF(${isBand},${quoted(sources.band)},${quoted(sources.none)}))`,
    rate: `IF(${currency}="",1,IFERROR(IF(N(${stated})>0,${stated},1),1))`,
    paidPart: `IF(${named('MLTP_PayBasis')}="fullTime",${cell('fte')},1)`,
    base: `IF(ISNUMBER(${annual}),${annual}*${cell('rate')}*${cell('paidPart')},${cell('bandBase')})`,
    bandBase: `${cell('fte')}*${bandFormula(cell('profile'), cell('level'), text)}`,
    onCosts: `IF(${cell('location')}="",${named('MLTP_Burden')},IFERROR(INDEX(${inUse},MATCH(${location},${columnOf(onCostsTable, 'location', text.locale)},0)),${named('MLTP_Burden')}))`,
    loaded: `${cell('base')}*(1+${named('MLTP_Bonus')})*(1+${cell('onCosts')})`,
    fromMonth: dated(cell('start'), month(cell('start')), 0),
    toMonth: dated(cell('end'), `1+${month(cell('end'))}`, planMonths),
    goneFrom: dated(cell('end'), month(`(${cell('end')}+1)`), planMonths),
    unitNumber: `IFERROR(MATCH(${literalText(units, words.units)},${placeNames(effect)},0),${effect.places.length})`,
    centreNumber: centreNumberFormula(cell('costCentre'), workbook),
    monthly: `${cell('base')}/12`,
    paidFrom: paidMonthsAt(cell('fromMonth')),
    paidTo: paidMonthsAt(cell('toMonth')),
    salary: quarters.map((quarter) => {
      const [first, last] = [figureCell('before', quarter), figureCell('before', quarter + 1)];
      return (
        `${cell('monthly')}*${figureCell('remaining', quarter)}*` +
        `MAX(0,MIN(${cell('paidTo')},${last})-MAX(${cell('paidFrom')},${first}))`
      );
    }),
  };
}

/** The number, from 1, of the row of each profile in MLTP_Profiles, whose rows stay in the planner's order. */
function profileRows({ snapshot }: WorkbookModel): ReadonlyMap<string, number> {
  const names = standingTable(snapshot, profileTable)?.keys ?? profileNames.map(({ name }) => name);
  return new Map(names.map((name, index) => [name.trim(), index + 1] as const));
}

function cells(
  pay: MemberPay,
  formulas: ReturnType<typeof payrollFormulas>,
  profileNumbers: ReturnType<typeof profileRows>,
  workbook: WorkbookModel,
): RowCells<typeof payrollTable> {
  const { text, demand, effect, rates, model } = workbook;
  const { member, profile, level, source } = pay;
  const { assumptions } = model;
  const row = demand.mappingRow(member.id);
  const salaries = quarters.map((quarter): readonly [string, Cell] => [
    salaryId(quarter),
    { formula: formulas.salary[quarter] ?? '0', value: pay.byQuarter[quarter] ?? 0 },
  ]);
  return {
    memberId: member.id,
    unit: orEmpty(member.unit),
    location: orEmpty(member.location),
    costCentre: orEmpty(member.costCentre),
    profileNumber: {
      formula: formulas.profileNumber,
      value: profile === null ? 0 : (profileNumbers.get(profileName(profile)) ?? 0),
    },
    profile: { formula: formulas.profile, value: profile === null ? '' : profileName(profile) },
    level: { formula: formulas.level, value: levelName(level) },
    fte: member.fte,
    start: member.start,
    end: member.end,
    annual: member.annualCost,
    currency: orEmpty(member.currency),
    rate: { formula: formulas.rate, value: rates[member.currency] ?? 1 },
    paidPart: { formula: formulas.paidPart, value: assumptions.payBasis === 'fullTime' ? member.fte : 1 },
    payFrom: { formula: formulas.payFrom, value: text.budget.sources[source] },
    base: { formula: formulas.base, value: pay.base },
    bandBase: { formula: formulas.bandBase, value: pay.bandBase },
    onCosts: { formula: formulas.onCosts, value: pay.onCosts },
    loaded: { formula: formulas.loaded, value: loadedPay(pay, assumptions) },
    fromMonth: { formula: formulas.fromMonth, value: pay.fromMonth },
    toMonth: { formula: formulas.toMonth, value: pay.toMonth },
    goneFrom: { formula: formulas.goneFrom, value: pay.goneFrom },
    unitNumber: { formula: formulas.unitNumber, value: unitNumberOfMember(member, effect) },
    centreNumber: { formula: formulas.centreNumber, value: centreNumberOf(member.costCentre, workbook) },
    monthly: { formula: formulas.monthly, value: pay.base / 12 },
    paidFrom: { formula: formulas.paidFrom, value: payMonths(clipped(pay.fromMonth), assumptions) },
    paidTo: { formula: formulas.paidTo, value: payMonths(clipped(pay.toMonth), assumptions) },
    mappingRow: { formula: formulas.mappingRow(member.id, row), value: row },
    ...Object.fromEntries(salaries),
  };
}

/** A month of the plan; those outside of it count as its ends. */
function clipped(month: number): number {
  return Math.min(planMonths, Math.max(0, month));
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
  const formulas = payrollFormulas(workbook);
  const numbers = profileRows(workbook);
  const isLive = pay.length <= liveMembers;
  const rowOf = rowMaker(payrollTable);
  const rows = pay.map((one) => {
    const all = rowOf(cells(one, formulas, numbers, workbook));
    return { key: one.member.id, cells: isLive ? all : all.map(valueOf) };
  });
  const tableRows = inExistingOrder(rows, standing, () => null);
  const top = tableTop(figuresTop + figureRows.length + 1, tableRows.length);
  const columns = planColumns(payrollTable, text.locale);
  return {
    ...emptyPlan('Payroll'),
    blocks: linesFor(
      [
        ...opening(words.payrollTitle, finding(pay, text), words.notes.payroll),
        ...(isLive
          ? figureBlocks(workbook)
          : [line('values', 3, words.payrollValues(isoDate(run.when), run.run), 'finding')]),
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
