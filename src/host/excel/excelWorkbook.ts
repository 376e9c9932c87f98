import type { Watch, Workbook } from '../port';
import type { Before } from './before';
import { batch } from './batch';
import { correctCells, selectCell, selectedCell, writeCells, type CellBefore } from './cells';
import { failureOf } from './failure';
import { listSheets, readWorkbook } from './readWorkbook';
import { restore } from './restore';
import { writePlans } from './writePlans';

/** The last change, to be taken back. */
type Change =
  | { readonly kind: 'write'; readonly before: Before }
  | { readonly kind: 'cells'; readonly before: readonly CellBefore[] };

const unwatched: Watch = { report: () => undefined, cancelled: () => false };

/** The workbook that is open in Excel. */
export function excelWorkbook(): Workbook {
  let last: Change | undefined;
  return {
    sheets: listSheets,
    read: readWorkbook,
    write: async (plans, watch) => {
      const { names, before } = await writePlans(plans, watch);
      last = { kind: 'write', before };
      return names;
    },
    correct: async (corrections) => {
      last = { kind: 'cells', before: await correctCells(corrections) };
    },
    revert: async () => {
      if (last === undefined) {
        return false;
      }
      await takeBack(last);
      last = undefined;
      return true;
    },
    select: selectCell,
    selected: selectedCell,
    insertSheet: async (plan) => {
      const [name = plan.name] = (await writePlans([plan], unwatched, false)).names;
      await batch(async (context) => {
        context.workbook.worksheets.getItem(name).activate();
        await context.sync();
      });
      return name;
    },
  };
}

async function takeBack(change: Change): Promise<void> {
  if (change.kind === 'cells') {
    await writeCells(change.before);
    return;
  }
  try {
    await restore(change.before);
  } catch (error) {
    throw failureOf(error);
  }
}
