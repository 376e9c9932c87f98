import { planQuarters } from '../../domain/calendar/quarter';
import type { HiringAction } from '../../domain/plan/line/hiringAction';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { bandFormula } from '../benchmarks/salaryTable';
import { quarterNameFormula } from '../effort/quarterFormulas';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { figureAt, figureRow } from '../planEffect/effectGrid';
import type { EffectFigure } from '../planEffect/planEffectText';
import { cellOf, headingOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { decisionFormulas } from './decisionFormulas';
import { costFormulas } from './costFormulas';
import { effectFormulas, isAction, monthFormula, nominalFte } from './effectFormulas';
import { checkFormulas } from './lineChecks';
import { reasonFormulas } from './reasonCell';
import { costId, givesId, hiringTable, type HiringColumn } from './hiringTable';

/**
 * The formulas of a line of MLTP_Hiring by column, the same in every row, so that a line typed in by hand works as well.
 * Those of single lines are `startFormula` and `proposalFormula`.
 */
export type HiringFormulas = Readonly<Partial<Record<HiringColumn, string>>>;

/** The formulas of a line. */
export function hiringFormulas(workbook: Pick<WorkbookModel, 'text' | 'demand' | 'effect'>): HiringFormulas {
  const { text, effect } = workbook;
  const { locale } = text;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const is = (action: HiringAction) => isAction(cell, action);
  const bandBase = bandFormula(cell('profile'), cell('level'), text);
  const start = cell('startDate');
  const across = (id: (quarter: number) => HiringColumn) => {
    const [first, last] = [id(0), id(planQuarters - 1)].map((each) => headingOf(hiringTable, each, locale));
    return `${hiringTable.name}[[#This Row],[${first ?? ''}]:[${last ?? ''}]]`;
  };
  const inCell = (formula: string) => `IF(${cell('cell')}=0,0,${formula})`;
  const seen = (figure: EffectFigure) => figureAt(figure, cell('cell'), cell('seenIn'), effect);
  const coverage = (capacity: string) =>
    `IF(OR(${cell('counts')}=0,${cell('demandFte')}=0),0,(${capacity})/${cell('demandFte')})`;
  return {
    quarter: `IF(ISNUMBER(${start}),${quarterNameFormula(start)},"")`,
    fte: nominalFte(cell),
    coverageBefore: coverage(cell('capacityFte')),
    coverageAfter: coverage(inCell(`${cell('capacityFte')}+${seen('added')}-${seen('taken')}`)),
    base: `((${is('hire')})+(${is('contract')})*${named('MLTP_ContractorFactor')})*${bandBase}`,
    loaded: `${cell('base')}*IF(${is('contract')},${cell('fte')},${cell('heads')})*(1+${named('MLTP_Bonus')})*(1+${named('MLTP_Burden')})`,
    oneOff:
      `IF(${is('hire')},${cell('base')}*${cell('heads')}*${named('MLTP_Recruiting')}+${cell('heads')}*${named('MLTP_Onboarding')},` +
      `IF(${is('train')},${cell('heads')}*N(${cell('trainingMonths')})*${named('MLTP_TrainingCost')},` +
      `IF(${is('redeploy')},${cell('heads')}*${named('MLTP_RedeployCost')},` +
      `IF(AND(${is('shift')},${cell('fte')}>0),${named('MLTP_ShiftPrice')},0))))`,
    closes: inCell(`SUMPRODUCT(${across(givesId)},${figureRow('closing', cell('cell'), effect)})`),
    demandFte: inCell(seen('demand')),
    capacityFte: inCell(seen('capacity')),
    startMonth: `IF(ISNUMBER(${start}),${monthFormula(start)},${3 * planQuarters})`,
    ...checkFormulas(workbook),
    ...reasonFormulas(workbook),
    seenIn: `MIN(${planQuarters},MAX(0,ROUNDUP(${cell('fullFrom')}/3,0))+1)`,
    ...costFormulas(cell, workbook),
    inPlan: `SUM(${across(costId)})`,
    ...effectFormulas(workbook),
    ...decisionFormulas(workbook),
  };
}

/** The quarter, from 0, in which a proposed line begins: a hire starts no sooner than it takes to hire. */
function beginsIn(action: HiringAction, quarter: number): string {
  return action === 'hire' ? `MAX(${quarter},ROUNDUP(${named('MLTP_MonthsToHire')}/3,0))` : String(quarter);
}

/** The first day of a proposed line: that of its quarter, counted from the first day of the plan. */
export function startFormula(
  { action, quarter }: Pick<HiringRow, 'action' | 'quarter'>,
  { demand }: Pick<WorkbookModel, 'demand'>,
): string {
  const first = `Demand!${cellAt(demand.grids.quarter, 0, at.quarter.firstDay)}`;
  return `EDATE(${first},3*${beginsIn(action, quarter)})`;
}

/** The month of the plan in which a line began at the run: a proposed one moves with the plan, any other has its day. */
export function monthAtRun({ action, quarter, typed, start }: HiringRow): string {
  if (!typed) return `3*${beginsIn(action, quarter)}`;
  return start === null ? String(3 * planQuarters) : monthFormula(String(start));
}

/** What a run proposes for heads and start, by the formula of the start; see proposalText. */
export function proposalFormula(heads: number, start: string): string {
  const two = (part: 'MONTH' | 'DAY') => `TEXT(${part}(${start}),"00")`;
  return `${quoted(`${heads}, `)}&YEAR(${start})&"-"&${two('MONTH')}&"-"&${two('DAY')}`;
}
