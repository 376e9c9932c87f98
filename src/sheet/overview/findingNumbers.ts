import { planQuarters } from '../../domain/calendar/quarter';
import { isBeyondBudget } from '../../domain/cost/isBeyondBudget';
import { oneDecimal } from '../../domain/numberWords';
import { isCounted } from '../../domain/plan/line/hiringDecision';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import { openPrices } from '../../domain/cost/openPrices';
import { phases } from '../../framework/phases';
import { profileNames } from '../../framework/profileNames';
import { profileTable } from '../assumptions/assumptionTables';
import { planYears } from '../budget/budgetPlaces';
import { yearFigures, yearSpan } from '../budget/yearBlocks';
import { headlineNumber } from '../demand/headlineBlock';
import { actionOrder } from '../hiring/effectFormulas';
import { hiringTotals } from '../hiring/hiringTotals';
import { hiringTable, type HiringColumn } from '../hiring/hiringTable';
import { quoted, reference } from '../layout/address';
import { named } from '../layout/cellNames';
import { oneDecimalFormula } from '../layout/numberFormulas';
import { totalCell } from '../planEffect/effectGrid';
import type { Block, FormulaCell, Style } from '../plan';
import { columnOf } from '../tables/tableSchema';
import { onePersonPlaces } from '../team/singlePoints';
import type { WorkbookModel } from '../workbookModel';
import { profileCells, profileSums, quarterCells, quarterSums } from './effortBlocks';
import { findingNumbers, findingTexts, type FindingNumber } from './findingText';
import { overviewTops, workLeft } from './overviewPlaces';

/** How the numbers of the findings look. */
export const findingStyles: Readonly<Record<FindingNumber, Style>> = {
  ...{ profile: 'text', phase: 'text', staffed: 'percent', planned: 'percent' },
  ...{ peak: 'fte', peakQuarter: 'text', end: 'fte', endQuarter: 'text' },
  ...{ own: 'fte', hired: 'fte', contracted: 'fte' },
  ...{ thin: 'text', thinOpen: 'fte', thinPlanned: 'percent', single: 'count' },
  ...{ worth: 'money', cost: 'money', worthWord: 'text', costWord: 'text', budgets: 'count', over: 'count' },
  ...{ peakWord: 'text', endWord: 'text', ownWord: 'text', hiredWord: 'text', contractedWord: 'text' },
};

/** The cell of a number of the findings. */
export function findingCell(id: FindingNumber): string {
  return reference(overviewTops.findings + 1 + findingNumbers.indexOf(id), workLeft + 1, 'both');
}

const at = findingCell;

const numberOf = (cell: FormulaCell) => Number(cell.value);

