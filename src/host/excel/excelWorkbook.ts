import { HostFailure, type Watch, type Workbook } from '../port';
import type { Before } from './before';
import { batch } from './batch';
import { correctCells, selectCell, selectedCell, writeCells, type CellBefore } from './cells';
import { listSheets, readWorkbook } from './readWorkbook';
import { restore } from './restore';
import { Unfinished, writePlans, type Written } from './writePlans';

/** The last change, to be taken back. */
type Change =
  | { readonly kind: 'write'; readonly before: Before }
  | { readonly kind: 'cells'; readonly before: readonly CellBefore[] };

const unwatched: Watch = { report: () => undefined, cancelled: () => false };

/** The workbook that is open in Excel. */
export function excelWorkbook(): Workbook {
  let last: Change | undefined;
  let unfinished: Before | undefined;
  /** Brings back what a broken write could not; nothing else is done before. */
  const repair = async (): Promise<void> => {
    if (unfinished !== undefined) {
      await bringBack(unfinished);
      unfinished = undefined;
    }
  };
  const written = async (...given: Parameters<typeof writePlans>): Promise<Written> => {
    await repair();
    try {
      return await writePlans(...given);
    } catch (error) {
      unfinished = error instanceof Unfinished ? error.before : undefined;
      throw error;
    }
  };
  return {
    sheets: listSheets,
    read: async (sheetNames, watch) => {
      await repair();
      return readWorkbook(sheetNames, watch);
    },
    write: async (plans, watch, basis) => {
      const { names, before } = await written(plans, watch, { basis });
      last = { kind: 'write', before };
      return names;
    },
    correct: async (corrections) => {
      await repair();
      last = { kind: 'cells', before: await correctCells(corrections) };
    },
    revert: async () => {
      await repair();
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
      const [name = plan.name] = (await written([plan], unwatched, { remembered: false })).names;
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
  await bringBack(change.before);
}

async function bringBack(before: Before): Promise<void> {
  const left = await restore(before);
  if (left !== undefined) {
    const { kind, detail } = left.failure;
    throw new HostFailure(kind, `not put back: ${detail}`, { cause: left.failure, unrestored: left.sheets });
  }
}
