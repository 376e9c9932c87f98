import { emptyPlan } from '../layout/emptyPlan';
import { opening } from '../layout/line';
import type { SheetPlan } from '../plan';
import type { WorkbookModel } from '../workbookModel';
import { headlineBlocks, headlineCell } from './headlineBlock';
import { profileBlocks } from './profileBlocks';
import { quarterBlocks } from './quarterBlocks';
import { shareBlocks } from './shareBlocks';
import { balanceBlocks } from './balanceBlocks';
import { furtherBlocks, levelBlocks, moverBlocks, placeBlocks } from './placeBlocks';
import { resultBlocks } from './resultBlocks';
import { effortBlocks, useCaseBlocks } from './useCaseBlocks';

/**
 * Demand: the calculation that Coverage, Effort and Team show, from use cases and members to demand, capacity and
 * missing FTE of every quarter, block by block and all as formulas.
 */
export function demandSheet(workbook: WorkbookModel): SheetPlan {
  const { model, text, demand: context } = workbook;
  const headline = headlineBlocks(context, workbook.choice);
  return {
    ...emptyPlan('Demand'),
    blocks: [
      ...opening(text.demand.title, headlineCell(model, text), text.demand.note),
      ...furtherBlocks(context),
      ...quarterBlocks(context),
      ...profileBlocks(context),
      ...shareBlocks(context),
      ...useCaseBlocks(context),
      ...effortBlocks(context),
      ...levelBlocks(context),
      ...placeBlocks(context),
      ...moverBlocks(context),
      ...balanceBlocks(context),
      ...resultBlocks(context),
      ...headline.blocks,
    ],
    names: headline.names,
    widths: { 0: 26, 1: 26, 2: 11, 3: 11, 4: 11, 5: 11, 6: 11, 7: 11 },
    freeze: { rows: 0, columns: 2 },
  };
}
