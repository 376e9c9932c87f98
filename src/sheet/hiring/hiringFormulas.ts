import { planQuarters } from '../../domain/calendar/quarter';
import { quoted } from '../layout/address';
import { salaryTable } from '../benchmarks/salaryTable';
import { cellOf, columnOf, headingOf } from '../tables/tableSchema';
import type { HiringText } from './hiringText';
import type { SheetText } from '../text/sheetText';
import { costId, hiringTable, type HiringColumn } from './hiringTable';
import { named } from '../layout/cellNames';

/** The formulas of a line of MLTP_Hiring; the same in every row, so that a line typed in by hand works as well. */
export interface HiringFormulas {
  readonly fte: string;
  readonly coverageBefore: string;
  readonly coverageAfter: string;
  readonly base: string;
  readonly loaded: string;
  readonly oneOff: string;
  readonly startMonth: string;
  /** By quarter of the plan. */
  readonly cost: readonly string[];
  readonly inPlan: string;
}

/** Part of the heads expected to be there after a number of quarters, as a formula; see remainingPart. */
export function remainingFormula(quarters: string): string {
  return `(1-${named('MLTP_Attrition')}*(1-${named('MLTP_Backfill')}))^(${quarters}/4)`;
}

/** Cost of a line in a quarter, counted from 0; see lineEffect. */
function costFormula({ hiring: text, locale }: SheetText, quarter: number): string {
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const { proposed, approved } = text.statuses;
  const first = 3 * quarter;
  const from = `${cell('startMonth')}-${first}`;
  const gone = `MAX(0,ROUNDUP((${first}-${cell('startMonth')})/3,0))`;
  const left = `IF(${cell('action')}=${quoted(text.actions.hire)},${remainingFormula(gone)},1)`;
  const stays = `AND(${cell('action')}=${quoted(text.actions.contract)},ISNUMBER(${cell('quarters')}))`;
  const end = `IF(${stays},${from}+3*N(${cell('quarters')}),3)`;
  const months = `MAX(0,MIN(3,${end})-MAX(0,${from}))`;
  const once = `IF(AND(${cell('startMonth')}>=${first},${cell('startMonth')}<${first + 3}),${cell('oneOff')},0)`;
  const counted = `OR(${cell('status')}=${quoted(proposed)},${cell('status')}=${quoted(approved)})`;
  return `IF(${counted},${left}*${cell('loaded')}*${months}/12+${once},0)`;
}

/** The formulas of a line. */
export function hiringFormulas(sheet: SheetText): HiringFormulas {
  const { hiring: text, locale } = sheet;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const is = (action: keyof HiringText['actions']) => `${cell('action')}=${quoted(text.actions[action])}`;
  const band = `MATCH(${cell('profile')}&"|"&${cell('level')},${columnOf(salaryTable, 'band', locale)},0)`;
  const bandBase = `IFERROR(INDEX(${columnOf(salaryTable, 'base', locale)},${band}),0)`;
  const coverage = (capacity: string) => `IF(${cell('demandFte')}=0,0,${capacity}/${cell('demandFte')})`;
  const start = cell('startDate');
  const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);
  const cost = (quarter: number) => headingOf(hiringTable, costId(quarter), locale);
  const costs = `${hiringTable.name}[[#This Row],[${cost(0)}]:[${cost(planQuarters - 1)}]]`;
  // The plan starts with the quarter of MLTP_PlanStart, whatever its day and month.
  const planMonth = `3*ROUNDUP(MONTH(${named('MLTP_PlanStart')})/3,0)-2`;
  return {
    fte: `IF(OR(${is('shift')},${is('open')}),1,${cell('heads')})*${cell('fteEach')}`,
    coverageBefore: coverage(cell('capacityFte')),
    coverageAfter: coverage(`(${cell('capacityFte')}+IF(${is('open')},0,${cell('fte')}))`),
    base: `IF(${is('hire')},1,IF(${is('contract')},${named('MLTP_ContractorFactor')},0))*${bandBase}`,
    loaded: `${cell('base')}*${cell('heads')}*(1+${named('MLTP_Burden')})`,
    oneOff:
      `IF(${is('hire')},${cell('base')}*${cell('heads')}*${named('MLTP_Recruiting')}+${cell('heads')}*${named('MLTP_Onboarding')},` +
      `IF(${is('train')},${cell('heads')}*N(${cell('trainingMonths')})*${named('MLTP_TrainingCost')},` +
      `IF(${is('redeploy')},${cell('heads')}*${named('MLTP_RedeployCost')},0)))`,
    startMonth:
      `IF(ISNUMBER(${start}),(YEAR(${start})-YEAR(${named('MLTP_PlanStart')}))*12+MONTH(${start})-(${planMonth}),` +
      `${3 * planQuarters})`,
    cost: quarters.map((quarter) => costFormula(sheet, quarter)),
    inPlan: `SUM(${costs})`,
  };
}