/** The numbers that the findings state, each in a cell of its own. */
export function findingValues(workbook: WorkbookModel): Readonly<Record<FindingNumber, FormulaCell>> {
  const { model, hiring, effect, figures, text, demand } = workbook;
  const { assumptions, headline } = model;
  const words = findingTexts[text.locale];
  const sums = profileSums(workbook);
  const asked = quarterSums(workbook).map((each) => each.asked);
  const quarterName = (quarter: number) => model.quarters[quarter]?.quarter.name ?? '';
  const line_ = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  const closedBy = (first: HiringAction, last: HiringAction): FormulaCell => {
    const [from, to] = [actionOrder.indexOf(first), actionOrder.indexOf(last)];
    const rows = hiring.filter(({ action, status }) => {
      const number = actionOrder.indexOf(action);
      return isCounted(status) && number >= from && number <= to;
    });
    const number = line_('actionNumber');
    const sum = (of: 'closes' | 'opens') =>
      `SUMIFS(${line_(of)},${line_('counts')},1,${number},">=${from + 1}",${number},"<=${to + 1}")`;
    return {
      formula: `${sum('closes')}-${sum('opens')}`,
      value: rows.reduce((total, { closes, opens }) => total + closes - opens, 0),
    };
  };
  const worst = profileNames.findIndex(({ id }) => id === headline?.profile);
  const ofProfile = (column: 'staffed' | 'planned'): FormulaCell => ({
    formula: `IFERROR(INDEX(${profileCells(column)},MATCH(${at('profile')},${profileCells('profile')},0)),1)`,
    value: sums[worst]?.[column] ?? 1,
  });
  const most = sums.reduce((best, each, index) => (each.open > (sums[best]?.open ?? 0) ? index : best), 0);
  const ofMost = `MATCH(MAX(${profileCells('open')}),${profileCells('open')},0)`;
  const peak = Math.max(...asked);
  const prices = openPrices(model);
  const cost: FormulaCell = { formula: totalCell('cost', effect), value: hiringTotals(workbook).cost };
  const worth = {
    formula: `SUMPRODUCT(${profileCells('missing')}-${profileCells('open')},${worthCells()})`,
    value: sums.reduce((sum, { missing, open }, index) => {
      const id = profileNames[index]?.id;
      return id === undefined ? sum : sum + (missing - open) * prices[id];
    }, 0),
  };
  const spoken = (cell: string, value: number): FormulaCell => {
    const { million, thousand } = words.units;
    const inMillions = `${oneDecimalFormula(`${cell}/1000000`, text.locale)}&${quoted(million)}`;
    const amount = `IF(${cell}>=1000000,${inMillions},ROUND(${cell}/1000,0)&${quoted(thousand)})`;
    const said =
      value >= 1e6
        ? oneDecimal(value / 1e6, text.locale) + million
        : `${Math.round(value / 1000)}${thousand}`;
    const currency = named('MLTP_Currency');
    // German readers expect the currency behind the amount.
    return text.locale === 'de'
      ? { formula: `${amount}&" "&${currency}`, value: `${said} ${assumptions.currency}` }
      : { formula: `${currency}&" "&${amount}`, value: `${assumptions.currency} ${said}` };
  };
  const budgets = [assumptions.budgetYear1, assumptions.budgetYear2, assumptions.budgetYear3].slice(
    0,
    planYears,
  );
  const isOver = (budget: number | null, year: number) =>
    isBeyondBudget(yearFigures(figures, year).plan, budget);
  const own = closedBy('train', 'shift');
  const hired = closedBy('hire', 'hire');
  const contracted = closedBy('contract', 'contract');
  const end = asked[planQuarters - 1] ?? 0;
  const decimal = (id: FindingNumber, value: number): FormulaCell => ({
    formula: oneDecimalFormula(at(id), text.locale),
    value: oneDecimal(value, text.locale),
  });
  const phase = phases.findIndex(({ id }) => id === headline?.phase);
  const phaseNumber = headlineNumber('phase', demand.grids);
  return {
    profile: {
      formula: `${headlineNumber('profile', demand.grids)}&""`,
      value: profileNames[worst]?.name ?? '',
    },
    phase: {
      formula: `IF(${phaseNumber}=0,"",CHOOSE(${phaseNumber},${phases.map(({ name }) => quoted(name)).join(',')}))`,
      value: phases[phase]?.name ?? '',
    },
    staffed: ofProfile('staffed'),
    planned: ofProfile('planned'),
    peak: { formula: `MAX(${quarterCells('asked')})`, value: peak },
    peakQuarter: {
      formula: `INDEX(${quarterCells('quarter')},MATCH(${at('peak')},${quarterCells('asked')},0))`,
      value: quarterName(asked.indexOf(peak)),
    },
    end: {
      formula: quarterCells('asked', planQuarters - 1, planQuarters - 1),
      value: end,
    },
    endQuarter: {
      formula: quarterCells('quarter', planQuarters - 1, planQuarters - 1),
      value: quarterName(planQuarters - 1),
    },
    own,
    hired,
    contracted,
    thin: {
      formula: `INDEX(${profileCells('profile')},${ofMost})`,
      value: profileNames[most]?.name ?? '',
    },
    thinOpen: { formula: `MAX(${profileCells('open')})`, value: sums[most]?.open ?? 0 },
    thinPlanned: {
      formula: `INDEX(${profileCells('planned')},${ofMost})`,
      value: sums[most]?.planned ?? 1,
    },
    single: onePersonPlaces(workbook),
    worth,
    cost,
    worthWord: spoken(at('worth'), worth.value),
    costWord: spoken(at('cost'), numberOf(cost)),
    budgets: {
      formula: `COUNT(Budget!${yearSpan('budget')})`,
      value: budgets.filter((budget) => budget !== null).length,
    },
    over: {
      formula: `COUNTIF(Budget!${yearSpan('status')},${quoted(text.budget.over)})`,
      value: budgets.filter(isOver).length,
    },
    peakWord: decimal('peak', peak),
    endWord: decimal('end', end),
    ownWord: decimal('own', numberOf(own)),
    hiredWord: decimal('hired', numberOf(hired)),
    contractedWord: decimal('contracted', numberOf(contracted)),
  };
}

/** The worth of an open FTE-quarter of each profile: to the right of the table of profiles. */
function worthCells(): string {
  const [first, last] = [0, profileNames.length - 1].map((row) =>
    reference(overviewTops.profiles + 2 + row, workLeft + 1, 'both'),
  );
  return `${first ?? ''}:${last ?? ''}`;
}

/** The worth of an open FTE-quarter by profile, to the right of the table of profiles. */
export function worthBlocks({ model, text }: WorkbookModel): readonly Block[] {
  const prices = openPrices(model);
  const [profile, price] = (['profile', 'priceInUse'] as const).map((id) =>
    columnOf(profileTable, id, text.locale),
  );
  const { top, left } = { top: overviewTops.profiles + 1, left: workLeft };
  return [
    {
      name: 'worth_headings',
      top,
      left,
      rows: [[text.shared.profile, profileTable.columns.priceInUse.heading[text.locale]]],
      style: 'heading',
    },
    {
      name: 'worth_labels',
      top: top + 1,
      left,
      rows: profileNames.map(({ name }, row) => [{ formula: reference(top + 1 + row, 0), value: name }]),
      style: 'label',
    },
    {
      name: 'worth_body',
      top: top + 1,
      left: left + 1,
      rows: profileNames.map(({ id }, row) => [
        {
          formula: `SUMIFS(${price ?? ''},${profile ?? ''},${reference(top + 1 + row, left)})`,
          value: prices[id],
        },
      ]),
      style: 'money',
    },
  ];
}
