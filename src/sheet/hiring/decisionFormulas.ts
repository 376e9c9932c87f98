import { dearest, nextToNothing } from '../../domain/plan/rows/budgetCut';
import { preparingMonths } from '../../domain/plan/rows/decideBy';
import { planQuarters } from '../../domain/calendar/quarter';
import { useCasePriorities } from '../../domain/demand/useCase';
import { languages } from '../../framework/language';
import { isWord } from '../demand/conditions';
import { at } from '../demand/demandGrids';
import { cellAt } from '../demand/grid';
import { quoted } from '../layout/address';
import { named } from '../layout/cellNames';
import { figureRow, totalCell } from '../planEffect/effectGrid';
import type { TotalId } from '../planEffect/planEffectText';
import { cellOf, columnOf, headingOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { isAction } from './effectFormulas';
import { hiringTable, takesId, type HiringColumn } from './hiringTable';
import { hiringTexts } from './hiringTexts';

/** The formulas of what a reviewer decides a line by: its price, its dates, and when it goes if the budget is cut. */
export function decisionFormulas({
  text,
  demand,
  effect,
}: Pick<WorkbookModel, 'text' | 'demand' | 'effect'>): Readonly<Partial<Record<HiringColumn, string>>> {
  const { locale } = text;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, locale);
  const column = (id: HiringColumn) => columnOf(hiringTable, id, locale);
  const start = cell('startDate');
  const firstDay = `Demand!${cellAt(demand.grids.quarter, 0, at.quarter.firstDay)}`;
  const lead = `IF(${isAction(cell, 'hire')},TRUNC(${named('MLTP_MonthsToHire')}),IF(${isAction(cell, 'shift', 'defer')},0,${preparingMonths}))`;
  const [first, last] = [0, planQuarters - 1].map((quarter) =>
    headingOf(hiringTable, takesId(quarter), locale),
  );
  const takes = `${hiringTable.name}[[#This Row],[${first ?? ''}]:[${last ?? ''}]]`;
  const signed = languages.map((language) => hiringTexts[language].stages.signed);
  const tiers = useCasePriorities.map((priority) => quoted(text.useCases.priorities[priority])).join(',');
  const later =
    `(${column('cutRank')}>${cell('cutRank')})+(${column('cutRank')}=${cell('cutRank')})*` +
    `((${column('cutPrice')}>${cell('cutPrice')})+(${column('cutPrice')}=${cell('cutPrice')})*(${column('rank')}>${cell('rank')}))`;
  const saved = `SUMIFS(${column('inPlan')},${column('cutOrder')},">0",${column('cutOrder')},"<"&${cell('cutOrder')})`;
  const total = (id: TotalId) => totalCell(id, effect);
  const isFull = `${cell('cutOrder')}<=${total('cutFull')}`;
  /** Whether a line is the first in the cut order of those whose number is the least or the greatest of its column. */
  const isFirst = (id: 'cutLast' | 'cutSpare', of: 'MIN' | 'MAX') =>
    `IF(ISNUMBER(${cell(id)}),IF(${cell(id)}=${of}(${column(id)}),COUNTIFS(${column(id)},${cell(id)},${column('cutOrder')},"<"&${cell('cutOrder')})=0,FALSE),FALSE)`;
  const average = totalCell('average', effect);
  return {
    perFteQuarter: `IF(${cell('closes')}<=0.000000001,"",${cell('inPlan')}/${cell('closes')})`,
    decideBy: `IF(ISNUMBER(${start}),EDATE(${start},-${lead}),"")`,
    fullDate: `IF(ISNUMBER(${start}),EDATE(${firstDay},TRUNC(${cell('fullFrom')})),"")`,
    opens: `IF(${cell('fromCell')}=0,0,SUMPRODUCT(${takes},${figureRow('opening', cell('fromCell'), effect)}))`,
    cutRank:
      `IF(OR(${cell('inPlan')}<=0,${isWord(cell('stage'), signed)}),0,` +
      `IF(${cell('cutPrice')}<${nextToNothing}*${average},1,` +
      `1+IFERROR(MATCH(${cell('tier')},{${tiers}},0),${useCasePriorities.length})))`,
    cutPrice: `IF(ISNUMBER(${cell('perFteQuarter')}),ROUND(${cell('perFteQuarter')},2),${dearest})`,
    cutOrder: `IF(${cell('cutRank')}=0,0,1+SUMPRODUCT(${later}))`,
    cutBefore: `IF(${cell('cutOrder')}=0,0,${saved})`,
    cutLast: `IF(OR(${cell('cutOrder')}=0,${isFull},${cell('cutRank')}<>${total('cutRank')},${cell('inPlan')}<${total('cutRest')}),"",${cell('inPlan')})`,
    cutSpare: `IF(OR(${cell('cutOrder')}=0,${cell('cutOrder')}>${total('cutFull')},${cell('inPlan')}>${total('cutOver')}),"",${cell('inPlan')})`,
    goes: `IF(${cell('cutOrder')}=0,0,IF(${isFull},IF(${isFirst('cutSpare', 'MAX')},0,1),IF(${isFirst('cutLast', 'MIN')},1,0)))`,
  };
}
