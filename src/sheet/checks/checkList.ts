import type { BudgetQuarter } from '../../domain/budget/budget';
import { isBeyondBudget } from '../../domain/cost/isBeyondBudget';
import { statusSymbols } from '../../domain/coverage/coverageStatus';
import { planQuarters } from '../../domain/calendar/quarter';
import { planTiers } from '../../domain/plan/rows/planTiers';
import { assumptionTable } from '../assumptions/assumptionTables';
import { budgetSpan, budgetTops, budgetTotal, planYears } from '../budget/budgetPlaces';
import { allProfilesColumn } from '../budget/profileBlocks';
import { yearColumns, yearFigures, yearSpan } from '../budget/yearBlocks';
import type { BudgetLine } from '../budget/budgetText';
import { quarterCheckCell } from '../effort/effortSheet';
import { checkFigures, type CheckId as EffortId } from '../effort/quarterFigures';
import { closedTogether } from '../hiring/leverBlocks';
import { checkOf } from '../hiring/lineChecks';
import { headsByAction, hiringTotals } from '../hiring/hiringTotals';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { mappingColumn } from '../mapping/mappingTable';
import { unitTotals, wholeTotal } from '../months/monthPlaces';
import { payrollTable, salaryId } from '../payroll/payrollTable';
import { totalCell } from '../planEffect/effectGrid';
import type { TotalId } from '../planEffect/planEffectText';
import type { FormulaCell } from '../plan';
import { columnOf, type ColumnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { inputChecks, runChecks, totalChecks, type CheckId, type CheckKind } from './checksText';

/** A check: what is expected and what is, with the largest difference that counts as none. */
export interface Check {
  readonly id: CheckId;
  readonly kind: CheckKind;
  readonly look: 'money' | 'fte' | 'count' | 'percent';
  /** A number where the run itself states it. */
  readonly expected: FormulaCell | number;
  readonly actual: FormulaCell;
  readonly tolerance: number;
}

/** Tolerances: cents, dust of sums, and a quarter of the benchmark. */
const [cent, dust, quarter] = [0.01, 1e-6, 0.25];

type Sides = Pick<Check, 'look' | 'expected' | 'actual' | 'tolerance'>;

function sum<Item>(items: readonly Item[], of: (item: Item) => number): number {
  return items.reduce((total, item) => total + of(item), 0);
}

const money = (expected: Check['expected'], actual: FormulaCell): Sides => ({
  ...{ look: 'money', expected, actual, tolerance: cent },
});
const fte = (expected: Check['expected'], actual: FormulaCell): Sides => ({
  ...{ look: 'fte', expected, actual, tolerance: dust },
});
const count = (expected: Check['expected'], actual: FormulaCell): Sides => ({
  ...{ look: 'count', expected, actual, tolerance: dust },
});

/** Two ways to each total, both live. */
function totalSides(
  workbook: WorkbookModel,
  figures: readonly BudgetQuarter[],
): Readonly<Record<(typeof totalChecks)[number], Sides>> {
  const { model, hiring, pay, text, months, effect } = workbook;
  const units = effect.places.length;
  const line = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const paid = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const spanOf = (id: BudgetLine) => `SUM(Budget!${budgetSpan(id)})`;
  const years = Array.from({ length: planYears }, (_, index) => yearFigures(figures, index));
  const profiles = reference(budgetTops.profiles + 2, allProfilesColumn);
  const lastProfiles = reference(budgetTops.profiles + 1 + figures.length, allProfilesColumn);
  const effort = (id: EffortId): FormulaCell => ({
    formula: `SUM(${quarterCheckCell(id)})`,
    value: sum(model.balances, (balance) => checkFigures(balance)[id]),
  });
  const [left, saved, asked] = [effort('leftOut'), effort('saved'), effort('byEffort')];
  const parts = (['fte1', 'fte2', 'fte3'] as const).map((id) => mappingColumn(id, text));
  const inside = model.staff.filter(({ mapping }) => mapping.shares.length > 0);
  return {
    lines: money(
      { formula: `SUM(${line('inPlan')})`, value: sum(hiring, ({ cost }) => cost.inPlan) },
      { formula: `Budget!${budgetTotal('plan')}`, value: sum(figures, ({ plan }) => plan) },
    ),
    years: money(
      { formula: `Budget!${budgetTotal('total')}`, value: sum(figures, ({ total }) => total) },
      { formula: `SUM(Budget!${yearSpan('total')})`, value: sum(years, ({ total }) => total) },
    ),
    months: money(
      { formula: `Budget!${budgetTotal('total')}`, value: sum(figures, ({ total }) => total) },
      { formula: `Months!${wholeTotal('total')}`, value: sum(months, ({ whole }) => whole.total) },
    ),
    units: money(
      { formula: `Months!${wholeTotal('total')}`, value: sum(months, ({ whole }) => whole.total) },
      {
        formula: `SUM(Months!${unitTotals('total', units)})`,
        value: sum(months, ({ byUnit }) => sum(byUnit, ({ total }) => total)),
      },
    ),
    heads: count(
      { formula: spanOf('closing'), value: sum(figures, ({ closing }) => closing) },
      { formula: `SUM(Budget!${profiles}:${lastProfiles})`, value: sum(figures, ({ closing }) => closing) },
    ),
    walk: count(
      { formula: spanOf('closing'), value: sum(figures, ({ closing }) => closing) },
      {
        formula: `${spanOf('opening')}+${spanOf('starters')}+${spanOf('hires')}-${spanOf('leavers')}`,
        value: sum(figures, ({ opening, starters, hires, leavers }) => opening + starters + hires - leavers),
      },
    ),
    payroll: money(
      {
        formula: Array.from({ length: planQuarters }, (_, at) => `SUM(${paid(salaryId(at))})`).join('+'),
        value: sum(pay, ({ byQuarter }) => sum(byQuarter, (each) => each)),
      },
      {
        formula: `Budget!${budgetTotal('memberSalary')}`,
        value: sum(figures, ({ memberSalary }) => memberSalary),
      },
    ),
    demand: fte(effort('atWork'), {
      formula: `${left.formula}+${saved.formula}+${asked.formula}`,
      value: Number(left.value) + Number(saved.value) + Number(asked.value),
    }),
    shares: fte(
      {
        formula: `SUMPRODUCT((${parts.join('+')}>0)*${mappingColumn('fte', text)})`,
        value: sum(inside, ({ member }) => member.fte),
      },
      {
        formula: parts.map((part) => `SUM(${part})`).join('+'),
        value: sum(inside, ({ member, mapping }) => member.fte * sum(mapping.shares, ({ share }) => share)),
      },
    ),
    closed: fte(closedTogether(workbook), {
      formula: `SUMIFS(${line('closes')},${line('counts')},1)-SUMIFS(${line('opens')},${line('counts')},1)`,
      value: planTiers(hiring).all.closes,
    }),
  };
}

/** Numbers of the run beside what their formulas come to now. */
function runSides(
  workbook: WorkbookModel,
  figures: readonly BudgetQuarter[],
): Readonly<Record<(typeof runChecks)[number], Sides>> {
  const { model, hiring, effect } = workbook;
  const heads = headsByAction(hiring);
  const totals = hiringTotals(workbook);
  const inEffect = (id: TotalId, value: number): readonly [number, FormulaCell] => [
    value,
    { formula: totalCell(id, effect), value },
  ];
  const inBudget = (line: BudgetLine, value: number): readonly [number, FormulaCell] => [
    value,
    { formula: `Budget!${budgetTotal(line)}`, value },
  ];
  const atWork = sum(model.balances, (balance) => checkFigures(balance).atWork);
  return {
    hires: count(...inEffect('hires', heads.hires)),
    contractors: count(...inEffect('contractors', heads.contractors)),
    trainings: count(...inEffect('trainings', heads.trainings)),
    moves: count(...inEffect('moves', heads.moves)),
    missing: fte(...inEffect('missing', totals.missing)),
    closedAtRun: fte(...inEffect('closed', totals.closed)),
    open: fte(...inEffect('open', totals.open)),
    spare: fte(...inEffect('spare', effect.inAll('spare'))),
    cost: money(...inEffect('cost', totals.cost)),
    members: money(
      ...inBudget(
        'memberLoaded',
        sum(figures, ({ memberLoaded }) => memberLoaded),
      ),
    ),
    total: money(
      ...inBudget(
        'total',
        sum(figures, ({ total }) => total),
      ),
    ),
    closingHeads: count(...inBudget('closing', figures.at(-1)?.closing ?? 0)),
    atWork: fte(atWork, { formula: `SUM(${quarterCheckCell('atWork')})`, value: atWork }),
  };
}

/** Pay of the roster beside the bands of the same members, as a ratio. */
function ownPay({ pay, text }: WorkbookModel): Sides {
  const paid = (id: ColumnOf<typeof payrollTable>) => columnOf(payrollTable, id, text.locale);
  const from = `(${paid('payFrom')}=${quoted(text.budget.sources.roster)})*(${paid('profile')}<>"")`;
  const benchmark = `SUMPRODUCT(${from}*${paid('bandBase')})`;
  const own = `SUMPRODUCT(${from}*${paid('base')})`;
  const known = pay.filter(({ source, profile }) => source === 'roster' && profile !== null);
  const usual = sum(known, ({ bandBase }) => bandBase);
  return {
    look: 'percent',
    expected: 1,
    actual: {
      formula: `IF(${benchmark}=0,1,${own}/${benchmark})`,
      value: usual === 0 ? 1 : sum(known, ({ base }) => base) / usual,
    },
    tolerance: quarter,
  };
}

/** What of the inputs is worth a look. */
function inputSides(
  workbook: WorkbookModel,
  figures: readonly BudgetQuarter[],
  warnings: number,
): Readonly<Record<(typeof inputChecks)[number], Sides>> {
  const { model, hiring, pay, text, inputs } = workbook;
  const { assumptions, useCases, staff } = model;
  const none = (formula: string, value: number) => count(0, { formula, value });
  const budgets = [assumptions.budgetYear1, assumptions.budgetYear2, assumptions.budgetYear3];
  const over = budgets.filter((budget, year) => isBeyondBudget(yearFigures(figures, year).plan, budget));
  const status = yearColumns.status;
  const years = `${reference(budgetTops.years + 2, status)}:${reference(budgetTops.years + 1 + planYears, status)}`;
  const paid = columnOf(payrollTable, 'payFrom', text.locale);
  const allowed = columnOf(assumptionTable, 'allowed', text.locale);
  const check = columnOf(hiringTable, 'check', text.locale);
  const review = mappingColumn('status', text);
  return {
    changed: none(`IF(${named('MLTP_Changed')}="",0,1)`, 0),
    assumedDemand: none(`IF(${named('MLTP_AssumedDemand')}="",0,1)`, useCases.length === 0 ? 1 : 0),
    review: none(
      `COUNTIF(${review},${quoted(text.mapping.statuses.review)})`,
      staff.filter(({ mapping }) => mapping.status === 'review').length,
    ),
    noPay: none(
      `COUNTIF(${paid},${quoted(text.budget.sources.none)})`,
      pay.filter(({ source }) => source === 'none').length,
    ),
    notAllowed: none(`COUNTIF(${allowed},${quoted(`${statusSymbols.gap}*`)})`, inputs.replaced.length),
    overBudget: none(`COUNTIF(Budget!${years},${quoted(text.budget.over)})`, over.length),
    oddLines: none(
      `SUMPRODUCT(--(${check}<>""))`,
      hiring.filter((row) => row.action !== 'open' && checkOf(row, workbook) !== null).length,
    ),
    remarks: count(0, { formula: String(warnings), value: warnings }),
    ownPay: ownPay(workbook),
  };
}

/** Every check of a run; `warnings`: how many of its remarks are warnings. */
export function checkList(workbook: WorkbookModel, warnings: number): readonly Check[] {
  const { figures } = workbook;
  const sides = {
    ...totalSides(workbook, figures),
    ...runSides(workbook, figures),
    ...inputSides(workbook, figures, warnings),
  };
  const kinds: readonly (readonly [CheckKind, readonly CheckId[]])[] = [
    ['total', totalChecks],
    ['run', runChecks],
    ['input', inputChecks],
  ];
  return kinds.flatMap(([kind, ids]) => ids.map((id) => ({ id, kind, ...sides[id] })));
}

/** The number of a side of a check. */
export function valueOf(side: Check['expected']): number {
  return typeof side === 'number' ? side : Number(side.value);
}

/** The decimals to which a difference counts, so that no dust of sums shows. */
export function decimalsOf({ look }: Check): number {
  return look === 'money' ? 2 : 6;
}

/** How far a check is off; never -0. */
export function differenceOf(check: Check): number {
  const unit = 10 ** decimalsOf(check);
  return Math.round((valueOf(check.actual) - valueOf(check.expected)) * unit) / unit + 0;
}

/** Whether a check is within its tolerance. */
export function isWithin(check: Check): boolean {
  return Math.abs(differenceOf(check)) <= check.tolerance;
}
