import { spokenNumber } from '../../domain/numberWords';
import { phases } from '../../framework/phases';
import type { AssumptionKey } from '../../domain/assumptions/assumptions';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { openPrices } from '../../domain/cost/openPrices';
import { placeOfId } from '../../domain/plan/line/placeId';
import type { CellAddress } from '../../domain/grid';
import { hiringTable, type HiringColumn } from './hiringTable';
import { hiringReason, levelName, placeName, profileName } from './hiringWords';
import type { SheetPlan } from '../plan';
import { standingTable } from '../tables/tableReading';
import { columnUnder, headingOf } from '../tables/tableSchema';
import { bandKey } from '../benchmarks/readBands';
import type { WorkbookModel } from '../workbookModel';
import type { Explaining } from '../explain/explaining';
import type { ExplainedItem, Explanation } from '../explain/explanation';
import { assumptionGroup, listed, memberGroup, useCaseGroup } from '../explain/inputGroups';

/** A line of the hiring plan and a column of it. */
export interface HiringCell {
  readonly row: HiringRow;
  readonly column: HiringColumn;
  readonly header: string;
}

/** The line and column of the Hiring table that an address lies in; `null` outside of its lines. */
export function hiringCellAt(plan: SheetPlan, at: CellAddress, workbook: WorkbookModel): HiringCell | null {
  const { snapshot, hiring } = workbook;
  const table = plan.tables.find(({ name }) => name === hiringTable.name);
  if (table === undefined) return null;
  const grid = standingTable(snapshot, hiringTable)?.grid;
  const key = table.rows[at.row - table.top - 1]?.key;
  const position = at.column - (grid?.left ?? table.left);
  const header = grid?.headers[position] ?? table.columns[position]?.header ?? '';
  const column = columnUnder(hiringTable, header);
  const row = key === undefined || key === '' ? undefined : hiring.find(({ id }) => id === key);
  return row === undefined || column === undefined ? null : { row, column, header };
}

const costColumns: readonly HiringColumn[] = ['base', 'loaded', 'oneOff', 'startMonth', 'inPlan'];

function isCost(column: HiringColumn): boolean {
  return costColumns.includes(column) || column.startsWith('cost');
}

/** The assumptions that the cost of each action rests on. */
const costAssumptions: Readonly<Record<HiringAction, readonly AssumptionKey[]>> = {
  hire: ['burden', 'bonus', 'merit', 'recruiting', 'onboarding', 'attrition', 'backfill'],
  contract: ['contractorFactor', 'burden', 'bonus', 'merit'],
  train: ['trainingCost'],
  redeploy: ['redeployCost'],
  shift: [],
  defer: ['burden', 'priceMust', 'priceShould', 'priceCould'],
  open: ['minimumGap'],
};

/** Why a line of the hiring plan says what it says: its gap, or its cost. */
export function hiringExplanation({ row, column, header }: HiringCell, explained: Explaining): Explanation {
  const { workbook, shown } = explained;
  const { text, model } = workbook;
  const words = text.hiring;
  const who = [words.actions[row.action], profileName(row.profile), levelName(row.level)]
    .filter((word) => word !== '')
    .join(' ');
  const quarter = model.quarters[row.quarter]?.quarter.name ?? '';
  const title = `${header}: ${who}, ${placeName(row.place, text)}, ${quarter}`;
  return isCost(column)
    ? { title, value: shown, formula: costFormula(row, explained), groups: costGroups(row, explained) }
    : { title, value: shown, formula: gapFormula(row, explained), groups: gapGroups(row, explained) };
}

/** FTE of the profile at the place before the line, and what the line adds. */
function gapFormula(row: HiringRow, explained: Explaining): string {
  const { number, percent, workbook } = explained;
  const ratio = row.demand > 0 ? ` = ${percent(row.capacity / row.demand)}` : '';
  return `${number(row.capacity)} FTE ÷ ${number(row.demand)} FTE${ratio}. ${hiringReason(row, workbook)}`;
}

function gapGroups(row: HiringRow, explained: Explaining): Explanation['groups'] {
  const { workbook, cells, words, number } = explained;
  const { model } = workbook;
  const balance = model.balances[row.seenIn] ?? model.balance;
  const place = placeOfId(row.place);
  const isHere = (unit: string) => place.kind === 'centre' || place.unit === unit;
  const staff = model.staff.filter(({ member }) => isHere(member.unit));
  const useCases = balance.useCases.filter(({ useCase }) => isHere(useCase.unit));
  const minimum: ExplainedItem = {
    name: words.minimum,
    text: number(model.minimumHeads[row.profile]),
    at: cells.minimum(row.profile, 'minimumHeads'),
  };
  const price: ExplainedItem = {
    name: words.price,
    text: money(openPrices(model)[row.profile], explained),
    at: cells.minimum(row.profile, 'price'),
  };
  return [
    memberGroup(staff, row.profile, balance.quarter, explained),
    useCaseGroup(
      { ...balance, useCases },
      row.profile,
      phases.map(({ id }) => id),
      explained,
    ),
    listed('parts', [minimum, price], explained),
    assumptionGroup(
      ['minimumGap', 'monthsToHire', 'organisationPattern', 'objective', 'openPrice'],
      explained,
    ),
  ];
}

function money(amount: number, { workbook }: Explaining): string {
  const { model, text } = workbook;
  return `${spokenNumber(Math.round(amount), text.locale, 0)} ${model.assumptions.currency}`;
}

/** Annual pay with burden, and what is paid once. */
function costFormula({ cost, heads }: HiringRow, explained: Explaining): string {
  const { workbook, number, percent } = explained;
  const { burden, bonus } = workbook.model.assumptions;
  const withBonus = bonus === 0 ? '' : `(1 + ${percent(bonus)}) x `;
  const heading = (id: 'oneOff' | 'inPlan') => headingOf(hiringTable, id, workbook.text.locale);
  const loaded = `${money(cost.base, explained)} x ${number(heads)} x ${withBonus}(1 + ${percent(burden)}) = ${money(cost.loaded, explained)}`;
  return `${loaded}; ${heading('oneOff')} ${money(cost.oneOff, explained)}; ${heading('inPlan')} ${money(cost.inPlan, explained)}`;
}

function costGroups(row: HiringRow, explained: Explaining): Explanation['groups'] {
  const { words, cells } = explained;
  const { action, profile, level, cost } = row;
  const assumptions = assumptionGroup([...costAssumptions[action], 'planStart'], explained);
  if (level === null) return [assumptions];
  const band = bandKey(profile, level);
  const salary: ExplainedItem = {
    name: `${words.salary}: ${profileName(profile)}, ${levelName(level)}`,
    text: money(cost.base, explained),
    at: cells.band(band),
  };
  return [listed('parts', [salary], explained), assumptions];
}
