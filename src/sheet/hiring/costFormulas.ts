import { planQuarters } from '../../domain/calendar/quarter';
import { paidMonthsAt, paidUpTo } from '../months/monthPlaces';
import { stayingAfter, type EffectGrids } from '../planEffect/effectGrid';
import type { WorkbookModel } from '../workbookModel';
import { isAction, quartersThere, type RowCell } from './effectFormulas';
import { costId, paidId, rateId, type HiringColumn } from './hiringTable';

const quarters = Array.from({ length: planQuarters }, (_, quarter) => quarter);

/** What a month costs in a quarter: heads that have left for good or not been replaced yet are not paid. */
function rateFormula(cell: RowCell, quarter: number, effect: EffectGrids): string {
  return `${cell('monthly')}*${stayingAfter('paid', quartersThere(cell, quarter), effect)}`;
}

/** Months of a quarter that are paid. */
function paidFormula(cell: RowCell, quarter: number): string {
  const [first, last] = [paidUpTo(3 * quarter), paidUpTo(3 * quarter + 3)];
  return `MAX(0,MIN(${cell('paidTo')},${last})-MAX(${cell('paidFrom')},${first}))`;
}

/** The formulas of what a line costs, one step in a column; the same in every row. See lineEffect. */
export function costFormulas(
  cell: RowCell,
  { effect }: Pick<WorkbookModel, 'effect'>,
): Readonly<Partial<Record<HiringColumn, string>>> {
  const start = cell('startMonth');
  const places = effect.places.length;
  return {
    monthly: `${cell('counts')}*${cell('loaded')}/12`,
    paidFrom: paidMonthsAt(start),
    paidTo: paidMonthsAt(cell('worksTo')),
    onceIn: `IF(AND(${cell('counts')}=1,${start}>=0),INT(${start}/3)+1,0)`,
    // A place without a row of its own is one of all other units, which are last.
    unitNumber: `IF(${cell('cell')}=0,${places},MOD(${cell('cell')}-1,${places})+1)`,
    hired: `IF(${isAction(cell, 'hire')},${cell('counts')}*${cell('heads')},0)`,
    postFte: `IF(${isAction(cell, 'hire', 'contract')},${cell('countedFte')},0)`,
    ...Object.fromEntries(
      quarters.flatMap((quarter) => [
        [rateId(quarter), rateFormula(cell, quarter, effect)],
        [paidId(quarter), paidFormula(cell, quarter)],
        [
          costId(quarter),
          `${cell(rateId(quarter))}*${cell(paidId(quarter))}+IF(${cell('onceIn')}=${quarter + 1},${cell('oneOff')},0)`,
        ],
      ]),
    ),
  };
}
