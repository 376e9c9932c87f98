import type { FreedCell } from '../../domain/plan/action/defer/deferral';
import type { HiringRow } from '../../domain/plan/rows/hiringRow';
import { cellAt } from '../demand/grid';
import { effectRow, figureColumn, type EffectContext } from '../planEffect/effectGrid';
import { cellOf, columnOf } from '../tables/tableSchema';
import type { WorkbookModel } from '../workbookModel';
import { hiringTable, type HiringColumn } from './hiringTable';
import { literals } from './reasonCell';

/*
 * What a delay frees is that of the last run: whether it counts is live, by the status of its line and as long as it lasts as
 * many quarters.
 */

/** Longest formula (Excel specifications and limits), with some room. */
const longest = 8000;

/** FTE as a number of a formula, without an exponent. */
function fte(value: number): string {
  return value.toFixed(12);
}

/** What delays change in a cell of Plan Effect in a quarter, as terms of a sum; empty where they change nothing. */
export function delayTerms(
  of: 'gives' | 'takes',
  row: number,
  quarter: number,
  { text, hiring, effect }: Pick<WorkbookModel, 'text' | 'hiring' | 'effect'>,
): string {
  const column = (id: HiringColumn) => columnOf(hiringTable, id, text.locale);
  return hiring
    .flatMap(({ id, quarters, frees }) =>
      frees.flatMap((freed) => {
        const value = freed[of][quarter] ?? 0;
        if (value === 0 || effectRow(freed, effect.places) !== row + 1) return [];
        const isLine = `(${column('line')}=${literals(id).join('&')})`;
        const lasts = `(${column('quarters')}=${quarters ?? 0})`;
        return [`+${fte(value)}*SUMPRODUCT(${isLine}*(${column('counts')}=1)*${lasts})`];
      }),
    )
    .join('');
}

/** What a delay closes or opens over all cells; `null` for any other line, and where it would be too long for a formula. */
export function delaySum(
  { frees, quarters, action }: HiringRow,
  of: 'gives' | 'takes',
  { text, effect }: { readonly text: WorkbookModel['text']; readonly effect: EffectContext },
): string | null {
  if (action !== 'defer') return null;
  const cell = (id: HiringColumn) => cellOf(hiringTable, id, text.locale);
  const figure = of === 'gives' ? 'closing' : 'opening';
  const terms = frees.flatMap((freed: FreedCell) => {
    const row = effectRow(freed, effect.places) - 1;
    if (row < 0) return [];
    return freed[of].flatMap((value, quarter) =>
      value === 0
        ? []
        : [`${fte(value)}*'Plan Effect'!${cellAt(effect.cells, row, figureColumn(figure, quarter))}`],
    );
  });
  if (terms.length === 0) return '0';
  const formula = `${cell('counts')}*IF(${cell('quarters')}=${quarters ?? 0},1,0)*(${terms.join('+')})`;
  return formula.length > longest ? null : formula;
}
